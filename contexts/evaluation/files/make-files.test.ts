import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import { parquetReadObjects, parquetMetadata } from 'hyparquet';
import { TIDY_COLUMNS, tidyRows } from '../domain/files/tidy.ts';
import type { Dictionary } from '../domain/files/dictionary.ts';
import type { Manifest } from '../domain/files/manifest.ts';
import { fullRelease, publishedTable } from '../testing/published.ts';
import type { MadeFile } from './file.ts';
import { BUNDLE, makeFiles, MANIFEST } from './make-files.ts';

const SEED = 20_261_122;
const release = fullRelease(SEED);
const made = makeFiles(release);
const timeZone = process.env['TZ'];

afterEach(() => {
  if (timeZone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = timeZone;
});

function named(name: string, { files } = made): MadeFile {
  const found = files.find((file) => file.name === name);
  if (found === undefined) throw new Error(`No file is called ${name}`);
  return found;
}

const jsonIn = (name: string): unknown => JSON.parse(named(name).body.toString());
const objectsIn = (name: string) => (jsonIn(name) as { readonly rows: readonly Record<string, unknown>[] }).rows;
const recordsIn = (name: string) => parse<Record<string, string>>(named(name).body, { columns: true });
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

describe('the files of a release', () => {
  it('are the same bytes each time, in whatever time zone they are made', () => {
    const hashes = [undefined, 'Pacific/Kiritimati', 'America/Los_Angeles'].map((zone) => {
      if (zone !== undefined) process.env['TZ'] = zone;
      return makeFiles(fullRelease(SEED)).files.map(({ name, sha256: hash }) => [name, hash]);
    });
    expect(hashes[1]).toEqual(hashes[0]);
    expect(hashes[2]).toEqual(hashes[0]);
    expect(named(BUNDLE, makeFiles(fullRelease(SEED + 1))).sha256).not.toBe(named(BUNDLE).sha256);
  });

  it('are taken by the screener, and if not it is said by which check and in which data set', () => {
    expect(made.refused).toEqual([]);
    expect(made.screener).toMatchObject([{ dataSet: 'fgdm_funnel', warnings: 0, failures: 0 }]);
    const [table] = release.tables;
    const measures = table?.measures.map((measure) => ({ ...measure, title: 'The same' })) ?? [];
    const { refused } = makeFiles({ ...release, tables: [{ ...publishedTable(SEED), measures }] });
    expect(refused).toEqual([expect.stringMatching(/^fgdm_funnel: check_meta_dupe_label: /)]);
  });

  it('are all named by the manifest, with hashes, lengths and rows that are theirs', () => {
    const { files } = jsonIn(MANIFEST) as Manifest;
    const others = made.files.filter(({ name }) => name !== MANIFEST && name !== BUNDLE);
    expect(files.map(({ name }) => name)).toEqual(others.map(({ name }) => name));
    for (const { name, sha256: hash, bytes } of files) {
      expect([name, hash, bytes]).toEqual([name, sha256(named(name).body), named(name).body.length]);
    }
    const rowsSaid = files.filter(({ name }) => name.endsWith('.csv')).map(({ name, rows }) => [name, rows]);
    expect(rowsSaid).toEqual(rowsSaid.map(([name]) => [name, recordsIn(String(name)).length]));
  });

  it('are all in the bundle, with the manifest first and no time of day', () => {
    const entries = unzipSync(named(BUNDLE).body);
    const others = made.files.filter(({ name }) => name !== BUNDLE).map(({ name, body }) => [name, sha256(body)]);
    expect(Object.entries(entries).map(([name, body]) => [name, sha256(body)])).toEqual([
      ...others.filter(([name]) => name === MANIFEST),
      ...others.filter(([name]) => name !== MANIFEST),
    ]);
  });

  it('do not hold the hash of a frozen cube, nor the salt', () => {
    const { facts } = release;
    const secrets = [facts.salt, ...facts.snapshot.authorities.map(({ hash }) => hash)];
    const bytes = made.files.map(({ body }) => body.toString('latin1')).join('\n');
    expect(secrets.filter((secret) => bytes.includes(secret))).toEqual([]);
    expect(bytes).toContain(made.commitment);
    const otherSalt = makeFiles(fullRelease(SEED, { salt: '6b'.repeat(32) }));
    expect(otherSalt.commitment).not.toBe(made.commitment);
  });
});

describe('figures for programs', () => {
  const rows = tidyRows(publishedTable(SEED));

  it('are a row a cell: as CSV with the digits that were told, and symbols in a column of their own', () => {
    const records = recordsIn('fgdm_funnel.tidy.csv');
    expect(Object.keys(records[0] ?? {})).toEqual([...TIDY_COLUMNS]);
    expect(records).toHaveLength(2 * (1 + 4) * (1 + 3 + 3) * 2);
    expect(records.map(({ value, status }) => [value, status])).toEqual(
      rows.map(({ digits, status }) => [digits ?? '', status]),
    );
    expect(new Set(records.map(({ status }) => status))).toEqual(new Set(['shown', 'c', 'x', 'z', 'low', 'u']));
  });

  it('are the same as JSON, where what is not shown is null', () => {
    const objects = objectsIn('fgdm_funnel.json');
    const expected = recordsIn('fgdm_funnel.tidy.csv').map((record) => ({
      ...record,
      value: record['value'] === '' ? null : Number(record['value']),
    }));
    expect(objects).toEqual(expected);
  });

  it('are the same as Parquet, with a nullable column of numbers and no null elsewhere', async () => {
    const { body } = named('fgdm_funnel.parquet');
    const file = body.buffer.slice(body.byteOffset, body.byteOffset + body.length) as ArrayBuffer;
    const objects = objectsIn('fgdm_funnel.json');
    expect(await parquetReadObjects({ file })).toEqual(objects);
    const columns = parquetMetadata(file).schema.slice(1);
    expect(columns.map(({ name }) => name)).toEqual([...TIDY_COLUMNS]);
    const optional = columns.filter(({ repetition_type }) => repetition_type === 'OPTIONAL');
    expect(optional).toMatchObject([{ name: 'value', type: 'DOUBLE' }]);
  });

  it('say the same as the pair for the publisher', () => {
    const [table] = release.tables;
    const wide = recordsIn('fgdm_funnel.csv').flatMap((record) =>
      (table?.measures ?? []).map(({ key }) => [record['la_name'], record['breakdown'], key, record[key]]),
    );
    const tidy = recordsIn('fgdm_funnel.tidy.csv').map(({ la_name, breakdown, measure, value, status }) => [
      ...[la_name, breakdown, measure],
      status === 'shown' ? value : status,
    ]);
    expect(tidy).toEqual(wide);
  });

  it.each(['nothing', '', '1 5', '-', '1e3', '01', 'NaN', '~', ':'])('are not made of a cell that says %p', (said) => {
    const table = { ...publishedTable(SEED), symbolAt: () => said };
    expect(() => makeFiles({ ...release, tables: [table] })).toThrow('neither a number nor a symbol');
  });
});

describe('a spreadsheet that opens a file', () => {
  const formulas = ['=HYPERLINK("http://fictional.example")', '+1+1', '-1+1', '@SUM(A1)', '\t=1', '\r=1'];

  it.each(formulas)('runs nothing of the name %j of an authority or a level', (name) => {
    const table = publishedTable(SEED);
    const places = new Map([...table.places].map(([id, place]) => [id, { ...place, laName: name }]));
    const dimensions = table.dimensions.map((dimension) => ({ ...dimension, levels: [name] }));
    const { files } = makeFiles({ ...release, tables: [{ ...table, places, dimensions }] });
    const cells = files
      .filter((file) => file.name.endsWith('.csv'))
      .flatMap(({ body }) => parse(body, { relax_column_count: true }).flat());
    expect(cells).toContain(`'${name}`);
    expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  });

  it('still reads negative numbers as numbers', () => {
    const { files } = makeFiles({ ...release, tables: [{ ...publishedTable(SEED), symbolAt: () => '-3.5' }] });
    const tidy = files.find(({ name }) => name === 'fgdm_funnel.tidy.csv');
    expect(tidy?.body.toString()).toContain(',-3.5,shown\n');
  });
});

describe('the data dictionary', () => {
  const dictionary = jsonIn('data_dictionary.json') as Dictionary;

  it('explains every column of every file of figures', () => {
    const explained = new Set([
      ...dictionary.columns.map(({ name }) => name),
      ...dictionary.dataSets.flatMap(({ measures }) => measures.map(({ key }) => key)),
    ]);
    const columns = ['fgdm_funnel.csv', 'fgdm_funnel.tidy.csv'].flatMap((name) =>
      Object.keys(recordsIn(name)[0] ?? {}),
    );
    expect(columns.filter((column) => !explained.has(column))).toEqual([]);
    expect(dictionary.columns.filter(({ description }) => description === '')).toEqual([]);
  });

  it('explains every code that occurs', () => {
    const records = recordsIn('fgdm_funnel.tidy.csv');
    const seen = (column: string) => [...new Set(records.map((record) => record[column] ?? ''))].sort();
    const codes = (list: readonly { readonly code: string }[]) => list.map(({ code }) => code);
    expect(codes(dictionary.statuses)).toEqual(expect.arrayContaining(seen('status')));
    expect(codes(dictionary.units)).toEqual(expect.arrayContaining(seen('unit')));
    const levels = dictionary.dataSets.flatMap(({ topics }) => topics.flatMap((topic) => topic.levels));
    expect(['Total', ...levels].sort()).toEqual(seen('breakdown'));
  });

  it('says what each measure is, from the catalogue with its version', () => {
    const [offered] = dictionary.dataSets[0]?.measures ?? [];
    expect(offered).toMatchObject({
      ...{ key: 'fgdm_offered_count', measure: { key: 'fgdm_offered_count', version: 1 } },
      definition: expect.stringContaining('The number of children'),
    });
    const unknown = publishedTable(SEED).measures.map((measure) => ({ ...measure, measure: 'none' }));
    const table = { ...publishedTable(SEED), measures: unknown };
    expect(() => makeFiles({ ...release, tables: [table] })).toThrow('no measure none');
  });

  it('is told in rows too', () => {
    const kinds = new Map(recordsIn('data_dictionary.csv').map(({ kind, key, data_set }) => [kind, [data_set, key]]));
    expect([...kinds.keys()]).toEqual(['column', 'status', 'unit', 'level', 'measure']);
  });
});
