import { type Call, isStale, notFound, versionConflict } from '../../../platform/journal/decisions.ts';
import {
  type Decision,
  type FinalDecision,
  perform,
  type Performed,
  type Request,
} from '../../../platform/journal/perform.ts';
import type { Problem } from '../../../platform/journal/problem.ts';
import type { LearningDeps } from '../deps.ts';
import { lineageEntryOfLoop } from '../domain/lineage.ts';
import { type HarmElsewhere, type Named, type Oversight, publishedVersion } from '../domain/loop.ts';
import { mayRead } from '../domain/reader.ts';
import { loopId } from '../ids.ts';
import { readHarmElsewhere } from '../store/harms.ts';
import { keys, partitions } from '../store/keys.ts';
import { keysOfLoop, loopFrom, readVersion, type StoredLoop, type StoredVersion } from '../store/loops.ts';
import { writesOfOversight } from '../store/oversight.ts';
import { checkText } from './check-text.ts';

export type OversightCall = Call & {
  /** Null for what is no loop's global id. */
  readonly name: Named | null;
  /** Of the programme's side. */
  readonly expectedVersion: number | null;
};

/** What is decided about one version. */
export type VersionCall = OversightCall & { readonly loopVersion: number };

export type OversightGrounds = {
  readonly request: Request;
  readonly current: StoredLoop;
  /** The version that was asked for, as the network reads it; undefined where none was, or there is none. */
  readonly version: StoredVersion | undefined;
};

export type VersionGrounds = OversightGrounds & { readonly version: StoredVersion };

type OversightCommand = {
  readonly operation: string;
  readonly call: OversightCall & { readonly loopVersion?: number };
  readonly eventType: string;
  readonly field: 'moderations' | 'ratings' | 'harmDecisions';
  /** The programme's side as it shall be, or what stands against it. */
  readonly decide: (grounds: OversightGrounds) => Oversight | readonly Problem[];
};

type VersionCommand = Omit<OversightCommand, 'call' | 'decide'> & {
  readonly call: VersionCall;
  readonly decide: (grounds: VersionGrounds) => Oversight | readonly Problem[];
};

/** What it decides about a version that was sent in. */
export function decideAboutVersion(
  deps: LearningDeps,
  request: Request,
  command: VersionCommand,
): Promise<Performed<StoredLoop>> {
  return decideOversight(deps, request, {
    ...command,
    decide: ({ version, ...grounds }) =>
      version === undefined
        ? [{ code: 'NOT_FOUND', severity: 'ERROR', path: ['input', 'loopVersion'] }]
        : command.decide({ ...grounds, version }),
  });
}

/** What the programme decides about a loop: it reads what was sent in, and writes its own side alone. */
export function decideOversight(
  { journal }: LearningDeps,
  request: Request,
  command: OversightCommand,
): Promise<Performed<StoredLoop>> {
  const { operation, call } = command;
  const { idempotencyKey, dryRun, ...input } = call;
  const { name, loopVersion } = input;
  let harmElsewhere: readonly HarmElsewhere[] = [];
  return perform(journal, request, {
    operation,
    idempotencyKey,
    dryRun,
    input,
    async reads() {
      if (name === null) return [];
      harmElsewhere = await readHarmElsewhere(journal.table, name);
      const ofVersion = loopVersion === undefined ? [] : [keys.sharedVersion(name, loopVersion)];
      return [...keysOfLoop(request.actor.scope, name), ...ofVersion];
    },
    decide: ([draft, shared, oversight, versionItem]): Decision<StoredLoop> => {
      const current = name === null ? undefined : loopFrom(name, [draft, shared, oversight], harmElsewhere);
      const version = readVersion(versionItem);
      if (name === null || current === undefined || !mayRead(current, 'MODERATOR')) return notFound('loopId');
      if (isStale(call.expectedVersion, current.oversightVersion)) return versionConflict(currentOf(name, current));
      const found = checkText(input);
      const after = found.length > 0 ? found : command.decide({ request, current, version });
      return isRefusal(after)
        ? { kind: 'REFUSED', problems: after, ...currentOf(name, current) }
        : decided(name, { current, after, command });
    },
  });
}

function isRefusal(after: Oversight | readonly Problem[]): after is readonly Problem[] {
  return Array.isArray(after);
}

function currentOf(name: Named, state: StoredLoop) {
  return { state, record: { id: loopId(name), version: state.oversightVersion } };
}

type Decided = { readonly current: StoredLoop; readonly after: Oversight; readonly command: OversightCommand };

function decided(name: Named, { current, after, command }: Decided): FinalDecision<StoredLoop> {
  const version = current.oversightVersion + 1;
  const state = { ...current, oversight: after, oversightVersion: version };
  const published = publishedVersion(state);
  return {
    kind: 'CHANGED',
    problems: [],
    state,
    changes: [
      {
        record: { id: loopId(name), version },
        partition: partitions.oversight(name),
        event: { type: command.eventType, fields: [command.field] },
      },
    ],
    writes: writesOfOversight({
      name,
      before: current.oversight,
      after,
      version,
      entry: published === undefined ? null : lineageEntryOfLoop(current.loop, published),
    }),
  };
}
