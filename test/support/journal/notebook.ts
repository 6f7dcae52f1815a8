import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Actor } from '../../../platform/actor/actor.ts';
import { permissionsOf } from '../../../platform/actor/permissions.ts';
import { parseOwnerId, type Scope, scopeOf } from '../../../platform/actor/scope.ts';
import { fixedClock } from '../../../platform/clock.ts';
import { seededIds } from '../../../platform/ids.ts';
import {
  type Command,
  type Decision,
  type Journal,
  perform,
  type Performed,
} from '../../../platform/journal/perform.ts';
import type { Problem } from '../../../platform/journal/problem.ts';
import type { Pause } from '../../../platform/table/back-off.ts';
import type { Item } from '../../../platform/table/item.ts';
import { type Key, keyIn, partitionIn } from '../../../platform/table/keys.ts';
import { openTable } from '../../../platform/table/table.ts';

export const NOW = new Date('2026-06-10T09:00:00.000Z');

/** The smallest record that the journal can keep: lines of text, one more with each version. */
export type Note = { readonly lines: readonly string[] };

export type Line = {
  readonly idempotencyKey: string;
  readonly note?: string;
  readonly text: string;
  readonly dryRun?: boolean;
};

export type Notebook = {
  readonly journal: Journal;
  readonly actor: Actor;
  /** As one request each, unless `as` says of which. */
  readonly add: (line: Line, as?: { readonly request?: string; readonly now?: Date }) => Promise<Performed<Note>>;
};

/** Lets everything else that is under way go first. */
export const turn: Pause = () => new Promise((resolve) => setImmediate(resolve));

type NotebookOptions = Partial<Pick<Journal, 'pause' | 'hashKey' | 'otherHashKeys' | 'remembers'>> & {
  readonly owner?: string;
};

export function openNotebook(
  client: DynamoDBClient,
  tableName: string,
  { owner = 'A0000001', pause = turn, ...keys }: NotebookOptions = {},
): Notebook {
  const ids = seededIds(`${owner} ${tableName}`, fixedClock(NOW));
  const journal: Journal = {
    table: openTable(client, tableName, pause),
    pause,
    nextId: () => ids.next(),
    hashKey: 'a-key-for-tests-of-32-characters',
    ...keys,
  };
  const actor = systemOf(owner);
  return {
    journal,
    actor,
    add: (line, { request = ids.next(), now = NOW } = {}) =>
      perform(journal, { id: request, actor, now }, addLine(actor.scope, line)),
  };
}

/** Refuses an empty line, and leaves a note alone that ends with that line already. */
function addLine(scope: Scope, { idempotencyKey, note = 'N1', text, dryRun = false }: Line): Command<Note> {
  return {
    operation: 'addLine',
    idempotencyKey,
    dryRun,
    input: { note, text },
    reads: () => [noteKey(scope, note)],
    decide: ([item]) => decide({ scope, note, text }, item),
  };
}

const EMPTY: Problem = { code: 'EMPTY', severity: 'ERROR', path: ['input', 'text'] };

function decide(
  { scope, note, text }: { readonly scope: Scope; readonly note: string; readonly text: string },
  item: Item | undefined,
): Decision<Note> {
  if (text === '') return { kind: 'REFUSED', problems: [EMPTY] };
  const version = item?.version ?? 0;
  const before = (item?.body as Note | undefined) ?? { lines: [] };
  if (before.lines.at(-1) === text) {
    return { kind: 'UNCHANGED', problems: [], state: before, record: { id: note, version } };
  }
  const state: Note = { lines: [...before.lines, text] };
  const next: Item = { key: noteKey(scope, note), version: version + 1, body: state };
  return {
    kind: 'CHANGED',
    problems: [],
    state,
    changes: [
      {
        record: { id: note, version: version + 1 },
        partition: partitionIn(scope, 'NOTE', note),
        event: { type: 'LINE_ADDED', fields: ['text'] },
      },
    ],
    writes: [{ kind: version === 0 ? 'CREATE' : 'ADVANCE', item: next }],
  };
}

export function noteKey(scope: Scope, note: string): Key {
  return keyIn(partitionIn(scope, 'NOTE', note), 'STATE');
}

export function scopeNamed(owner: string): Scope {
  const known = parseOwnerId(owner);
  if (known === null) throw new RangeError(`${owner} is no owner's id.`);
  return scopeOf(known);
}

/** The record system of an authority, by the authority's id. */
export function systemOf(owner: string): Actor {
  const scope = scopeNamed(owner);
  return {
    kind: 'AUTHORITY_SYSTEM',
    id: `01CLIENTOF0000000${owner}0`,
    subject: `client-of-${owner}`,
    authority: scope.owner,
    permissions: permissionsOf('AUTHORITY_SYSTEM', null),
    scope,
  };
}
