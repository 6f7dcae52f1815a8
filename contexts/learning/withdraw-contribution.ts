import { type Call, isStale, notFound, refused, versionConflict } from '../../platform/journal/decisions.ts';
import { type Decision, perform, type Performed, type Request } from '../../platform/journal/perform.ts';
import type { LearningDeps } from './deps.ts';
import type { Contribution, ContributionName } from './domain/people/contribution.ts';
import { problem } from './domain/rules.ts';
import { changed, currentOf } from './people/contributed.ts';
import { contributionFrom, keysOfContribution, type StoredContribution } from './store/people/contributions.ts';

export type WithdrawContribution = Call & {
  /** Null for what is no such global id. A visit is cancelled instead. */
  readonly name: ContributionName | null;
  readonly expectedVersion: number | null;
};

const EVENT = {
  QUESTION: 'QUESTION_WITHDRAWN',
  ANSWER: 'ANSWER_WITHDRAWN',
  OFFER: 'HELP_OFFER_WITHDRAWN',
  REQUEST: 'HELP_REQUEST_WITHDRAWN',
} as const satisfies Record<Exclude<ContributionName['kind'], 'VISIT'>, string>;

/** Its text is gone for good, from the table too; what others have said about it stays with them. */
export function withdrawContribution(
  { journal }: LearningDeps,
  request: Request,
  { idempotencyKey, dryRun, expectedVersion, ...input }: WithdrawContribution,
): Promise<Performed<StoredContribution>> {
  const { scope } = request.actor;
  const name = input.name?.authority === scope.owner ? input.name : null;
  return perform(journal, request, {
    operation: 'withdrawContribution',
    idempotencyKey,
    dryRun,
    input: { ...input, expectedVersion },
    reads: () => (name === null ? [] : keysOfContribution(name)),
    decide: (found): Decision<StoredContribution> => {
      const current = name === null ? undefined : contributionFrom<Contribution['kind']>(name.kind, found);
      if (current === undefined || current.value.kind === 'VISIT') return notFound('contributionId');
      if (isStale(expectedVersion, current.version)) return versionConflict(currentOf(current));
      const { value } = current;
      if (value.withdrawnAt !== undefined) {
        return refused([problem('LP9', 'input', 'contributionId')], currentOf(current));
      }
      const after: Contribution = { ...value, text: null, withdrawnAt: request.now.toISOString() };
      return changed<Contribution>(current, {
        after,
        event: { type: EVENT[value.kind], fields: ['text', 'withdrawnAt'] },
      });
    },
  });
}
