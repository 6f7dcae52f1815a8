import { type Scope, scopeOf } from '../../../platform/actor/scope.ts';
import type { Item } from '../../../platform/table/item.ts';
import { stored } from '../../../platform/table/stored.ts';
import type { Table } from '../../../platform/table/table.ts';
import type { Write } from '../../../platform/table/write.ts';
import type { LoopContent } from '../domain/content.ts';
import {
  type HarmElsewhere,
  type LearningLoop,
  type Named,
  NO_OVERSIGHT,
  type Oversight,
  rootOf,
  type WholeLoop,
} from '../domain/loop.ts';
import { readAllHarmElsewhere, readHarmElsewhere } from './harms.ts';
import { type Key, keys, listedIn, lists } from './keys.ts';

/** Both sides of a loop, with the version of each side's own item. `oversightVersion` is 0 where nothing was decided. */
export type StoredLoop = WholeLoop & { readonly version: number; readonly oversightVersion: number };

/** In the order in which `loopFrom` wants what is found there. Whoever asks has drafts of their own, and nobody else's. */
export function keysOfLoop(scope: Scope, name: Named): readonly [Key, Key, Key] {
  return [keys.draft(scope, name.id), keys.loop(name), keys.oversight(name)];
}

/** Undefined where there is none of that name. */
export function loopFrom(
  { authority }: Named,
  [draft, shared, oversightItem]: readonly (Item | undefined)[],
  harmElsewhere: readonly HarmElsewhere[],
): StoredLoop | undefined {
  const found = stored<LearningLoop>(shared ?? draft);
  if (found?.value.owner !== authority) return undefined;
  const oversight = stored<Oversight>(oversightItem) ?? { value: NO_OVERSIGHT, version: 0 };
  return {
    loop: found.value,
    version: found.version,
    oversight: oversight.value,
    oversightVersion: oversight.version,
    harmElsewhere,
  };
}

export async function readLoop(table: Table, scope: Scope, name: Named): Promise<StoredLoop | undefined> {
  const [found, harm] = await Promise.all([table.getTogether(keysOfLoop(scope, name)), readHarmElsewhere(table, name)]);
  return loopFrom(name, found, harm);
}

/** Loops that were sent in, as the network reads them. Two calls at one time for up to fifty; undefined for each that is not there. */
export async function readSharedLoops(
  table: Table,
  names: readonly Named[],
): Promise<readonly (StoredLoop | undefined)[]> {
  const [found, harmOf] = await Promise.all([
    table.getTogether(names.flatMap((name) => [keys.loop(name), keys.oversight(name)])),
    harmOfEach(table, names),
  ]);
  return names.map((name, place) => loopFrom(name, [undefined, found[2 * place], found[2 * place + 1]], harmOf(name)));
}

async function harmOfEach(table: Table, names: readonly Named[]): Promise<(name: Named) => readonly HarmElsewhere[]> {
  return names.length === 0 ? () => [] : readAllHarmElsewhere(table);
}

/** Loops of one's own authority, drafts included. Two calls at one time for up to thirty-three. */
export async function readOwnLoops(
  table: Table,
  scope: Scope,
  ids: readonly string[],
): Promise<readonly (StoredLoop | undefined)[]> {
  const names = ids.map((id) => ({ authority: scope.owner, id }));
  const [found, harmOf] = await Promise.all([
    table.getTogether(names.flatMap((name) => keysOfLoop(scope, name))),
    harmOfEach(table, names),
  ]);
  return names.map((name, place) =>
    loopFrom(name, found.slice(KEYS_OF_LOOP * place, KEYS_OF_LOOP * (place + 1)), harmOf(name)),
  );
}

const KEYS_OF_LOOP = 3;

const isShared = ({ submissions }: LearningLoop): boolean => submissions.length > 0;

type Change = { readonly before: LearningLoop | null; readonly after: LearningLoop; readonly version: number };

/** A draft lies with its authority alone; from when it is first sent in, the loop lies where the network can read it. */
export function writesOfLoop({ before, after, version }: Change): readonly Write[] {
  const { owner, id } = after;
  const scope = scopeOf(owner);
  const key = isShared(after) ? keys.loop({ authority: owner, id }) : keys.draft(scope, id);
  const item: Item = { key, version, body: after };
  if (before === null) {
    const own: Item = {
      key: keys.own(scope, 'LOOP', id),
      version: 1,
      body: { root: rootOf(after), at: after.startedAt, strand: after.content.strand },
    };
    return [
      { kind: 'CREATE', item },
      { kind: 'CREATE', item: own },
    ];
  }
  if (isShared(before) === isShared(after)) return [{ kind: 'ADVANCE', item }];
  return [
    { kind: 'CREATE', item },
    { kind: 'DELETE', key: keys.draft(scope, id), version: version - 1 },
  ];
}

export type StoredVersion = {
  readonly number: number;
  readonly hash: string;
  readonly at: string;
  readonly content: LoopContent;
};

/** A version for ever: created once, and written by nothing else. */
export function writeOfVersion({ owner, id }: LearningLoop, version: StoredVersion): Write {
  return {
    kind: 'CREATE',
    item: { key: keys.ownVersion(scopeOf(owner), id, version.number), version: 1, body: version },
  };
}

type Submitting = {
  readonly version: StoredVersion;
  readonly at: string;
  /** Of the loop. */ readonly loopVersion: number;
};

/** The copy of it that the network reads, and its place in the moderators' list: of a version that only rises. */
export function writesOfSubmission(
  { owner, id }: LearningLoop,
  { version, at, loopVersion }: Submitting,
): readonly Write[] {
  const name = { authority: owner, id };
  const summary = { authority: owner, id, version: version.number };
  const submission: Item = {
    key: keys.submission(name, version.number),
    version: loopVersion,
    body: summary,
    indexed: listedIn(lists.submitted, `${at}#${id}`, summary),
  };
  return [
    { kind: 'PUT', item: { key: keys.sharedVersion(name, version.number), version: 1, body: version } },
    { kind: 'PUT', item: submission },
  ];
}

/** What no longer waits has no place in the moderators' list. */
export function deletionOfSubmission({ owner, id }: LearningLoop, version: number): Write {
  return { kind: 'DELETE', key: keys.submission({ authority: owner, id }, version) };
}

export function readVersion(item: Item | undefined): StoredVersion | undefined {
  return stored<StoredVersion>(item)?.value;
}
