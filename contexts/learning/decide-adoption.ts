import { type Call, isStale, notFound, versionConflict } from '../../platform/journal/decisions.ts';
import { type Decision, perform, type Performed, type Request } from '../../platform/journal/perform.ts';
import type { Item } from '../../platform/table/item.ts';
import type { LearningDeps } from './deps.ts';
import type { Adoption, Source } from './domain/adoption.ts';
import { checkDecision, checkGoingOn, type Deciding } from './domain/check-adoption.ts';
import type { ImplementationStage } from './domain/codes.ts';
import type { Named } from './domain/loop.ts';
import { problemIf } from './domain/rules.ts';
import { checkText } from './practices/check-text.ts';
import { adoptionId } from './ids.ts';
import { adoptionFrom, type StoredAdoption, writesOfAdoption } from './store/adoptions.ts';
import { keys, partitions } from './store/keys.ts';
import { keysOfLoop, loopFrom, readVersion } from './store/loops.ts';

export type DecideAdoption = Call & {
  /** Null for what is no adoption's global id. */
  readonly name: Named | null;
  readonly decision: Deciding;
  /** Null to leave it. */
  readonly stage: ImplementationStage | null;
  readonly expectedVersion: number | null;
};

const MOST_DECISIONS = 50;

/** Another decision about what was taken on: the last holds, and none is forgotten (L10). */
export function decideAdoption(
  { journal }: LearningDeps,
  request: Request,
  call: DecideAdoption,
): Promise<Performed<StoredAdoption>> {
  const { idempotencyKey, dryRun, ...input } = call;
  const { scope } = request.actor;
  const name = input.name?.authority === scope.owner ? input.name : null;
  let source: Source | null = null;
  return perform(journal, request, {
    operation: 'decideAdoption',
    idempotencyKey,
    dryRun,
    input,
    reads: () => [
      ...(name === null ? [] : [keys.adoption(name)]),
      ...(source === null ? [] : [keys.sharedVersion(source.loop, source.version), ...keysOfLoop(scope, source.loop)]),
    ],
    decide: ([item, ...found]): Decision<StoredAdoption> => {
      const current = adoptionFrom(item);
      if (current === undefined) return notFound('adoptionId');
      if (source === null) {
        source = current.adoption.source;
        return { kind: 'READ_MORE' };
      }
      if (isStale(call.expectedVersion, current.version)) return versionConflict(currentOf(current));
      return decide(call, { current, found, request });
    },
  });
}

function currentOf(state: StoredAdoption) {
  const { owner, id } = state.adoption;
  return { state, record: { id: adoptionId({ authority: owner, id }), version: state.version } };
}

type Grounds = {
  readonly current: StoredAdoption;
  readonly found: readonly (Item | undefined)[];
  readonly request: Request;
};

function decide({ decision, stage }: DecideAdoption, grounds: Grounds): Decision<StoredAdoption> {
  const { current, request } = grounds;
  const [versionItem, ...ofSource] = grounds.found;
  const { adoption: before } = current;
  const problems = [
    ...checkText({ decision }),
    ...checkDecision(decision, readVersion(versionItem)?.content.coreComponents.length ?? 0),
    ...checkGoingOn(before, loopFrom(before.source.loop, ofSource), decision),
    ...problemIf(before.decisions.length >= MOST_DECISIONS, 'L17', 'input', 'adoptionId'),
  ];
  if (problems.length > 0) return { kind: 'REFUSED', problems, ...currentOf(current) };
  const version = current.version + 1;
  const adoption: Adoption = {
    ...before,
    stage: stage ?? before.stage,
    decisions: [before.decisions[0], ...before.decisions.slice(1), { ...decision, at: request.now.toISOString() }],
  };
  const state = { adoption, version };
  const fields = ['decisions', ...(adoption.stage === before.stage ? [] : ['stage'])];
  return {
    kind: 'CHANGED',
    problems: [],
    state,
    changes: [
      {
        record: currentOf(state).record,
        partition: partitions.shared({ authority: adoption.owner, id: adoption.id }),
        event: { type: 'ADOPTION_DECIDED', fields },
      },
    ],
    writes: writesOfAdoption(adoption, version),
  };
}
