import type { LocalDate } from '../../../platform/dates/index.ts';
import type { Problem } from '../../../platform/journal/problem.ts';
import { scanForIdentifiers } from '../../../platform/privacy/index.ts';
import type { NotSharedGround, SharingDecisionKind, SharingDecisionMaker, SharingDecisionRecipient } from './codes.ts';
import { problem } from './rules/problem.ts';

/** What was decided (DOMAIN 1.5). `rationale` is scanned for identifiers, and never exported. */
export type Decided = {
  readonly recipient: SharingDecisionRecipient;
  readonly decision: SharingDecisionKind;
  readonly ground: NotSharedGround | null;
  readonly rationale: string | null;
  readonly decidedOn: LocalDate;
  readonly decidedBy: SharingDecisionMaker;
};

/** Whom it is about: at least one of the two. Ids are our own of the conference, and the authority's of the child. */
export type About = { readonly conference: string | null; readonly laChildId: string | null };

export type SharingDecision = Decided & About & { readonly id: string };

export function checkAbout({ conference, laChildId }: About): readonly Problem[] {
  return conference === null && laChildId === null ? [problem('J8', 'input')] : [];
}

/** `today` is the date in London. */
export function checkDecided(decided: Decided, today: LocalDate): readonly Problem[] {
  const { decision, ground, rationale, decidedOn } = decided;
  const path = ['input', 'decision'];
  const isKept = decision === 'NOT_SHARED';
  return [
    ...(isKept === (ground !== null) ? [] : [problem('J9', ...path, 'ground')]),
    ...(isKept && rationale === null ? [problem('J9', ...path, 'rationale')] : []),
    ...(decidedOn > today ? [problem('J10', ...path, 'decidedOn')] : []),
    ...(rationale !== null && scanForIdentifiers(rationale).length > 0 ? [problem('J11', ...path, 'rationale')] : []),
  ];
}
