import { daysBetween, type LocalDate } from '../../../platform/dates/index.ts';
import type { Balance } from './balance.ts';
import { dividedBy, type Pence, pence } from './pence.ts';

/** What it cost to keep a child in the family. */
export type UnitCost = {
  /** Net of what came back. */
  readonly net: Pence;
  readonly perChild: Pence;
  /** Per day from the approval to the end (or to `today`), both included, and per child. */
  readonly perChildAndDay: Pence;
  readonly days: number;
};

export function unitCost(
  { paid, refunded }: Pick<Balance, 'paid' | 'refunded'>,
  over: { readonly children: number; readonly from: LocalDate; readonly until: LocalDate },
): UnitCost {
  const net = pence(paid - refunded);
  const days = Math.max(1, daysBetween(over.from, over.until) + 1);
  const children = Math.max(1, over.children);
  return { net, perChild: dividedBy(net, children), perChildAndDay: dividedBy(net, children * days), days };
}
