import type { Measure } from '../measures/measure.ts';
import type { PublishedTable } from '../releases/published-table.ts';
import type { DisclosureFacts, ReleaseFacts } from './release-facts.ts';
import { LICENCE } from './release-facts.ts';

/** A file as others can tell that it is the same. */
export type FileFacts = {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
  /** In hex. */
  readonly sha256: string;
  /** Of data, without the header. Null for what has none. */
  readonly rows: number | null;
  /** Name of the data set. Null for what is about all of them. */
  readonly dataSet: string | null;
};

/** What our screener made of the pair of files of a data set. */
export type ScreenFacts = {
  readonly dataSet: string;
  readonly checks: number;
  readonly passed: number;
  readonly warnings: number;
  readonly failures: number;
};

export type ManifestParts = {
  readonly facts: ReleaseFacts;
  readonly tables: readonly PublishedTable[];
  readonly catalogue: readonly Measure[];
  readonly screener: readonly ScreenFacts[];
  readonly files: readonly FileFacts[];
  /** Of the snapshot, in hex: see `commitment`. */
  readonly commitment: string;
};

/** What a release is made of, by which it can be made again and told from any other: the first file to open. */
export function manifestOf({ facts, tables, catalogue, screener, files, commitment }: ManifestParts) {
  const { disclosure, snapshot } = facts;
  const told = new Set(tables.flatMap(({ measures }) => measures.map(({ measure }) => measure)));
  return {
    release: releaseIn(facts),
    snapshot: {
      id: snapshot.id,
      takenAt: snapshot.takenAt,
      asOf: snapshot.asOf,
      commitment,
      authorities: snapshot.authorities.map(({ id, place }) => ({ id, place })),
    },
    codeVersion: facts.codeVersion,
    licence: LICENCE,
    disclosure: disclosureIn(disclosure),
    screener,
    measures: catalogue.filter(({ key }) => told.has(key)).map(({ key, version }) => ({ key, version })),
    dataSets: tables.map(({ name, title }) => ({ name, title })),
    files,
  };
}

export type Manifest = ReturnType<typeof manifestOf>;

export function releaseIn({ id, title, version, replaces, checkedAt }: ReleaseFacts) {
  return { id, title, version, replaces, checkedAt };
}

/** Fewer hidden counts than these are told together: which of so few are small could tell of them. */
const LEAST_TOLD_APART = 20;

export function disclosureIn({ parameters, primary, secondary, earlier, attack }: DisclosureFacts) {
  const isToldApart = primary + secondary >= LEAST_TOLD_APART;
  return {
    parameters,
    suppressed: {
      cells: primary + secondary,
      primary: isToldApart ? primary : null,
      secondary: isToldApart ? secondary : null,
    },
    roundingBase: parameters.roundingBase,
    earlierReleases: earlier,
    attack,
  };
}
