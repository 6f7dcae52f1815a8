import { type LocalDate, londonDate } from '../../../platform/dates/index.ts';
import { type Call, isStale, notFound, versionConflict } from '../../../platform/journal/decisions.ts';
import type { RecordVersion } from '../../../platform/journal/outcome.ts';
import {
  type Decision,
  type FinalDecision,
  perform,
  type Performed,
  type Request,
} from '../../../platform/journal/perform.ts';
import type { Problem } from '../../../platform/journal/problem.ts';
import type { Write } from '../../../platform/table/write.ts';
import type { LearningDeps } from '../deps.ts';
import { type LoopAction, mayBe, statusOf } from '../domain/lifecycle.ts';
import type { HarmElsewhere, LearningLoop, Named } from '../domain/loop.ts';
import { problem } from '../domain/rules.ts';
import { loopId } from '../ids.ts';
import { readHarmElsewhere } from '../store/harms.ts';
import { partitions } from '../store/keys.ts';
import { keysOfLoop, loopFrom, type StoredLoop, writesOfLoop } from '../store/loops.ts';
import { checkText } from './check-text.ts';

export type LoopCall = Call & {
  /** Null for what is no loop's global id. */
  readonly name: Named | null;
  readonly expectedVersion: number | null;
};

export type LoopGrounds = { readonly request: Request; readonly current: StoredLoop; readonly today: LocalDate };

type LoopCommand = {
  readonly operation: string;
  readonly call: LoopCall;
  readonly action: LoopAction;
  readonly decide: (grounds: LoopGrounds) => FinalDecision<StoredLoop>;
};

/** No item has this id: a malformed one is looked up like any other, takes as long and answers alike. */
const NOBODYS_ID = '00000000000000000000000000';

/** What the owner does to a loop: both sides of it are read in one round trip, and the owner's alone is written. */
export function decideLoop(
  { journal }: LearningDeps,
  request: Request,
  { operation, call, action, decide }: LoopCommand,
): Promise<Performed<StoredLoop>> {
  const { idempotencyKey, dryRun, ...input } = call;
  const { scope } = request.actor;
  const own = input.name?.authority === scope.owner ? input.name.id : NOBODYS_ID;
  const name = { authority: scope.owner, id: own };
  let harmElsewhere: readonly HarmElsewhere[] = [];
  return perform(journal, request, {
    operation,
    idempotencyKey,
    dryRun,
    input,
    async reads() {
      harmElsewhere = await readHarmElsewhere(journal.table, name);
      return keysOfLoop(scope, name);
    },
    decide: (found): Decision<StoredLoop> => {
      const current = loopFrom(name, found, harmElsewhere);
      if (current === undefined) return notFound('loopId');
      if (isStale(call.expectedVersion, current.version)) return versionConflict(currentOf(current));
      const against = [...checkText(input), ...againstAction(current, action)];
      if (against.length > 0) return refusedAt(current, against);
      return decide({ request, current, today: londonDate(request.now) });
    },
  });
}

function againstAction(current: StoredLoop, action: LoopAction): readonly Problem[] {
  const status = statusOf(current);
  if (mayBe(action, status)) return [];
  return [problem(status === 'STOPPED_FOR_SAFETY' ? 'L5' : 'L15', 'input', 'loopId')];
}

export function currentOf(current: StoredLoop): { readonly state: StoredLoop; readonly record: RecordVersion } {
  const { loop, version } = current;
  return { state: current, record: { id: loopId({ authority: loop.owner, id: loop.id }), version } };
}

export function refusedAt(current: StoredLoop, problems: readonly Problem[]): FinalDecision<StoredLoop> {
  return { kind: 'REFUSED', problems, ...currentOf(current) };
}

type Advanced = {
  readonly after: LearningLoop;
  readonly event: { readonly type: string; readonly fields: readonly string[] };
  readonly writes?: readonly Write[];
};

/** The loop's next version. */
export function advanced(current: StoredLoop, { after, event, writes = [] }: Advanced): FinalDecision<StoredLoop> {
  const { loop: before } = current;
  const version = current.version + 1;
  const state = { ...current, loop: after, version };
  return {
    kind: 'CHANGED',
    problems: [],
    state,
    changes: [{ ...eventOf(after, version), event }],
    writes: [...writesOfLoop({ before, after, version }), ...writes],
  };
}

/** The record that an event of a loop is about, and where its events lie: with the authority alone. */
export function eventOf({ owner, id }: LearningLoop, version: number) {
  const name = { authority: owner, id };
  return { record: { id: loopId(name), version }, partition: partitions.events(name) };
}
