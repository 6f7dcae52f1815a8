import type { LogUnexpected } from '../../platform/graphql/errors.ts';
import { Outage } from '../../platform/journal/outage.ts';
import type { Log } from '../../platform/log.ts';
import { errorFields, requestIdOf } from '../../platform/loggable.ts';

/** An outage by the code that its caller is told, so that it can be counted; anything else by where it came from. */
export function noteFailuresIn(log: Log): LogUnexpected {
  return (error, id) => {
    const request = requestIdOf(id);
    if (error instanceof Outage) log('OUTAGE', { outage: error.code, request });
    else log('REQUEST_FAILED', { ...errorFields(error), request });
  };
}
