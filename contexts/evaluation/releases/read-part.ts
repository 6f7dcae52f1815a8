import { type OwnerId, scopeOf } from '../../../platform/actor/scope.ts';
import type { Table } from '../../../platform/table/table.ts';
import { toldStatistics } from '../../learning/index.ts';
import type { EarlierRelease } from '../domain/disclosure/successive.ts';
import { DATA_SETS } from '../domain/releases/data-sets.ts';
import type { StudiesOf } from '../domain/releases/known-studies.ts';
import type { Frozen } from '../domain/releases/linked-counts.ts';
import { countedPart } from '../domain/releases/part.ts';
import { togetherWith } from '../domain/releases/populations.ts';
import { type PartName, type Release, RELEASE_PARAMETERS } from '../domain/releases/release.ts';
import type { FrozenCell } from '../domain/snapshots/tally.ts';
import { cellsOf } from '../store/cells.ts';
import { readPartOf } from '../store/release-parts.ts';

/** From which snapshot the counts of each authority are: of one that is held back, from an earlier one. */
export type Sources = Readonly<Record<string, string>>;

/** Every authority's from one snapshot. */
export function allFrom({ authorities, snapshot }: Pick<Release, 'authorities' | 'snapshot'>): Sources {
  return Object.fromEntries(authorities.map((authority) => [authority, snapshot]));
}

/** The frozen cells of a part, of one authority after the other, so that no more than one whole cube is in memory. */
export async function readFrozen(table: Table, sources: Sources, name: PartName): Promise<Frozen> {
  const frozen = new Map<string, ReadonlyMap<string, FrozenCell>>();
  for (const [authority, snapshot] of Object.entries(sources)) {
    const cells = await cellsOf(table, scopeOf(authority as OwnerId), { snapshot, measure: null });
    const own = cells.filter(
      ({ id, population }) => togetherWith(population) === name.population && id.startsWith(`${name.period}|`),
    );
    frozen.set(authority, new Map(own.map((cell) => [cell.id, cell])));
  }
  return frozen;
}

/** Populations and periods in which anything was counted of which a data set tells, in order. */
export async function partsIn(table: Table, sources: Sources): Promise<readonly PartName[]> {
  const parts = new Map<string, PartName>();
  for (const [authority, snapshot] of Object.entries(sources)) {
    for (const { id, population: counted } of await cellsOf(table, scopeOf(authority as OwnerId), {
      snapshot,
      measure: null,
    })) {
      const [population, period] = [togetherWith(counted), id.slice(0, id.indexOf('|'))];
      const isReleased = DATA_SETS.some((dataSet) => dataSet.population === population);
      if (isReleased) parts.set(`${population} ${period}`, { population, period });
    }
  }
  return [...parts].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, part]) => part);
}

/** What studies of practice have told, of every authority of the release. */
export async function studiesOf(table: Table, { authorities }: Pick<Release, 'authorities'>): Promise<StudiesOf> {
  const told = authorities.map(async (id) => [id, await toldStatistics(table, scopeOf(id))] as const);
  return new Map(await Promise.all(told));
}

/** A part as it was published before. */
export type EarlierPart = { readonly told: EarlierRelease; readonly frozen: Frozen };

/** Of each release that was out, oldest first: those without such a part have told nothing of it. */
export async function earlierParts(
  table: Table,
  releases: readonly Release[],
  name: PartName,
): Promise<readonly EarlierPart[]> {
  const found: EarlierPart[] = [];
  for (const { id, parameters } of releases) {
    const part = await readPartOf(table, id, name);
    if (part === undefined) continue;
    const frozen = await readFrozen(table, part.sources, name);
    const { tables } = countedPart(name, frozen, RELEASE_PARAMETERS[parameters]);
    found.push({ told: { id, tables, treatments: part.treatments }, frozen });
  }
  return found;
}
