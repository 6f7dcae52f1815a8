import type { PersonKind, PersonStatus } from '../../../graphql/generated/console-operations.ts';
import type { Tag } from '../audit/words.ts';

export const PERSON_TAGS: Readonly<Record<PersonStatus, Tag>> = {
  ACTIVE: { text: 'Registered', classes: 'govuk-tag--green' },
  REMOVED: { text: 'Removed', classes: 'govuk-tag--grey' },
};

/** Those that the programme registers here. A practice lead is registered for its authority, in onboarding. */
export const REGISTERED_HERE = ['PROGRAMME_STAFF', 'PROGRAMME_ADMINISTRATOR', 'EVALUATOR'] as const;

export const PERSON_KINDS: readonly PersonKind[] = [...REGISTERED_HERE, 'PRACTICE_LEAD'];

export const PEOPLE_PATH = '/console/people';

/** @param id the person's global id */
export const personAddress = (id: string): string => `${PEOPLE_PATH}/${encodeURIComponent(id)}`;
