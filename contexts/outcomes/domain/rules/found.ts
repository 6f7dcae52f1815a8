import { ageAtEarliest, ageAtLatest, type LocalDate, type Month } from '../../../../platform/dates/index.ts';
import type { Problem } from '../../../../platform/journal/problem.ts';
import type { Judged } from '../check.ts';
import type { ChildParticipation, LivingArrangement } from '../codes.ts';
import type { Found } from '../follow-up.ts';
import { daysInPeriod, dueOn } from '../points.ts';
import { problem } from './texts.ts';

type JudgedFound = Judged & { readonly found: Found; readonly at: readonly string[] };

/** What is wrong with what was found: O6, O7, O9 to O12. */
export function checkFound(judged: Judged): readonly Problem[] {
  const { found } = judged.content;
  if (found === undefined) return [];
  const given: JudgedFound = { ...judged, found, at: [...judged.at, 'found'] };
  return [...period(given), ...home(given), ...care(given), ...views(given)];
}

/** O6, O7: not more days than there are, and ceasing within them. */
function period({ found, content: { on }, index, point, at }: JudgedFound): readonly Problem[] {
  const { daysLookedAfter = 0, ceased } = found;
  const most = Math.max(0, daysInPeriod(index.on, { due: dueOn(point, index.on), on }));
  const isOutside = ceased !== undefined && (ceased.on < index.on || ceased.on > on);
  return [
    ...(daysLookedAfter < 0 || daysLookedAfter > most ? [problem('O6', ...at, 'daysLookedAfter')] : []),
    ...(isOutside ? [problem('O7', ...at, 'ceased', 'on')] : []),
  ];
}

/** Whether somebody who lives so is looked after. Null where it says nothing: a parent may be given care of a looked-after child. */
const LOOKED_AFTER_IN = {
  WITH_PARENT: null,
  WITH_RELATIVE_INFORMAL: false,
  WITH_RELATIVE_ORDER: false,
  KINSHIP_FOSTER: true,
  UNRELATED_FOSTER: true,
  RESIDENTIAL: null,
  ADOPTION: null,
  INDEPENDENT: null,
  OTHER: null,
} as const satisfies Record<LivingArrangement, boolean | null>;

/** O9. */
function home({ found: { livingArrangement, lookedAfter }, at }: JudgedFound): readonly Problem[] {
  const expected = LOOKED_AFTER_IN[livingArrangement];
  return expected === null || expected === lookedAfter ? [] : [problem('O9', ...at, 'livingArrangement')];
}

/** O10: who is or was looked after was so for a day at least, and who no longer is has ceased to be. */
function care({ found: { lookedAfter, daysLookedAfter, ceased }, at }: JudgedFound): readonly Problem[] {
  if (daysLookedAfter === undefined) return [];
  const wasInCare = lookedAfter || ceased !== undefined;
  const isWithoutEnd = daysLookedAfter > 0 && !lookedAfter && ceased === undefined;
  return (daysLookedAfter === 0 && wasInCare) || isWithoutEnd ? [problem('O10', ...at, 'daysLookedAfter')] : [];
}

const CONVEYS: ReadonlySet<ChildParticipation> = new Set(['PN1', 'PN2', 'PN3', 'PN5', 'PN6']);
/** Under this age in years a child has the code PN0 and no other. */
const SPEAKS_FROM_YEARS = 4;

/** O11, O12. */
function views({
  found: { familyView, childsView },
  content: { on },
  birthMonth,
  at,
}: JudgedFound): readonly Problem[] {
  const ofFamily = familyView?.by === 'CHILD' ? [problem('O12', ...at, 'familyView', 'by')] : [];
  if (childsView === undefined) return ofFamily;
  const { participation, view } = childsView;
  const place = [...at, 'childsView'];
  const isWrongAge = birthMonth !== undefined && !mayHaveCode(participation, { birthMonth, on });
  return [
    ...ofFamily,
    ...(isWrongAge ? [problem('O11', ...place, 'participation')] : []),
    ...(CONVEYS.has(participation) === (view === undefined) ? [problem('O12', ...place, 'view')] : []),
  ];
}

/** In the month of the birthday the benefit of the doubt is given. */
function mayHaveCode(
  code: ChildParticipation,
  { birthMonth, on }: { readonly birthMonth: Month; readonly on: LocalDate },
): boolean {
  return code === 'PN0'
    ? ageAtLatest(birthMonth, on) < SPEAKS_FROM_YEARS
    : ageAtEarliest(birthMonth, on) >= SPEAKS_FROM_YEARS;
}
