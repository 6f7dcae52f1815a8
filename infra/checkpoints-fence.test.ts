import { generateKeyPairSync } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { authorityIds } from '../contexts/programme/index.ts';
import { fictional, importAll, networkOn } from '../contexts/programme/testing/network.ts';
import { networkScope, type Scope, scopeOf } from '../platform/actor/scope.ts';
import { checkpointAll } from '../platform/journal/checkpoints/checkpoint-all.ts';
import type { Sequencer } from '../platform/journal/sequencing/sequence.ts';
import { sweepAll } from '../platform/journal/sequencing/sweep.ts';
import { privateKeySigner } from '../platform/signing/private-key-signer.ts';
import { openTable } from '../platform/table/table.ts';
import { clientOf, useEngine } from '../test/support/engine.ts';
import { recordCalls } from './recorded-calls.ts';
import { type Asked, policiesOf } from './simulation.ts';
import { synthesise } from './templates.ts';

const engine = useEngine();
const { allows, tableArn, arnOf } = policiesOf(synthesise());
const ROLE = 'CheckpointsSignRole';
const key = arnOf('SigningKeysGeneration1');
const pause = () => Promise.resolve();
const silent = { noteParked: () => undefined, noteFailed: () => undefined, noteSkipped: () => undefined };

let asked: readonly Asked[];
let signed: number;

/** The real thing, on chains of an authority and of the network: twice, so that there is a checkpoint to go on from. */
beforeAll(async () => {
  const tableName = await engine.freshTable();
  const table = openTable(engine.client, tableName, pause);
  await importAll(networkOn(table, 'checkpoints'), [fictional(1)]);
  const scopes: readonly Scope[] = [networkScope, ...(await authorityIds(table)).map(scopeOf)];
  const sequencer: Sequencer = { table, pause, ...silent };
  await sweepAll(sequencer, scopes);

  const client = clientOf(engine.endpoint);
  asked = recordCalls(client, tableArn);
  const watched = openTable(client, tableName, pause);
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const signer = privateKeySigner(privateKey.export({ type: 'pkcs8', format: 'pem' }).toString());
  const failOn = (): never => {
    throw new Error('A chain could not be signed.');
  };
  const work = { table: watched, signer, now: new Date(), noteContradicted: failOn, noteFailed: failOn };
  await authorityIds(watched);
  ({ signed } = await checkpointAll(work, scopes));
  await checkpointAll(work, scopes);
  client.destroy();
});

const on = (...keys: readonly string[]): NonNullable<Asked['context']> => ({ 'dynamodb:LeadingKeys': keys });
const SIGNING = { 'kms:SigningAlgorithm': 'ECDSA_SHA_256', 'kms:MessageType': 'RAW' };

describe('what signs the checkpoints', () => {
  it('may do all that it does', async () => {
    const answers = await Promise.all(asked.map((one) => allows(ROLE, one)));

    expect(signed).toBeGreaterThan(1);
    expect(new Set(asked.map(({ action }) => action))).toEqual(
      new Set(['dynamodb:Query', 'dynamodb:GetItem', 'dynamodb:PutItem']),
    );
    expect(asked.filter((_, index) => answers[index] !== true)).toEqual([]);
  });

  it('may sign with the key, in the one way that is verified, and fetch its public half', async () => {
    await expect(allows(ROLE, { action: 'kms:Sign', resource: key, context: SIGNING })).resolves.toBe(true);
    await expect(allows(ROLE, { action: 'kms:GetPublicKey', resource: key })).resolves.toBe(true);
    for (const wrong of [{ 'kms:SigningAlgorithm': 'ECDSA_SHA_384' }, { 'kms:MessageType': 'DIGEST' }]) {
      const context = { ...SIGNING, ...wrong };
      await expect(allows(ROLE, { action: 'kms:Sign', resource: key, context })).resolves.toBe(false);
    }
  });

  const denied: Readonly<Record<string, Asked>> = {
    'write a link of a chain': { action: 'dynamodb:PutItem', context: on('A0000001#CHAIN#AUDIT') },
    'delete a link of a chain': { action: 'dynamodb:DeleteItem', context: on('A0000001#CHAIN#AUDIT') },
    'delete a checkpoint': { action: 'dynamodb:DeleteItem', context: on('A0000001#CHECKPOINTS#AUDIT') },
    'write a link beside a checkpoint': {
      action: 'dynamodb:PutItem',
      context: on('A0000001#CHECKPOINTS#AUDIT', 'A0000001#CHAIN#AUDIT'),
    },
    'change the roster': { action: 'dynamodb:PutItem', context: on('NETWORK0#ROSTER') },
    'read a record': { action: 'dynamodb:GetItem', context: on('A0000001#CONF#one') },
    'go through the history of a record': { action: 'dynamodb:Query', context: on('A0000001#CONF#one') },
    'read an audit entry that has no number': { action: 'dynamodb:Query', context: on('A0000001#AUDIT#2026-01') },
    'read who a token belongs to': { action: 'dynamodb:GetItem', context: on('NETWORK0#IDENTITY#somebody') },
    'list what has no number': {
      action: 'dynamodb:Query',
      resource: `${tableArn}/index/unsequenced`,
      context: on('A0000001#AUDIT'),
    },
    'name no key': { action: 'dynamodb:Query' },
    'walk the table': { action: 'dynamodb:Scan' },
    'have its key deleted': { action: 'kms:ScheduleKeyDeletion', resource: key },
    'let others use its key': { action: 'kms:CreateGrant', resource: key },
  };

  it.each(Object.keys(denied))('may not %s', async (what) => {
    await expect(allows(ROLE, denied[what]!)).resolves.toBe(false);
  });
});

describe('a request, in a session of an authority or of the network', () => {
  const SESSIONS = [
    ['FenceTenantRole', 'A0000001', { 'aws:PrincipalTag/tenant': 'A0000001' }],
    ['FenceNetworkRole', 'NETWORK0', {}],
  ] as const;
  const WRITES = ['dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:DeleteItem'];

  it.each(SESSIONS)('may read its chains and checkpoints, and write neither: %s', async (role, owner, session) => {
    for (const partition of [`${owner}#CHAIN#AUDIT`, `${owner}#CHAIN#FEED`, `${owner}#CHECKPOINTS#AUDIT`]) {
      const context = { ...session, ...on(partition) };
      await expect(allows(role, { action: 'dynamodb:Query', context })).resolves.toBe(true);
      for (const action of WRITES) await expect(allows(role, { action, context })).resolves.toBe(false);
    }
  });

  it.each(SESSIONS)('may write no chain beside its own records: %s', async (role, owner, session) => {
    const action = 'dynamodb:PutItem';
    const [record, chain] = [`${owner}#MARK#one`, `${owner}#CHAIN#AUDIT`];
    await expect(allows(role, { action, context: { ...session, ...on(record) } })).resolves.toBe(true);
    await expect(allows(role, { action, context: { ...session, ...on(record, chain) } })).resolves.toBe(false);
  });

  it('may not pass a key off as one that signs', async () => {
    const asks = { action: 'dynamodb:PutItem', context: on('NETWORK0#SIGNING-KEYS') };
    await expect(allows('FenceNetworkRole', asks)).resolves.toBe(false);
  });

  it.each(['GraphqlApiRole', 'FenceTenantRole', 'FenceNetworkRole'])('may not sign: %s', async (role) => {
    await expect(allows(role, { action: 'kms:Sign', resource: key, context: SIGNING })).resolves.toBe(false);
  });
});
