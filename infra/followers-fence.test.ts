import { beforeAll, describe, expect, it } from '@jest/globals';
import { SAMPLE } from '../contexts/conferences/domain/testing/sample-facts.ts';
import { conferenceQuality } from '../contexts/conferences/index.ts';
import { createDueFollower, outcomesQuality } from '../contexts/outcomes/index.ts';
import { createQualityFollower, createSendingFollower } from '../contexts/exchange/index.ts';
import { createSearchFollower, numberLearning, type SeededStep, tellLearning } from '../contexts/learning/index.ts';
import { createBudgetFollower } from '../contexts/networks/index.ts';
import { recordPayment } from '../contexts/networks/record-payment.ts';
import { pence } from '../contexts/networks/domain/pence.ts';
import { budgetOf } from '../contexts/networks/store.ts';
import { authorityIds, createProfiles } from '../contexts/programme/index.ts';
import { batchWrite } from '../local/sandbox/loading/batch-write.ts';
import { practices } from '../local/sandbox/practices/practices.ts';
import { networkScope, scopeOf } from '../platform/actor/scope.ts';
import { fixedClock } from '../platform/clock.ts';
import { month } from '../platform/dates/index.ts';
import { globalId } from '../platform/graphql/global-id.ts';
import { sweepAll } from '../platform/journal/sequencing/sweep.ts';
import { openTable, type Table } from '../platform/table/table.ts';
import { type Desk, newKey, openDesk } from '../test/conferences/support/desk.ts';
import { approved, asking, endow, line, openTreasury, TODAY } from '../test/networks/support/treasury.ts';
import { clientOf, useEngine } from '../test/support/engine.ts';
import { turn } from '../test/support/journal/notebook.ts';
import { sequencerOn } from '../test/support/journal/waiting-entries.ts';
import { recordCalls } from './recorded-calls.ts';
import { type Asked, policiesOf } from './simulation.ts';
import { synthesise } from './templates.ts';

const engine = useEngine();
const { allows, tableArn } = policiesOf(synthesise());
const ROLES = ['FollowersStreamRole', 'FollowersSweepRole'];

let asked: readonly Asked[];
let askedBySweep: readonly Asked[];
let askedForSearch: readonly Asked[];
let paid: number | undefined;
let found: number | undefined;

/** The real thing: a package approved, then paid, so that figures are made and changed. */
beforeAll(async () => {
  const tableName = await engine.freshTable();
  const treasury = openTreasury(engine.client, tableName);
  const { deps, request, call, actor } = treasury;
  const { sequencer } = sequencerOn(deps.journal.table);
  const client = clientOf(engine.endpoint);
  const watched = openTable(client, tableName, turn);
  await endow(treasury, 100_000);
  const packageId = await approved(treasury, asking([line(1, 500)]));

  asked = recordCalls(client, tableArn);
  const { follow } = createBudgetFollower({ table: watched, pause: turn });
  await sweepAll(sequencer, [actor.scope]);
  await follow(actor.scope);
  const payment = { packageId, line: 1, pence: pence(500), paidOn: TODAY, reference: 'PAY1' };
  await recordPayment(deps, request(), { ...call(), ...payment });
  await sweepAll(sequencer, [actor.scope]);
  await follow(actor.scope);
  await followRecords(openDesk(engine.client, tableName), watched);
  asked = [...asked];

  const sweeping = clientOf(engine.endpoint);
  askedBySweep = recordCalls(sweeping, tableArn);
  await authorityIds(openTable(sweeping, tableName, turn));
  const { totals } = await budgetOf(deps.journal.table, actor.scope, 2026 as never);
  paid = totals[0]?.sums['HOUSEHOLD_ITEMS/paid'];
  ({ asked: askedForSearch, found } = await followedPractice());
  client.destroy();
  sweeping.destroy();
});

/** Practice of the sandbox, from its first loops to its first harm, followed into changes and a snapshot. */
async function followedPractice(): Promise<{ readonly asked: readonly Asked[]; readonly found: number }> {
  const tableName = await engine.freshTable();
  const first = new Set(practices.steps.slice(0, 40).map(({ of }) => of.split('/')[0]));
  const isOf = ({ of }: SeededStep): boolean => first.has(of.split('/')[0]);
  const told = await tellLearning({ ...practices, steps: practices.steps.filter(isOf) });
  const items = await numberLearning(told, [], practices.actors);
  await batchWrite([items], { client: engine.client, tableName, signal: new AbortController().signal });

  const watched = clientOf(engine.endpoint);
  const calls = recordCalls(watched, tableArn);
  const search = createSearchFollower({ table: openTable(watched, tableName, turn), pause: turn });
  const authorities = [...practices.actors.values()].flatMap(({ authority }) => authority ?? []);
  for (const scope of [networkScope, ...new Set(authorities.map(scopeOf))]) await search.follow(scope);
  await search.snapshotIfDue();
  const made = [...calls];
  const { loops } = await search.compare();
  watched.destroy();
  return { asked: made, found: loops };
}

/** The real thing: two records whose quality is kept, one with a child to be followed up, both looked at on another day, and that one erased. */
async function followRecords(desk: Desk, watched: Table): Promise<void> {
  const { sequencer } = sequencerOn(desk.deps.journal.table);
  const { scope } = desk.actor;
  const followOn = async (day: string): Promise<void> => {
    await createDueFollower({ table: watched, pause: turn }).follow(scope);
    await createSendingFollower({ table: watched, pause: turn }).follow(scope);
    const clock = fixedClock(new Date(`${day}T10:00:00Z`));
    const sources = [
      conferenceQuality({ table: watched, profiles: createProfiles({ table: watched, clock }) }),
      outcomesQuality({ table: watched }),
    ];
    return createQualityFollower({ table: watched, pause: turn, clock, sources }).follow(scope);
  };
  const refer = (recordId: string): ReturnType<Desk['apply']> =>
    desk.apply({
      key: newKey(),
      does: 'refer',
      source: { system: 'FICTION', recordId },
      referral: {
        ...SAMPLE.referral,
        children: [{ laChildId: recordId, sex: 'U', expectedBirthMonth: month('2026-01') }],
      },
    });
  const { record } = await refer('R1');
  const conferenceId = globalId({ type: 'Conference', owner: scope.owner, id: record.id });
  // From then on its child is to be followed up.
  await desk.apply({ key: newKey(), does: 'add', conferenceId, fact: { kind: 'letter', data: SAMPLE.letter } });
  await refer('R2');
  await sweepAll(sequencer, [scope]);
  await followOn('2026-07-01');
  await desk.make({ key: newKey(), does: 'erase', conferenceId, reason: 'RECORDED_IN_ERROR' });
  await sweepAll(sequencer, [scope]);
  await followOn('2026-07-02');
}

const on = (...keys: readonly string[]): NonNullable<Asked['context']> => ({ 'dynamodb:LeadingKeys': keys });
const naming = (...attributes: readonly string[]) => ({
  'dynamodb:Attributes': attributes,
  'dynamodb:ReturnValues': 'NONE',
});

describe('what follows the change feeds', () => {
  it.each(ROLES)('may do all that it does: %s', async (role) => {
    const answers = await Promise.all(asked.map((one) => allows(role, one)));

    expect(paid).toBe(500);
    expect(new Set(asked.map(({ action }) => action))).toEqual(
      new Set(['Query', 'GetItem', 'BatchGetItem', 'PutItem', 'DeleteItem'].map((action) => `dynamodb:${action}`)),
    );
    expect(asked.filter((_, index) => answers[index] !== true)).toEqual([]);
  });

  it.each(ROLES)('may keep the search up with the feeds, and the list of the moderators clear: %s', async (role) => {
    const answers = await Promise.all(askedForSearch.map((one) => allows(role, one)));

    expect(found).toBeGreaterThan(3);
    expect(new Set(askedForSearch.map(({ action }) => action))).toContain('dynamodb:DeleteItem');
    expect(askedForSearch.filter((_, index) => answers[index] !== true)).toEqual([]);
  });

  it('may find out which authorities there are by the sweep alone', async () => {
    expect(askedBySweep.length).toBeGreaterThan(0);
    for (const one of askedBySweep) {
      await expect(allows('FollowersSweepRole', one)).resolves.toBe(true);
      await expect(allows('FollowersStreamRole', one)).resolves.toBe(false);
    }
  });

  const denied: Readonly<Record<string, Asked>> = {
    'change a package': { action: 'dynamodb:PutItem', context: on('A0000001#PKG#one') },
    'move money of a package': {
      action: 'dynamodb:UpdateItem',
      context: { ...on('A0000001#PKG#one'), ...naming('pk', 'sk', 'v') },
    },
    'give itself an allocation': { action: 'dynamodb:PutItem', context: on('A0000001#BUDGET#2026') },
    'change what is left of an allocation': {
      action: 'dynamodb:UpdateItem',
      context: { ...on('A0000001#BUDGET#2026'), ...naming('pk', 'sk', 'v', 'n_free') },
    },
    'read an allocation': { action: 'dynamodb:BatchGetItem', context: on('A0000001#BUDGET#2026') },
    'write a link of a chain': { action: 'dynamodb:PutItem', context: on('A0000001#CHAIN#FEED') },
    'read the audit chain': { action: 'dynamodb:Query', context: on('A0000001#CHAIN#AUDIT') },
    'change a conference': { action: 'dynamodb:PutItem', context: on('A0000001#CONF#one') },
    'erase a conference': { action: 'dynamodb:DeleteItem', context: on('A0000001#CONF#one') },
    'look into the history of a follow-up': { action: 'dynamodb:Query', context: on('A0000001#FOLLOW-UP#one') },
    'make a follow-up due no longer beside its list': {
      action: 'dynamodb:DeleteItem',
      context: on('A0000001#FOLLOW-UP-DUE#one', 'A0000001#CONF#one'),
    },
    'say that a batch was tried out': { action: 'dynamodb:PutItem', context: on('A0000001#BATCH-TRIAL') },
    'read webhooks': { action: 'dynamodb:Query', context: on('A0000001#WEBHOOKS') },
    'set a policy': { action: 'dynamodb:PutItem', context: on('NETWORK0#POLICY#A0000001') },
    'read who may approve': { action: 'dynamodb:GetItem', context: on('A0000001#SUPPORT-POLICY') },
    'change a loop': { action: 'dynamodb:PutItem', context: on('A0000001#PRACTICE#one') },
    'delete a loop': { action: 'dynamodb:DeleteItem', context: on('A0000001#PRACTICE#one') },
    'read a draft': { action: 'dynamodb:GetItem', context: on('A0000001#LOOP#one') },
    'publish a loop': { action: 'dynamodb:PutItem', context: on('NETWORK0#PRACTICE#LIST#ALL') },
    'rate a loop': { action: 'dynamodb:PutItem', context: on('NETWORK0#PRACTICE#LOOP#A0000001#one') },
    'delete its own': { action: 'dynamodb:DeleteItem', context: on('A0000001#PKG-BUDGET#one') },
    'read who somebody is beside a package': {
      action: 'dynamodb:GetItem',
      context: on('A0000001#PKG#one', 'NETWORK0#IDENTITY#one'),
    },
    'list packages': {
      action: 'dynamodb:Query',
      resource: `${tableArn}/index/byChange`,
      context: on('A0000001#PKG-CHANGED'),
    },
    'name no key': { action: 'dynamodb:Query' },
    'walk the table': { action: 'dynamodb:Scan' },
  };

  it.each(Object.keys(denied))('may not %s', async (what) => {
    for (const role of ROLES) await expect(allows(role, denied[what]!)).resolves.toBe(false);
  });
});
