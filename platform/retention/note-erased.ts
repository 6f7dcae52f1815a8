import type { OwnerId } from '../actor/scope.ts';
import type { Log } from '../log.ts';
import { isInstant, isRecordId } from '../loggable.ts';
import type { Erasure } from './erasures.ts';
import type { ErasureReason } from './tombstone.ts';

/**
 * Told of each erasure after it is done, once at least: to be written down where it outlives the table, which may be lost
 * and restored with what was erased in it.
 */
export type NoteErased = (erasure: Erasure & { readonly owner: OwnerId; readonly reason: ErasureReason }) => void;

/** Into the log, as `RECORD_ERASED`. */
export function noteErasedIn(log: Log): NoteErased {
  return ({ owner, record, at, reason }) => {
    if (!isRecordId(record) || !isInstant(at)) throw new Error('An erasure names what is no record of ours.');
    log('RECORD_ERASED', { owner, record, at, reason });
  };
}
