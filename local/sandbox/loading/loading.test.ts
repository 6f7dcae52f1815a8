import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { DescribeTableCommand } from '@aws-sdk/client-dynamodb';
import { scopeOf } from '../../../platform/actor/scope.ts';
import { CHAINS } from '../../../platform/journal/entries.ts';
import { verifyChain } from '../../../platform/journal/sequencing/verify-chain.ts';
import { openTable } from '../../../platform/table/table.ts';
import { differences, readAll, type Stored } from '../../../test/conferences/support/stored.ts';
import { clientOf, useEngine } from '../../../test/support/engine.ts';
import { turn } from '../../../test/support/journal/notebook.ts';
import { chainOf } from '../../../test/support/journal/waiting-entries.ts';
import { startEngine } from '../../engine/start-engine.ts';
import { allItems } from '../../testing/all-items.ts';
import type { Progress } from '../../sandbox-contract.ts';
import { senders } from '../registry/registry.ts';
import { sandbox } from '../sandbox.ts';
import { makeDataFile } from './make-data-file.ts';

const engine = useEngine();
const choice = { seed: 'loading', conferencesPerAuthority: 6 };
const TABLE = 'families-first-network';
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sandbox-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

function target(signal = new AbortController().signal) {
  const progress: Progress[] = [];
  const onProgress = (one: Progress): unknown => progress.push(one);
  return { ...choice, tableName: TABLE, dataFile: join(folder, 'table.sqlite'), signal, onProgress, progress };
}

async function itemsAsMade(): Promise<Stored> {
  const items = await allItems(choice);
  return new Map(items.map((item) => [`${item['pk']?.S ?? ''} ${item['sk']?.S ?? ''}`, item]));
}

describe('making the data file of the embedded engine', () => {
  it('puts in all items, each chain sound, with the stream turned on', async () => {
    const given = target();
    await makeDataFile(given);
    const own = await startEngine({ host: '127.0.0.1', dataFile: given.dataFile });
    const client = clientOf(own.endpoint);
    try {
      expect(differences(await readAll(client, TABLE), await itemsAsMade())).toEqual([]);
      const { Table } = await client.send(new DescribeTableCommand({ TableName: TABLE }));
      expect(Table?.StreamSpecification?.StreamEnabled).toBe(true);
      expect(await brokenChains(openTable(client, TABLE, turn))).toEqual([]);
    } finally {
      client.destroy();
      await own.stop();
    }
  });

  it('tells how far it is, never backwards, up to the end', async () => {
    const given = target();
    await makeDataFile(given);

    const done = given.progress.map((one) => one.done);
    expect(done).toEqual(done.toSorted((one, other) => one - other));
    expect(given.progress.at(-1)).toEqual({ done: 72, total: 72 });
  });

  it.each([
    // The nth time that progress is told: once for each of the 72 conferences, then as the import begins.
    ['before it begins', 0],
    ['while it makes the items', 20],
    ['while the engine imports them', 73],
  ])('leaves nothing behind when it is stopped %s, and can be made afterwards', async (_when, nth) => {
    const stopping = new AbortController();
    if (nth === 0) stopping.abort();
    const given = target(stopping.signal);
    let told = 0;
    const onProgress = (): void => {
      told += 1;
      if (told === nth) queueMicrotask(() => stopping.abort());
    };

    await expect(makeDataFile({ ...given, onProgress })).rejects.toThrow(/abort/i);
    expect(await readdir(folder)).toEqual([]);

    await makeDataFile(target());
    expect(await readdir(folder)).toEqual(['table.sqlite']);
  });

  it('begins anew over what a killed process left', async () => {
    await mkdir(join(folder, 'loading', 'export', TABLE, 'data'), { recursive: true });
    await writeFile(join(folder, 'loading', 'export', TABLE, 'data', 'items.json.gz'), 'half');
    await writeFile(join(folder, 'loading', 'table.sqlite'), 'half');
    await makeDataFile(target());

    expect(await readdir(folder)).toEqual(['table.sqlite']);
  });
});

describe('loading into any other DynamoDB', () => {
  it('puts in all items, over what an interrupted loading left', async () => {
    const tableName = await engine.freshTable();
    const stopping = new AbortController();
    const onProgress = ({ done }: Progress): void => {
      if (done === 20) stopping.abort();
    };
    const into = { ...choice, client: engine.client, tableName };
    await expect(sandbox.load({ ...into, signal: stopping.signal, onProgress })).rejects.toThrow(/abort/i);

    const { signal, onProgress: note, progress } = target();
    await sandbox.load({ ...into, signal, onProgress: note });

    expect(progress.at(-1)).toEqual({ done: 72, total: 72 });
    expect(differences(await readAll(engine.client, tableName), await itemsAsMade())).toEqual([]);
    expect(await brokenChains(openTable(engine.client, tableName, turn))).toEqual([]);
  });
});

/** Of every authority: those whose hashes, recomputed, do not lead to the head. */
async function brokenChains(table: ReturnType<typeof openTable>): Promise<readonly string[]> {
  const broken: string[] = [];
  for (const { slug, authority } of senders) {
    for (const chain of CHAINS) {
      const { links, head } = await chainOf(table, { scope: scopeOf(authority.id), chain });
      const isSound = links.length > 0 && verifyChain(links, { until: head }).kind === 'SOUND';
      if (!isSound) broken.push(`${slug} ${chain}`);
    }
  }
  return broken;
}
