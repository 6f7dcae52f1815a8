import { londonDate } from '../../platform/dates/index.ts';
import { parseGlobalId } from '../../platform/graphql/global-id.ts';
import { type FinalDecision, perform, type Performed, type Request } from '../../platform/journal/perform.ts';
import { heldKeys, unlessHeld } from '../../platform/retention/holds.ts';
import type { NoteErased } from '../../platform/retention/note-erased.ts';
import { type ErasureReason, readTombstone, type Tombstone } from '../../platform/retention/tombstone.ts';
import type { Item } from '../../platform/table/item.ts';
import type { AuthorityProfile } from '../programme/index.ts';
import { conferenceId } from './recording/advance.ts';
import { assessed } from './recording/assessed.ts';
import type { ConferenceRecord } from './recording/conference-record.ts';
import type { ConferencesDeps, ErasingDeps } from './recording/deps.ts';
import { erased } from './recording/erased.ts';
import { NOBODYS_ID } from './recording/record-fact.ts';
import { refuseMissing } from './recording/refuse-erased.ts';
import { conferenceKey, readConference } from './store.ts';

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
  return performed;
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
  deps: ConferencesDeps,
  request: Request,
  { idempotencyKey, dryRun, ...input }: EraseConference,
): Promise<Performed<Tombstone>> {
  const { scope } = request.actor;
  const profile = await deps.profiles(scope.owner);
  const name = parseGlobalId(input.conferenceId);
  const id = name?.type === 'Conference' && name.owner === scope.owner ? name.id : NOBODYS_ID;
  const record = conferenceId(scope, id);
  return perform(deps.journal, request, {
    operation: 'eraseConference',
    idempotencyKey,
    dryRun,
    input,
    reads: () => [conferenceKey(scope, id), ...heldKeys(scope, record)],
    decide: ([item, ...holds]) => {
      const tombstone = readTombstone(item);
      if (tombstone !== undefined) return asItIs(tombstone);
      const stored = readConference(item);
      if (stored === undefined) return refuseMissing(item, 'conferenceId');
      const refused = refusal({ input, stored, holds, record });
      return refused ?? eraseNow({ deps, request, profile, stored, reason: input.reason });
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
function asItIs(tombstone: Tombstone): FinalDecision<Tombstone> {
  return {
    kind: 'UNCHANGED',
    problems: [],
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
};

function eraseNow({ deps, request, profile, stored, reason }: Erasing): FinalDecision<Tombstone> {
  const { scope } = request.actor;
  const decision = erased({
    scope,
    hashKey: deps.journal.hashKey,
    conference: assessed(stored, profile, londonDate(request.now)),
    reason,
    at: request.now.toISOString(),
  });
  if (decision.kind !== 'CHANGED') return decision;
  return { ...decision, writes: [...decision.writes, ...unlessHeld(scope, decision.state.record)] };
}
