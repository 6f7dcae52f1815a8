import type { Table } from '../../../platform/table/table.ts';
import { codesOn, readAuthorities } from '../../programme/index.ts';
import type { DisclosureFacts, SnapshotFacts } from '../domain/files/release-facts.ts';
import { toldTables } from '../domain/files/told-tables.ts';
import { DATA_SETS } from '../domain/releases/data-sets.ts';
import { columnsOf } from '../domain/releases/published-measures.ts';
import type { PublishedTable } from '../domain/releases/published-table.ts';
import { type Progress, type Release, RELEASE_PARAMETERS } from '../domain/releases/release.ts';
import type { ToldFigure } from '../domain/releases/telling/counts.ts';
import type { Snapshot } from '../domain/snapshots/snapshot.ts';
import { readFigures } from '../store/release-parts.ts';
import { findSnapshot, partsOfSnapshot } from '../store/snapshots.ts';
import type { ReleaseToStore } from '../store-release-files.ts';

/** A release that was checked, and all that people and the worker have said of it. */
export type Approved = {
  readonly release: Release;
  readonly progress: Progress;
  /** Counts up from 1 with each correction. */
  readonly number: number;
};

/**
 * Everything that the files of a release are made of, as it was stored when it was protected and checked: nothing is worked out
 * anew, so whoever asks again makes the same files.
 *
 * @throws Error where its snapshot is not there
 */
export async function releaseToStore(table: Table, { release, progress, number }: Approved): Promise<ReleaseToStore> {
  const { id, title, replaces, authorities } = release;
  const snapshot = await findSnapshot(table, release.snapshot);
  if (snapshot === undefined) throw new Error('The snapshot of a release is not there.');
  const figures = await allFigures(table, id);
  const facts = {
    ...{ id, title, replaces, version: number, checkedAt: progress.at },
    snapshot: await snapshotFacts(table, snapshot, authorities),
    disclosure: disclosureFacts(release, progress, figures),
  };
  return { facts, tables: toldTables({ figures, authorities, places: await placesOf(table, release, snapshot) }) };
}

async function allFigures(table: Table, release: string): Promise<readonly ToldFigure[]> {
  const found: ToldFigure[] = [];
  for (const { key } of DATA_SETS.flatMap(columnsOf)) {
    found.push(...(await readFigures(table, release, { measure: key, period: null })));
  }
  return found;
}

/** Of the authorities that are in the release: whoever shares no figures is named in no file. */
async function snapshotFacts(
  table: Table,
  { id, takenAt, asOf }: Snapshot,
  those: Release['authorities'],
): Promise<SnapshotFacts> {
  const parts = (await partsOfSnapshot(table, id)).filter(({ authority }) => those.includes(authority));
  const authorities = parts.map(({ authority, place, hash }) => ({ id: authority, place, hash: hash ?? '' }));
  return { id, takenAt, asOf, authorities };
}

/** As the figures lie there: whoever counts what is hidden in the files comes to the same. */
function disclosureFacts(
  { parameters, authorities }: Release,
  { against, check, projects }: Progress,
  figures: readonly ToldFigure[],
): DisclosureFacts {
  const hidden = figures.filter(({ symbol }) => symbol === 'c');
  const isForOthers = ({ reason }: ToldFigure): boolean => reason === 'SECONDARY' || reason === 'COUNT_HIDDEN';
  const secondary = hidden.filter(isForOthers).length;
  return {
    parameters: RELEASE_PARAMETERS[parameters],
    ...{ primary: hidden.length - secondary, secondary, earlier: against },
    attack: {
      ...{ outsiders: 1, authorities: authorities.length, holdersOfExtracts: projects.length },
      ...{ tried: check.tried, breaches: check.breaches + check.shown + check.mismatches },
    },
  };
}

/** Codes as they were on the day of the snapshot. */
async function placesOf(table: Table, { authorities }: Release, { asOf }: Snapshot): Promise<PublishedTable['places']> {
  const known = await readAuthorities(table, authorities);
  return new Map(
    known.flatMap((authority) => {
      const codes = codesOn(authority, asOf) ?? authority.codes.at(-1);
      if (codes === undefined) return [];
      const { code: regionCode, name: regionName } = authority.region;
      const { newLaCode, oldLaCode, name: laName } = codes;
      return [[authority.id, { regionCode, regionName, newLaCode, oldLaCode, laName }] as const];
    }),
  );
}
