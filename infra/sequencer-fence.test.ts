import { beforeAll, describe, expect, it } from '@jest/globals';
import { ScanCommand } from '@aws-sdk/client-dynamodb';
import { startLoop } from '../contexts/learning/start-loop.ts';
import { createApiClient } from '../contexts/programme/create-api-client.ts';
import { authorityIds } from '../contexts/programme/index.ts';
import { registerPerson } from '../contexts/programme/register-person.ts';
import { setPolicy } from '../contexts/programme/set-policy.ts';
import { acceptSharingAgreement } from '../contexts/governance/accept-sharing-agreement.ts';
import { offerSharingAgreement } from '../contexts/governance/offer-sharing-agreement.ts';
import { recordSharingDecision } from '../contexts/governance/record-sharing-decision.ts';
import { requestBreakGlass } from '../contexts/governance/request-break-glass.ts';
import { revokeBreakGlass } from '../contexts/governance/revoke-break-glass.ts';
import { call, fictional, importAll, leadOf, networkOn, NOW, request } from '../contexts/programme/testing/network.ts';
import { defaultConferencePolicy } from '../contexts/programme/index.ts';
import { networkScope, type OwnerId, scopeOf } from '../platform/actor/scope.ts';
import { addDays, londonDate } from '../platform/dates/index.ts';
import { eventItem } from '../platform/journal/entries.ts';
import { sequenceStream } from '../platform/journal/sequencing/from-stream.ts';
import { oldestWaiting } from '../platform/journal/sequencing/oldest-waiting.ts';
import type { Sequencer } from '../platform/journal/sequencing/sequence.ts';
import { sweepAll } from '../platform/journal/sequencing/sweep.ts';
import { keyIn, partitionIn } from '../platform/table/keys.ts';
import { openTable } from '../platform/table/table.ts';
import { content } from '../test/learning/support/story.ts';
import { clientOf, useEngine } from '../test/support/engine.ts';
import { recordCalls } from './recorded-calls.ts';
import { type Asked, policiesOf } from './simulation.ts';
import { synthesise } from './templates.ts';

const engine = useEngine();
const { allows, tableArn, arnOf } = policiesOf(synthesise());

/** What the sequencer asked of the table while it did its work, and how much it numbered. */
type Work = { readonly asked: readonly Asked[]; readonly numbered: number };
let byStream: Work;
let bySweep: Work;

const SIGNING = { 'kms:SigningAlgorithm': 'ECDSA_SHA_256', 'kms:MessageType': 'RAW' };
const pause = () => Promise.resolve();

/** A table in which each kind of record has had an event, and one of them cannot be read. */
async function tableWithEvents(seed: string): Promise<string> {
  const tableName = await engine.freshTable();
  const table = openTable(engine.client, tableName, pause);
  const network = networkOn(table, seed);
  const [authority] = (await importAll(network, [fictional(1)])) as [OwnerId];
  const policy = { targets: defaultConferencePolicy.targets, targetsByModel: [], section31ZAInForceFrom: null };
  await createApiClient(network, request(), { ...call(), authority, label: 'A system', scopes: ['CONFERENCE_READ'] });
  await registerPerson(network, request(), { ...call(), subject: 'lead', kind: 'PRACTICE_LEAD', authority });
  // A policy takes effect tomorrow at the earliest, by the clock of the network (G8).
  const set = await setPolicy(network, request(), {
    ...call(),
    authority,
    effectiveFrom: addDays(londonDate(NOW), 1),
    ...policy,
    expectedVersion: 0,
  });
  expect(set.outcome.status).toBe('APPLIED');
  const scope = scopeOf(authority);
  await haveShared(network, authority);
  await haveLearnt(network, authority);
  const event = { id: 'event', type: 'HELD', record: 'one', version: 1, at: '2026-01-01T00:00:00.000Z', fields: [] };
  const unreadable = { ...eventItem(scope, partitionIn(scope, 'CONF', 'two'), event), body: 'not an event' };
  await table.write([
    { kind: 'CREATE', item: eventItem(scope, partitionIn(scope, 'CONF', 'one'), event) },
    { kind: 'CREATE', item: unreadable },
    { kind: 'CREATE', item: { key: keyIn(partitionIn(scope, 'CONF', 'one'), 'STATE'), version: 1, body: {} } },
  ]);
  return tableName;
}

/** An agreement, a break-glass grant and a decision, with what either side did about them. */
async function haveShared({ journal }: ReturnType<typeof networkOn>, authority: OwnerId): Promise<void> {
  const parties = { authority, recipient: { kind: 'PROGRAMME' } as const };
  const lead = request({ actor: leadOf(authority) });
  const terms = {
    dataClasses: ['CASE_RECORDS_IN_EMERGENCY'],
    purposes: ['SAFEGUARDING'],
    lawfulBasis: 'PUBLIC_TASK_SAFEGUARDING',
    from: londonDate(NOW),
    until: null,
  } as const;
  await offerSharingAgreement({ journal }, request(), { ...call(), ...parties, terms });
  await acceptSharingAgreement({ journal }, lead, { ...call(), parties, number: 1 });
  const { state } = await requestBreakGlass({ journal }, request(), {
    ...call(),
    authority,
    record: null,
    reason: 'CHILD_AT_RISK',
    justification: 'A worker is worried.',
    hours: 1,
  });
  const name = { authority, id: state!.grant.id };
  await revokeBreakGlass({ journal }, lead, { ...call(), name });
  const decided = {
    recipient: 'POLICE',
    decision: 'SHARED',
    ground: null,
    rationale: null,
    decidedOn: londonDate(NOW),
    decidedBy: 'OTHER',
  } as const;
  await recordSharingDecision({ journal }, lead, { ...call(), conference: null, laChildId: 'C1', decided });
}

/** A draft, which is an authority's own; and an adoption, which lies with what it shares. */
async function haveLearnt({ journal }: ReturnType<typeof networkOn>, authority: OwnerId): Promise<void> {
  const lead = request({ actor: leadOf(authority) });
  const draft = { content, stage: 'EXPLORATION', grownFrom: null } as const;
  const { outcome } = await startLoop({ journal }, lead, { ...call(), ...draft });
  expect(outcome.status).toBe('APPLIED');
  const scope = scopeOf(authority);
  const event = {
    id: 'adopted',
    type: 'PRACTICE_ADOPTED',
    record: 'one',
    version: 1,
    at: NOW.toISOString(),
    fields: [],
  };
  await journal.table.write([
    { kind: 'CREATE', item: eventItem(scope, partitionIn(scope, 'PRACTICE', 'one'), event) },
    {
      kind: 'CREATE',
      item: eventItem(networkScope, partitionIn(networkScope, 'PRACTICE', 'LOOP', authority, 'one'), event),
    },
  ]);
}

async function recorded(tableName: string, work: (sequencer: Sequencer) => Promise<unknown>): Promise<Work> {
  const client = clientOf(engine.endpoint);
  const asked = recordCalls(client, tableArn);
  const waitingBefore = await waiting(tableName);
  await work({
    table: openTable(client, tableName, pause),
    pause,
    noteParked: () => undefined,
    noteFailed: (_, error) => {
      throw error;
    },
    noteSkipped: () => undefined,
  });
  client.destroy();
  return { asked, numbered: waitingBefore.length - (await waiting(tableName)).length };
}

async function waiting(tableName: string) {
  const { Items = [] } = await engine.client.send(new ScanCommand({ TableName: tableName }));
  return Items.filter((item) => item['unsequenced'] !== undefined);
}

beforeAll(async () => {
  const streamed = await tableWithEvents('streamed');
  const records = (await waiting(streamed)).map((item, index) => ({
    sequenceNumber: String(index),
    pk: item['pk']?.S,
    sk: item['sk']?.S,
    unsequenced: item['unsequenced']?.S,
  }));
  byStream = await recorded(streamed, (sequencer) => sequenceStream(sequencer, records));

  bySweep = await recorded(await tableWithEvents('swept'), async (sequencer) => {
    const scopes = [networkScope, ...(await authorityIds(sequencer.table)).map(scopeOf)];
    await oldestWaiting(sequencer.table, scopes, NOW);
    await sweepAll(sequencer, scopes);
  });
});

const ROLES = { SequencerStreamRole: () => byStream, SequencerSweepRole: () => bySweep };
const BOTH = Object.keys(ROLES) as (keyof typeof ROLES)[];

async function refused(role: string, asked: readonly Asked[]): Promise<readonly Asked[]> {
  const answers = await Promise.all(asked.map((one) => allows(role, one)));
  return asked.filter((_, index) => answers[index] !== true);
}

describe('the sequencer', () => {
  it.each(BOTH)('may do all that it does, to every kind of record there is: %s', async (role) => {
    const { asked, numbered } = ROLES[role]();

    expect(numbered).toBeGreaterThan(18);
    expect(new Set(asked.map(({ action }) => action))).toContain('dynamodb:UpdateItem');
    await expect(refused(role, asked)).resolves.toEqual([]);
  });

  it('does from the stream nothing that takes an index', async () => {
    await expect(refused('SequencerStreamRole', bySweep.asked)).resolves.not.toEqual([]);
  });

  const denied: Readonly<Record<string, Asked>> = {
    'change a record': { action: 'dynamodb:PutItem', context: { 'dynamodb:LeadingKeys': ['A0000001#CONF#one'] } },
    'delete a record': { action: 'dynamodb:DeleteItem', context: { 'dynamodb:LeadingKeys': ['A0000001#CONF#one'] } },
    'delete a link of a chain': {
      action: 'dynamodb:DeleteItem',
      context: { 'dynamodb:LeadingKeys': ['A0000001#CHAIN#AUDIT'] },
    },
    'change what an audit entry says': {
      action: 'dynamodb:UpdateItem',
      context: {
        'dynamodb:LeadingKeys': ['A0000001#AUDIT#2026-01'],
        'dynamodb:Attributes': ['pk', 'sk', 'seq', 'unsequenced', 'unsequencedSk', 'body'],
      },
    },
    'be answered with a whole record by an update': {
      action: 'dynamodb:UpdateItem',
      context: {
        'dynamodb:LeadingKeys': ['A0000001#CONF#one'],
        'dynamodb:Attributes': ['pk', 'sk', 'seq'],
        'dynamodb:ReturnValues': 'ALL_OLD',
      },
    },
    'write a checkpoint': {
      action: 'dynamodb:PutItem',
      context: { 'dynamodb:LeadingKeys': ['A0000001#CHECKPOINTS#AUDIT'] },
    },
    'delete a checkpoint': {
      action: 'dynamodb:DeleteItem',
      context: { 'dynamodb:LeadingKeys': ['A0000001#CHECKPOINTS#AUDIT'] },
    },
    'change a checkpoint': {
      action: 'dynamodb:UpdateItem',
      context: { 'dynamodb:LeadingKeys': ['A0000001#CHECKPOINTS#AUDIT'], 'dynamodb:Attributes': ['pk', 'sk', 'seq'] },
    },
    'pass a key off as one that signs': {
      action: 'dynamodb:PutItem',
      context: { 'dynamodb:LeadingKeys': ['NETWORK0#SIGNING-KEYS'] },
    },
    sign: { action: 'kms:Sign', resource: arnOf('SigningKeysGeneration1'), context: SIGNING },
    'read who a token belongs to': {
      action: 'dynamodb:BatchGetItem',
      context: { 'dynamodb:LeadingKeys': ['NETWORK0#IDENTITY#somebody'] },
    },
    'read what a child has had': {
      action: 'dynamodb:BatchGetItem',
      context: { 'dynamodb:LeadingKeys': ['A0000001#CHILD#one'] },
    },
    'list the conferences of an authority': {
      action: 'dynamodb:Query',
      resource: `${tableArn}/index/byChange`,
      context: { 'dynamodb:LeadingKeys': ['A0000001#CHANGED'] },
    },
    'go through the history of a record': {
      action: 'dynamodb:Query',
      context: { 'dynamodb:LeadingKeys': ['A0000001#CONF#one'] },
    },
    'name no key': { action: 'dynamodb:BatchGetItem' },
    'walk the table': { action: 'dynamodb:Scan' },
  };

  it.each(Object.keys(denied))('may not %s', async (what) => {
    for (const role of BOTH) await expect(allows(role, denied[what]!)).resolves.toBe(false);
  });
});
