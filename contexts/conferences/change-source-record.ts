import { londonDate } from '../../platform/dates/index.ts';
import { parseGlobalId } from '../../platform/graphql/global-id.ts';
import type { Write } from '../../platform/table/write.ts';
import { perform, type Performed, type Request } from '../../platform/journal/perform.ts';
import { changeOf, type ConferenceDecision, stateWrite, versionOf } from './recording/advance.ts';
import { type AssessedConference, assessed } from './recording/assessed.ts';
import { identifyingSource } from './recording/bounds.ts';
import { isSameSource, type SourceRecord } from './recording/conference-record.ts';
import type { ConferencesDeps } from './recording/deps.ts';
import { findBySource, refuseTaken } from './recording/find-by-source.ts';
import { NO_INPUT, problemsOf } from './recording/problems.ts';
import { NOBODYS_ID, versionConflict } from './recording/record-fact.ts';
import { refuseErased, refuseMissing } from './recording/refuse-erased.ts';
import { conferenceKey, readConference, sourceMarkerKey } from './store.ts';

export type ChangeSourceRecord = {
  readonly idempotencyKey: string;
  /** Global id. */
  readonly conferenceId: string;
  /** What the record is called from now on. */
  readonly sourceRecord: SourceRecord;
  readonly expectedVersion?: number | undefined;
  readonly dryRun: boolean;
};

/** Gives a conference another key of the authority's own, as when its system is replaced. The old key is free again. */
export async function changeSourceRecord(
  deps: ConferencesDeps,
  request: Request,
  { idempotencyKey, dryRun, ...input }: ChangeSourceRecord,
): Promise<Performed<AssessedConference>> {
  const { scope } = request.actor;
  const profile = await deps.profiles(scope.owner);
  const name = parseGlobalId(input.conferenceId);
  const id = name?.type === 'Conference' && name.owner === scope.owner ? name.id : NOBODYS_ID;
  const source = findBySource(deps.journal, request, input.sourceRecord);
  return perform(deps.journal, request, {
    operation: 'changeSourceRecord',
    idempotencyKey,
    dryRun,
    input,
    reads: async () => [conferenceKey(scope, id), ...(await source.keys())],
    decide: ([item, ...found]) => {
      const record = readConference(item);
      if (record === undefined) return refuseMissing(item, 'conferenceId');
      const before = assessed(record, profile, londonDate(request.now));
      const { expectedVersion } = input;
      if (expectedVersion !== undefined && expectedVersion !== record.version) return versionConflict(request, before);
      const { record: taken, erased } = source.read(found);
      if (erased !== undefined) return refuseErased(erased, 'sourceRecord');
      if (taken !== undefined && taken.id !== record.id) return refuseTaken(request, profile, taken);
      return movedTo(input.sourceRecord, before, { request, claim: source.claim(record.id) });
    },
  });
}

type Moving = { readonly request: Request; readonly claim: readonly Write[] };

/** The marker moves in the transaction that writes the record, so that a key never leads nowhere, nor to two. */
function movedTo(source: SourceRecord, before: AssessedConference, { request, claim }: Moving): ConferenceDecision {
  const { scope } = request.actor;
  const { record, assessment } = before;
  const seen = { state: before, record: versionOf(scope, before) };
  const told = problemsOf(assessment.findings, assessment.chronicle, NO_INPUT);
  if (isSameSource(record.source, source)) return { kind: 'UNCHANGED', problems: told, ...seen };
  const refusing = identifyingSource(source);
  if (refusing.length > 0) return { kind: 'REFUSED', problems: refusing, ...seen };
  const next = { source, version: record.version + 1, changedAt: request.now.toISOString() };
  // The instants of another system are not its own.
  const { sourceState: _another, ...kept } = record;
  const after = { ...before, record: { ...kept, ...next } };
  return {
    kind: 'CHANGED',
    problems: told,
    state: after,
    changes: [changeOf({ scope, after, event: { type: 'SOURCE_RECORD_CHANGED', fields: ['sourceRecord'] } })],
    writes: [
      stateWrite({ scope, before, after }),
      ...claim,
      { kind: 'DELETE', key: sourceMarkerKey(scope, record.source) },
    ],
  };
}
