import type { LocalDate } from '../../../platform/dates/index.ts';
import type { Chronicle } from './chronicle.ts';
import { concerns } from './children-concerned.ts';

/** What follow-ups of a child count from: a letter before proceedings, as in the randomised trial, before a conference. */
export type IndexEvent = {
  readonly kind: 'LETTER_BEFORE_PROCEEDINGS' | 'CONFERENCE';
  readonly on: LocalDate;
};

/** Null while there is nothing to count from: no letter that concerns the child, and no conference held. */
export function indexEventOf(
  { letter, meeting }: Pick<Chronicle, 'letter' | 'meeting'>,
  laChildId: string,
): IndexEvent | null {
  const sent = letter.find((one) => concerns(one, laChildId));
  if (sent !== undefined) return { kind: 'LETTER_BEFORE_PROCEEDINGS', on: sent.sentOn };
  const [held] = meeting;
  return held === undefined ? null : { kind: 'CONFERENCE', on: held.heldOn };
}
