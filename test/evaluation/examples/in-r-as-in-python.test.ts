import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { buildSchema, parse, validate } from 'graphql';
import { DATA_SETS } from '../../../contexts/evaluation/domain/releases/data-sets.ts';
import { makeFiles } from '../../../contexts/evaluation/files/make-files.ts';
import { fullRelease } from '../../../contexts/evaluation/testing/published.ts';
import { typeDefs } from '../../../graphql/generated/type-defs.ts';

/** What can be known of the example in R where there is no R: test/evaluation/examples/pulling.test.ts runs it where there is. */
const EXAMPLES = join(import.meta.dirname, '../../../examples');
const inR = sourceOf('evaluator-r', '.R');
const inPython = sourceOf('evaluator-python', '.py');

function sourceOf(folder: string, ending: string): string {
  const names = readdirSync(join(EXAMPLES, folder)).filter((name) => name.endsWith(ending));
  return names.map((name) => readFileSync(join(EXAMPLES, folder, name), 'utf8')).join('\n');
}

function all(source: string, pattern: RegExp): readonly string[] {
  return [...source.matchAll(pattern)].map(([, found = '']) => found).sort();
}

const documentsOf = (source: string): readonly string[] => all(source, /"(query [^"]+)"/g);
const environmentOf = (source: string): ReadonlySet<string> =>
  new Set(all(source, /(?:needed|getenv|environ\.get)\(['"]([A-Z_]+)['"]/g));

describe('the example in R', () => {
  it('asks what the one in Python asks, as the schema allows', () => {
    const documents = documentsOf(inR);
    expect(documents).toHaveLength(3);
    expect(documentsOf(inPython)).toEqual(documents);
    const schema = buildSchema(typeDefs);
    expect(documents.flatMap((document) => validate(schema, parse(document)))).toEqual([]);
  });

  it('takes the same from the environment, and its page and the other’s tell of it', () => {
    const names = environmentOf(inR);
    expect(names.size).toBe(8);
    expect(environmentOf(inPython)).toEqual(names);
    for (const folder of ['evaluator-r', 'evaluator-python']) {
      const page = readFileSync(join(EXAMPLES, folder, 'README.md'), 'utf8');
      // How long it waits is for tests alone.
      const told = [...names].filter((name) => name !== 'BACK_OFF_SECONDS' && !page.includes(`\`${name}\``));
      expect({ folder, missing: told }).toEqual({ folder, missing: [] });
    }
  });

  it('asks for files that every data set of a release has', () => {
    const [line = ''] = all(inR, /^files_of <- (.*)$/gm);
    const endings = all(line, /"(\.[a-z.]+)"/g);
    expect(endings).toEqual(['.chart.html', '.csv', '.meta.csv']);
    expect(all(inPython, /\{data_set\}(\.[a-z.]+)"/g)).toEqual(endings);
    const { files } = makeFiles(fullRelease(20_261_122));
    expect(files.map(({ name }) => name)).toEqual(
      expect.arrayContaining(endings.map((ending) => `fgdm_funnel${ending}`)),
    );
    expect(DATA_SETS.map(({ name }) => name)).toEqual(expect.arrayContaining([...all(inR, /"DATA_SET", "(\w+)"/g)]));
  });

  it('keeps its files where the one in Python does, and needs no package that its page does not name', () => {
    const keptBy = (source: string): readonly string[] => [...new Set(all(source, /"(\w+\.(?:json|txt|svg))"/g))];
    expect(keptBy(inR)).toEqual(['CORRECTED.txt', 'WITHDRAWN.txt', 'chart.svg', 'cursor.json', 'release.json']);
    expect(keptBy(inPython.replaceAll('Path("chart.svg")', ''))).toEqual(keptBy(inR));
    const page = readFileSync(join(EXAMPLES, 'evaluator-r/README.md'), 'utf8');
    const code = inR.replaceAll(/^#.*$/gm, '');
    const packages = [...new Set([...all(code, /\b(\w+)::/g), ...all(code, /library\((\w+)\)/g)])];
    expect(packages.sort()).toEqual(['httr2', 'jsonlite', 'openssl']);
    expect(packages.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
  });
});
