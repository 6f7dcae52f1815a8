import type { Table } from '../../../platform/table/table.ts';
import type { HeldExtract } from '../domain/releases/known-extracts.ts';
import { opensPart } from '../domain/releases/protect-part.ts';
import { type PartName, type Release, RELEASE_PARAMETERS } from '../domain/releases/release.ts';
import { releasesOf } from '../releases/protected-part.ts';
import { earlierParts, readFrozen } from '../releases/read-part.ts';
import { heldExtracts } from '../store/known-extracts.ts';
import { readPartOf } from '../store/release-parts.ts';
import { readProgress, releasesAtHand } from '../store/releases.ts';
import type { ExtractDeps } from './deps.ts';

/**
 * Whether a project that is given an extract, beside those that it has, can work out with it what a release hides: the newest that
 * is out, with all before it, or any that may still come out, since its check did not know of this extract.
 */
export async function opensRelease(
  deps: Pick<ExtractDeps, 'table' | 'solver'>,
  extract: HeldExtract,
): Promise<boolean> {
  const { releases, out } = await releasesAtHand(deps.table);
  const newest = out.at(-1);
  const isOpen = ({ id, published, withdrawn }: Release): boolean =>
    id === newest || (published === null && withdrawn === null);
  const periods = [...new Set(extract.sums.map(({ period }) => period))];
  for (const release of releases.filter(isOpen)) {
    for (const period of periods) {
      const name = { population: 'EPISODE_CHILDREN', period } as const;
      if (await opens(deps, { release, name, extract })) return true;
    }
  }
  return false;
}

type Tried = { readonly release: Release; readonly name: PartName; readonly extract: HeldExtract };

async function opens(
  { table, solver }: Pick<ExtractDeps, 'table' | 'solver'>,
  { release, name, extract }: Tried,
): Promise<boolean> {
  const stored = await readPartOf(table, release.id, name);
  if (stored === undefined) return false;
  const part = {
    name,
    frozen: await readFrozen(table, stored.sources, name),
    parameters: RELEASE_PARAMETERS[release.parameters],
    earlier: (await partsBefore(table, release, name)).map(({ told }) => told),
    held: [...(await heldExtracts(table, name.period)).filter(({ project }) => project === extract.project), extract],
  };
  return opensPart(part, stored.treatments, await solver());
}

async function partsBefore(table: Table, { id }: Release, name: PartName) {
  const against = (await readProgress(table, id))?.against ?? [];
  return earlierParts(table, await releasesOf({ table }, against), name);
}
