import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Extract } from '../contexts/evaluation/domain/extracts/extract.ts';
import { PROJECT_EXTRACT } from '../contexts/evaluation/domain/extracts/parameters.ts';
import { DIMENSIONS } from '../contexts/evaluation/domain/measures/dimensions.ts';
import { readExtract, writesOfNewExtract } from '../contexts/evaluation/store/extracts.ts';
import { rowWrite } from '../contexts/evaluation/store/rows.ts';
import { latestWrite } from '../contexts/evaluation/store/snapshots.ts';
import type { ResearchProject } from '../contexts/governance/index.ts';
import { items as agreementItems } from '../contexts/governance/store/agreements.ts';
import { projectItem } from '../contexts/governance/store/projects.ts';
import { openContainer } from '../lambdas/extracts/container.ts';
import { scopeOf } from '../platform/actor/scope.ts';
import { fixedClock } from '../platform/clock.ts';
import { localDate } from '../platform/dates/index.ts';
import { openTable } from '../platform/table/table.ts';
import { clientOf, useEngine } from '../test/support/engine.ts';
import { AUTHORITY } from '../test/support/two-authorities.ts';
import { recordCalls } from './recorded-calls.ts';
import { type Asked, policiesOf } from './simulation.ts';
import { synthesise } from './templates.ts';

const engine = useEngine();
const templates = synthesise();
const { allows, arnOf, tableArn } = policiesOf(templates);
const ROLE = 'ExtractsMakeRole';
const OWN = AUTHORITY.nearby;
const AT = '2026-06-30T08:00:00.000Z';
const ID = '01K0000000000000000000000X';
const SNAPSHOT = '01K0000000000000000000000S';
let asked: readonly Asked[];
let became: unknown;

const PERSON = { id: '01K0000000000000000000000P', subject: 'somebody' };
const text = 'Whatever makes it safe.';
const PROJECT: ResearchProject = {
  ...{ reference: 'ONE', title: 'One', places: 'AUTHORITY', members: [PERSON.id], endsOn: localDate('2027-03-31') },
  fiveSafes: { project: text, people: text, data: text, settings: text, outputs: text },
  requestedBy: PERSON,
  requestedAt: AT,
  approval: { by: PERSON, at: AT },
  ending: null,
};
const EXTRACT: Extract = {
  ...{ id: ID, project: 'ONE', snapshot: SNAPSHOT, authorities: [OWN], parameters: PROJECT_EXTRACT },
  ...{ requestedBy: PERSON.id, requestedAt: AT, expiresOn: localDate('2026-09-28'), downloads: [] },
};

/** The real thing, of an authority with one child: read, found to be too few, and said so. */
beforeAll(async () => {
  const tableName = await engine.freshTable();
  const table = openTable(engine.client, tableName, () => Promise.resolve());
  const parties = { authority: OWN, recipient: { kind: 'EVALUATION_PROJECT', project: 'ONE' } } as const;
  const version = {
    ...{ number: 1, offeredAt: AT, from: localDate('2026-06-01'), until: null },
    ...({
      dataClasses: ['PSEUDONYMISED_EXTRACT'],
      purposes: ['EVALUATION'],
      lawfulBasis: 'PUBLIC_TASK_RESEARCH',
    } as const),
  };
  const child = {
    ...({ population: 'EPISODE_CHILDREN', authority: OWN, family: 'F1', person: 'C1', period: '202526' } as const),
    ...{
      counts: ['fgdm_referred_count'],
      traits: Object.fromEntries(DIMENSIONS.EPISODE_CHILDREN.map(({ key, levels }) => [key, levels[0] ?? ''])),
      values: {},
    },
  };
  await table.write([
    { kind: 'PUT', item: projectItem(PROJECT, 2) },
    { kind: 'PUT', item: agreementItems.offer(parties, { versions: [version], revocations: [] }, 1) },
    {
      kind: 'PUT',
      item: agreementItems.answer(parties, { accepted: [{ number: 1, at: AT, by: PERSON.id }], revocations: [] }, 1),
    },
    latestWrite(scopeOf(OWN), { id: SNAPSHOT, followed: 0 }, 0),
    rowWrite(scopeOf(OWN), SNAPSHOT, { type: 'Conference', id: 'one', contributions: [child] }),
    ...writesOfNewExtract(EXTRACT),
  ]);
  const client = clientOf(engine.endpoint);
  asked = recordCalls(client, tableArn);
  const environment = {
    ...{ TABLE_NAME: tableName, DYNAMODB_ENDPOINT: engine.endpoint },
    ...{ EXTRACTS_BUCKET: 'never-reached', EXTRACT_KEY: 'a fictional key of 32 characters' },
  };
  const clock = fixedClock(new Date('2026-07-01T09:00:00Z'));
  await openContainer(environment, { clock, client, log: () => undefined }).handler();
  became = (await readExtract(table, ID))?.made;
  client.destroy();
});

const on = (...keys: readonly string[]): NonNullable<Asked['context']> => ({ 'dynamodb:LeadingKeys': keys });
const at = (key: string): string => `${arnOf('ExtractsBucket')}/${key}`;

describe('what makes extracts', () => {
  it('may do all that it does', async () => {
    const answers = await Promise.all(asked.map((one) => allows(ROLE, one)));
    expect(became).toMatchObject({ kind: 'REFUSED', because: 'TOO_FEW' });
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
    await expect(
      allows(ROLE, { action: 's3:PutObject', resource: at(`NETWORK0/extracts/${ID}/extract.zip`) }),
    ).resolves.toBe(true);
    await expect(allows(ROLE, { action: 'kms:GenerateMac', resource: arnOf('ExtractKey') })).resolves.toBe(true);
  });

  const denied: Readonly<Record<string, Asked>> = {
    'write a record': { action: 'dynamodb:PutItem', context: on(`${OWN}#CONF#one`) },
    'read a record': { action: 'dynamodb:GetItem', context: on(`${OWN}#CONF#one`) },
    'change a row': { action: 'dynamodb:PutItem', context: on(`${OWN}#SNAPSHOT#one`) },
    'ask for an extract by itself': { action: 'dynamodb:PutItem', context: on('NETWORK0#EXTRACTS') },
    'approve a project': { action: 'dynamodb:PutItem', context: on('NETWORK0#PROJECTS') },
    'agree to share': { action: 'dynamodb:PutItem', context: on(`${OWN}#SHARING`) },
    'read an extract back': { action: 's3:GetObject', resource: at('NETWORK0/extracts/one/extract.zip') },
    'write what lies beside extracts': { action: 's3:PutObject', resource: at('NETWORK0/other/one.zip') },
    'walk the table': { action: 'dynamodb:Scan' },
  };

  it.each(Object.keys(denied))('may not %s', async (what) => {
    await expect(allows(ROLE, denied[what]!)).resolves.toBe(false);
  });

  it.each(['GraphqlApiRole', 'FenceTenantRole', 'FenceNetworkRole', 'SnapshotsTakeRole'])(
    'is alone in it: %s makes no pseudonym, and writes no extract',
    async (role) => {
      const session = { 'aws:PrincipalTag/tenant': OWN };
      const tries: readonly Asked[] = [
        { action: 'dynamodb:PutItem', context: { ...on('NETWORK0#EXTRACTS-MADE'), ...session } },
        { action: 's3:PutObject', resource: at('NETWORK0/extracts/one/extract.zip'), context: session },
        { action: 'kms:GenerateMac', resource: arnOf('ExtractKey'), context: session },
      ];
      expect(await Promise.all(tries.map((one) => allows(role, one)))).toEqual([false, false, false]);
    },
  );

  it('puts files where they are forgotten once they have expired', () => {
    type Bucket = {
      readonly LifecycleConfiguration: { readonly Rules: readonly { readonly ExpirationInDays?: number }[] };
    };
    const bucket = templates
      .ofType<Bucket>('AWS::S3::Bucket')
      .find(({ logicalId }) => logicalId.startsWith('Extracts'));
    expect(bucket?.Properties.LifecycleConfiguration.Rules.map(({ ExpirationInDays }) => ExpirationInDays)).toEqual([
      91,
    ]);
  });
});

describe('the API', () => {
  it('reads extracts, to give addresses of them, and nothing else of their bucket', async () => {
    const read = (key: string) => allows('GraphqlApiRole', { action: 's3:GetObject', resource: at(key) });
    expect([await read('NETWORK0/extracts/one/extract.zip'), await read('NETWORK0/other')]).toEqual([true, false]);
  });
});
