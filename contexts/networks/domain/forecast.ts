import type { LocalDate } from '../../../platform/dates/index.ts';
import { type Balance, committedOf, NOTHING } from './balance.ts';
import type { Balances } from './ledger.ts';
import { isEnded, isPayable } from './lifecycle.ts';
import { type Instalment, instalmentsOf, isRecurring, type Line, totalOf } from './line.ts';
import type { Accounted } from './accounting.ts';
import { type Pence, pence, sum } from './pence.ts';

/**
 * What of an approved line is still to be paid, and when. What was paid, net of what came back, covers the oldest
 * instalments first; so does all that is approved no longer, since a package has ended.
 */
export function openInstalments(line: Line, { free, toPay }: Balance): readonly Instalment[] {
  let covered = totalOf(line) - free - toPay;
  return instalmentsOf(line).flatMap((instalment) => {
    const open = Math.min(instalment.pence, Math.max(0, instalment.pence - covered));
    covered -= instalment.pence - open;
    return open === 0 ? [] : [{ on: instalment.on, pence: pence(open) }];
  });
}

/** The day of the oldest instalment that is not paid. Null if nothing is to be paid, or may be. */
export function nextDueOn({ status, request }: Accounted, balances: Balances): LocalDate | null {
  if (!isPayable(status)) return null;
  const first = approved(request.lines, balances).flatMap(({ line, balance }) => {
    const [next] = openInstalments(line, balance);
    return next === undefined ? [] : [next.on];
  });
  return first.sort()[0] ?? null;
}

/**
 * What is paid or set aside beyond what had fallen due by a day, line by line. A line that is paid once may be paid on
 * any of its days, so it is never ahead of itself.
 */
export function overForecast({ status, request }: Accounted, balances: Balances, on: LocalDate): Pence {
  if (isEnded(status)) return pence(0);
  const ahead = recurring(request.lines, balances).map(({ line, balance }) => {
    const due = instalmentsOf(line).filter((instalment) => instalment.on <= on);
    return pence(Math.max(0, committedOf(balance) - sum(due.map((instalment) => instalment.pence))));
  });
  return sum(ahead);
}

/**
 * The day on which what falls due has caught up with what is paid or set aside, on every line: the package is over
 * forecast on each day before, and on none after. So what is over forecast is known by a date, as what is due is. Null
 * if nothing is set aside.
 */
export function overForecastUntil({ status, request }: Accounted, balances: Balances): LocalDate | null {
  if (isEnded(status)) return null;
  const days = recurring(request.lines, balances).flatMap(({ line, balance }) => {
    let missing: number = committedOf(balance);
    if (missing <= 0) return [];
    const instalments = instalmentsOf(line);
    const caughtUp = instalments.find(({ pence: amount }) => (missing -= amount) <= 0) ?? instalments.at(-1);
    return caughtUp === undefined ? [] : [caughtUp.on];
  });
  return days.sort().at(-1) ?? null;
}

type Approved = { readonly line: Line; readonly balance: Balance };

function approved(lines: readonly Line[], balances: Balances): readonly Approved[] {
  return lines
    .filter(({ number }) => balances.has(number))
    .map((line) => ({ line, balance: balances.get(line.number) ?? NOTHING }));
}

function recurring(lines: readonly Line[], balances: Balances): readonly Approved[] {
  return approved(lines, balances).filter(({ line }) => isRecurring(line));
}
