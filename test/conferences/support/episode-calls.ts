import type { Fact, Referral } from '../../../contexts/conferences/domain/facts.ts';
import { SAMPLE } from '../../../contexts/conferences/domain/testing/sample-facts.ts';
import { conferenceId } from '../../../contexts/conferences/recording/advance.ts';
import type { AssessedConference } from '../../../contexts/conferences/recording/assessed.ts';
import type { Call } from './calls.ts';
import { type Desk, newKey, newSource } from './desk.ts';

/** The sample's referral, of this child. */
export function referralOf(laChildId: string, patch: Partial<Referral> = {}): Referral {
  return { ...SAMPLE.referral, children: [{ ...SAMPLE.referral.children[0]!, laChildId }], ...patch };
}

/** What a relative, one of many, said: a fact like no other. */
export function consentOf(number: number): Fact {
  const person = { ref: `P${String(number)}`, role: 'RELATIVE' } as const;
  return { kind: 'consent', data: { ...SAMPLE.consent, person } };
}

export function idOf(desk: Desk, { record }: AssessedConference): string {
  return conferenceId(desk.actor.scope, record.id);
}

export function adding(conferenceId: string, fact: Fact, expectedVersion?: number): Extract<Call, { does: 'add' }> {
  const expected = expectedVersion === undefined ? {} : { expectedVersion };
  return { key: newKey(), does: 'add', conferenceId, fact, ...expected };
}

/** A referral of that child, made. */
export function refer(desk: Desk, laChildId = 'C1'): Promise<AssessedConference> {
  return desk.apply({ key: newKey(), does: 'refer', source: newSource(), referral: referralOf(laChildId) });
}

/** The sample's facts with this referral, recorded at once. */
export function recordEpisode(desk: Desk, facts: readonly Fact[]): Promise<AssessedConference> {
  return desk.apply({ key: newKey(), does: 'record', source: newSource(), facts });
}
