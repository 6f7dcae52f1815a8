import type { OwnerId } from '../../../platform/actor/scope.ts';
import { type Adoption, currentDecision, statusOfAdoption, stoppedAtSource } from './adoption.ts';
import type { ActDecision, AdoptionStatus } from './codes.ts';
import { type LearningLoop, type Named, rootOf } from './loop.ts';

/** What a lineage tells of one of its members: everything but its text, so that all of it is one Query. */
export type LineageEntry = {
  readonly kind: 'LOOP' | 'ADOPTION';
  readonly authority: OwnerId;
  readonly id: string;
  readonly root: Named;
  /** What it was taken from: an adoption or a loop. Absent at the root. */
  readonly from?: Named & { readonly kind: 'LOOP' | 'ADOPTION' };
  /** Of an adoption, the loop that it is of. */
  readonly loop?: Named;
  readonly loopVersion: number;
  readonly at: string;
  readonly status?: AdoptionStatus;
  readonly changes?: string;
  readonly changesCore?: boolean;
  readonly harm: boolean;
  readonly cyclesDecided: number;
  readonly lastDecision?: ActDecision;
};

export function lineageEntryOf(adoption: Adoption): LineageEntry {
  const { owner, id, root, source, startedAt, cycles, harms } = adoption;
  const { changes, changesCore } = currentDecision(adoption);
  const { via, loop } = source;
  return {
    kind: 'ADOPTION',
    authority: owner,
    id,
    root,
    from: via === undefined ? { ...loop, kind: 'LOOP' } : { ...via, kind: 'ADOPTION' },
    loop,
    loopVersion: source.version,
    at: startedAt,
    // Whether its loop is stopped is found on reading.
    status: statusOfAdoption(adoption, false),
    ...(changes !== undefined && { changes }),
    ...(changesCore !== undefined && { changesCore }),
    harm: harms.length > 0,
    ...resultsOf(cycles),
  };
}

export function lineageEntryOfLoop(loop: LearningLoop, loopVersion: number): LineageEntry {
  const { owner, id, startedAt, grownFrom, cycles, harms } = loop;
  return {
    kind: 'LOOP',
    authority: owner,
    id,
    root: rootOf(loop),
    ...(grownFrom !== undefined && { from: { ...grownFrom.adoption, kind: 'ADOPTION' as const } }),
    loopVersion,
    at: startedAt,
    harm: harms.length > 0,
    ...resultsOf(cycles),
  };
}

function resultsOf(cycles: LearningLoop['cycles']): Pick<LineageEntry, 'cyclesDecided' | 'lastDecision'> {
  const decided = cycles.flatMap(({ act }) => act ?? []);
  const last = decided.at(-1)?.decision;
  return { cyclesDecided: decided.length, ...(last !== undefined && { lastDecision: last }) };
}

/** An adoption as it stands while its loop is stopped. */
export function stoppedEntry(entry: LineageEntry): LineageEntry {
  return entry.status === undefined ? entry : { ...entry, status: stoppedAtSource(entry.status, true) };
}

export type LineageNode = LineageEntry & { readonly depth: number };

/**
 * Each after what it was taken from, by when it was made; with how far it is from the root. Whatever has lost its way to the
 * root, as when what it was taken from was taken down, comes last, one step from it.
 */
export function inLineage(entries: readonly LineageEntry[]): readonly LineageNode[] {
  const children = Map.groupBy(
    [...entries].sort((a, b) => compare(`${a.at}#${a.id}`, `${b.at}#${b.id}`)),
    ({ from }) => from?.id ?? '',
  );
  const placed: LineageNode[] = [];
  const isPlaced = new Set<string>();
  const place = (entry: LineageEntry, depth: number): void => {
    const waiting: LineageNode[] = [{ ...entry, depth }];
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      if (isPlaced.has(next.id)) continue;
      isPlaced.add(next.id);
      placed.push(next);
      const below = next.depth + 1;
      waiting.push(...(children.get(next.id) ?? []).map((child) => ({ ...child, depth: below })));
    }
  };
  for (const root of children.get('') ?? []) place(root, 0);
  for (const lost of entries.filter(({ id }) => !isPlaced.has(id))) place(lost, 1);
  return placed;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
