import type { Completeness, RecordQuality, RuleBreak } from '../../../platform/quality/quality-source.ts';
import { findingsIn, type Judged } from './check.ts';
import type { FollowUpContent, Found } from './follow-up.ts';

/** How good a follow-up is: the rules that it breaks, and how complete it is. */
export function qualityOfFollowUp(judged: Judged): Omit<RecordQuality, 'version'> {
  const { content } = judged;
  const severities = new Map(findingsIn(judged).map(({ code, severity }) => [code, severity]));
  const confirmed = new Set<string>(content.confirmed ?? []);
  const breaks = [...severities].map(([rule, severity]): RuleBreak => {
    const isConfirmed = confirmed.has(rule);
    return {
      rule,
      isOpen: severity === 'QUERY' && !isConfirmed,
      reason: isConfirmed && content.by !== undefined ? { ...content.by, on: content.on } : null,
    };
  });
  return { breaks: breaks.sort((a, b) => (a.rule < b.rule ? -1 : 1)), fields: completenessOf(content) };
}

/** What evaluation asks for beyond what a follow-up cannot be without. */
const WANTED = [
  'daysLookedAfter',
  'planStatus',
  'proceedings',
  'reReferred',
  'planFollowed',
  'familyView',
  'childsView',
] as const satisfies readonly (keyof Found)[];

/** Named as `FollowUpInput` names them. Nothing is expected of a child who could not be followed up. */
function completenessOf({ found }: FollowUpContent): Readonly<Record<string, Completeness>> {
  if (found === undefined) return {};
  const wanted = WANTED.map((name) => [`followUp.found.${name}`, filled(found[name])] as const);
  const hasCeased = !found.lookedAfter && (found.daysLookedAfter ?? 0) > 0;
  return Object.fromEntries([
    ...wanted,
    ...(hasCeased ? [['followUp.found.ceased', filled(found.ceased)] as const] : []),
  ]);
}

function filled(value: unknown): Completeness {
  return { expected: 1, filled: value === undefined ? 0 : 1 };
}
