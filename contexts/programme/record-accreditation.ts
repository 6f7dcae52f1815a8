import type { OwnerId } from '../../platform/actor/scope.ts';
import { isAfter, type LocalDate, londonDate } from '../../platform/dates/index.ts';
import { type Decision, perform, type Performed, type Request } from '../../platform/journal/perform.ts';
import type { Problem } from '../../platform/journal/problem.ts';
import { type Call, isStale, notFound, type ProgrammeDeps, refused, unchanged, versionConflict } from './decisions.ts';
import { type AccreditationEntry, withEntry } from './domain/accreditation.ts';
import type { Authority } from './domain/authority.ts';
import { problem } from './domain/rules.ts';
import { isSame } from './domain/same.ts';
import { nodeId } from './node-ids.ts';
import { history, items, keys, stored, type Stored } from './store.ts';

export type RecordAccreditation = Call &
  AccreditationEntry & {
    readonly authority: OwnerId | null;
    /** The day of an entry that was recorded wrongly. Null to add one. */
    readonly insteadOf: LocalDate | null;
    readonly expectedVersion: number | null;
  };

/** An award every three years, and what comes between: more is a mistake. */
const MOST_ENTRIES = 50;

/** Records a step of the accreditation of an authority's FGC service. The very same again changes nothing. */
export function recordAccreditation(
  { journal }: ProgrammeDeps,
  request: Request,
  call: RecordAccreditation,
): Promise<Performed<Stored<Authority>>> {
  const { idempotencyKey, dryRun, ...input } = call;
  const { authority } = input;
  return perform(journal, request, {
    operation: 'recordAccreditation',
    idempotencyKey,
    dryRun,
    input,
    reads: () => (authority === null ? [] : [keys.authority(authority)]),
    decide: ([known]) => {
      const current = stored<Authority>(known);
      return current === undefined ? notFound('authorityId') : decide(call, current, londonDate(request.now));
    },
  });
}

function decide(call: RecordAccreditation, current: Stored<Authority>, today: LocalDate): Decision<Stored<Authority>> {
  const { value: authority, version } = current;
  const record = { id: nodeId('Authority', authority.id), version };
  const found = { state: current, record };
  if (isStale(call.expectedVersion, version)) return versionConflict(found);
  const before = authority.accreditation ?? [];
  const accreditation = withEntry(before, { status: call.status, on: call.on }, call.insteadOf);
  if (isSame(accreditation, before)) return unchanged(found);
  const problems = checkEntry(call, { before, after: accreditation, today });
  if (problems.length > 0) return refused(problems, found);

  const state = { value: { ...authority, accreditation }, version: version + 1 };
  return {
    kind: 'CHANGED',
    problems: [],
    state,
    changes: [
      {
        record: { ...record, version: state.version },
        partition: history.authority(authority.id),
        event: { type: 'ACCREDITATION_RECORDED', fields: ['accreditation'] },
      },
    ],
    writes: [{ kind: 'ADVANCE', item: items.authority(state.value, state.version) }],
  };
}

type Entries = readonly AccreditationEntry[];

function checkEntry(
  { on, insteadOf }: RecordAccreditation,
  { before, after, today }: { readonly before: Entries; readonly after: Entries; readonly today: LocalDate },
): readonly Problem[] {
  const isKnown = insteadOf === null || before.some((entry) => entry.on === insteadOf);
  return [
    ...(isAfter(on, today) ? [problem('G24', 'input', 'on')] : []),
    ...(isKnown ? [] : [problem('G25', 'input', 'insteadOf')]),
    ...(after.length > MOST_ENTRIES ? [problem('G26', 'input', 'authorityId')] : []),
  ];
}
