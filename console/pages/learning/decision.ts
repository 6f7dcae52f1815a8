import type { PageProblem } from '../../page.ts';
import { sentText } from '../outcome.ts';

/** Characters of a text about practice, as the API takes them. */
const MOST_TEXT = 4000;

type Given<Decision> = { readonly decision: Decision; readonly reason: string | null };
export type Decided<Decision> =
  | ({ readonly kind: 'GIVEN' } & Given<Decision>)
  | { readonly kind: 'REFUSED'; readonly problems: readonly PageProblem[] };

/**
 * What a moderator has decided, and why, as the form of the page says it.
 *
 * @param among the decisions that there are
 * @param withoutReason those that need no reason
 */
export function decisionIn<Decision extends string>(
  form: URLSearchParams,
  among: readonly Decision[],
  withoutReason: readonly Decision[] = [],
): Decided<Decision> {
  const [sent, reason] = [sentText(form, 'decision'), sentText(form, 'reason')];
  const decision = among.find((one) => one === sent);
  const isReasonNeeded = decision === undefined || !withoutReason.includes(decision);
  const problems: readonly PageProblem[] = [
    ...(decision === undefined ? [{ text: 'Select what you decide', field: 'decision' }] : []),
    ...(reason === '' && isReasonNeeded ? [{ text: 'Enter why', field: 'reason' }] : []),
    ...(reason.length > MOST_TEXT ? [{ text: 'Why must be 4,000 characters or fewer', field: 'reason' }] : []),
  ];
  if (decision === undefined || problems.length > 0) return { kind: 'REFUSED', problems };
  return { kind: 'GIVEN', decision, reason: reason === '' ? null : reason };
}
