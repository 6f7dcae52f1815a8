import type { LocalDate } from '../../../platform/dates/index.ts';
import type { Severity } from '../../../platform/journal/problem.ts';
import { childrenOf } from './children.ts';
import { type Chronicle, chronicleOf, inOrder } from './chronicle.ts';
import type { ConferenceStatus } from './codes.ts';
import { type Duty, dutiesOf } from './duties.ts';
import type { Child } from './fact-parts.ts';
import type { Fact } from './facts.ts';
import { courseOf, type StatusChange } from './lifecycle.ts';
import type { EpisodePolicy } from './policy.ts';
import { afterwardsChecks } from './rules/afterwards.ts';
import { birthChecks } from './rules/birth.ts';
import { CONFERENCE_RULES } from './rules/catalogue.ts';
import { childrenConcernedChecks } from './rules/children-concerned.ts';
import { coherenceChecks } from './rules/coherence.ts';
import { conferenceChecks } from './rules/conference.ts';
import { dayChecks } from './rules/days.ts';
import type { Check, Episode, Finding } from './rules/finding.ts';
import { meetingTimeChecks } from './rules/meeting-times.ts';
import { orderChecks } from './rules/order.ts';
import { processChecks } from './rules/process.ts';
import { statuteChecks } from './rules/statute.ts';
import { section31ZA, type Section31ZA } from './section31za.ts';

/** All that follows from the facts of an episode. */
export type Assessment = {
  readonly chronicle: Chronicle;
  readonly status: ConferenceStatus;
  readonly timeline: readonly StatusChange[];
  readonly children: readonly Child[];
  readonly section31ZA: Section31ZA;
  /** Soonest first, what is done already too. */
  readonly duties: readonly Duty[];
  /** Gravest first. */
  readonly findings: readonly Finding[];
};

/** What bears on an episode besides its facts. */
export type Surroundings = { readonly isPossibleDuplicate: boolean };

/** Of one gravity, what the law asks comes first. */
const CHECKS: readonly Check[] = [
  ...statuteChecks,
  ...coherenceChecks,
  ...childrenConcernedChecks,
  ...orderChecks,
  ...dayChecks,
  ...birthChecks,
  ...conferenceChecks,
  ...meetingTimeChecks,
  ...processChecks,
  ...afterwardsChecks,
];

const GRAVITY = { ERROR: 0, QUERY: 1, FLAG: 2, INFO: 3 } as const satisfies Record<Severity, number>;

/**
 * What is true of an episode on a day. The same facts give the same answer in whatever order they came; status, duties
 * and their days do not depend on today, only what is late does.
 */
export function assess(
  facts: readonly Fact[],
  policy: EpisodePolicy,
  given: Surroundings & { readonly today: LocalDate },
): Assessment {
  const sorted = inOrder(facts);
  const chronicle = chronicleOf(sorted);
  const course = courseOf(sorted);
  const statutory = section31ZA(chronicle, policy, given.today);
  const duties = dutiesOf({ chronicle, status: course.status, policy, section31ZA: statutory });
  const episode: Episode = { chronicle, course, section31ZA: statutory, duties, policy, ...given };
  return {
    chronicle,
    status: course.status,
    timeline: course.timeline,
    children: childrenOf(chronicle),
    section31ZA: statutory,
    duties,
    findings: findingsIn(episode, CHECKS),
  };
}

function findingsIn(episode: Episode, checks: readonly Check[]): readonly Finding[] {
  const findings = checks.flatMap((check) => check(episode));
  return findings.sort(
    (a, b) => GRAVITY[CONFERENCE_RULES[a.code].severity] - GRAVITY[CONFERENCE_RULES[b.code].severity],
  );
}

export function isRefusing(finding: Finding): boolean {
  return CONFERENCE_RULES[finding.code].severity === 'ERROR';
}
