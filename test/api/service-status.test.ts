import { SendMessageCommand } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ServiceStatus } from '../../graphql/generated/resolvers-types.ts';
import type { LambdaEnvironment } from '../../local/handlers.ts';
import { sqsClient } from '../../platform/queue/sqs-queue.ts';
import type { Caller } from '../support/caller.ts';
import { useNetwork } from '../support/network.ts';
import { newKey, record } from '../support/record.ts';
import { AUTHORITY } from '../support/two-authorities.ts';

/** Staff see how the service is, and an administrator sends back what was given up. */
const network = useNetwork('2026-06-30');
const STATUS = `{ serviceStatus { at codeVersion schemaHash parts { name state lastSignAt }
  lags { authority { id } lastEntryAt lastNumberedAt waitingSeconds lastCheckpointAt }
  queues { name isOfDeadLetters waiting underWay mayBeRedriven } limits { name most unit } } }`;
const REDRIVE = `mutation Redrive($input: RedriveDeadLettersInput!) {
  redriveDeadLetters(input: $input) { status replayed sentBack problems { code } } }`;
let staff: Caller;
let environment: LambdaEnvironment;
let client: ReturnType<typeof sqsClient>;

const status = async (): Promise<ServiceStatus> =>
  (await staff.ask<{ serviceStatus: ServiceStatus }>(STATUS)).serviceStatus;
const queue = async (name: string) => (await status()).queues.find((one) => one.name === name);
const part = async (name: string) => (await status()).parts.find((one) => one.name === name);
const redrive = async (by: Caller, input: object) =>
  (await by.ask<{ redriveDeadLetters: object }>(REDRIVE, { input })).redriveDeadLetters;

beforeAll(async () => {
  staff = await network.as('staff');
  environment = network.environment;
  client = sqsClient({ endpoint: environment.FILES_ENDPOINT, region: 'eu-west-2' });
  await record(await network.as('nearby'), 'makeReferral', {
    sourceRecord: { system: 'STATUS', recordId: '1' },
    referral: {
      receivedOn: '2026-06-01',
      model: 'FAMILY_GROUP_CONFERENCE',
      triggerPoint: 'CHILD_IN_NEED',
      children: [{ laChildId: 'C1', sex: 'F', birthMonth: '2016-05' }],
    },
  });
});

afterAll(() => client.destroy());

describe('how the service is', () => {
  it('tells what is deployed, and what it is limited to', async () => {
    const { codeVersion, schemaHash, limits } = await status();
    expect({ codeVersion, schemaHash }).toEqual({
      codeVersion: 'local',
      schemaHash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(limits).toContainEqual({ name: 'ENTRIES_OF_A_PAGE', most: 100, unit: 'entries' });
  });

  it('tells when changes were numbered and signed, by authority', async () => {
    await network.running.caughtUp();
    await network.running.checkpoint();
    expect(await part('SEQUENCER')).toMatchObject({
      state: 'WORKING',
      lastSignAt: expect.stringMatching(/^2026-06-30/),
    });
    expect(await part('CHECKPOINTS')).toMatchObject({ state: 'WORKING' });
    expect(await part('SNAPSHOTS')).toEqual({ name: 'SNAPSHOTS', state: 'IDLE', lastSignAt: null });
    const { lags } = await status();
    const nearby = lags.find(({ authority }) => authority?.id === `auth_NETWORK0_${AUTHORITY.nearby}`);
    expect(nearby).toMatchObject({ waitingSeconds: 0, lastEntryAt: nearby?.lastNumberedAt });
    expect(lags.map(({ authority }) => authority === null)).toEqual([true, false, false]);
  });

  it('is not for others, and sending back is for administrators', async () => {
    for (const user of ['nearby', 'practiceLead', 'evaluator'] as const) {
      const { errors } = await (await network.as(user)).send(STATUS);
      expect(errors[0]).toMatchObject({ extensions: { permission: 'SERVICE_READ' } });
    }
    const input = { idempotencyKey: newKey(), queue: 'IMPORTS_GIVEN_UP' };
    const { errors } = await staff.send(REDRIVE, { input });
    expect(errors[0]).toMatchObject({ extensions: { permission: 'SERVICE_ADMINISTER' } });
  });
});

describe('dead letters', () => {
  const giveUp = async (MessageBody: string) =>
    client.send(new SendMessageCommand({ QueueUrl: environment.IMPORT_DEAD_LETTERS_URL, MessageBody }));

  it('are counted, and sent back once for a key', async () => {
    for (const id of ['1', '2'])
      await giveUp(JSON.stringify({ owner: AUTHORITY.nearby, id: `01K000000000000000000000N${id}` }));
    expect(await queue('IMPORTS_GIVEN_UP')).toEqual({
      ...{ name: 'IMPORTS_GIVEN_UP', isOfDeadLetters: true, waiting: 2, underWay: 0, mayBeRedriven: true },
    });
    const administrator = await network.as('administrator');
    const input = { idempotencyKey: newKey(), queue: 'IMPORTS_GIVEN_UP' };
    expect(await redrive(administrator, { ...input, dryRun: true })).toMatchObject({
      status: 'APPLIED',
      sentBack: null,
    });
    expect(await redrive(administrator, input)).toMatchObject({ status: 'APPLIED', replayed: false, sentBack: 2 });
    expect(await redrive(administrator, input)).toMatchObject({ status: 'APPLIED', replayed: true, sentBack: null });
    expect(await queue('IMPORTS_GIVEN_UP')).toMatchObject({ waiting: 0 });
  });

  it('of a stream are not there off AWS, and are never sent back', async () => {
    expect(await queue('SEQUENCER_GIVEN_UP')).toMatchObject({ waiting: null, mayBeRedriven: false });
    const input = { idempotencyKey: newKey(), queue: 'SEQUENCER_GIVEN_UP' };
    expect(await redrive(await network.as('administrator'), input)).toMatchObject({
      status: 'REFUSED',
      problems: [{ code: 'OV2' }],
    });
  });
});
