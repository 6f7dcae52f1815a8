import { londonDate, type LocalDate } from '../../../platform/dates/index.ts';
import { type AuthorityProfile, isMemberOn, policyOn, retentionPolicyOn } from '../../programme/index.ts';
import { assess, type Assessment } from '../domain/assess.ts';
import type { Fact } from '../domain/facts.ts';
import type { EpisodePolicy } from '../domain/policy.ts';
import { type Retention, retentionOf } from '../domain/retention.ts';
import type { ConferenceRecord } from './conference-record.ts';

export type AssessedConference = {
  readonly record: ConferenceRecord;
  readonly assessment: Assessment;
  readonly retention: Retention;
};

export function assessed(record: ConferenceRecord, profile: AuthorityProfile, today: LocalDate): AssessedConference {
  const isPossibleDuplicate = record.possibleDuplicateOf !== undefined;
  const assessment = assess(record.facts, episodePolicy(record.facts, profile, today), { today, isPossibleDuplicate });
  const changedOn = (): LocalDate => londonDate(new Date(record.changedAt));
  const retention = retentionOf(assessment, { ...retentionPolicyOn(profile, today), changedOn });
  return { record, assessment, retention };
}

/** Targets apply by the day of referral, so that a change of policy rewrites nothing. */
export function episodePolicy(facts: readonly Fact[], profile: AuthorityProfile, today: LocalDate): EpisodePolicy {
  const referral = facts.find((fact) => fact.kind === 'referral')?.data;
  const referredOn = referral?.receivedOn ?? today;
  const policy = policyOn(profile, referredOn);
  return {
    targets: { ...policy.targets, ...(referral && policy.targetsByModel[referral.model]) },
    section31ZAInForceFrom: policy.section31ZAInForceFrom,
    isMember: isMemberOn(profile, referredOn),
  };
}
