import { cellId } from '../cube/cube.ts';
import type { LinkedTables, Relation } from '../disclosure/cell.ts';
import { type Grid, whereOf } from './grid.ts';
import { believed } from './outcome-ties.ts';
import { countAt, POINTS } from './points.ts';

/** Counts of which anybody may know that they are parts of another, and no child is in two of them. */
type Tie = { readonly whole: string; readonly parts: readonly string[] };

const pn = (...codes: readonly number[]): readonly string[] =>
  codes.map((code) => `fgdm_child_pn${String(code)}_count`);

/** By what the measures say (the catalogue's definitions); what one lies within is told by the grid already. */
export const TIES: readonly Tie[] = [
  { whole: 'fgdm_child_participation_count', parts: pn(1, 2, 3, 4, 5, 6, 7) },
  { whole: 'fgdm_child_views_count', parts: pn(1, 2, 3, 5, 6) },
  { whole: 'fgdm_child_advocate_count', parts: pn(2, 5) },
  { whole: 'fgdm_held_count', parts: ['fgdm_child_pn0_count', 'fgdm_child_participation_count'] },
  { whole: 's31za_application_count', parts: ['s31za_met_count', 's31za_exempt_count', 's31za_breach_count'] },
  { whole: 'fgdm_offered_count', parts: ['s31za_offered_count'] },
  { whole: 'fgdm_allocated_count', parts: ['fgdm_acceptance_to_coordinator_timed_count'] },
  { whole: 'fgdm_held_count', parts: ['fgdm_referral_to_conference_timed_count'] },
  { whole: 'fgdm_plan_made_count', parts: ['fgdm_plan_to_shared_timed_count'] },
  { whole: 'fgdm_reviewed_count', parts: ['fgdm_agreement_to_review_timed_count'] },
  ...POINTS.flatMap((months): readonly Tie[] => {
    const at = (...names: readonly string[]): readonly string[] => names.map((name) => countAt(months, name));
    return [
      { whole: countAt(months, 'followed_up'), parts: at('with_parent', 'with_kin') },
      { whole: countAt(months, 'followed_up'), parts: at('with_parent', 'with_kin', 'unrelated_foster') },
      { whole: countAt(months, 'ceased'), parts: at('ceased_sgo', 'ceased_cao') },
    ];
  }),
];

/**
 * Whatever the ties tell of a grid's counts: no part is more than its whole. Where nobody is left over, as is mostly so,
 * the attacker is taken to know it.
 */
export function knownTies(grid: Grid, { cells }: Pick<LinkedTables, 'cells'>): readonly Relation[] {
  const measures = new Map(grid.measures.map((measure) => [measure.key, measure]));
  const ties = fullest(TIES.filter(({ whole, parts }) => [whole, ...parts].every((key) => measures.has(key))));
  const relations = ties.flatMap(({ whole, parts }) => {
    const [first] = parts;
    const narrowest = first === undefined ? undefined : measures.get(first);
    if (narrowest === undefined) return [];
    return whereOf(grid, narrowest).map((where) => {
      const id = (measure: string): string => cellId({ ...where, period: grid.period, measure });
      return tied(id(whole), parts.map(id), cells);
    });
  });
  return [...relations, ...believed(grid, cells)];
}

/**
 * Without those ties whose parts another tie of the same whole has as well: of them nobody left over would say that the
 * other's further parts are nought, which nobody knows.
 */
function fullest(ties: readonly Tie[]): readonly Tie[] {
  const isWithin = (one: Tie, other: Tie): boolean =>
    one.whole === other.whole &&
    one.parts.length < other.parts.length &&
    one.parts.every((part) => other.parts.includes(part));
  return ties.filter((tie) => !ties.some((other) => isWithin(tie, other)));
}

function tied(whole: string, parts: readonly string[], cells: LinkedTables['cells']): Relation {
  const countOf = (id: string): number => cells.get(id)?.count ?? 0;
  const isAll = parts.reduce((rest, part) => rest - countOf(part), countOf(whole)) === 0;
  const terms = [{ cell: whole, coefficient: 1 }, ...parts.map((cell) => ({ cell, coefficient: -1 }))];
  return { terms, from: 0, to: isAll ? 0 : Infinity };
}
