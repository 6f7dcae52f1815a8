import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { seedProgramme } from '../contexts/programme/index.ts';
import { fileKey, importItem } from '../contexts/exchange/store/imports.ts';
import { openContainer } from '../lambdas/file-import/container.ts';
import { parseEnvironment } from '../lambdas/file-import/environment.ts';
import { startObjects } from '../local/objects/start-objects.ts';
import { scopeOf } from '../platform/actor/scope.ts';
import { openObjects } from '../platform/objects/open-objects.ts';
import { actFor } from '../platform/table/fenced-acting.ts';
import { openTable } from '../platform/table/table.ts';
import { clientOf, useEngine } from '../test/support/engine.ts';
import { apiClient, AUTHORITY, authority } from '../test/support/two-authorities.ts';
import { recordCalls } from './recorded-calls.ts';
import { type Asked, policiesOf } from './simulation.ts';
import { synthesise } from './templates.ts';

const engine = useEngine();
const { allows, letsAssume, tableArn, arnOf } = policiesOf(synthesise());
const ROLE = 'FileImportsWorkRole';
const OWN = AUTHORITY.nearby;
const SYSTEM = 'nearby-system';
const ID = '01K0000000000000000000000F';
const LINE = JSON.stringify({
  conference: {
    sourceRecord: { system: 'CASESYSTEM', recordId: 'F-1' },
    facts: [
      {
        referral: {
          receivedOn: '2026-06-01',
          model: 'FAMILY_GROUP_CONFERENCE',
          triggerPoint: 'CHILD_IN_NEED',
          children: [{ laChildId: 'C1', sex: 'F', birthMonth: '2015-03' }],
        },
      },
    ],
  },
});

let folder: string;
let asked: readonly Asked[];
let results: readonly unknown[];

/** The real thing, with a file of one record. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'file-import-fence-'));
  const files = await startObjects({ folder, port: 0, onError: () => undefined });
  const tableName = await engine.freshTable();
  const table = openTable(engine.client, tableName, () => Promise.resolve());
  const client = apiClient('01K0000000000000000000000A', SYSTEM, OWN);
  const seeded = seedProgramme({
    programmes: [],
    authorities: [authority(OWN, '901', 'Nearby')],
    policies: [],
    clients: [client],
    people: [],
  });
  await table.write(seeded.map((item) => ({ kind: 'PUT', item })));
  const at = '2026-06-30T09:00:00.000Z';
  const start = { at, lastAt: at, subject: SYSTEM, client: client.id, request: 'a-request' };
  const file = {
    id: ID,
    version: 2,
    format: 'NDJSON',
    kind: null,
    bytes: LINE.length,
    sha256: createHash('sha256').update(LINE).digest('hex'),
    tryOut: false,
    requestedAt: at,
    start,
    cancelledAt: null,
  } as const;
  await table.write([{ kind: 'PUT', item: importItem(scopeOf(OWN), file) }]);
  const objects = openObjects({
    bucket: files.bucket,
    endpoint: files.endpoint,
    region: 'eu-west-2',
    credentialsOf: null,
  });
  await actFor(OWN, () => objects.write(fileKey(scopeOf(OWN), file), Buffer.from(LINE), 'application/x-ndjson'));

  const recorded = clientOf(engine.endpoint);
  asked = recordCalls(recorded, tableArn);
  const environment = parseEnvironment({
    TABLE_NAME: tableName,
    FILES_BUCKET: files.bucket,
    FILES_ENDPOINT: files.endpoint,
    IMPORT_QUEUE_URL: `${files.endpoint}/000000000000/imports`,
    HASH_KEY: 'a-key-for-tests-of-32-characters',
    DYNAMODB_ENDPOINT: engine.endpoint,
  });
  const told: unknown[] = [];
  results = told;
  const worker = openContainer(environment, {
    client: recorded,
    log: (...[code, fields]) => void told.push({ code, ...fields }),
  });
  await worker.handler({ Records: [{ messageId: 'one', body: JSON.stringify({ owner: OWN, id: ID }) } as never] });
  await worker.sweep();
  recorded.destroy();
  await files.close();
});

afterAll(() => rm(folder, { recursive: true }));

const isOfNetwork = ({ context }: Asked): boolean => JSON.stringify(context).includes('NETWORK0#');
const TAGGED = { 'aws:TagKeys': ['tenant'], 'aws:RequestTag/tenant': OWN };
const on = (...keys: readonly string[]): NonNullable<Asked['context']> => ({ 'dynamodb:LeadingKeys': keys });

describe('what works on files', () => {
  it('may do by its own role what it asks of the registry, and in a session of the authority all else', async () => {
    const ofNetwork = asked.filter(isOfNetwork);
    const ofAuthority = asked.filter((one) => !isOfNetwork(one));
    const session = { 'aws:PrincipalTag/tenant': OWN };
    const answers = await Promise.all([
      ...ofNetwork.map((one) => allows(ROLE, one)),
      ...ofAuthority.map((one) => allows('FenceTenantRole', { ...one, context: { ...one.context, ...session } })),
    ]);

    expect(results[0]).toEqual({ code: 'IMPORT_RUN', owner: OWN, result: 'ENDED' });
    expect(ofNetwork.length).toBeGreaterThan(1);
    expect(ofAuthority.map(({ action }) => action)).toContain('dynamodb:PutItem');
    expect([...ofNetwork, ...ofAuthority].filter((_, index) => answers[index] !== true)).toEqual([]);
  });

  it.each(['FileImportsWorkRole', 'FileImportsSweepRole'])(
    'may take the role of an authority, with its tag: %s',
    async (role) => {
      const assume = (context: NonNullable<Asked['context']>, other = 'FenceTenantRole'): Promise<boolean> =>
        letsAssume(role, { action: 'sts:AssumeRole', other, context });

      await expect(assume(TAGGED)).resolves.toBe(true);
      await expect(assume({ ...TAGGED, 'aws:RequestTag/tenant': 'NETWORK0' })).resolves.toBe(false);
      await expect(assume(TAGGED, 'FenceNetworkRole')).resolves.toBe(false);
      await expect(assume({}, 'FenceNetworkRole')).resolves.toBe(false);
    },
  );

  const denied: Readonly<Record<string, Asked>> = {
    'read a record': { action: 'dynamodb:BatchGetItem', context: on(`${OWN}#CONF#one`) },
    'write a record': { action: 'dynamodb:PutItem', context: on(`${OWN}#CONF#one`) },
    'change who a token belongs to': { action: 'dynamodb:PutItem', context: on('NETWORK0#IDENTITY#somebody') },
    'name no key': { action: 'dynamodb:Query' },
    'walk the table': { action: 'dynamodb:Scan' },
    'read a file': { action: 's3:GetObject', resource: `${arnOf('FilesBucket')}/${OWN}/imports/one/file.csv` },
    'write a file': { action: 's3:PutObject', resource: `${arnOf('FilesBucket')}/${OWN}/imports/one/result.csv` },
  };

  it.each(Object.keys(denied))('may not by its own role %s', async (what) => {
    await expect(allows(ROLE, denied[what]!)).resolves.toBe(false);
  });
});
