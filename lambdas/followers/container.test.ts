import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { DynamoDBRecord } from 'aws-lambda';
import { budgetOf, keys } from '../../contexts/networks/store.ts';
import { items as programmeItems } from '../../contexts/programme/store.ts';
import { networkScope, type Scope } from '../../platform/actor/scope.ts';
import { segmentKey } from '../../platform/journal/sequencing/chain.ts';
import { sweepAll } from '../../platform/journal/sequencing/sweep.ts';
import type { LogCode, LogFields } from '../../platform/log.ts';
import { approved, asking, endow, line, openTreasury, type Treasury } from '../../test/networks/support/treasury.ts';
import { useEngine } from '../../test/support/engine.ts';
import { plant, sequencerOn } from '../../test/support/journal/waiting-entries.ts';
import { type FollowersContainer, openContainer } from './container.ts';
import { readEnvironment } from './environment.ts';

const engine = useEngine();
let treasuries: readonly [Treasury, Treasury];
let container: FollowersContainer;
let logged: { readonly code: LogCode; readonly fields: LogFields | undefined }[];

/** Two authorities, each with a package and its events numbered. */
beforeEach(async () => {
  const TABLE_NAME = await engine.freshTable();
  treasuries = [
    openTreasury(engine.client, TABLE_NAME),
    openTreasury(engine.client, TABLE_NAME, { owner: 'A0000002' }),
  ];
  for (const treasury of treasuries) {
    const { table } = treasury.deps.journal;
    await endow(treasury, 100_000);
    await approved(treasury, asking([line(1, 700)]));
    await sweepAll(sequencerOn(table).sequencer, [treasury.actor.scope]);
    await plant(table, [
      programmeItems.authority({ id: scopeOf(treasury).owner, memberships: [], codes: [] } as never, 1),
    ]);
  }
  logged = [];
  container = openContainer(readEnvironment({ TABLE_NAME, DYNAMODB_ENDPOINT: engine.endpoint }), {
    log: (...[code, fields]) => logged.push({ code, fields }),
  });
});

afterEach(() => {
  container.close();
});

const scopeOf = ({ actor }: Treasury): Scope => actor.scope;

async function approvedOf(treasury: Treasury): Promise<number | undefined> {
  const { totals } = await budgetOf(treasury.deps.journal.table, scopeOf(treasury), 2026 as never);
  return totals[0]?.sums['HOUSEHOLD_ITEMS/approved'];
}

function segmentOf(scope: Scope, sequenceNumber: string, chain: 'FEED' | 'AUDIT' = 'FEED'): DynamoDBRecord {
  const { pk, sk } = segmentKey(scope, chain, 1);
  return { dynamodb: { SequenceNumber: sequenceNumber, Keys: { pk: { S: pk }, sk: { S: sk } } } };
}

describe('a segment of a change feed', () => {
  it('brings the budget of its authority forward, and no other', async () => {
    const [first, second] = treasuries;
    expect(await container.handler({ Records: [segmentOf(scopeOf(first), '1')] })).toEqual({ batchItemFailures: [] });
    expect([await approvedOf(first), await approvedOf(second)]).toEqual([700, undefined]);
  });

  it('of an audit chain, of the network, or of no owner of ours does nothing', async () => {
    const [first] = treasuries;
    const others = [segmentOf(scopeOf(first), '1', 'AUDIT'), segmentOf(networkScope, '2'), { dynamodb: {} }];
    expect(await container.handler({ Records: others })).toEqual({ batchItemFailures: [] });
    expect(await approvedOf(first)).toBeUndefined();
  });

  it('that cannot be followed comes again, and holds up no other authority', async () => {
    const [first, second] = treasuries;
    await plant(second.deps.journal.table, [{ key: keys.followed(scopeOf(second)), version: 1, body: null }]);
    const records = [segmentOf(scopeOf(second), '1'), segmentOf(scopeOf(first), '2'), segmentOf(scopeOf(second), '3')];
    expect(await container.handler({ Records: records })).toEqual({ batchItemFailures: [{ itemIdentifier: '1' }] });
    expect(await approvedOf(first)).toBe(700);
    expect(logged).toMatchObject([{ code: 'FOLLOWING_FAILED', fields: { owner: 'A0000002', error: 'TypeError' } }]);
  });
});

describe('the sweep', () => {
  it('brings the budget of every authority of the roster forward', async () => {
    await container.sweep();
    expect(await Promise.all(treasuries.map(approvedOf))).toEqual([700, 700]);
    expect(logged).toEqual([]);
  });

  it('fails, so that its alarm tells of it, after it has followed the others', async () => {
    const [first, second] = treasuries;
    await plant(first.deps.journal.table, [{ key: keys.followed(scopeOf(first)), version: 1, body: null }]);
    await expect(container.sweep()).rejects.toThrow('Feeds that could not be followed: 1');
    expect(await approvedOf(second)).toBe(700);
  });
});
