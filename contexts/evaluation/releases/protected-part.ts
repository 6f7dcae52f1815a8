import type { OwnerId } from '../../../platform/actor/scope.ts';
import type { Table } from '../../../platform/table/table.ts';
import type { DisclosureParameters } from '../domain/disclosure/parameters.ts';
import type { HeldExtract } from '../domain/releases/known-extracts.ts';
import { knownStudies } from '../domain/releases/known-studies.ts';
import { type ProtectedCounts, protectPart } from '../domain/releases/protect-part.ts';
import type { PartName, Release } from '../domain/releases/release.ts';
import { heldExtracts } from '../store/known-extracts.ts';
import { listReleases } from '../store/releases.ts';
import type { ReleaseDeps } from './deps.ts';
import { allFrom, type EarlierPart, earlierParts, readFrozen, studiesOf } from './read-part.ts';

/** What is protected, how, and with what else for known. */
export type Protecting = {
  readonly authorities: readonly OwnerId[];
  readonly snapshot: string;
  readonly parameters: DisclosureParameters;
  /** Ids of the releases that are out, oldest first. */
  readonly against: readonly string[];
};

type Done = {
  readonly part: ProtectedCounts;
  /** The same part of the release that came out last. */
  readonly newest: EarlierPart | undefined;
};

/** Protects a part with all that is known besides, and writes nothing. */
export async function protectedPart(
  deps: Pick<ReleaseDeps, 'table' | 'solver'>,
  protecting: Protecting,
  name: PartName,
): Promise<Done> {
  const { table, solver } = deps;
  const { parameters, against } = protecting;
  const earlier = await earlierParts(table, await releasesOf(deps, against), name);
  const known = knownStudies(await studiesOf(table, protecting), name);
  const frozen = await readFrozen(table, allFrom(protecting), name);
  const newest = earlier.at(-1);
  const part = protectPart(
    {
      ...{ name, frozen, parameters },
      earlier: [...known, ...earlier.map(({ told }) => told)],
      held: await heldOf(table, name),
      before: newest?.frozen ?? new Map(),
    },
    await solver(),
  );
  return { part, newest };
}

/** What projects hold of a part. */
export async function heldOf(table: Table, { population, period }: PartName): Promise<readonly HeldExtract[]> {
  return population === 'EPISODE_CHILDREN' ? heldExtracts(table, period) : [];
}

/** Those that were out as the work began, oldest first. */
export async function releasesOf(
  { table }: Pick<ReleaseDeps, 'table'>,
  against: readonly string[],
): Promise<readonly Release[]> {
  const all = await listReleases(table, { after: null, limit: 100 });
  const byId = new Map(all.map(({ item }) => [item.id, item]));
  return against.flatMap((id) => byId.get(id) ?? []);
}
