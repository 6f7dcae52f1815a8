import { londonDate } from '../../platform/dates/index.ts';
import { parseGlobalId } from '../../platform/graphql/global-id.ts';
import { OutcomeUnknown } from '../../platform/journal/outage.ts';
import { type FinalDecision, perform, type Performed, type Request } from '../../platform/journal/perform.ts';
import type { Problem } from '../../platform/journal/problem.ts';
import { heldKey, heldKeys } from '../../platform/retention/holds.ts';
import type { NoteErased } from '../../platform/retention/note-erased.ts';
import { type ErasureReason, readTombstone, type Tombstone } from '../../platform/retention/tombstone.ts';
import { classifyFailure } from '../../platform/table/failure.ts';
import type { Item } from '../../platform/table/item.ts';
import type { Write } from '../../platform/table/write.ts';
import type { AuthorityProfile } from '../programme/index.ts';
import { conferenceId } from './recording/advance.ts';
import { assessed } from './recording/assessed.ts';
import type { ConferenceRecord } from './recording/conference-record.ts';
import type { ConferencesDeps, ErasingDeps } from './recording/deps.ts';
import { erased } from './recording/erased.ts';
import { NOBODYS_ID } from './recording/record-fact.ts';
import { refuseMissing } from './recording/refuse-erased.ts';
import { conferenceKey, type Key, readConference } from './store.ts';

export type EraseConference = {
  readonly idempotencyKey: string;
  /** Global id. */
  readonly conferenceId: string;
  /** Undefined to erase whatever version is there. */
  readonly expectedVersion?: number | undefined;
  readonly reason: ErasureReason;
  readonly dryRun: boolean;
};

/**
 * Erases a conference for good (A4): what stays is a tombstone. In one transaction, so that whatever else is done to the
 * record at that moment either comes before it, and is erased too, or finds it erased and is refused.
 */
export async function eraseConference(
  deps: ErasingDeps,
  request: Request,
  asked: EraseConference,
): Promise<Performed<Tombstone>> {
  const performed = await performErasure(deps, request, asked);
  noteErasure(deps.noteErased, request, { performed, reason: asked.reason });
  await eraseWhatGoesWith(deps, request, { performed, reason: asked.reason });
  return performed;
}

/** After every answer that it is erased, whoever erased it: the call before may have ended between the two. */
async function eraseWhatGoesWith(
  { goesWith }: ErasingDeps,
  request: Request,
  { performed, reason }: { readonly performed: Performed<Tombstone>; readonly reason: ErasureReason },
): Promise<void> {
  const { outcome, dryRun } = performed;
  const id = parseGlobalId(outcome.records[0]?.id ?? '')?.id;
  if (outcome.status === 'REFUSED' || dryRun || id === undefined) return;
  try {
    for (const other of goesWith) await other.erase(request, { id, reason });
  } catch (error) {
    throw classifyFailure(error).kind === 'BROKEN' ? error : new OutcomeUnknown('eraseConference');
  }
}

/** A replay is told of again: the one before may have ended between the erasure and this. */
function noteErasure(
  noteErased: NoteErased,
  { actor }: Request,
  { performed, reason }: { readonly performed: Performed<Tombstone>; readonly reason: ErasureReason },
): void {
  const { outcome, dryRun, state } = performed;
  const [erased] = outcome.records;
  if (outcome.status !== 'APPLIED' || dryRun || erased === undefined) return;
  noteErased({ owner: actor.scope.owner, record: erased.id, at: state?.erasedAt ?? outcome.at, reason });
}

async function performErasure(
  deps: ErasingDeps,
  request: Request,
  { idempotencyKey, dryRun, ...input }: EraseConference,
): Promise<Performed<Tombstone>> {
  const { scope } = request.actor;
  const profile = await deps.profiles(scope.owner);
  const name = parseGlobalId(input.conferenceId);
  const id = name?.type === 'Conference' && name.owner === scope.owner ? name.id : NOBODYS_ID;
  const record = conferenceId(scope, id);
  let markers: readonly Key[] = [];
  let told: readonly Problem[] = [];
  return perform(deps.journal, request, {
    operation: 'eraseConference',
    idempotencyKey,
    dryRun,
    input,
    async reads() {
      const about = await Promise.all(deps.goesWith.map((other) => other.about(scope, id)));
      told = (await Promise.all(deps.staysAfter.map((stays) => stays(scope, id)))).flat();
      markers = [...heldKeys(scope, record), ...about.flat().map((other) => heldKey(scope, { record: other }))];
      return [conferenceKey(scope, id), ...markers];
    },
    decide: ([item, ...holds]) => {
      const tombstone = readTombstone(item);
      if (tombstone !== undefined) return asItIs(tombstone, told);
      const stored = readConference(item);
      if (stored === undefined) return refuseMissing(item, 'conferenceId');
      const refused = refusal({ input, stored, holds, record });
      return refused ?? eraseNow({ deps, request, profile, stored, reason: input.reason, markers, told });
    },
  });
}

type Asked = {
  readonly input: Pick<EraseConference, 'expectedVersion'>;
  readonly stored: ConferenceRecord;
  readonly holds: readonly (Item | undefined)[];
  /** Global id. */
  readonly record: string;
};

function refusal({ input, stored, holds, record }: Asked): FinalDecision<Tombstone> | null {
  const found = { id: record, version: stored.version };
  const refuse = (code: string, field: string): FinalDecision<Tombstone> => ({
    kind: 'REFUSED',
    problems: [{ code, severity: 'ERROR', path: ['input', field] }],
    record: found,
  });
  const { expectedVersion } = input;
  if (expectedVersion !== undefined && expectedVersion !== stored.version) {
    return refuse('VERSION_CONFLICT', 'expectedVersion');
  }
  return holds.some((hold) => hold !== undefined) ? refuse('LEGAL_HOLD', 'conferenceId') : null;
}

/** Erased already: there is nothing to do, whatever reason is given now. */
function asItIs(tombstone: Tombstone, told: readonly Problem[]): FinalDecision<Tombstone> {
  return {
    kind: 'UNCHANGED',
    problems: told,
    state: tombstone,
    record: { id: tombstone.record, version: tombstone.version },
  };
}

type Erasing = {
  readonly deps: ConferencesDeps;
  readonly request: Request;
  readonly profile: AuthorityProfile;
  readonly stored: ConferenceRecord;
  readonly reason: ErasureReason;
  /** Of the holds that would keep it: on itself, on everything, on what goes with it. */
  readonly markers: readonly Key[];
  /** Of what stays. */
  readonly told: readonly Problem[];
};

/** A transaction has a hundred writes at most. What goes with a conference beyond so many is held by its own erasure alone. */
const MOST_MARKERS = 32;

function eraseNow({ deps, request, profile, stored, reason, markers, told }: Erasing): FinalDecision<Tombstone> {
  const { scope } = request.actor;
  const decision = erased({
    scope,
    hashKey: deps.journal.hashKey,
    conference: assessed(stored, profile, londonDate(request.now)),
    reason,
    at: request.now.toISOString(),
  });
  if (decision.kind !== 'CHANGED') return decision;
  const unheld = markers.slice(0, MOST_MARKERS).map((key): Write => ({ kind: 'ABSENT', key }));
  return { ...decision, problems: told, writes: [...decision.writes, ...unheld] };
}
