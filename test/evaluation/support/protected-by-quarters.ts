import type { Solver } from '../../../contexts/evaluation/domain/disclosure/attack/program.ts';
import { OUTSIDER } from '../../../contexts/evaluation/domain/disclosure/attacker.ts';
import {
  type Cell,
  type LinkedTables,
  type Relation,
  sum,
} from '../../../contexts/evaluation/domain/disclosure/cell.ts';
import { DFE_LOCAL_AUTHORITY } from '../../../contexts/evaluation/domain/disclosure/parameters.ts';
import { protect } from '../../../contexts/evaluation/domain/disclosure/protect.ts';
import { firstRelease } from '../../../contexts/evaluation/domain/disclosure/successive.ts';
import { type Quarters, QUARTERS, type Span, sumOf } from './rolling-windows.ts';

const NETWORK = 'NETWORK';
const nameOf = (place: string, span: Span): string => `${place}:${span.join('-')}`;
const QUARTER_SPANS = Array.from({ length: QUARTERS }, (_each, quarter): Span => [quarter, quarter]);

/** Names of the counts that are shown where all are protected at once, each as a sum of quarters, which no table shows. */
export function shownTogether(quarters: Quarters, spans: readonly Span[], solve: Solver): readonly string[] {
  const tables = linkedByQuarters(quarters, spans);
  const release = firstRelease(tables);
  const { treatments, breaches } = protect({ release, parameters: DFE_LOCAL_AUTHORITY, attackers: [OUTSIDER] }, solve);
  if (breaches.length > 0) throw new Error('They could not be protected.');
  const names = spans.flatMap((span) => Object.keys(quarters).map((place) => nameOf(place, span)));
  return [...new Set(names)].filter((name) => treatments.get(name)?.kind === 'EXACT');
}

function linkedByQuarters(quarters: Quarters, spans: readonly Span[]): LinkedTables {
  const places = [...Object.keys(quarters), NETWORK];
  const distinct = [...new Map(spans.map((span) => [span.join('-'), span])).values()];
  const longer = distinct.filter(([first, last]) => first < last);
  const isReleased = (span: Span): boolean => distinct.some((each) => each.join('-') === span.join('-'));
  const all = [...QUARTER_SPANS, ...longer];
  const cells = all.flatMap((span) => places.map((place) => cellOf(quarters, { place, span }, isReleased(span))));
  const relations: Relation[] = [
    ...longer.flatMap((span) => places.map((place) => sum(nameOf(place, span), partsOf(place, span)))),
    ...all.map((span) =>
      sum(
        nameOf(NETWORK, span),
        Object.keys(quarters).map((place) => nameOf(place, span)),
      ),
    ),
  ];
  return { cells: new Map(cells.map((cell) => [cell.id, cell])), relations, tables: [cells.map(({ id }) => id)] };
}

function partsOf(place: string, [first, last]: Span): readonly string[] {
  return QUARTER_SPANS.slice(first, last + 1).map((quarter) => nameOf(place, quarter));
}

/** Each child is of a family of its own. */
function cellOf(quarters: Quarters, { place, span }: { place: string; span: Span }, isReleased: boolean): Cell {
  const counts = Object.keys(quarters)
    .filter((authority) => place === NETWORK || place === authority)
    .map((authority) => [authority, sumOf(quarters, authority, span)] as const);
  const count = counts.reduce((total, [, each]) => total + each, 0);
  return {
    id: nameOf(place, span),
    authority: place === NETWORK ? null : place,
    count,
    families: count,
    contributions: new Map(counts),
    isReleased,
  };
}
