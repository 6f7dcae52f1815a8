import { canonicalJson } from '../../platform/canonical-json.ts';
import { londonDate } from '../../platform/dates/index.ts';
import { type Call, isStale, notFound, refused, unchanged, versionConflict } from '../../platform/journal/decisions.ts';
import { type Decision, perform, type Performed, type Request } from '../../platform/journal/perform.ts';
import type { Stored } from '../../platform/table/stored.ts';
import type { GovernanceDeps } from './deps.ts';
import { checkDecided, type Decided, type SharingDecision } from './domain/sharing-decision.ts';
import { nodeId } from './ids.ts';
import { decisionKey, decisionPartition, readDecision, writesOf } from './store/decisions.ts';

export type CorrectSharingDecision = Call & {
  /** Our own id. Null for what is no decision's global id of the actor's authority. */
  readonly id: string | null;
  readonly decided: Decided;
  readonly expectedVersion: number | null;
};

/** What was recorded wrongly, put right by a new version. Whom the decision is about stays. */
export function correctSharingDecision(
  { journal }: GovernanceDeps,
  request: Request,
  call: CorrectSharingDecision,
): Promise<Performed<Stored<SharingDecision>>> {
  const { idempotencyKey, dryRun, ...input } = call;
  const { id } = input;
  return perform(journal, request, {
    operation: 'correctSharingDecision',
    idempotencyKey,
    dryRun,
    input,
    reads: () => (id === null ? [] : [decisionKey(request.actor.scope, id)]),
    decide: ([item]) => {
      const current = readDecision(item);
      return current === undefined ? notFound('sharingDecisionId') : decide(call, current, request);
    },
  });
}

function decide(
  { decided, expectedVersion }: CorrectSharingDecision,
  current: Stored<SharingDecision>,
  { actor: { scope }, now }: Request,
): Decision<Stored<SharingDecision>> {
  const { value: before, version } = current;
  const record = { id: nodeId('SharingDecision', { authority: scope.owner, id: before.id }), version };
  const found = { state: current, record };
  if (isStale(expectedVersion, version)) return versionConflict(found);
  const after = { ...before, ...decided };
  const fields = (Object.keys(decided) as (keyof Decided)[]).filter(
    (name) => canonicalJson(before[name]) !== canonicalJson(after[name]),
  );
  if (fields.length === 0) return unchanged(found);
  const problems = checkDecided(decided, londonDate(now));
  if (problems.length > 0) return refused(problems, found);
  const state = { value: after, version: version + 1 };
  return {
    kind: 'CHANGED',
    problems: [],
    state,
    changes: [
      {
        record: { ...record, version: state.version },
        partition: decisionPartition(scope, before.id),
        event: { type: 'SHARING_DECISION_CORRECTED', fields },
      },
    ],
    writes: writesOf(scope, state, before),
  };
}
