import { generateKeyPairSync } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { items as programmeItems } from '../../contexts/programme/store.ts';
import { networkScope } from '../../platform/actor/scope.ts';
import { fixedClock } from '../../platform/clock.ts';
import { type Found, newestCheckpoints } from '../../platform/journal/checkpoints/checkpoint.ts';
import { headKey } from '../../platform/journal/sequencing/chain.ts';
import { type ChainOf, sequence } from '../../platform/journal/sequencing/sequence.ts';
import type { LogCode, LogFields } from '../../platform/log.ts';
import { openTable, type Table } from '../../platform/table/table.ts';
import { useEngine } from '../../test/support/engine.ts';
import { scopeNamed, turn } from '../../test/support/journal/notebook.ts';
import { plant, sequencerOn, waitingAudit, waitingEvent } from '../../test/support/journal/waiting-entries.ts';
import { type CheckpointsContainer, openContainer } from './container.ts';
import { readEnvironment } from './environment.ts';

const engine = useEngine();
const scope = scopeNamed('A0000001');
const clock = fixedClock(new Date('2026-06-10T09:00:00.000Z'));
const SIGNING_PRIVATE_KEY = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({
  type: 'pkcs8',
  format: 'pem',
});
let table: Table;
let container: CheckpointsContainer;
let logged: { readonly code: LogCode; readonly fields: LogFields | undefined }[];

beforeEach(async () => {
  const TABLE_NAME = await engine.freshTable();
  table = openTable(engine.client, TABLE_NAME, turn);
  logged = [];
  const environment = readEnvironment({
    TABLE_NAME,
    DYNAMODB_ENDPOINT: engine.endpoint,
    SIGNING_PRIVATE_KEY: SIGNING_PRIVATE_KEY.toString(),
  });
  container = openContainer(environment, { clock, log: (...[code, fields]) => logged.push({ code, fields }) });
  await plant(table, [programmeItems.authority({ id: scope.owner, memberships: [], codes: [] } as never, 1)]);
});

afterEach(() => {
  container.close();
});

async function grow(): Promise<void> {
  const { sequencer } = sequencerOn(table);
  for (const [of, item] of [
    [{ scope, chain: 'AUDIT' }, waitingAudit(scope, 1)],
    [{ scope, chain: 'FEED' }, waitingEvent(scope, { record: 'R', version: 1 })],
    [{ scope: networkScope, chain: 'AUDIT' }, waitingAudit(networkScope, 1)],
  ] as const) {
    await plant(table, [item]);
    await sequence(sequencer, of, [item.key]);
  }
}

const madeFor = (of: ChainOf): Promise<readonly Found[]> => newestCheckpoints(table, of, { after: null, limit: 10 });

describe('the hourly run', () => {
  it('signs the chains of every authority of the roster and of the network that have moved', async () => {
    await grow();
    await container.handler();
    expect(logged).toEqual([{ code: 'CHECKPOINTS_SIGNED', fields: { signed: 3 } }]);
    for (const of of [
      { scope, chain: 'AUDIT' },
      { scope, chain: 'FEED' },
      { scope: networkScope, chain: 'AUDIT' },
    ] as const) {
      expect(await madeFor(of)).toMatchObject([
        { checkpoint: { owner: of.scope.owner, chain: of.chain, sequence: 1 } },
      ]);
    }
    await container.handler();
    expect(logged).toHaveLength(1);
  });

  it('logs a chain that contradicts its checkpoint by owner, number and fault, each time, and signs the others', async () => {
    await grow();
    await container.handler();
    logged = [];
    await table.write([{ kind: 'DELETE', key: headKey(scope, 'AUDIT') }]);
    const next = waitingEvent(scope, { record: 'R', version: 2 });
    await plant(table, [next]);
    await sequence(sequencerOn(table).sequencer, { scope, chain: 'FEED' }, [next.key]);

    const contradicted = {
      code: 'CHECKPOINT_CONTRADICTED',
      fields: { owner: scope.owner, chain: 'AUDIT', sequence: 1, fault: 'WENT_BACK' },
    };
    await container.handler();
    expect(logged).toEqual([contradicted, { code: 'CHECKPOINTS_SIGNED', fields: { signed: 1 } }]);
    await container.handler();
    expect(logged).toHaveLength(3);
    expect(logged[2]).toEqual(contradicted);
    expect(await madeFor({ scope, chain: 'AUDIT' })).toHaveLength(1);
  });

  it('fails, so that its alarm tells of it, when a chain cannot be read, after it has signed the others', async () => {
    await grow();
    await plant(table, [{ key: headKey(scope, 'AUDIT'), version: 1, body: null }]);
    await expect(container.handler()).rejects.toThrow('Chains that could not be looked at: 1');
    expect(logged).toMatchObject([
      { code: 'CHECKPOINT_FAILED', fields: { owner: scope.owner, chain: 'AUDIT', error: 'TypeError' } },
      { code: 'CHECKPOINTS_SIGNED', fields: { signed: 2 } },
    ]);
  });
});

describe('the environment', () => {
  it('takes a key of KMS, or a private key off AWS', () => {
    expect(readEnvironment({ TABLE_NAME: 'any', SIGNING_KEY_ARN: 'arn' })).toMatchObject({ SIGNING_KEY_ARN: 'arn' });
    expect(() => readEnvironment({ TABLE_NAME: 'any' })).toThrow('SIGNING_KEY_ARN');
  });

  it('names what is missing or wrong, and quotes no value', () => {
    const wrong = { TABLE_NAME: 'any', SIGNING_PRIVATE_KEY: 'Marker-of-a-secret' };
    expect(() => readEnvironment(wrong)).toThrow('SIGNING_PRIVATE_KEY');
    expect(() => readEnvironment(wrong)).not.toThrow('Marker-of-a-secret');
  });
});
