import { cellId, type Cube, NETWORK, type Subject } from '../../../contexts/evaluation/domain/cube/cube.ts';
import { tabulate } from '../../../contexts/evaluation/domain/cube/tabulate.ts';
import type { Solver } from '../../../contexts/evaluation/domain/disclosure/attack/program.ts';
import { everybody } from '../../../contexts/evaluation/domain/disclosure/attacker.ts';
import type { LinkedTables } from '../../../contexts/evaluation/domain/disclosure/cell.ts';
import { DFE_LOCAL_AUTHORITY } from '../../../contexts/evaluation/domain/disclosure/parameters.ts';
import type { Range } from '../../../contexts/evaluation/domain/disclosure/range.ts';
import { revise } from '../../../contexts/evaluation/domain/disclosure/revise.ts';
import type { EarlierRelease } from '../../../contexts/evaluation/domain/disclosure/successive.ts';
import { toldBy, type Treatment } from '../../../contexts/evaluation/domain/disclosure/treatment.ts';
import { seededRandom } from '../../../platform/seeded-random.ts';

/** Children of families of their own who were referred, by authority and quarter: two financial years. */
export type Quarters = Readonly<Record<string, readonly number[]>>;

const AUTHORITIES = 12;
export const QUARTERS = 8;
const A_YEAR = 4;
/** A quarter of a place: some have one or two now and then, others a dozen. */
const MOST_A_QUARTER = 12;

export function randomQuarters(seed: number): Quarters {
  const random = seededRandom(seed);
  const ofPlace = (): readonly number[] => {
    const most = random.int(1, MOST_A_QUARTER);
    return Array.from({ length: QUARTERS }, () => random.int(0, most));
  };
  return Object.fromEntries(
    Array.from({ length: AUTHORITIES }, (_each, place) => [`A${String(place + 1)}`, ofPlace()] as const),
  );
}

/** From the first of these quarters to the last, both included. */
export type Span = readonly [first: number, last: number];

/** What one release told of one place: of these quarters, in this way. */
export type ToldCount = {
  readonly authority: string;
  readonly span: Span;
  readonly count: number;
  readonly treatment: Treatment;
};
/** What one release told: of each place, and of all together within bounds. */
export type ToldTable = { readonly counts: readonly ToldCount[]; readonly together: Range };

/** The year to date, at the end of each quarter; and the twelve months up to then. */
export const YEARS: readonly (readonly Span[])[] = [
  [0, 1, 2, 3].map((last) => [0, last]),
  [4, 5, 6, 7].map((last) => [4, last]),
];
export const WINDOWS: readonly (readonly Span[])[] = [[3, 4, 5, 6, 7].map((last) => [last - 3, last])];
/** Of a place that joined at the beginning: twelve months, or all that there is. */
export const WINDOWS_FROM_THE_START: readonly (readonly Span[])[] = [
  Array.from({ length: QUARTERS }, (_each, last): Span => [Math.max(0, last - A_YEAR + 1), last]),
];

/** One release after the other of one count, each protected with the ones before, as the worker does it. */
export function publishOneAfterAnother(quarters: Quarters, spans: readonly Span[], solve: Solver): ToldTable[] {
  const earlier: EarlierRelease[] = [];
  const told: ToldTable[] = [];
  const lastTold = new Map<string, Span>();
  for (const span of spans) {
    const tables = countedIn(quarters, span);
    const attackers = (given: LinkedTables) => everybody(given.cells.values());
    const done = revise({ tables, earlier, parameters: DFE_LOCAL_AUTHORITY, attackers }, solve);
    if (done.breaches.length > 0) throw new Error('A release could not be protected.');
    earlier.push({ id: `R${String(earlier.length)}`, tables: done.tables, treatments: done.treatments });
    for (const authority of Object.keys(quarters)) {
      if (!done.heldBack.includes(authority)) lastTold.set(authority, span);
    }
    const at = (authority: string) => cellId({ period: 'P', measure: 'referred', authority, trait: null });
    const treatmentAt = (authority: string): Treatment => done.treatments.get(at(authority)) ?? { kind: 'UNRELEASED' };
    const together = done.tables.cells.get(at(NETWORK));
    told.push({
      counts: [...lastTold].map(([authority, of]) => ({
        authority,
        span: of,
        count: sumOf(quarters, authority, of),
        treatment: treatmentAt(authority),
      })),
      together: together === undefined ? { from: 0, to: Infinity } : toldBy(together, treatmentAt(NETWORK)),
    });
  }
  return told;
}

export function sumOf(quarters: Quarters, authority: string, [first, last]: Span): number {
  return (quarters[authority] ?? []).slice(first, last + 1).reduce((all, one) => all + one, 0);
}

function countedIn(quarters: Quarters, span: Span): LinkedTables {
  const authorities = Object.keys(quarters);
  const cube: Cube = { periods: ['P'], authorities, measures: [{ key: 'referred' }], dimensions: [] };
  const subjects = authorities.flatMap((authority) =>
    Array.from({ length: sumOf(quarters, authority, span) }, (_each, family): Subject => ({
      ...{ authority, family: `F${String(family)}`, period: 'P', counts: ['referred'], traits: {} },
    })),
  );
  return tabulate(cube, subjects);
}
