import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventOf } from '../../bench/api/events.ts';
import { buildDeployed } from '../../bench/cold-start/archives.ts';
import { type AwsEndpoint, startAwsEndpoint } from '../../bench/cold-start/aws-endpoint.ts';
import { environmentAsDeployed } from '../../bench/cold-start/environment.ts';
import { type RuntimeApi, startRuntimeApi } from '../../bench/cold-start/runtime-api.ts';
import { startOnce } from '../../bench/cold-start/start.ts';
import { useNetwork } from '../support/network.ts';
import { documentOf, newKey } from '../support/record.ts';
import type { UserName } from '../support/two-authorities.ts';

/**
 * The archive that infra/ deploys answers real requests, each from a fresh process: what only a bundle can lose (a
 * module that is loaded at need, a name that was made shorter, a file that was not packed) is lost here first.
 */
const network = useNetwork('2026-06-30');
const BUNDLING_MILLISECONDS = 120_000;

let root: string;
let runtime: RuntimeApi;
let aws: AwsEndpoint;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'deployed-'));
  buildDeployed(root);
  runtime = await startRuntimeApi();
  aws = await startAwsEndpoint();
}, BUNDLING_MILLISECONDS);

afterAll(async () => {
  await aws.close();
  await runtime.close();
  await rm(root, { recursive: true });
});

/** What a new instance of the function answers as its first request. */
async function firstAnswer<Data>(user: UserName, query: string, variables = {}): Promise<Data> {
  const { token } = await network.as(user);
  const { tableName: table, dynamoDbEndpoint: dynamoDb, identity: issuer } = network.running;
  const { answer } = await startOnce(root, {
    api: runtime,
    event: eventOf({ token, query, variables }, new Date()),
    environment: environmentAsDeployed({ table, dynamoDb, aws: aws.url, issuer }),
  });
  const { data, errors } = JSON.parse(answer.body) as { data: Data; errors?: unknown };
  expect(errors).toBeUndefined();
  return data;
}

const REFERRAL = {
  sourceRecord: { system: 'DEPLOYED', recordId: '1' },
  referral: {
    receivedOn: '2026-06-01',
    model: 'FAMILY_GROUP_CONFERENCE',
    triggerPoint: 'CHILD_IN_NEED',
    children: [{ laChildId: 'C1', sex: 'F', birthMonth: '2016-05' }],
  },
};

describe('the function that is deployed', () => {
  it('records a referral, and another instance reads it to its authority and to no other', async () => {
    type Made = { makeReferral: { status: string; conference: { id: string; version: number } | null } };
    const input = { idempotencyKey: newKey(), ...REFERRAL };
    const { makeReferral } = await firstAnswer<Made>('nearby', documentOf('makeReferral'), { input });
    const { id } = makeReferral.conference!;
    const read = 'query ($id: ID!) { conference(id: $id) { id version } }';

    expect(makeReferral).toMatchObject({ status: 'APPLIED', conference: { version: 1 } });
    expect(await firstAnswer('nearby', read, { id })).toEqual({ conference: { id, version: 1 } });
    expect(await firstAnswer('faraway', read, { id })).toEqual({ conference: null });
  });

  it('reads the words of the schema, which are loaded when they are asked for', async () => {
    type Described = { __type: { description: string } };
    const { __type: type } = await firstAnswer<Described>('nearby', '{ __type(name: "Conference") { description } }');

    expect(type.description).not.toBe('');
  });

  it('searches practice, whose index is loaded when it is asked for', async () => {
    const query = '{ searchLoops(search: { text: "network meeting" }) { totalCount } }';

    expect(await firstAnswer('practiceLead', query)).toEqual({ searchLoops: { totalCount: 0 } });
  });
});
