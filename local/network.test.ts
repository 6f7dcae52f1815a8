import { createPublicKey } from 'node:crypto';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { LambdaEnvironment } from './handlers.ts';
import { type Network, type NetworkOptions, startNetwork } from './network.ts';
import { portsFrom } from './ports.ts';
import { firstQuietPort } from './testing/quiet-ports.ts';
import { smallParts } from './testing/small-parts.ts';

let folder: string;
let networks: Network[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'network-'));
  networks = [];
});

afterEach(async () => {
  for (const network of networks) await network.stop();
  await rm(folder, { recursive: true });
});

async function start(options: Partial<NetworkOptions> = {}): Promise<Network> {
  const network = await startNetwork({
    dataFolder: join(folder, 'data'),
    ports: null,
    sandboxChoice: { seed: undefined, conferencesPerAuthority: 3 },
    ...smallParts(),
    ...options,
  });
  networks.push(network);
  return network;
}

type Answer = { readonly count: number; readonly environment: LambdaEnvironment };

async function ask(network: Network): Promise<Answer> {
  return (await (await fetch(network.graphqlUrl)).json()) as Answer;
}

describe('a network', () => {
  it('hands its handlers the environment that they have on AWS, explicitly', async () => {
    const network = await start();
    const { environment } = await ask(network);

    expect(environment).toEqual({
      STAGE: 'local',
      WEBHOOK_LOOPBACK: 'allowed',
      TABLE_NAME: 'families-first-network',
      DYNAMODB_ENDPOINT: network.dynamoDbEndpoint,
      FILES_BUCKET: 'families-first-files',
      ATTACHMENTS_BUCKET: 'families-first-files',
      EXTRACTS_BUCKET: 'families-first-files',
      RELEASES_BUCKET: 'families-first-files',
      EXTRACT_KEY: expect.stringMatching(/^[\w-]{32,}$/),
      FILES_ENDPOINT: expect.stringMatching(/^http:\/\/localhost:\d+$/),
      IMPORT_QUEUE_URL: expect.stringMatching(/\/imports$/),
      IMPORT_DEAD_LETTERS_URL: expect.stringMatching(/\/imports-given-up$/),
      TOKEN_ISSUER: network.identity.issuer,
      TOKEN_JWKS_URI: `${network.identity.issuer}/.well-known/jwks.json`,
      HASH_KEY: expect.stringMatching(/^.{43}$/),
      SIGNING_PRIVATE_KEY: expect.stringMatching(/^-----BEGIN PRIVATE KEY-----/),
      RECEIPT_PRIVATE_KEY: expect.stringMatching(/^-----BEGIN PRIVATE KEY-----/),
      CODE_VERSION: 'local',
      IDENTITY_PROVIDER: 'local',
      LOCAL_IDENTITY_ADMIN_URL: network.identity.issuer,
      LOCAL_IDENTITY_ADMIN_KEY: network.identity.adminKey,
      CONSOLE_ORIGIN: network.origin,
      API_URL: network.graphqlUrl,
      CONSOLE_CLIENT_ID: 'console',
      SESSION_SECRET: expect.stringMatching(/^.{43}$/),
    });
    expect(process.env['TABLE_NAME']).toBeUndefined();
  });

  it('hands the changes of its table to the sequencer', async () => {
    const { sequenced, ...parts } = smallParts();
    const network = await start(parts);
    await ask(network);
    await network.caughtUp();

    expect(sequenced).toEqual(['SEED#sandbox', 'SEED#sandbox', 'SEED#sandbox', 'COUNT']);
  });

  it('signs its chains again and again, unasked', async () => {
    const { promise: third, resolve } = Promise.withResolvers<number>();
    const { openHandlers, sandbox } = smallParts();
    let signed = 0;
    await start({
      sandbox,
      checkpointEvery: 1,
      async openHandlers(environment) {
        const checkpoint = (): Promise<void> => {
          signed += 1;
          if (signed === 3) resolve(signed);
          return Promise.resolve();
        };
        return { ...(await openHandlers(environment)), checkpoint };
      },
    });

    expect(await third).toBe(3);
  });

  it('erases what is past its time again and again, unasked', async () => {
    const { promise: second, resolve } = Promise.withResolvers<number>();
    const { openHandlers, sandbox } = smallParts();
    let runs = 0;
    await start({
      sandbox,
      eraseEvery: 1,
      async openHandlers(environment) {
        const erasePastRetention = (): Promise<void> => {
          runs += 1;
          if (runs === 2) resolve(runs);
          return Promise.resolve();
        };
        return { ...(await openHandlers(environment)), erasePastRetention };
      },
    });

    expect(await second).toBe(2);
  });

  it('signs its chains when it is asked to, by this machine alone', async () => {
    const { checkpoints, ...parts } = smallParts();
    const { origin, checkpoint } = await start(parts);

    expect((await fetch(`${origin}/checkpoints`, { method: 'POST' })).status).toBe(200);
    expect(checkpoints()).toBe(1);
    const elsewhere = { method: 'POST', headers: { 'sec-fetch-site': 'cross-site' } };
    expect((await fetch(`${origin}/checkpoints`, elsewhere)).status).toBe(403);
    await checkpoint();
    expect(checkpoints()).toBe(2);
  });

  it('has tokens ready for its users', async () => {
    const { graphiqlUrl } = await start();

    const { users } = (await (await fetch(`${graphiqlUrl}/tokens`)).json()) as { users: { id: string }[] };

    expect(users.map(({ id }) => id)).toEqual(['sandbox-first-system', 'practice-lead.901']);
  });

  it('says that it is well, and leads from its root to GraphiQL', async () => {
    const { origin } = await start();

    expect(await (await fetch(`${origin}/health`)).json()).toEqual({ status: 'ok' });
    expect((await fetch(origin, { redirect: 'manual' })).headers.get('location')).toBe('/graphiql');
  });

  it('keeps out of reach of one beside it in the same process', async () => {
    const [one, other] = [await start(), await start({ dataFolder: join(folder, 'other') })];
    await ask(one);

    expect((await ask(one)).count).toBe(2);
    expect((await ask(other)).count).toBe(1);
    expect((await ask(other)).environment.HASH_KEY).not.toBe((await ask(one)).environment.HASH_KEY);
  });

  it('keeps its data from other accounts', async () => {
    await start();

    expect((await stat(join(folder, 'data'))).mode & 0o777).toBe(0o700);
    for (const name of ['hash-key.json', 'signing-key.json']) {
      expect((await stat(join(folder, 'data', name))).mode & 0o777).toBe(0o600);
    }
  });
});

describe('stopping a network', () => {
  it('may be asked for more than once', async () => {
    const network = await start({ ports: portsFrom(await firstQuietPort()) });
    await Promise.all([network.stop(), network.stop()]);
    await network.stop();

    await expect(fetch(network.graphqlUrl)).rejects.toThrow();
  });

  it('keeps its signing key, and its public half for whoever verifies', async () => {
    const network = await start();
    const { environment } = await ask(network);
    const pem = await readFile(join(folder, 'data', 'signing-public-key.pem'), 'utf8');
    await network.stop();

    expect(pem).toBe(createPublicKey(environment.SIGNING_PRIVATE_KEY).export({ type: 'spki', format: 'pem' }));
    expect((await ask(await start())).environment.SIGNING_PRIVATE_KEY).toBe(environment.SIGNING_PRIVATE_KEY);
    expect((await ask(networks.at(-1)!)).environment.HASH_KEY).toBe(environment.HASH_KEY);
  });

  it('keeps what it knew of the stream, so that the next one goes on from there', async () => {
    const network = await start();
    await network.caughtUp();
    await network.stop();

    const { sequenced, ...parts } = smallParts();
    const next = await start(parts);
    await ask(next);
    await next.caughtUp();

    expect(sequenced).toEqual(['COUNT']);
  });
});

describe('a network that does not come up', () => {
  it('leaves nothing running', async () => {
    const openHandlers = () => Promise.reject(new Error('a bug in a container'));
    await expect(start({ openHandlers })).rejects.toThrow('a bug in a container');

    // The lock and the data file are free again.
    expect((await ask(await start())).count).toBe(1);
  });

  it('may be given up while it loads', async () => {
    const given = new AbortController();
    const starting = start({
      sandboxChoice: { seed: 's', conferencesPerAuthority: 50 },
      signal: given.signal,
      onProgress: ({ done }) => {
        if (done === 10) given.abort();
      },
    });

    await expect(starting).rejects.toThrow('aborted');
    expect((await start()).sandbox).toEqual({ seed: 'sandbox', conferencesPerAuthority: 3, isNew: true });
  });

  it('does not empty a database that is not its own', async () => {
    const starting = start({ fresh: true, dynamoDbEndpoint: 'http://127.0.0.1:1' });

    await expect(starting).rejects.toThrow('--fresh does not empty a database that is not the embedded one');
  });
});

describe('a network on a DynamoDB of its own choice', () => {
  it('starts none, and uses that', async () => {
    const lender = await start();
    const borrower = await start({
      dataFolder: join(folder, 'other'),
      dynamoDbEndpoint: lender.dynamoDbEndpoint,
    });
    await ask(lender);

    expect(borrower.dynamoDbEndpoint).toBe(lender.dynamoDbEndpoint);
    expect((await ask(borrower)).count).toBe(2);
  });
});
