import { describe, expect, it } from '@jest/globals';
import { crawl, smallNumbersIn, smallNumbersInCsv } from './crawl.ts';

const TABLE = `<table class="govuk-table"><thead><tr><th scope="col">Authority</th><th scope="col" class="n">Children</th></tr></thead>
<tbody><tr><th scope="row">Nearby</th><td class="n">3</td></tr><tr><th scope="row">Faraway</th><td><span>30</span></td></tr></tbody></table>`;

describe('The crawl of the console', () => {
  it('comes to what links, files and the choices of filters lead to, and asks for each once', async () => {
    const pages: Readonly<Record<string, string>> = {
      '/console':
        '<a class="x" href="/console/b?c=1&amp;d=2">B</a><form action="/console" method="get"><select name="year"><option value="202526">A</option></select></form>',
      '/console?year=202526': '<a href="/console">back</a>',
      '/console/b?c=1&d=2': '<a href="?format=csv">file</a><form method="post" action="/console/c"></form>',
      '/console/b?format=csv': 'a,b',
    };
    const asked: string[] = [];
    const found = await crawl('/console', (address) => {
      asked.push(address);
      return Promise.resolve({ status: 200, text: pages[address] ?? 'there is none' });
    });
    expect([...found.keys()].sort()).toEqual(Object.keys(pages).sort());
    expect(asked).toHaveLength(4);
  });

  it('stops at a link that leads nowhere', async () => {
    const answer = (address: string) => ({
      status: address === '/console' ? 200 : 404,
      text: '<a href="/console/gone">',
    });
    await expect(crawl('/console', (address) => Promise.resolve(answer(address)))).rejects.toThrow(
      '/console/gone answers 404',
    );
  });

  it('sees a count of one to five in a table, a summary and a file, and names its row and column', () => {
    expect(smallNumbersIn(TABLE)).toEqual([{ row: 'Nearby', column: 'Children', number: '3' }]);
    expect(smallNumbersIn('<dl><dt class="k">Children</dt>\n<dd class="v"> 5 </dd></dl>')).toEqual([
      { row: 'Children', column: '', number: '5' },
    ]);
    expect(smallNumbersInCsv('authority,children\nNearby,4\nFaraway,14\n')).toEqual([
      { row: 'Nearby', column: 'children', number: '4' },
    ]);
  });
});
