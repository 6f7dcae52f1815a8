import { Outage } from '../journal/outage.ts';

/** A list is a moment behind the records: what it named has been erased since. */
export class ErasedMeanwhile extends Outage {
  constructor() {
    super('ERASED_MEANWHILE', 'A record of this list was erased while you were reading. Ask again: it is gone then.');
  }
}
