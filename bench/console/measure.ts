import { Agent, get } from 'node:http';
import { plainBrowser, type PlainBrowser, signInAs } from '../../test/console/support/browser.ts';
import { addressesOf } from '../../test/console/support/addresses.ts';
import { crawl } from '../../test/console/support/crawl.ts';
import { type PublishedNetwork, startPublished } from '../../test/console/support/published-network.ts';
import { callerFor } from '../../test/support/caller.ts';
import { USERS } from '../../test/support/two-authorities.ts';

/** Conferences of each authority: as many as `npm start` has. */
const CONFERENCES = 50;

/** One page, or what it is set beside. */
export type PageFigures = {
  readonly name: string;
  /** Milliseconds until the last byte is there, sorted. */
  readonly times: readonly number[];
  readonly apiRequests: number;
  /** As they come to a browser, compressed. */
  readonly bytes: number;
};

export type ConsoleFigures = {
  readonly pages: readonly PageFigures[];
  /** A page that asks the API nothing, and a request of the API for the least that there is. */
  readonly baselines: readonly PageFigures[];
  /** Bytes of a first visit: the first page, and all that it loads. */
  readonly firstVisit: number;
};

type Asked = { readonly rounds: number; readonly note: (text: string) => void };

/** Every page of the console over the sandbox with a published release, one after the other in each round. */
export async function measureConsole({ rounds, note }: Asked): Promise<ConsoleFigures> {
  note('making and publishing a release of the sandbox');
  const network = await startPublished(CONFERENCES);
  try {
    return await measured(network, rounds, note);
  } finally {
    await network.stop();
  }
}

async function measured(network: PublishedNetwork, rounds: number, note: Asked['note']): Promise<ConsoleFigures> {
  const { origin } = network.running;
  const browser = plainBrowser();
  const back = await signInAs(browser, `${origin}/console`, USERS.administrator.subject);
  await browser.get(back);
  note('finding every page');
  const crawled = await crawl('/console', async (address) => {
    const answer = await browser.get(`${origin}${address}`);
    return { status: answer.status, text: await answer.text() };
  });
  const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const agent = new Agent({ keepAlive: true });
  const visits = addressesOf(crawled).map(({ page: { title }, address }) => ({
    name: title,
    of: () => fetched(`${origin}${address}`, { agent, cookie }),
  }));
  const { token } = await callerFor(network.running, USERS.administrator);
  const least = () => leastOf(network.running.graphqlUrl, token);
  note(`${String(rounds)} rounds over ${String(visits.length)} pages`);
  const all = await timed([...visits, { name: 'the API: { viewer { actorId } }', of: least }], { rounds, network });
  agent.destroy();
  const isBaseline = ({ apiRequests, name }: PageFigures): boolean => apiRequests === 0 || name.startsWith('the API');
  return {
    pages: all.filter((one) => !isBaseline(one)),
    baselines: all.filter(isBaseline),
    firstVisit: await firstVisit(browser, origin),
  };
}

type Visit = { readonly name: string; readonly of: () => Promise<number> };

async function timed(
  visits: readonly Visit[],
  { rounds, network }: { readonly rounds: number; readonly network: PublishedNetwork },
): Promise<readonly PageFigures[]> {
  const found = visits.map(({ name }) => ({ name, times: [] as number[], apiRequests: 0, bytes: 0 }));
  for (let round = 0; round <= rounds; round += 1) {
    for (const [place, { of }] of visits.entries()) {
      const one = found[place];
      if (one === undefined) continue;
      const [before, from] = [network.apiRequests(), performance.now()];
      one.bytes = await of();
      // The first round fills caches.
      if (round > 0) one.times.push(performance.now() - from);
      one.apiRequests = network.apiRequests() - before;
    }
  }
  return found.map((one) => ({ ...one, times: one.times.toSorted((a, b) => a - b) }));
}

type Getting = { readonly agent: Agent; readonly cookie: string };

/** Bytes of the body as they come over the wire. */
function fetched(url: string, { agent, cookie }: Getting): Promise<number> {
  const headers = { cookie, 'accept-encoding': 'br, gzip' };
  return new Promise((resolve, reject) => {
    get(url, { agent, headers }, (response) => {
      let bytes = 0;
      response.on('data', (chunk: Buffer) => (bytes += chunk.length));
      response.on('end', () =>
        response.statusCode === 200
          ? resolve(bytes)
          : reject(new Error(`${url} answers ${String(response.statusCode)}`)),
      );
      response.on('error', reject);
    }).on('error', reject);
  });
}

async function leastOf(url: string, token: string): Promise<number> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ viewer { actorId } }' }),
  });
  return Buffer.byteLength(await response.text());
}

async function firstVisit(browser: PlainBrowser, origin: string): Promise<number> {
  const page = await browser.get(`${origin}/console`);
  const files = assetsIn(await page.text());
  const scripts = await Promise.all(
    files.filter((path) => path.endsWith('.js')).map(async (path) => (await browser.get(`${origin}${path}`)).text()),
  );
  const paths = new Set([...files, ...scripts.flatMap(assetsIn)]);
  const answers = await Promise.all([...paths].map((path) => browser.get(`${origin}${path}`)));
  return [page, ...answers].reduce((sum, { headers }) => sum + Number(headers.get('content-length')), 0);
}

function assetsIn(text: string): readonly string[] {
  return [...text.matchAll(/\/console\/assets\/[\w.-]+\.(?:js|css|svg|ico|png)/g)].map(([path]) => path);
}
