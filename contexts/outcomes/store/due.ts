import type { Scope } from '../../../platform/actor/scope.ts';
import type { LocalDate } from '../../../platform/dates/index.ts';
import type { Keyed } from '../../../platform/graphql/connection.ts';
import { type Item, text } from '../../../platform/table/item.ts';
import { type Key, keyIn, type Partition, partitionIn } from '../../../platform/table/keys.ts';
import { stored, type Stored } from '../../../platform/table/stored.ts';
import type { Table } from '../../../platform/table/table.ts';
import type { Write } from '../../../platform/table/write.ts';

/** The days on which follow-ups of a conference are due that nobody has recorded: what a follower last saw. */
export type DueDays = readonly LocalDate[];

function duePartition(scope: Scope, conference: string): Partition {
  return partitionIn(scope, 'FOLLOW-UP-DUE', conference);
}

export function dueDaysKey(scope: Scope, conference: string): Key {
  return keyIn(duePartition(scope, conference), 'STATE');
}

export function readDueDays(item: Item | undefined): Stored<DueDays> | undefined {
  return stored<DueDays>(item);
}

/** The days in the stead of those before, each with an entry in the list of what is due: which children, the conference tells. */
export function dueDaysWrites(
  scope: Scope,
  conference: string,
  { before, after }: { readonly before: Stored<DueDays> | undefined; readonly after: DueDays },
): readonly Write[] {
  const key = dueDaysKey(scope, conference);
  const version = before?.version ?? 0;
  const item: Item = { key, version: version + 1, body: after };
  const state: Write =
    after.length === 0
      ? { kind: 'DELETE', key, version }
      : before === undefined
        ? { kind: 'CREATE', item }
        : { kind: 'ADVANCE', item };
  const known = before?.value ?? [];
  return [
    state,
    ...after.filter((day) => !known.includes(day)).map((day) => entryWrite(scope, conference, day)),
    ...known
      .filter((day) => !after.includes(day))
      .map((day): Write => ({ kind: 'DELETE', key: entryKey(scope, conference, day) })),
  ];
}

function entryKey(scope: Scope, conference: string, day: LocalDate): Key {
  return keyIn(duePartition(scope, conference), `DUE#${day}`);
}

function entryWrite(scope: Scope, conference: string, day: LocalDate): Write {
  const indexed = {
    summary: JSON.stringify({ conference, day }),
    duePk: partitionIn(scope, 'FOLLOW-UPS-DUE'),
    dueSk: `${day}#${conference}`,
  };
  return { kind: 'PUT', item: { key: entryKey(scope, conference, day), version: 1, body: {}, indexed } };
}

export type DueEntry = { readonly conference: string; readonly day: LocalDate };

type Wanted = {
  readonly from: LocalDate;
  readonly until: LocalDate;
  readonly after: string | null;
  readonly limit: number;
};

/** Soonest first. */
export async function listDue(table: Table, scope: Scope, wanted: Wanted): Promise<readonly Keyed<DueEntry>[]> {
  const { from, until, after, limit } = wanted;
  const entries = await table.queryIndex({
    partition: partitionIn(scope, 'FOLLOW-UPS-DUE'),
    index: 'byDue',
    from,
    until: `${until}~`,
    limit,
    ...(after !== null && { after }),
  });
  return entries.map((entry) => ({
    item: JSON.parse(text(entry, 'summary')) as DueEntry,
    sortKey: text(entry, 'dueSk'),
  }));
}

/** How far the change feed has been followed: 0 for not at all. */
export type Cursor = { readonly sequence: number; readonly version: number };

export function cursorKey(scope: Scope): Key {
  return keyIn(partitionIn(scope, 'FOLLOWED'), 'FOLLOW-UPS');
}

export function readCursor(item: Item | undefined): Cursor {
  return item === undefined
    ? { sequence: 0, version: 0 }
    : { sequence: (item.body as Pick<Cursor, 'sequence'>).sequence, version: item.version };
}

export function cursorWrite(scope: Scope, { sequence, version }: Cursor): Write {
  const item = { key: cursorKey(scope), version, body: { sequence } };
  return { kind: version === 1 ? 'CREATE' : 'ADVANCE', item };
}
