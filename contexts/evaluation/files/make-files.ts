import { dictionaryOf } from '../domain/files/dictionary.ts';
import { flatDictionary } from '../domain/files/flat-dictionary.ts';
import { manifestOf, type ScreenFacts } from '../domain/files/manifest.ts';
import type { FullRelease } from '../domain/files/release-facts.ts';
import { CATALOGUE } from '../domain/measures/catalogue.ts';
import { bundleOf } from './bundle.ts';
import { commitment } from './commitment.ts';
import { csvOf } from './csv.ts';
import { dataSetFiles } from './data-set-files.ts';
import { factsOf, fileOf, type MadeFile } from './file.ts';
import { jsonOf } from './json.ts';

export const MANIFEST = 'manifest.json';
export const BUNDLE = 'open_data.zip';

export type MadeFiles = {
  /** The manifest and the bundle of all others among them. */
  readonly files: readonly MadeFile[];
  readonly screener: readonly ScreenFacts[];
  readonly commitment: string;
  /** SHA-256 of the manifest, in hex: it names every other file by its hash, so it stands for all of them. */
  readonly hash: string;
  /** What the screener does not take, by data set. None: everything is. */
  readonly refused: readonly string[];
};

/**
 * Every file of a release but the receipts: the same release gives the same bytes.
 *
 * @throws RangeError for tables that cannot be told: a cell that is neither number nor symbol, a place without codes, a measure
 * that is not of the catalogue
 */
export function makeFiles({ facts, tables }: FullRelease): MadeFiles {
  const sets = tables.map((table) => dataSetFiles(table, facts));
  const dictionary = dictionaryOf(tables, CATALOGUE);
  const flat = flatDictionary(dictionary);
  const data = [
    ...sets.flatMap(({ files }) => files),
    fileOf({ name: 'data_dictionary.json', type: 'json' }, jsonOf(dictionary)),
    fileOf({ name: 'data_dictionary.csv', type: 'csv', rows: flat.rows.length }, csvOf(flat)),
  ];
  const screener = sets.map(({ screened }) => screened);
  const told = { facts, tables, catalogue: CATALOGUE, screener, commitment: commitment(facts.snapshot, facts.salt) };
  const manifest = fileOf({ name: MANIFEST, type: 'json' }, jsonOf(manifestOf({ ...told, files: data.map(factsOf) })));
  const bundle = fileOf({ name: BUNDLE, type: 'zip' }, bundleOf([manifest, ...data]));
  return {
    files: [...data, manifest, bundle],
    screener,
    commitment: told.commitment,
    hash: manifest.sha256,
    refused: sets.flatMap(({ refused }) => refused),
  };
}
