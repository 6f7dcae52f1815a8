import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { simulationStatus } from '../contexts/evaluation/domain/simulations/simulation.ts';
import { readSimulationProgress } from '../contexts/evaluation/store/simulations.ts';
import { scheduled } from '../contexts/conferences/domain/testing/episode.ts';
import { highsSolver } from '../contexts/evaluation/highs-solver.ts';
import { findFiles } from '../contexts/evaluation/store/release-files.ts';
import { numberLearning, type SeededStep, tellLearning } from '../contexts/learning/index.ts';
import { fictional } from '../contexts/programme/testing/network.ts';
import { items as programmeItems } from '../contexts/programme/store.ts';
import { openContainer } from '../lambdas/snapshots/container.ts';
import { type LocalObjects, startObjects } from '../local/objects/start-objects.ts';
import { batchWrite } from '../local/sandbox/loading/batch-write.ts';
import { practices } from '../local/sandbox/practices/practices.ts';
import { scopeOf } from '../platform/actor/scope.ts';
import { fixedClock } from '../platform/clock.ts';
import { sweepAll } from '../platform/journal/sequencing/sweep.ts';
import { newKey, openDesk } from '../test/conferences/support/desk.ts';
import { idOf, recordEpisode } from '../test/conferences/support/episode-calls.ts';
import { shareFigures } from '../test/evaluation/support/share-figures.ts';
import { openPress } from '../test/evaluation/support/press.ts';
import { statisticsOffice } from '../test/evaluation/support/statistics-office.ts';
import { approved, asking, endow, line, openTreasury } from '../test/networks/support/treasury.ts';
import { clientOf, useEngine } from '../test/support/engine.ts';
import { sequencerOn } from '../test/support/journal/waiting-entries.ts';
import { recordCalls } from './recorded-calls.ts';
import { type Asked, policiesOf } from './simulation.ts';
import { synthesise } from './templates.ts';

const engine = useEngine();
const { allows, arnOf, tableArn } = policiesOf(synthesise());
const ROLE = 'SnapshotsTakeRole';
const OWN = 'A0000001';
let asked: readonly Asked[];
let phases: readonly string[];
let released: string;
let folder: string;
let objects: LocalObjects;
let files: unknown;

const key = arnOf('ReceiptKeysGeneration1');
const SIGNING = { 'kms:SigningAlgorithm': 'ECDSA_SHA_256', 'kms:MessageType': 'RAW' };
const at = (object: string): string => `${arnOf('ReleasesBucket')}/${object}`;
let simulated: string;

/** The real thing: two snapshots of a conference, a package and the practice of the sandbox; then something is erased. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'releases-'));
  objects = await startObjects({ folder, port: 0, onError: () => undefined });
  const tableName = await engine.freshTable();
  const clock = fixedClock(new Date('2026-07-01T09:00:00Z'));
  const office = statisticsOffice(engine.client, tableName, clock);
  const { actors, steps } = practices;
  const first = new Set(steps.slice(0, 40).map(({ of }) => of.split('/')[0]));
  const isOf = ({ of }: SeededStep): boolean => first.has(of.split('/')[0]);
  const told = await tellLearning({ ...practices, steps: steps.filter(isOf) });
  const learnt = await numberLearning(told, [], actors);
  await batchWrite([learnt], { client: engine.client, tableName, signal: new AbortController().signal });
  const desk = openDesk(engine.client, tableName, { authority: OWN });
  const treasury = openTreasury(engine.client, tableName, { owner: OWN });
  const others = [...actors.values()].flatMap(({ authority }) => authority ?? []);
  for (const [index, id] of [...new Set([OWN, ...others])].entries()) {
    const authority = { ...fictional(index + 1), id, memberships: [] } as never;
    await office.table.write([{ kind: 'PUT', item: programmeItems.authority(authority, 1) }]);
  }
  const conferenceId = idOf(desk, await recordEpisode(desk, scheduled().facts()));
  await endow(treasury, 100_000);
  await approved(treasury, asking([line(1, 700)]));
  const number = () =>
    sweepAll(
      sequencerOn(office.table).sequencer,
      [OWN, ...others].map((id) => scopeOf(id as never)),
    );
  await number();

  const client = clientOf(engine.endpoint);
  asked = recordCalls(client, tableArn);
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const environment = {
    ...{ TABLE_NAME: tableName, DYNAMODB_ENDPOINT: engine.endpoint, CODE_VERSION: '0.0.0-fictional' },
    ...{ RELEASES_BUCKET: objects.bucket, FILES_ENDPOINT: objects.endpoint },
    RECEIPT_PRIVATE_KEY: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
  const { handler } = openContainer(environment, { clock, client, log: () => undefined });
  await office.ask();
  await handler();
  await desk.make({ key: newKey(), does: 'erase', conferenceId, reason: 'RECORDED_IN_ERROR' });
  await number();
  const second = await office.ask();
  await handler();
  phases = (await office.partsOf(second)).map(({ phase }) => phase);
  const press = openPress({ table: office.table, clock, solver: highsSolver });
  await shareFigures(office.table, second.authorities);
  const release = await press.draft(second.id);
  const thresholds = { suppressedTo: null, leastFamilies: null, leastAuthorities: null, roundingBase: null };
  const set = { ...thresholds, set: 'DFE_LOCAL_AUTHORITY' } as const;
  const simulation = await press.simulate(second.id, set, set);
  await handler();
  simulated = simulationStatus(await readSimulationProgress(office.table, simulation));
  released = (await press.status(release)) ?? 'NONE';
  await press.approve(release);
  await handler();
  files = await findFiles(office.table, release.id);
  client.destroy();
});

afterAll(async () => {
  await objects.close();
  await rm(folder, { recursive: true });
});

const on = (...keys: readonly string[]): NonNullable<Asked['context']> => ({ 'dynamodb:LeadingKeys': keys });

describe('what takes snapshots', () => {
  it('may do all that it does', async () => {
    const answers = await Promise.all(asked.map((one) => allows(ROLE, one)));
    expect(new Set(phases)).toEqual(new Set(['DONE']));
    expect([released, simulated]).toEqual(['CHECKED', 'DONE']);
    expect(files).toMatchObject({ kind: 'STORED' });
    expect(asked.filter((_, index) => answers[index] !== true)).toEqual([]);
    expect(new Set(asked.map(({ action }) => action))).toEqual(
      new Set([
        'dynamodb:Query',
        'dynamodb:GetItem',
        'dynamodb:BatchGetItem',
        'dynamodb:PutItem',
        'dynamodb:DeleteItem',
      ]),
    );
  });

  it('may sign receipts, in the one way that is verified, and write what was never there under releases', async () => {
    await expect(allows(ROLE, { action: 'kms:Sign', resource: key, context: SIGNING })).resolves.toBe(true);
    await expect(allows(ROLE, { action: 'kms:GetPublicKey', resource: key })).resolves.toBe(true);
    const asked: Asked = { action: 's3:PutObject', resource: at('NETWORK0/releases/one/hash/manifest.json') };
    await expect(allows(ROLE, { ...asked, context: { 's3:if-none-match': '*' } })).resolves.toBe(true);
    await expect(allows(ROLE, asked)).resolves.toBe(false);
  });

  const denied: Readonly<Record<string, Asked>> = {
    'write a record': { action: 'dynamodb:PutItem', context: on(`${OWN}#CONF#one`) },
    'delete a record': { action: 'dynamodb:DeleteItem', context: on(`${OWN}#CONF#one`) },
    'write a record beside a snapshot': {
      action: 'dynamodb:PutItem',
      context: on(`${OWN}#SNAPSHOT#one`, `${OWN}#PKG#one`),
    },
    'write to a chain': { action: 'dynamodb:PutItem', context: on(`${OWN}#CHAIN#FEED`) },
    'read an audit chain': { action: 'dynamodb:Query', context: on(`${OWN}#CHAIN#AUDIT`) },
    'ask for a snapshot by itself': { action: 'dynamodb:PutItem', context: on('NETWORK0#SNAPSHOTS') },
    'draft, approve or publish a release': { action: 'dynamodb:PutItem', context: on('NETWORK0#RELEASES') },
    'read who a token belongs to': { action: 'dynamodb:BatchGetItem', context: on('NETWORK0#IDENTITY#somebody') },
    'read webhooks': { action: 'dynamodb:Query', context: on(`${OWN}#WEBHOOKS`) },
    'look up conferences by their status': {
      action: 'dynamodb:Query',
      resource: `${tableArn}/index/byStatus`,
      context: on(`${OWN}#STATUS#CLOSED`),
    },
    'sign checkpoints': { action: 'kms:Sign', resource: arnOf('SigningKeysGeneration1'), context: SIGNING },
    'sign otherwise': { action: 'kms:Sign', resource: key, context: { ...SIGNING, 'kms:MessageType': 'DIGEST' } },
    'take a released file back': {
      action: 's3:DeleteObject',
      resource: at('NETWORK0/releases/one/hash/manifest.json'),
    },
    'write beside releases': {
      action: 's3:PutObject',
      resource: at('NETWORK0/x'),
      context: { 's3:if-none-match': '*' },
    },
    'forget what was stored of a release': {
      action: 'dynamodb:DeleteItem',
      context: on('NETWORK0#RELEASE-FILES#one'),
    },
    'pass a key off as one that signs checkpoints': {
      action: 'dynamodb:PutItem',
      context: on('NETWORK0#SIGNING-KEYS'),
    },
    'name no key': { action: 'dynamodb:Query' },
    'walk the table': { action: 'dynamodb:Scan' },
  };

  it.each(Object.keys(denied))('may not %s', async (what) => {
    await expect(allows(ROLE, denied[what]!)).resolves.toBe(false);
  });

  const MADE = [
    `${OWN}#SNAPSHOT#one`,
    ...['SNAPSHOT-PARTS#one', 'RELEASE-PARTS#one', 'RELEASE-FILES#one', 'RECEIPT-KEYS'].map(
      (name) => `NETWORK0#${name}`,
    ),
  ];

  it.each(['GraphqlApiRole', 'FenceTenantRole', 'FenceNetworkRole', 'ExtractsMakeRole', 'CheckpointsSignRole'])(
    'is alone in it: %s writes no part of a snapshot or a release, and signs no receipt',
    async (role) => {
      const session = { 'aws:PrincipalTag/tenant': OWN };
      for (const partition of MADE) {
        const context = { ...on(partition), ...session };
        await expect(allows(role, { action: 'dynamodb:PutItem', context })).resolves.toBe(false);
      }
      const tries: readonly Asked[] = [
        { action: 'kms:Sign', resource: key, context: { ...SIGNING, ...session } },
        {
          action: 's3:PutObject',
          resource: at('NETWORK0/releases/one/hash/manifest.json'),
          context: { ...session, 's3:if-none-match': '*' },
        },
      ];
      expect(await Promise.all(tries.map((one) => allows(role, one)))).toEqual([false, false]);
    },
  );
});

describe('the API', () => {
  it('reads released files, to give addresses of them, and what is known of them, in the network’s session alone', async () => {
    const read = (object: string) => allows('GraphqlApiRole', { action: 's3:GetObject', resource: at(object) });
    expect([await read('NETWORK0/releases/one/hash/manifest.json'), await read('NETWORK0/other')]).toEqual([
      true,
      false,
    ]);
    for (const partition of ['NETWORK0#RELEASE-FILES#one', 'NETWORK0#RECEIPT-KEYS']) {
      const query: Asked = { action: 'dynamodb:Query', context: on(partition) };
      const session = { ...on(partition), 'aws:PrincipalTag/tenant': OWN };
      expect([
        await allows('FenceNetworkRole', query),
        await allows('FenceTenantRole', { ...query, context: session }),
        await allows('GraphqlApiRole', query),
      ]).toEqual([true, false, false]);
    }
  });
});
