import type { OwnerId } from '../../platform/actor/scope.ts';
import { type LocalDate, londonDate } from '../../platform/dates/index.ts';
import { type Decision, perform, type Performed, type Request } from '../../platform/journal/perform.ts';
import { type Call, isStale, notFound, type ProgrammeDeps, refused, unchanged, versionConflict } from './decisions.ts';
import type { Authority } from './domain/authority.ts';
import { checkContacts, type ContactAsked, withContacts } from './domain/contact.ts';
import { isSame } from './domain/same.ts';
import { nodeId } from './node-ids.ts';
import { history, items, keys, stored, type Stored } from './store.ts';

export type SetContacts = Call & {
  readonly authority: OwnerId | null;
  /** All of them: of a purpose that is left out there is none from then on. */
  readonly contacts: readonly ContactAsked[];
  readonly expectedVersion: number | null;
};

/** Says where an authority is written to, by purpose. The very same again changes nothing. */
export function setContacts(
  { journal }: ProgrammeDeps,
  request: Request,
  call: SetContacts,
): Promise<Performed<Stored<Authority>>> {
  const { idempotencyKey, dryRun, ...input } = call;
  const { authority } = input;
  return perform(journal, request, {
    operation: 'setAuthorityContacts',
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

function decide(call: SetContacts, current: Stored<Authority>, today: LocalDate): Decision<Stored<Authority>> {
  const { value: authority, version } = current;
  const record = { id: nodeId('Authority', authority.id), version };
  const found = { state: current, record };
  if (isStale(call.expectedVersion, version)) return versionConflict(found);
  const problems = checkContacts(call.contacts);
  if (problems.length > 0) return refused(problems, found);
  const before = authority.contacts ?? [];
  const contacts = withContacts(before, call.contacts, today);
  if (isSame(contacts, before)) return unchanged(found);

  const state = { value: { ...authority, contacts }, version: version + 1 };
  return {
    kind: 'CHANGED',
    problems: [],
    state,
    changes: [
      {
        record: { ...record, version: state.version },
        partition: history.authority(authority.id),
        event: { type: 'CONTACTS_SET', fields: ['contacts'] },
      },
    ],
    writes: [{ kind: 'ADVANCE', item: items.authority(state.value, state.version) }],
  };
}
