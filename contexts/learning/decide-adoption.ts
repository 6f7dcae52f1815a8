import { type Call, isStale, notFound, versionConflict } from '../../platform/journal/decisions.ts';
import { type Decision, perform, type Performed, type Request } from '../../platform/journal/perform.ts';
import type { Item } from '../../platform/table/item.ts';
import type { LearningDeps } from './deps.ts';
import type { Adoption, Source } from './domain/adoption.ts';
import { checkDecision, checkGoingOn, type Deciding } from './domain/check-adoption.ts';
import type { ImplementationStage } from './domain/codes.ts';
import type { HarmElsewhere, Named } from './domain/loop.ts';
import { problemIf } from './domain/rules.ts';
import { checkText } from './practices/check-text.ts';
import { type SeenAdoption, seenWith } from './practices/seen-adoptions.ts';
import { adoptionId } from './ids.ts';
import { adoptionFrom, writesOfAdoption } from './store/adoptions.ts';
import { readHarmElsewhere } from './store/harms.ts';
import { keys, partitions } from './store/keys.ts';
import { keysOfLoop, loopFrom, readVersion, type StoredLoop } from './store/loops.ts';

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
): Promise<Performed<SeenAdoption>> {
  const { idempotencyKey, dryRun, ...input } = call;
  const { scope } = request.actor;
  const name = input.name?.authority === scope.owner ? input.name : null;
  let source: Source | null = null;
  let harmElsewhere: readonly HarmElsewhere[] = [];
  return perform(journal, request, {
    operation: 'decideAdoption',
    idempotencyKey,
    dryRun,
    input,
    async reads() {
      const own = name === null ? [] : [keys.adoption(name)];
      if (source === null) return own;
      harmElsewhere = await readHarmElsewhere(journal.table, source.loop);
      return [...own, keys.sharedVersion(source.loop, source.version), ...keysOfLoop(scope, source.loop)];
    },
    decide: ([item, versionItem, ...ofSource]): Decision<SeenAdoption> => {
      const stored = adoptionFrom(item);
      if (stored === undefined) return notFound('adoptionId');
      if (source === null) {
        source = stored.adoption.source;
        return { kind: 'READ_MORE' };
      }
      const loop = loopFrom(source.loop, ofSource, harmElsewhere);
      const current = seenWith(stored, loop);
      if (isStale(call.expectedVersion, current.version)) return versionConflict(currentOf(current));
      return decide(call, { current, loop, versionItem, request });
    },
  });
}

function currentOf(state: SeenAdoption) {
  const { owner, id } = state.adoption;
  return { state, record: { id: adoptionId({ authority: owner, id }), version: state.version } };
}

type Grounds = {
  readonly current: SeenAdoption;
  readonly loop: StoredLoop | undefined;
  readonly versionItem: Item | undefined;
  readonly request: Request;
};

function decide({ decision, stage }: DecideAdoption, grounds: Grounds): Decision<SeenAdoption> {
  const { current, loop, versionItem, request } = grounds;
  const { adoption: before } = current;
  const problems = [
    ...checkText({ decision }),
    ...checkDecision(decision, readVersion(versionItem)?.content.coreComponents.length ?? 0),
    ...checkGoingOn(before, loop, decision),
    ...problemIf(before.decisions.length >= MOST_DECISIONS, 'L17', 'input', 'adoptionId'),
  ];
  if (problems.length > 0) return { kind: 'REFUSED', problems, ...currentOf(current) };
  const version = current.version + 1;
  const adoption: Adoption = {
    ...before,
    stage: stage ?? before.stage,
    decisions: [before.decisions[0], ...before.decisions.slice(1), { ...decision, at: request.now.toISOString() }],
  };
  const state = { ...current, adoption, version };
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
