import type { LogUnexpected } from '../../platform/graphql/errors.ts';
import { Outage } from '../../platform/journal/outage.ts';
import { errorFields, type Log } from '../../platform/log.ts';

/** An outage by the code that its caller is told, so that it can be counted; anything else by where it came from. */
export function noteFailuresIn(log: Log): LogUnexpected {
  return (error, request) => {
    const of = request === undefined ? {} : { request };
    if (error instanceof Outage) log('OUTAGE', { outage: error.code, ...of });
    else log('REQUEST_FAILED', { ...errorFields(error), ...of });
  };
}
