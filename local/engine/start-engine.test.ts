import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, openSync, rmSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { listen } from '../http/listen.ts';
import { StartFailure } from '../start-failure.ts';
import { firstQuietPort } from '../testing/quiet-ports.ts';
import { engineBinary } from './engine-binary.ts';
import { ensureTable } from './ensure-table.ts';
import { type Engine, startEngine } from './start-engine.ts';

const host = '127.0.0.1';
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'engine-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function clientOf({ endpoint }: Engine): DynamoDBClient {
  return new DynamoDBClient({
    endpoint,
    region: 'eu-west-2',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    maxAttempts: 1,
  });
}

/** The failure of a start, or a failure of the test if it did start. */
async function failureOf(start: Promise<Engine>): Promise<StartFailure> {
  const failure: unknown = await start.then(
    (engine) => engine.kill(),
    (error: unknown) => error,
  );
  if (failure instanceof StartFailure) return failure;
  throw new Error(`Not a StartFailure: ${String(failure)}`);
}

function keyOf(number: number): { pk: { S: string }; sk: { S: string } } {
  return { pk: { S: 'A0000001#CONF#1' }, sk: { S: `EVENT#${String(number)}` } };
}

/** Fills the middle of a file with what no database writes. */
function damageMiddle(path: string): void {
  const middle = Math.floor(statSync(path).size / 2);
  writeSync(openSync(path, 'r+'), Buffer.alloc(8_192, 0xa5), 0, 8_192, middle);
}

describe('starting the engine', () => {
  it('answers as soon as the start returns', async () => {
    const engine = await startEngine({ host });
    const answer = await fetch(engine.endpoint);
    expect(answer.status).toBe(200);
    await engine.stop();
  });

  it('gives each of many started at once a port of its own', async () => {
    const engines = await Promise.all(Array.from({ length: 8 }, () => startEngine({ host })));
    expect(new Set(engines.map(({ endpoint }) => endpoint)).size).toBe(8);
    await Promise.all(engines.map((engine) => engine.stop()));
  });

  it('refuses a port in use with one sentence that names it', async () => {
    const other = createServer();
    const port = await listen(other, 0);
    const failure = await failureOf(startEngine({ host, port }));
    expect(failure.message).toBe(`Port ${String(port)} is already in use by another program.`);
    expect(failure.whatToDo).not.toBe('');
    other.close();
  });

  it('refuses a machine that has no program for it, and says what to set instead', () => {
    const start = (): string => engineBinary({ platform: 'sunos', arch: 'sparc' });
    expect(start).toThrow('the package @dynoxide/sunos-sparc is not installed');
    expect(start).toThrow(expect.objectContaining({ whatToDo: expect.stringContaining('DYNAMODB_ENDPOINT') }));
  });

  it('refuses a data file that is no database, and leaves it as it is', async () => {
    const dataFile = join(folder, 'no-database.sqlite');
    writeFileSync(dataFile, Buffer.alloc(20_000, 0xa5));
    const failure = await failureOf(startEngine({ host, dataFile }));
    expect(failure.message).toBe(`The data file ${dataFile} is damaged.`);
    expect(failure.whatToDo).toContain('npm start -- --fresh');
    expect(statSync(dataFile).size).toBe(20_000);
  });

  it('refuses a data file that is damaged in its middle, which the engine alone would not notice', async () => {
    const dataFile = join(folder, 'damaged.sqlite');
    const engine = await startEngine({ host, dataFile });
    const client = clientOf(engine);
    await ensureTable(client, 'network', { stream: true });
    for (let number = 0; number < 50; number += 1) {
      await client.send(
        new PutItemCommand({ TableName: 'network', Item: { ...keyOf(number), body: { S: 'b'.repeat(2_000) } } }),
      );
    }
    await engine.stop();
    damageMiddle(dataFile);
    expect((await failureOf(startEngine({ host, dataFile }))).message).toBe(`The data file ${dataFile} is damaged.`);
  });

  it('refuses a folder in place of a data file', async () => {
    const failure = await failureOf(startEngine({ host, dataFile: folder }));
    expect(failure.message).toBe(`The data file ${folder} cannot be opened.`);
  });
});

describe('ending the engine', () => {
  it('tells that it has ended, and may be told to stop again', async () => {
    const engine = await startEngine({ host, port: await firstQuietPort() });
    await engine.stop();
    await engine.stop();
    expect((await engine.exited).signal).not.toBe('SIGKILL');
    await expect(fetch(engine.endpoint)).rejects.toThrow();
  });

  it('loses nothing that it acknowledged when it is killed in the middle of writes', async () => {
    const dataFile = join(folder, 'killed', 'data.sqlite');
    const engine = await startEngine({ host, dataFile });
    const client = clientOf(engine);
    await ensureTable(client, 'network', { stream: true });
    const acknowledged = new Set<number>();
    let next = 0;
    const write = async (): Promise<void> => {
      for (;;) {
        const number = next++;
        await client.send(new PutItemCommand({ TableName: 'network', Item: keyOf(number) }));
        acknowledged.add(number);
        if (acknowledged.size === 100) void engine.kill();
      }
    };
    await Promise.allSettled(Array.from({ length: 4 }, write));
    expect(await engine.exited).toMatchObject({ signal: 'SIGKILL' });

    const again = await startEngine({ host, dataFile });
    const found = await Promise.all(
      [...acknowledged].map((number) =>
        clientOf(again).send(new GetItemCommand({ TableName: 'network', Key: keyOf(number), ConsistentRead: true })),
      ),
    );
    expect(acknowledged.size).toBeGreaterThanOrEqual(100);
    expect(found.filter(({ Item }) => Item === undefined)).toEqual([]);
    await again.stop();
  });

  it('ends with the process that started it, even when that is killed', async () => {
    const module = new URL('start-engine.ts', import.meta.url).href;
    const program = `const { startEngine } = await import('${module}');
      const engine = await startEngine({ host: '127.0.0.1', port: ${String(await firstQuietPort())} });
      process.stdout.write(engine.endpoint);
      setInterval(() => {}, 1_000);`;
    const parent = spawn(process.execPath, ['--input-type=module', '--eval', program], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [said] = (await once(parent.stdout, 'data')) as [Buffer];
    const endpoint = said.toString();
    const toEngine = connect(Number(new URL(endpoint).port), host);
    await once(toEngine, 'connect');

    // A killed engine may reset the connection instead of ending it: closed it is either way.
    const closed = new Promise((resolve) => toEngine.on('error', () => undefined).once('close', resolve));
    parent.kill('SIGKILL');
    toEngine.resume();
    await closed;

    await expect(fetch(endpoint)).rejects.toThrow();
  });

  it('holds no process open that has nothing else to do', async () => {
    const module = new URL('start-engine.ts', import.meta.url).href;
    const program = `const { startEngine } = await import('${module}'); await startEngine({ host: '127.0.0.1' });`;
    const parent = spawn(process.execPath, ['--input-type=module', '--eval', program], { stdio: 'inherit' });
    expect(await once(parent, 'exit')).toEqual([0, null]);
  });
});
