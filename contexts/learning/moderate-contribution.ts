import { type Call, isStale, notFound, refused, versionConflict } from '../../platform/journal/decisions.ts';
import { type Decision, perform, type Performed, type Request } from '../../platform/journal/perform.ts';
import type { LearningDeps } from './deps.ts';
import type { ContributionDecision } from './domain/codes.ts';
import { type ContributionName, hidingOf } from './domain/people/contribution.ts';
import { problemIf } from './domain/rules.ts';
import { contributionId } from './people/ids.ts';
import { checkText } from './practices/check-text.ts';
import {
  contributionFrom,
  keysOfContribution,
  type StoredContribution,
  writeOfOversight,
} from './store/people/contributions.ts';
import { peoplePartitions } from './store/people/keys.ts';

export type ModerateContribution = Call & {
  /** Null for what is no such global id. */
  readonly name: ContributionName | null;
  readonly decision: ContributionDecision;
  readonly reason: string;
  /** Of the programme's side. */
  readonly expectedVersion: number | null;
};

const EVENT = { HIDDEN: 'CONTRIBUTION_HIDDEN', SHOWN: 'CONTRIBUTION_SHOWN' } as const;
const MOST_DECISIONS = 50;

/** The programme's side alone is written: its author keeps its own words, and reads why nobody else does. */
export function moderateContribution(
  { journal }: LearningDeps,
  request: Request,
  { idempotencyKey, dryRun, expectedVersion, ...input }: ModerateContribution,
): Promise<Performed<StoredContribution>> {
  const { name, decision, reason } = input;
  return perform(journal, request, {
    operation: 'moderateContribution',
    idempotencyKey,
    dryRun,
    input: { ...input, expectedVersion },
    reads: () => (name === null ? [] : keysOfContribution(name)),
    decide: (found): Decision<StoredContribution> => {
      const state = name === null ? undefined : contributionFrom(name.kind, found);
      if (name === null || state === undefined) return notFound('contributionId');
      const record = { id: contributionId(name), version: state.oversightVersion };
      if (isStale(expectedVersion, state.oversightVersion)) return versionConflict({ state, record });
      const { moderations } = state.oversight;
      const isSo = (hidingOf(state.oversight) !== null) === (decision === 'HIDDEN');
      const problems = [
        ...checkText({ reason }),
        ...problemIf(isSo, 'LP9', 'input', 'contributionId'),
        ...problemIf(moderations.length >= MOST_DECISIONS, 'L17', 'input', 'contributionId'),
      ];
      if (problems.length > 0) return refused(problems, { state, record });
      const given = { decision, reason, at: request.now.toISOString(), by: request.actor.id };
      const oversight = { moderations: [...moderations, given] };
      const version = record.version + 1;
      return {
        kind: 'CHANGED',
        problems: [],
        state: { ...state, oversight, oversightVersion: version },
        changes: [
          {
            record: { ...record, version },
            partition: peoplePartitions.oversight(name),
            event: { type: EVENT[decision], fields: ['moderations'] },
          },
        ],
        writes: [writeOfOversight(name, oversight, version)],
      };
    },
  });
}
