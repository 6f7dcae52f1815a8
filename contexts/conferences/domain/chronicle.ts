import { compareDates, type LocalDate, maxDate } from '../../../platform/dates/index.ts';
import { canonicalJson } from '../../../platform/canonical-json.ts';
import type { Fact, FactData, FactKind } from './facts.ts';
import { placeInDay } from './place-in-day.ts';
import { inTurns } from './turns.ts';

/** The kinds in the order in which a conference goes, and the field that holds the day of each: facts of one day are told in this order. */
export const DAY_FIELD = {
  referral: 'receivedOn',
  triage: 'on',
  birth: 'recordedOn',
  consent: 'on',
  coordinator: 'on',
  screen: 'screenedOn',
  safetyPlan: 'agreedOn',
  letter: 'sentOn',
  offer: 'on',
  offerResponse: 'on',
  exemption: 'on',
  preparation: 'startedOn',
  postponement: 'on',
  notHeld: 'on',
  schedule: 'arrangedOn',
  meeting: 'heldOn',
  plan: 'madeOn',
  planShared: 'on',
  planDecision: 'on',
  review: 'heldOn',
  feedback: 'on',
  complaint: 'receivedOn',
  application: 'madeOn',
  resumption: 'on',
  pause: 'on',
  notProceeding: 'on',
  withdrawal: 'on',
  closure: 'closedOn',
  reason: 'on',
} as const satisfies { readonly [K in FactKind]: keyof FactData[K] };

export const FACT_KINDS = Object.keys(DAY_FIELD) as readonly FactKind[];

const RANK = new Map(FACT_KINDS.map((kind, rank) => [kind, rank]));

/** The facts of an episode by kind, each kind oldest first. */
export type Chronicle = { readonly [K in FactKind]: readonly FactData[K][] };

/** Null for what is only planned: an application that has not been made. */
export function dayOf(fact: Fact): LocalDate | null {
  return dayIn(fact.data, DAY_FIELD[fact.kind]) ?? null;
}

/** The day that a field of a fact holds. */
export function dayIn(data: Fact['data'], field: string): LocalDate | undefined {
  return (data as unknown as Readonly<Record<string, LocalDate | undefined>>)[field];
}

/**
 * Each fact once, sorted by day, then as a conference goes, then by content: one order, whatever the order in which
 * they came and however often.
 */
export function inOrder(facts: readonly Fact[]): readonly Fact[] {
  const keyed = facts.map((fact) => ({ fact, day: dayOf(fact), rank: RANK.get(fact.kind) ?? 0, text: '' }));
  const compare = (a: (typeof keyed)[number], b: (typeof keyed)[number]): number => {
    const byDay = compareNullable(a.day, b.day) || a.rank - b.rank || placeInDay(a.fact) - placeInDay(b.fact);
    if (byDay !== 0) return byDay;
    a.text ||= canonicalJson(a.fact.data);
    b.text ||= canonicalJson(b.fact.data);
    return a.text < b.text ? -1 : Number(a.text > b.text);
  };
  keyed.sort(compare);
  const distinct = keyed.filter((one, index) => {
    const before = keyed[index - 1];
    return before === undefined || compare(before, one) !== 0;
  });
  return inTurns(
    distinct.map(({ fact }) => fact),
    dayOf,
  );
}

/** Groups facts that {@link inOrder} has sorted. */
export function chronicleOf(sorted: readonly Fact[]): Chronicle {
  const chronicle = Object.fromEntries(FACT_KINDS.map((kind) => [kind, []])) as unknown as Record<
    FactKind,
    Fact['data'][]
  >;
  for (const { kind, data } of sorted) chronicle[kind].push(data);
  return chronicle as unknown as Chronicle;
}

export function isSameFact(one: Fact, other: Fact): boolean {
  return one.kind === other.kind && canonicalJson(one.data) === canonicalJson(other.data);
}

/** The day on which the episode ended, the earliest if it ended more than once. Undefined while it goes on. */
export function endedOn({ closure, withdrawal, notProceeding }: Chronicle): LocalDate | undefined {
  const ends = [closure[0]?.closedOn, withdrawal[0]?.on, notProceeding[0]?.on];
  return ends
    .filter((day) => day !== undefined)
    .sort(compareDates)
    .at(0);
}

/** The last day on which anything of it happened. Null where nothing has a day. */
export function lastDayIn(chronicle: Chronicle): LocalDate | null {
  const days = FACT_KINDS.flatMap((kind) => chronicle[kind].flatMap((data) => dayIn(data, DAY_FIELD[kind]) ?? []));
  const [first, ...others] = days;
  return first === undefined ? null : others.reduce(maxDate, first);
}

/** What is planned only comes last. */
function compareNullable(a: LocalDate | null, b: LocalDate | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compareDates(a, b);
}
