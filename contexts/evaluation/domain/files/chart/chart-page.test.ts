import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import axe from 'axe-core';
import type { Browser } from 'playwright-core';
import { SaxesParser } from 'saxes';
import { openChromium } from '../../../../../local/testing/chromium.ts';
import { publishedTable, releaseFacts } from '../../../testing/published.ts';
import type { PublishedTable } from '../../releases/published-table.ts';
import { chartPage } from './chart-page.ts';
import { chartOf, symbolsIn } from './chart.ts';
import { drawn } from './draw.ts';

const SEED = 20_261_122;
const table = publishedTable(SEED);
const page = (of: PublishedTable): string => chartPage(chartOf(of), releaseFacts());

type Node = { readonly name: string; readonly attributes: Readonly<Record<string, string>>; readonly text: string };

/** Elements in order, each with all text within it. @throws Error for what is not well-formed. */
function elementsIn(xml: string): readonly Node[] {
  const found: { name: string; attributes: Record<string, string>; text: string }[] = [];
  const open: typeof found = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const node = { name, attributes, text: '' };
    found.push(node);
    open.push(node);
  });
  parser.on('text', (text) => {
    for (const node of open) node.text += text;
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  return found;
}

const textsOf = (xml: string, name: string) => elementsIn(xml).flatMap((one) => (one.name === name ? [one.text] : []));

describe('a chart', () => {
  it('is well-formed, says what it shows to whoever does not see it, and is the same each time', () => {
    const svg = drawn(chartOf(table));
    const [root, title, desc] = elementsIn(svg);
    expect(root).toMatchObject({ name: 'svg', attributes: { role: 'img', 'aria-labelledby': 'title desc' } });
    expect(title).toMatchObject({ name: 'title', attributes: { id: 'title' }, text: 'From offer to agreed plan' });
    expect(desc?.text).toContain('in the year ending 31 March 2026, and in the year before.');
    expect(drawn(chartOf(publishedTable(SEED)))).toBe(svg);
  });

  it('draws a circle for each number, and writes the symbol where there is none', () => {
    const chart = chartOf(table);
    const read = chart.panels.flatMap(({ marks }) => marks.map(({ now }) => now));
    const svg = drawn(chart);
    expect(elementsIn(svg).filter(({ name }) => name === 'circle')).toHaveLength(read.length - symbolsIn(chart));
    const symbols = read.flatMap(({ digits, status }) => (digits === null ? [status] : []));
    expect(symbols.length).toBeGreaterThan(0);
    const written = textsOf(svg, 'text').filter((text) => /^(?:c|x|z|low|u)$/.test(text));
    expect(written.sort()).toEqual(symbols.sort());
  });

  it('puts each number where it belongs on its axis', () => {
    const only = table.measures.slice(0, 1);
    const told: Record<string, string> = {
      A0000001: '0',
      A0000002: '50',
      A0000003: '200',
      A0000004: 'c',
      NETWORK: '250',
    };
    const chart = chartOf({
      ...table,
      measures: only,
      periods: ['202526'],
      symbolAt: ({ authority }) => told[authority] ?? 'x',
    });
    const places = elementsIn(drawn(chart)).flatMap(({ name, attributes }) =>
      name === 'circle' ? [Number(attributes['cx'])] : [],
    );
    const [zero = 0, quarter = 0, whole = 0] = places;
    expect(places).toHaveLength(3);
    expect((quarter - zero) / (whole - zero)).toBeCloseTo(0.25);
    expect(elementsIn(drawn(chart)).filter(({ name }) => name === 'polygon')).toEqual([]);
  });

  it('takes names that would break it as text', () => {
    const name = '</text><script>alert("1")</script>&\u{0}\u{1F}\u{FFFF}';
    const places = new Map([...table.places].map(([id, place]) => [id, { ...place, laName: name }]));
    const names = elementsIn(page({ ...table, places }));
    expect(names.filter((one) => one.name === 'script')).toEqual([]);
    expect(names.map(({ text }) => text)).toContain('</text><script>alert("1")</script>&');
  });

  it('stands beside tables that hold every figure which it draws', () => {
    const cells = textsOf(page(table), 'td');
    const chart = chartOf(table);
    expect(cells).toHaveLength(2 * (1 + chart.places.length) * chart.panels.length);
    expect(cells.filter((text) => text === '')).toEqual([]);
    const of = (period: string, authority: string): readonly string[] =>
      table.measures.map(({ key, unit }) => {
        const told = table.symbolAt({ period, measure: key, authority, trait: null });
        if (!/\d/.test(told)) return told;
        return unit === 'PER_CENT' ? `${told}%` : Number(told).toLocaleString('en-GB');
      });
    const expected = ['202526', '202425'].flatMap((period) =>
      ['NETWORK', ...table.authorities].flatMap((authority) => of(period, authority)),
    );
    expect(cells).toEqual(expected);
  });

  it('has nothing to draw without a period', () => {
    expect(() => chartOf({ ...table, periods: [] })).toThrow('has no period');
  });
});

describe('the page of a chart, in a browser', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await openChromium();
  });

  afterAll(async () => {
    await browser.close();
  });

  async function violationsOf(html: string): Promise<readonly string[]> {
    const tab = await browser.newPage();
    await tab.setContent(html);
    await tab.evaluate(axe.source);
    const violations = await tab.evaluate('axe.run().then(({ violations }) => violations.map(({ id }) => id))');
    await tab.close();
    return violations as readonly string[];
  }

  it('breaks no rule of accessibility that a program can tell', async () => {
    expect(await violationsOf(page(table))).toEqual([]);
  });

  it('would be told of if it did', async () => {
    expect(
      await violationsOf(page(table).replace(' lang="en-GB"', '').replace('<title>', '<title hidden="">')),
    ).toContain('html-has-lang');
  });
});
