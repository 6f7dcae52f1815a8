import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SaxesParser } from 'saxes';
import { chartOf, symbolsIn } from '../../../contexts/evaluation/domain/files/chart/chart.ts';
import { makeFiles } from '../../../contexts/evaluation/files/make-files.ts';
import { fullRelease, publishedTable } from '../../../contexts/evaluation/testing/published.ts';
import { pythonHere } from '../../support/python.ts';
import { type Ended, runProgram } from './support/evaluators.ts';

/** Two years, every symbol, and names that would break a page: of files alone, without a network. */
const SEED = 20_261_122;
const PROGRAM = join(import.meta.dirname, '../../../examples/evaluator-python/chart.py');
const python = pythonHere();
if (python === null) process.stdout.write('The chart in Python is not drawn, since there is no Python 3.9 here\n');
const wherePythonIs = python === null ? describe.skip : describe;
const chart = chartOf(publishedTable(SEED));
let folder: string;
const at = (name: string): string => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'chart-'));
  for (const { name, body } of makeFiles(fullRelease(SEED)).files) writeFileSync(at(name), body);
});

afterAll(() => rmSync(folder, { recursive: true }));

function draw(data: string, page: string): Promise<Ended> {
  const files = [data, 'fgdm_funnel.meta.csv', page].map(at);
  return runProgram([python ?? '', '-B', PROGRAM, ...files, '--out', at('again.svg')]);
}

/** Changes the first cell of the page that is a number of the newest year, or of the year before. */
function pageWithAnother(table: 0 | 1): string {
  const page = readFileSync(at('fgdm_funnel.chart.html'), 'utf8');
  const from = page.split('<table>', table + 1).join('<table>').length;
  const changed = page.slice(from).replace(/<td>[\d,]+<\/td>/, '<td>123,456</td>');
  writeFileSync(at(`other-${String(table)}.html`), page.slice(0, from) + changed);
  return `other-${String(table)}.html`;
}

wherePythonIs(`a chart that is drawn again from its pair of files (seed ${String(SEED)})`, () => {
  it('has a mark for each number of both years, a symbol for each of the newest that is none, and all of it in words', async () => {
    const { code, out, err } = await draw('fgdm_funnel.csv', 'fgdm_funnel.chart.html');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toBe(
      `${String(chart.panels.length * (chart.places.length + 1) * 2)} figures are as in the released chart.\n`,
    );

    const texts: { name: string; fill: string | undefined; text: string }[] = [];
    const parser = new SaxesParser();
    parser.on('error', (error) => {
      throw error;
    });
    parser.on('opentag', ({ name, attributes }) => texts.push({ name, fill: attributes['fill'], text: '' }));
    parser.on('text', (text) => (texts.at(-1)!.text += text));
    parser.write(readFileSync(at('again.svg'), 'utf8')).close();
    const read = chart.panels.flatMap(({ marks }) => marks);
    const circles = texts.filter(({ name }) => name === 'circle');
    expect(circles.filter(({ fill }) => fill !== 'none')).toHaveLength(read.length - symbolsIn(chart));
    expect(circles.filter(({ fill }) => fill === 'none')).toHaveLength(
      read.filter(({ before }) => before !== null && before.digits !== null).length,
    );
    const symbols = read.flatMap(({ now }) => (now.digits === null ? [now.status] : []));
    expect(
      texts
        .map(({ text }) => text.trim())
        .filter((text) => /^(?:c|x|z|low|u)$/.test(text))
        .sort(),
    ).toEqual(symbols.sort());
    const { text: described } = texts.find(({ name }) => name === 'desc')!;
    for (const { place, now } of chart.panels[0]!.marks)
      expect(described).toContain(`${place} ${now.digits ?? now.status}`);
  });

  it.each([0, 1] as const)('is not drawn where the released one has another figure in its table %d', async (table) => {
    const { code, out, err } = await draw('fgdm_funnel.csv', pageWithAnother(table));
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/^Not drawn: .+: the data say .+, the chart 123456\.\n$/);
  });

  it('is not drawn where the data have lost an authority', async () => {
    const data = readFileSync(at('fgdm_funnel.csv'), 'utf8');
    writeFileSync(
      at('fewer.csv'),
      data
        .split('\n')
        .filter((row) => !row.includes('""Far"" 2'))
        .join('\n'),
    );
    expect(await draw('fewer.csv', 'fgdm_funnel.chart.html')).toMatchObject({
      code: 1,
      err: expect.stringContaining('other years, places or measures'),
    });
  });
});
