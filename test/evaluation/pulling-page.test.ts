import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { frozenSandbox } from '../console/support/frozen-sandbox.ts';
import { snippetsIn } from '../support/document-blocks.ts';
import { asShown, runPage } from '../support/document-run.ts';
import { useNetwork } from '../support/network.ts';
import { USERS } from '../support/two-authorities.ts';
import { releasesOn } from './support/release-by-hand.ts';

/** The page for those who pull releases: each of its commands is run as it is written, in one shell, in order. */
const page = await readFile(new URL('../../docs/pulling-releases.md', import.meta.url), 'utf8');
const VERIFIER = 'tools/verify-receipt.mjs';
const snippets = snippetsIn(page);
const network = useNetwork('2026-11-20', { sandbox: frozenSandbox, isWorkedByHand: true });
let folder: string;
let outputs: readonly string[];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pulling-page-'));
  mkdirSync(join(folder, 'tools'));
  copyFileSync(new URL(`../../${VERIFIER}`, import.meta.url), join(folder, VERIFIER));
  const releases = releasesOn(network);
  const first = await releases.publish({ title: 'Figures of the year' });
  await releases.publish({ title: 'Figures of the year, corrected', replacesId: first });
  await releases.withdraw(first, 'A year was counted twice.');
  const { graphqlUrl, identity } = network.running;
  const { clientId, clientSecret } = identity.findAppClient(USERS.evaluatorSystem.clientId)!;
  const env = {
    GRAPHQL_URL: graphqlUrl,
    TOKEN_URL: identity.tokenUri,
    CLIENT_ID: clientId,
    CLIENT_SECRET: clientSecret,
  };
  outputs = await runPage(snippets, { folder, env });
}, 300_000);

afterAll(() => rmSync(folder, { recursive: true }));

describe('docs/pulling-releases.md', () => {
  const shown = snippets.map((snippet, index) => ({ ...snippet, index }));

  it('has a command that ran for each that it shows, and an answer for none that it does not', () => {
    expect(outputs).toHaveLength(snippets.length);
    expect(snippets.length).toBeGreaterThan(10);
    expect(page.split('```json').length - 1).toBe(snippets.filter(({ answer }) => answer !== null).length);
  });

  it.each(shown.filter(({ answer }) => answer !== null))(
    '$heading: command $index answers as shown',
    ({ index, answer }) => {
      const given = JSON.parse(outputs[index]!) as object;
      expect(given).toMatchObject(asShown(answer) as object);
      expect(given).not.toHaveProperty('errors');
    },
  );

  it('has a file that the verifier holds to be sound, in the words that the page shows', () => {
    const [, text = ''] = /^```text\n([\s\S]*?)^```$/m.exec(page) ?? [];
    const verifying = snippets.findIndex(({ command }) => command.includes(VERIFIER));
    const written = text.trim().split('\n');
    const printed = outputs[verifying]!.trim().split('\n');
    const pattern = (line: string): RegExp =>
      new RegExp(`^${line.replaceAll(/[.()]/g, String.raw`\$&`).replaceAll('…', '.+')}$`);
    expect(written).toHaveLength(4);
    expect(printed).toEqual(written.map((line) => expect.stringMatching(pattern(line))));
  });
});
