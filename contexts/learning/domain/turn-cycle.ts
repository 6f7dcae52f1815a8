import type { LocalDate } from '../../../platform/dates/index.ts';
import type { Ended } from './check-cycle.ts';
import { type Act, type Cycle, openCycle, type Plan, type Study } from './cycle.ts';

/** How a value is frozen: SHA-256 of its canonical JSON, in hex. Passed in, since a rule runs no library. */
export type Seal = (value: unknown) => string;

export type Planned = {
  readonly plan: Plan;
  readonly loopVersion: number;
  readonly reason?: string;
  /** ISO 8601 instant, UTC. */
  readonly at: string;
};

/** A plan for the next turn; in the stead of one that has not begun; or, frozen at once, after one that has (L2). */
export function planned(cycles: readonly Cycle[], given: Planned, seal: Seal): readonly Cycle[] {
  const { plan, loopVersion, at, reason } = given;
  const open = openCycle(cycles);
  if (open === undefined) return [...cycles, { number: cycles.length + 1, loopVersion, plans: [{ plan }] }];
  if (open.doing === undefined) return withLast(cycles, { ...open, loopVersion, plans: [{ plan }] });
  const later = { plan, hash: seal(plan), frozenAt: at, ...(reason !== undefined && { reason }) };
  return withLast(cycles, { ...open, plans: [...open.plans, later] });
}

type Begun = { readonly startedOn: LocalDate; readonly at: string };

/** From here on the plan is what it is (L2). */
export function begun(cycles: readonly Cycle[], { startedOn, at }: Begun, seal: Seal): readonly Cycle[] {
  return withOpen(cycles, (cycle) => {
    const { plan } = cycle.plans[0];
    return { ...cycle, plans: [{ plan, hash: seal(plan), frozenAt: at }], doing: { startedOn, deviations: [] } };
  });
}

export function ended(cycles: readonly Cycle[], given: Ended): readonly Cycle[] {
  return withOpen(cycles, (cycle) => ({ ...cycle, doing: { startedOn: given.endedOn, ...cycle.doing, ...given } }));
}

export function studied(cycles: readonly Cycle[], study: Study): readonly Cycle[] {
  return withOpen(cycles, (cycle) => ({ ...cycle, study }));
}

export function decided(cycles: readonly Cycle[], act: Act): readonly Cycle[] {
  return withOpen(cycles, (cycle) => ({ ...cycle, act }));
}

function withOpen(cycles: readonly Cycle[], change: (cycle: Cycle) => Cycle): readonly Cycle[] {
  const open = openCycle(cycles);
  return open === undefined ? cycles : withLast(cycles, change(open));
}

function withLast(cycles: readonly Cycle[], last: Cycle): readonly Cycle[] {
  return [...cycles.slice(0, -1), last];
}
