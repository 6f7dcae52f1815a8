import type { LocalDate } from '../../../platform/dates/index.ts';
import type { Problem } from '../../../platform/journal/problem.ts';
import { isPayable } from './pence.ts';
import type { SupportPolicy } from './policy.ts';
import { problem } from './rules.ts';

const MOST_VERSIONS = 100;
const MOST_APPROVERS = 200;
const MOST_REVIEW_WEEKS = 12;

/** What is wrong with a new version of the policy. Each begins today or later: no decision was made by what was not yet set. */
export function checkPolicy(
  { effectiveFrom, bands, approvers, eligibility, reviewWeeks }: Omit<SupportPolicy, 'version'>,
  { versions, today }: { readonly versions: readonly SupportPolicy[]; readonly today: LocalDate },
): readonly Problem[] {
  const path = ['input'];
  const roles = bands.map(({ role }) => role);
  return [
    ...(effectiveFrom === null || effectiveFrom < today ? [problem('V1', ...path, 'effectiveFrom')] : []),
    ...(versions.length >= MOST_VERSIONS ? [problem('V2', ...path)] : []),
    ...(approvers.length > MOST_APPROVERS ? [problem('V2', ...path, 'approvers')] : []),
    ...(isInteger(reviewWeeks) ? [] : [problem('V3', ...path, 'reviewWeeks')]),
    ...bands.flatMap(({ role, upTo }, index) => [
      ...(roles.indexOf(role) === index ? [] : [problem('V4', ...path, 'bands', index, 'role')]),
      ...(upTo === null || isPayable(upTo) ? [] : [problem('M13', ...path, 'bands', index, 'upTo')]),
    ]),
    ...(new Set(eligibility).size === eligibility.length ? [] : [problem('V4', ...path, 'eligibility')]),
    ...approvers.flatMap(({ role, from, until, coversFor, ref }, index) => [
      ...(roles.includes(role) ? [] : [problem('V5', ...path, 'approvers', index, 'role')]),
      ...(until !== null && until < from ? [problem('V6', ...path, 'approvers', index, 'until')] : []),
      ...(coversFor !== undefined && (until === null || coversFor === ref)
        ? [problem('V7', ...path, 'approvers', index, 'coversFor')]
        : []),
    ]),
  ];
}

function isInteger(weeks: number): boolean {
  return Number.isInteger(weeks) && weeks >= 1 && weeks <= MOST_REVIEW_WEEKS;
}
