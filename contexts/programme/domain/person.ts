import type { OwnerId } from '../../../platform/actor/scope.ts';
import type { Problem } from '../../../platform/journal/problem.ts';
import type { Identity } from './identity.ts';
import { problem } from './rules.ts';

export const PERSON_KINDS = ['PRACTICE_LEAD', 'EVALUATOR', 'PROGRAMME_STAFF', 'PROGRAMME_ADMINISTRATOR'] as const;
export type PersonKind = (typeof PERSON_KINDS)[number];

/** Somebody who signs in: a role and the sign-in service's subject. Never a name or an e-mail address. */
export type Person = {
  readonly id: string;
  readonly subject: string;
  readonly kind: PersonKind;
  /** A practice lead's authority; null for all others. */
  readonly authority: OwnerId | null;
  readonly status: 'ACTIVE' | 'REMOVED';
  /** ISO 8601 instant, UTC. */
  readonly registeredAt: string;
  /** ISO 8601 instant, UTC: sign-ins before it have ended everywhere. Absent: never. */
  readonly signedOutAt?: string;
};

export function identityOfPerson(person: Person): Identity {
  const { id, kind, authority, signedOutAt } = person;
  const identity: Identity = { of: 'PERSON', id, kind, authority, scopes: null, status: 'ACTIVE', validUntil: null };
  return signedOutAt === undefined ? identity : { ...identity, signedOutAt };
}

const SUBJECT = /^[A-Za-z0-9._:|-]{1,128}$/;

/** Whether a token's name for its bearer, client or person, can be in the registry. No `@`: an e-mail address is personal data. */
export function isSubject(text: string): boolean {
  return SUBJECT.test(text);
}

export function checkPerson({
  subject,
  kind,
  authority,
}: Pick<Person, 'subject' | 'kind' | 'authority'>): readonly Problem[] {
  const mustHaveAuthority = kind === 'PRACTICE_LEAD';
  return [
    ...(isSubject(subject) ? [] : [problem('G18', 'input', 'subject')]),
    ...(mustHaveAuthority === (authority !== null) ? [] : [problem('G17', 'input', 'authorityId')]),
  ];
}
