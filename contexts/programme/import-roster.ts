import { type OwnerId, parseOwnerId } from '../../platform/actor/scope.ts';
import {
  type Decision,
  perform,
  type Performed,
  type RecordChange,
  type Request,
} from '../../platform/journal/perform.ts';
import type { Item } from '../../platform/table/item.ts';
import type { Write } from '../../platform/table/write.ts';
import { type Call, type ProgrammeDeps, refused, unchanged } from './decisions.ts';
import type { Authority } from './domain/authority.ts';
import type { CodeDirectory } from './domain/code-directory.ts';
import { PROGRAMME_CODES, type ProgrammeWithMembers } from './domain/programme.ts';
import { checkSize, type KnownRoster, ownersOf, planImport, type Roster } from './domain/roster.ts';
import { changedFields, isSame } from './domain/same.ts';
import { nodeId, ROSTER_ID } from './node-ids.ts';
import { history, items, type Key, keys, stored, type Stored } from './store.ts';

export type ImportRoster = Call & Roster;

export type RosterChange = {
  readonly change: 'CREATED' | 'CHANGED' | 'UNCHANGED';
  readonly authority: Stored<Authority>;
};

/**
 * Adds the authorities and programmes that are new, changes those that differ, and leaves the rest unwritten: all of it
 * in one transaction. What is not listed stays as it is.
 */
export async function importRoster(
  { journal }: ProgrammeDeps,
  request: Request,
  call: ImportRoster,
): Promise<Performed<readonly RosterChange[]>> {
  const { idempotencyKey, dryRun, ...roster } = call;
  const newIdAt = newAuthorityIds(journal.nextId);
  const tooLarge = checkSize(roster);
  let directory: Stored<CodeDirectory> = { value: {}, version: 0 };
  return perform(journal, request, {
    operation: 'importRoster',
    idempotencyKey,
    dryRun,
    input: roster,
    reads: async () => {
      if (tooLarge.length > 0) return [];
      // Read first, since it says which authorities to read. The write fails if it has moved since.
      directory = stored<CodeDirectory>(await journal.table.get(keys.directory)) ?? { value: {}, version: 0 };
      return [...PROGRAMME_CODES.map(keys.programme), ...keysOfListed(roster, directory.value)];
    },
    decide: (found) => {
      if (tooLarge.length > 0) return refused(tooLarge);
      return decide(roster, { directory, newIdAt, ...readAll(found) });
    },
  });
}

/** `A` and the last seven characters of a ULID: 35 random bits among a few hundred authorities. The same at each attempt. */
function newAuthorityIds(nextId: () => string): (index: number) => OwnerId {
  const made = new Map<number, OwnerId>();
  return (index) => {
    const id = made.get(index) ?? parseOwnerId(`A${nextId().slice(-7)}`);
    if (id === null) throw new Error('An id for an authority could not be made from a ULID.');
    made.set(index, id);
    return id;
  };
}

function keysOfListed(roster: Roster, directory: CodeDirectory): readonly Key[] {
  const owners = new Set(roster.authorities.flatMap((listed) => ownersOf(listed, directory)));
  return [...owners].map(keys.authority);
}

type Read = {
  readonly programmes: ReadonlyMap<string, Stored<ProgrammeWithMembers>>;
  readonly authorities: ReadonlyMap<string, Stored<Authority>>;
};

function readAll(found: readonly (Item | undefined)[]): Read {
  const programmes = found.slice(0, PROGRAMME_CODES.length).map((item) => stored<ProgrammeWithMembers>(item));
  const authorities = found.slice(PROGRAMME_CODES.length).map((item) => stored<Authority>(item));
  return {
    programmes: new Map(programmes.flatMap((each) => (each ? [[each.value.code, each]] : []))),
    authorities: new Map(authorities.flatMap((each) => (each ? [[each.value.id, each]] : []))),
  };
}

type Before = Read & { readonly directory: Stored<CodeDirectory>; readonly newIdAt: (index: number) => OwnerId };

function decide(roster: Roster, before: Before): Decision<readonly RosterChange[]> {
  const { planned, problems } = planImport(roster, valuesOf(before), before.newIdAt);
  if (problems.length > 0) return refused(problems);

  const state = planned.authorities.map((authority): RosterChange => {
    const known = before.authorities.get(authority.id);
    if (known === undefined) return { change: 'CREATED', authority: { value: authority, version: 1 } };
    if (isSame(known.value, authority)) return { change: 'UNCHANGED', authority: known };
    return { change: 'CHANGED', authority: { value: authority, version: known.version + 1 } };
  });
  const written = state.filter(({ change }) => change !== 'UNCHANGED');
  const programmes = planned.programmes.filter((each) => !isSame(before.programmes.get(each.code)?.value, each));
  const { version } = before.directory;
  if (written.length + programmes.length === 0) return unchanged({ state, record: { id: ROSTER_ID, version } });

  return {
    kind: 'CHANGED',
    problems: [],
    state,
    changes: [rosterChange(version + 1), ...written.map((each) => authorityChange(each, before))],
    writes: [
      advance(items.directory(planned.directory, version + 1)),
      ...written.map(({ authority }) => advance(items.authority(authority.value, authority.version))),
      ...programmes.map((each) => advance(items.programme(each, (before.programmes.get(each.code)?.version ?? 0) + 1))),
    ],
  };
}

function valuesOf({ directory, programmes, authorities }: Before): KnownRoster {
  return {
    directory: directory.value,
    programmes: new Map([...programmes.values()].map(({ value }) => [value.code, value])),
    authorities: new Map([...authorities.values()].map(({ value }) => [value.id, value])),
  };
}

function rosterChange(version: number): RecordChange {
  const event = { type: 'ROSTER_IMPORTED', fields: ['authorities', 'programmes'] };
  return { record: { id: ROSTER_ID, version }, partition: history.roster, event };
}

function authorityChange({ authority }: RosterChange, { authorities }: Read): RecordChange {
  const { value, version } = authority;
  const before = authorities.get(value.id)?.value;
  return {
    record: { id: nodeId('Authority', value.id), version },
    partition: history.authority(value.id),
    event: {
      type: before === undefined ? 'AUTHORITY_IMPORTED' : 'AUTHORITY_CHANGED',
      fields: changedFields(before ?? {}, value),
    },
  };
}

function advance(item: Item): Write {
  return item.version === 1 ? { kind: 'CREATE', item } : { kind: 'ADVANCE', item };
}
