import type { Chronicle } from './chronicle.ts';
import type { ChildOutcome, FgdmTriggerPoint, NotProceedingReason, RetentionClass } from './codes.ts';

/** From what is kept shortest to what is kept longest, as a rule: of several that fit, the last holds. */
const CLASSES = ['STANDARD', 'CHILD_IN_NEED', 'CHILD_PROTECTION', 'LOOKED_AFTER'] as const satisfies RetentionClass[];

/** The classes that an episode may be of. */
export type EpisodeClass = (typeof CLASSES)[number];

const BY_TRIGGER = {
  EARLY_HELP: 'STANDARD',
  FAMILY_HELP_TARGETED: 'STANDARD',
  CHILD_IN_NEED: 'CHILD_IN_NEED',
  SECTION_47_PRE_ICPC: 'CHILD_PROTECTION',
  CHILD_PROTECTION_PLAN: 'CHILD_PROTECTION',
  PRE_BIRTH: 'CHILD_IN_NEED',
  EDGE_OF_CARE: 'CHILD_PROTECTION',
  LEGAL_GATEWAY: 'CHILD_PROTECTION',
  PRE_PROCEEDINGS_PLO: 'CHILD_PROTECTION',
  CARE_PROCEEDINGS: 'CHILD_PROTECTION',
  LOOKED_AFTER_PLACEMENT_STABILITY: 'LOOKED_AFTER',
  REUNIFICATION: 'LOOKED_AFTER',
  PERMANENCE_KINSHIP_SGO: 'LOOKED_AFTER',
  LEAVING_CARE: 'LOOKED_AFTER',
  EDGE_OF_CUSTODY: 'CHILD_IN_NEED',
  OTHER: 'STANDARD',
} as const satisfies Record<FgdmTriggerPoint, EpisodeClass>;

const IN_CARE: ReadonlySet<ChildOutcome> = new Set(['KINSHIP_FOSTER', 'UNRELATED_FOSTER', 'RESIDENTIAL']);

const BY_REASON: Partial<Record<NotProceedingReason, EpisodeClass>> = {
  CHILD_ENTERED_CARE: 'LOOKED_AFTER',
  ESCALATED_TO_PROCEEDINGS: 'CHILD_PROTECTION',
};

/** What the time of keeping an episode goes by: what it began with, and what it came to (DOMAIN 7.8). */
export function retentionClassOf({ referral, letter, application, notProceeding, closure }: Chronicle): EpisodeClass {
  const isInCare = closure.some(({ children }) => children.some(({ outcome }) => IN_CARE.has(outcome)));
  const fitting = new Set<EpisodeClass | undefined>([
    ...referral.map(({ triggerPoint }) => BY_TRIGGER[triggerPoint]),
    ...notProceeding.map(({ reason }) => BY_REASON[reason]),
    ...(letter.length + application.length > 0 ? ['CHILD_PROTECTION' as const] : []),
    ...(isInCare ? ['LOOKED_AFTER' as const] : []),
  ]);
  return CLASSES.findLast((name) => fitting.has(name)) ?? 'STANDARD';
}
