import { Unavailable } from '../../../platform/journal/outage.ts';
import { classifyFailure } from '../../../platform/table/failure.ts';

/**
 * A failure of the table outside a change as the outage that it is: a change tells its own. Nothing was written then,
 * since such calls only read.
 */
export function asOutage(error: unknown, operation: string): unknown {
  return classifyFailure(error).kind === 'BROKEN' ? error : new Unavailable(operation);
}
