import { createHash, generateKeyPairSync } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { SaxesParser } from 'saxes';
import type { Query } from '../../../graphql/generated/resolvers-types.ts';
import { frozenSandbox } from '../../console/support/frozen-sandbox.ts';
import { useNetwork } from '../../support/network.ts';
import { USERS } from '../../support/two-authorities.ts';
import { releasesOn } from '../support/release-by-hand.ts';
import { type Ended, evaluatorsHere, runProgram } from './support/evaluators.ts';
import { type Front, openFront } from './support/tampering-front.ts';

/** The worked examples as processes of their own, against the network on one machine and releases that are out. */
const network = useNetwork('2026-11-20', { sandbox: frozenSandbox, isWorkedByHand: true });
const releases = releasesOn(network);
const FILES = ['fgdm_funnel.csv', 'fgdm_funnel.meta.csv', 'fgdm_funnel.chart.html'];
/** Milliseconds: two releases are made on a busy machine. */
const LONG = 300_000;

let folder: string;
let front: Front;
const at = (...names: readonly string[]): string => join(folder, ...names);
const read = (...names: readonly string[]): string => readFileSync(at(...names), 'utf8');

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pulling-'));
  front = await openFront(() => network.running.graphqlUrl);
  const stranger = generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey;
  writeFileSync(at('other.pem'), stranger.export({ type: 'spki', format: 'pem' }));
});

afterEach(() => front.tamper(null));

afterAll(async () => {
  await front.close();
  rmSync(folder, { recursive: true });
});

/** Of each element by its name: how many there are. @throws Error for what is not well-formed */
function elementsIn(svg: string): Readonly<Record<string, number>> {
  const found: Record<string, number> = {};
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name }) => (found[name] = (found[name] ?? 0) + 1));
  parser.write(svg).close();
  return found;
}

const evaluators = evaluatorsHere();
const whereThereAre = evaluators.length === 0 ? describe.skip : describe;

whereThereAre.each(evaluators.length === 0 ? [{ name: 'nothing here', command: [] }] : evaluators)(
  'the evaluator in $name',
  ({ name, command }) => {
    let release: string;

    beforeAll(async () => {
      release = await releases.publish({ title: 'Figures & funnels of the year' });
      // There is a key from the first receipt on.
      const document = '{ receiptSigningKeys { publicKey } }';
      const { receiptSigningKeys: keys } = await (await network.as('evaluatorSystem')).ask<Query>(document);
      writeFileSync(at('receipts.pem'), keys[0]!.publicKey);
    }, LONG);

    const into = (run: string): string => at(`${name}-${run}`);
    const inRun = (run: string, ...names: readonly string[]): string => read(`${name}-${run}`, ...names);

    function pull(run: string, more: Readonly<Record<string, string>> = {}): Promise<Ended> {
      const { identity } = network.running;
      const { clientId, clientSecret } = identity.findAppClient(USERS.evaluatorSystem.clientId)!;
      return runProgram(command, {
        ...{ GRAPHQL_URL: front.url, TOKEN_URL: identity.tokenUri, CLIENT_ID: clientId, CLIENT_SECRET: clientSecret },
        ...{ RECEIPT_KEY: at('receipts.pem'), PULL_TO: into(run), BACK_OFF_SECONDS: '0.01', ...more },
      });
    }

    it(
      'pulls a release, checks each file, and draws what the released chart draws',
      async () => {
        const { code, out, err } = await pull('first');
        expect({ code, err }).toEqual({ code: 0, err: '' });
        expect(out).toContain('50 figures are as in the released chart.');
        for (const file of FILES) {
          const hash = createHash('sha256')
            .update(inRun('first', release, file))
            .digest('hex');
          expect(out).toContain(`${file}: `);
          expect(out).toContain(hash);
          expect(inRun('first', release, `${file}.receipt.json`)).toContain(hash);
        }
        const svg = inRun('first', release, 'chart.svg');
        // Fifty figures are read, ten of all together are told in words, and ten are symbols.
        const page = inRun('first', release, 'fgdm_funnel.chart.html');
        const released = page.slice(page.indexOf('<svg'), page.indexOf('</svg>') + '</svg>'.length);
        expect(elementsIn(svg)).toMatchObject({ title: 1, desc: 1, circle: elementsIn(released)['circle'] });
        expect(svg).toContain('Figures &amp; funnels of the year');
        expect(svg).toContain(
          'Referred: All participating authorities 100, Nearby c, Faraway 25, Elsewhere 30, Beyond 22',
        );
      },
      LONG,
    );

    it(
      'pulls nothing twice, and tells of a release that was withdrawn or corrected',
      async () => {
        const first = await pull('later');
        const again = await pull('later');
        expect([first.code, again.code]).toEqual([0, 0]);
        expect(again.out).toBe('0 releases were new.\n');

        const corrected = await releases.publish({ title: 'Corrected', replacesId: release });
        await releases.withdraw(release, 'A year was counted twice.');
        const last = await pull('later');
        expect({ code: last.code, err: last.err }).toEqual({ code: 0, err: '' });
        expect(last.out).toContain('2 releases were new.');
        expect(last.out).toContain('Not to be used: A year was counted twice.');
        expect(inRun('later', release, 'WITHDRAWN.txt')).toBe('A year was counted twice.\n');
        expect(inRun('later', release, 'CORRECTED.txt')).toBe(`Use ${corrected} instead.\n`);
        expect(existsSync(join(into('later'), corrected, 'chart.svg'))).toBe(true);
        // Whoever begins now pulls the one that stands, and of the other only that it was withdrawn.
        await pull('late-comer');
        expect(readdirSync(join(into('late-comer'), release)).sort()).toEqual([
          'CORRECTED.txt',
          'WITHDRAWN.txt',
          'release.json',
        ]);
        expect(JSON.parse(inRun('late-comer', corrected, 'release.json'))).toMatchObject({ replacesId: release });
      },
      LONG,
    );

    it(
      'keeps nothing of a file that is not the one that was released, and tries again the next time',
      async () => {
        front.tamper({ name: FILES[0]!, change: (csv) => csv.replace(',25,', ',26,'), hasReceiptMade: false });
        const { code, err } = await pull('changed');
        expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining('the receipt is that of other bytes') });
        const names = readdirSync(into('changed'), { recursive: true }).map(String);
        expect(names.filter((one) => /\.csv$|cursor/.test(one))).toEqual([]);
        front.tamper(null);
        expect((await pull('changed')).code).toBe(0);
      },
      LONG,
    );

    it(
      'believes no receipt that was made to fit, and none that another key has signed',
      async () => {
        front.tamper({ name: FILES[0]!, change: (csv) => csv.replace(',25,', ',26,'), hasReceiptMade: true });
        const notSigned = { code: 1, err: expect.stringContaining('not signed with the key that you hold') };
        expect(await pull('made')).toMatchObject(notSigned);
        front.tamper(null);
        expect(await pull('other', { RECEIPT_KEY: at('other.pem') })).toMatchObject(notSigned);
      },
      LONG,
    );

    it(
      'draws nothing where the released chart has another figure than the data',
      async () => {
        front.tamper({ name: FILES[0]!, change: (csv) => csv.replace(',25,', ',26,'), hasReceiptMade: true });
        const { code, out, err } = await pull('differs', { RECEIPT_KEY: '' });
        expect(code).toBe(1);
        expect(err).toContain('No signature is checked: RECEIPT_KEY is missing.');
        expect(err).toMatch(/Referred, Faraway, 2027: the data say 26, the chart 25/);
        expect(out).not.toContain('figures are as in the released chart');
        expect(
          readdirSync(into('differs'), { recursive: true })
            .map(String)
            .filter((one) => one.endsWith('.svg')),
        ).toEqual([]);
      },
      LONG,
    );

    it(
      'waits where the API is busy, and stops where it is refused',
      async () => {
        front.fail(2);
        expect(await pull('busy')).toMatchObject({ code: 0 });
        const refused = await pull('refused', { CLIENT_SECRET: 'wrong' });
        expect({ code: refused.code, out: refused.out }).toEqual({ code: 2, out: '' });
        expect(refused.err).toContain('Stopped');
        expect((await pull('nowhere', { TOKEN_URL: '' })).err).toContain('TOKEN_URL is missing');
      },
      LONG,
    );
  },
);
