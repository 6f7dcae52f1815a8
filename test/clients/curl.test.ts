import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { curlCommand } from '../../local/welcome.ts';
import { snippetsIn } from '../support/document-blocks.ts';
import { useNetwork } from '../support/network.ts';
import { pathWithStandIn, realCurl, runShell } from '../support/shell.ts';
import { USERS } from '../support/two-authorities.ts';

/**
 * The commands that our pages and `npm start` print, by the curl of this machine and by the stand-in that takes its
 * place where there is none.
 */
const PAGE = new URL('../../docs/connecting.md', import.meta.url);
const page = await readFile(PAGE, 'utf8');
const network = useNetwork('2026-06-30');
let folder: string;
let standIn: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'curl-'));
  standIn = await pathWithStandIn(folder);
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

const programs: readonly (readonly [string, () => Record<string, string>])[] = [
  ['the stand-in for curl', () => ({ PATH: standIn })],
  ...(realCurl() === null ? [] : [['curl itself', () => ({})] as const]),
];

function run(script: string, env: Readonly<Record<string, string>>): Promise<string> {
  const { graphqlUrl, identity } = network.running;
  const { clientId, clientSecret } = identity.findAppClient(USERS.nearby.clientId)!;
  const four = {
    GRAPHQL_URL: graphqlUrl,
    TOKEN_URL: identity.tokenUri,
    CLIENT_ID: clientId,
    CLIENT_SECRET: clientSecret,
  };
  return runShell(script, { cwd: folder, env: { ...four, ...env } });
}

describe.each(programs)('%s', (_, env) => {
  const documented = snippetsIn(page).filter(
    ({ heading, language }) => language === 'sh' && ['Get a token', 'By GET'].includes(heading),
  );

  it('gets a token, asks by POST and asks by GET, as docs/connecting.md says', async () => {
    const answers = documented.filter(({ answer }) => answer !== null).map(({ answer }) => answer);
    const output = await run(documented.map(({ command }) => command).join('\necho\n'), env());
    const given = output
      .trim()
      .split(/\n+/)
      .map((line) => JSON.parse(line) as unknown);
    expect(answers).toHaveLength(2);
    expect(given).toMatchObject(answers);
  });

  it('answers the line that npm start prints', async () => {
    const client = network.running.identity.findAppClient(USERS.nearby.clientId)!;
    const answer = await run(curlCommand(network.running, client), env());
    expect(JSON.parse(answer)).toMatchObject({ data: { workList: { edges: [] } } });
  });

  it('shows a refusal as the API gives it', async () => {
    const script = `curl -sS "$GRAPHQL_URL" -H 'Content-Type: application/json' -d '{"query":"{ viewer { kind } }"}'`;
    expect(JSON.parse(await run(script, env()))).toMatchObject({
      errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
    });
  });
});
