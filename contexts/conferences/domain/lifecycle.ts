import type { LocalDate } from '../../../platform/dates/index.ts';
import { dayOf } from './chronicle.ts';
import type { ConferenceStatus } from './codes.ts';
import type { Consent, Fact } from './facts.ts';
import { statusesReached } from './statuses-reached.ts';
import { goesOn, isDocumented, milestonesBetween, needsConsent } from './transitions.ts';

export { nextActions } from './next-actions.ts';
export { ENDED_STATUSES, isEnded, TRANSITIONS } from './transitions.ts';

export type StatusChange = { readonly status: ConferenceStatus; readonly on: LocalDate };

export type Course = {
  readonly status: ConferenceStatus;
  readonly timeline: readonly StatusChange[];
  /** The facts that were reached by a step that is not documented. */
  readonly skipping: readonly Fact[];
};

type Skip = { readonly fact: Fact; readonly over: readonly ConferenceStatus[] };

/** How far the telling has come. */
type Telling = {
  readonly timeline: StatusChange[];
  readonly skips: Skip[];
  /** What was reached too late to move the episode. */
  readonly late: Set<ConferenceStatus>;
  current?: ConferenceStatus;
  beforePause?: ConferenceStatus;
  /** Where the episode stood when consent was lost: it stands there again once consent is given again. */
  beforeLoss?: ConferenceStatus;
};

/** Tells the course of an episode from its facts in order. The last status is where it stands. */
export function courseOf(sorted: readonly Fact[]): Course {
  const telling: Telling = { timeline: [], skips: [], late: new Set() };
  const consents: Consent[] = [];
  for (const fact of sorted) {
    if (fact.kind === 'consent') consents.push(fact.data);
    const on = dayOf(fact);
    if (on === null) continue;
    if (fact.kind === 'resumption' && telling.current === 'PAUSED')
      reach(telling, telling.beforePause ?? 'REFERRED', on);
    for (const status of statusesReached(fact, consents)) step(telling, fact, { status, on });
  }
  const { timeline, late } = telling;
  return { status: telling.current ?? 'REFERRED', timeline, skipping: skippingIn(telling.skips, late) };
}

function step(telling: Telling, fact: Fact, { status, on }: StatusChange): void {
  const place = telling.current === 'PAUSED' ? telling.beforePause : telling.current;
  if (place !== undefined && !goesOn(place, status)) {
    telling.late.add(status);
    return;
  }
  if (place !== undefined) leave(telling, place, { fact, status });
  reach(telling, status, on);
  if (status !== 'CONSENTED' || telling.beforeLoss === undefined) return;
  reach(telling, telling.beforeLoss, on);
  delete telling.beforeLoss;
}

function leave(
  telling: Telling,
  place: ConferenceStatus,
  to: { readonly fact: Fact; readonly status: ConferenceStatus },
): void {
  const { fact, status } = to;
  if (!isDocumented(place, status)) telling.skips.push({ fact, over: milestonesBetween(place, status) });
  if (status === 'PAUSED') telling.beforePause = place;
  if (status === 'CONSENT_DECLINED' && needsConsent(place)) telling.beforeLoss = place;
}

function reach(telling: Telling, status: ConferenceStatus, on: LocalDate): void {
  telling.current = status;
  telling.timeline.push({ status, on });
}

/** A step that was passed over and taken later was not skipped: that it came late is for D1Q to say. */
function skippingIn(skips: readonly Skip[], late: ReadonlySet<ConferenceStatus>): readonly Fact[] {
  const lasting = skips.filter(({ over }) => over.length === 0 || !over.every((status) => late.has(status)));
  return [...new Set(lasting.map(({ fact }) => fact))];
}
