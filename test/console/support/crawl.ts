/** What a page answers: its status, and all that it says. */
export type Answer = { readonly status: number; readonly text: string };

/** Pages and files by their addresses. */
export type Crawled = ReadonlyMap<string, string>;

/** Pages of a list and choices of a filter go on for ever: of each path so many addresses are looked at. */
const MOST_OF_A_PATH = 40;

/**
 * Every page, and every file, that a reader can come to from one: by its links, and by each choice of each form that only asks.
 *
 * @throws Error where a page leads to one that is not there
 */
export async function crawl(start: string, get: (address: string) => Promise<Answer>): Promise<Crawled> {
  const found = new Map<string, string>();
  const ofPath = new Map<string, number>();
  const waiting = [start];
  for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
    const path = address.replace(/[?].*$/, '');
    const before = ofPath.get(path) ?? 0;
    if (found.has(address) || before >= MOST_OF_A_PATH) continue;
    ofPath.set(path, before + 1);
    const { status, text } = await get(address);
    if (status !== 200) throw new Error(`${address} answers ${String(status)}`);
    found.set(address, text);
    waiting.push(...addressesIn(text, path));
  }
  return found;
}

function addressesIn(html: string, path: string): readonly string[] {
  const links = [...html.matchAll(/<a [^>]*?href="(\/console[^"#]*|\?[^"#]*)"/g)].map(([, href = '']) => plain(href));
  const whole = links.map((href) => (href.startsWith('?') ? `${path}${href}` : href));
  return [...whole, ...choicesIn(html, path)].filter((href) => !/^\/console\/(?:assets\/|sign-in)/.test(href));
}

/** One after the other, each choice of each list and group of a form that asks by GET. */
function choicesIn(html: string, path: string): readonly string[] {
  return [...html.matchAll(/<form [^>]*?method="get"[^>]*>(.*?)<\/form>/gs)].flatMap(([form, body = '']) => {
    const action = plain(/action="([^"]*)"/.exec(form)?.[1] ?? path);
    const lists = [...body.matchAll(/<select [^>]*?name="([^"]*)"[^>]*>(.*?)<\/select>/gs)].flatMap(
      ([, name = '', options = '']) =>
        [...options.matchAll(/<option [^>]*?value="([^"]*)"/g)].map(([, value = '']) => ({ name, value })),
    );
    const groups = [...body.matchAll(/<input [^>]*?type="(?:radio|checkbox)"[^>]*>/g)].map(([input]) => ({
      name: /name="([^"]*)"/.exec(input)?.[1] ?? '',
      value: /value="([^"]*)"/.exec(input)?.[1] ?? '',
    }));
    return [...lists, ...groups].map(
      ({ name, value }) => `${action}?${new URLSearchParams({ [plain(name)]: plain(value) }).toString()}`,
    );
  });
}

function plain(html: string): string {
  return html.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&lt;', '<').replaceAll('&amp;', '&');
}

/** A number of one to five that stands alone, and where. */
export type SmallNumber = { readonly row: string; readonly column: string; readonly number: string };

/** In a page or a file. */
export function smallNumbersOf(text: string): readonly SmallNumber[] {
  return text.startsWith('<') ? smallNumbersIn(text) : smallNumbersInCsv(text);
}

/** In the cells of tables and of summaries, where figures stand. */
export function smallNumbersIn(html: string): readonly SmallNumber[] {
  const tables = [...html.matchAll(/<table[^>]*>(.*?)<\/table>/gs)].flatMap(([, table = '']) => inTable(table));
  const rows = [...html.matchAll(/<dt[^>]*>(.*?)<\/dt>\s*<dd[^>]*>(.*?)<\/dd>/gs)].map(
    ([, term = '', said = '']): SmallNumber => ({ row: textOf(term), column: '', number: textOf(said) }),
  );
  return [...tables, ...rows].filter(({ number }) => /^[1-5]$/.test(number));
}

function inTable(table: string): readonly SmallNumber[] {
  const heads = [...table.matchAll(/<th [^>]*?scope="col"[^>]*>(.*?)<\/th>/gs)].map(([, text = '']) => textOf(text));
  return [...table.matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)].flatMap(([, row = '']) => {
    const cells = [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = '']) => textOf(cell));
    return cells.map((number, place) => ({ row: cells[0] ?? '', column: heads[place] ?? '', number }));
  });
}

function textOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** The same in a file of comma-separated values. */
export function smallNumbersInCsv(csv: string): readonly SmallNumber[] {
  const [heads = [], ...rows] = csv
    .trim()
    .split('\n')
    .map((line) => line.trim().split(','));
  return rows.flatMap((cells) =>
    cells.flatMap((number, place) =>
      /^[1-5]$/.test(number) ? [{ row: cells[0] ?? '', column: heads[place] ?? '', number }] : [],
    ),
  );
}
