import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Referral } from '../../contexts/conferences/domain/facts.ts';
import { SAMPLE } from '../../contexts/conferences/domain/testing/sample-facts.ts';
import { pence } from '../../contexts/networks/domain/pence.ts';
import { idOf } from '../conferences/support/episode-calls.ts';
import { type Desk, newKey, newSource, openDesk } from '../conferences/support/desk.ts';
import { clerkOf } from '../networks/support/clerk.ts';
import { asking, endow, line, openTreasury, submitted, TODAY } from '../networks/support/treasury.ts';
import { MOST_ACTIONS, mostActions } from '../support/counted-actions.ts';
import { useEngine } from '../support/engine.ts';

/**
 * What one transaction of a record comes to at the most: DynamoDB takes a hundred actions. Every transaction of every test
 * on an engine is held to MOST_ACTIONS besides.
 */
const engine = useEngine();
const MOST_CHILDREN = 20;
const MOST_LINES = 30;
let tableName = '';
let desk: Desk;

beforeEach(async () => {
  tableName = await engine.freshTable();
  desk = openDesk(engine.client, tableName);
  mostActions();
});

describe('the transaction of an episode', () => {
  it('has 8 actions for one child, its state, event, audit entry and outcome, and the markers, among them', async () => {
    await desk.apply({ key: newKey(), does: 'refer', source: newSource(), referral: referralOf('A', 1) });
    expect(mostActions()).toBe(8);
  });

  it('has two more for each child, of whom there are 20 at the most', async () => {
    await desk.apply({ key: newKey(), does: 'refer', source: newSource(), referral: referralOf('A', MOST_CHILDREN) });
    expect(mostActions()).toBe(46);
  });

  it('has the most where a record of 20 children is corrected to 20 others', async () => {
    const source = newSource();
    const record = (letter: string, expectedVersion?: number) =>
      desk.apply({
        key: newKey(),
        does: 'record',
        source,
        facts: [{ kind: 'referral', data: referralOf(letter, MOST_CHILDREN) }],
        ...(expectedVersion !== undefined && { expectedVersion }),
      });
    await record('A');
    await record('B', 1);
    const most = mostActions();
    expect(most).toBe(84);
    expect(most).toBeLessThanOrEqual(MOST_ACTIONS);
  });

  it('has two more actions where it reopens another, which learns of it', async () => {
    const ended = await desk.apply({
      key: newKey(),
      does: 'refer',
      source: newSource(),
      referral: referralOf('A', 20),
    });
    const conferenceId = idOf(desk, ended);
    const on = SAMPLE.withdrawal.on;
    await desk.apply({ key: newKey(), does: 'add', conferenceId, fact: { kind: 'withdrawal', data: { on } } });
    mostActions();
    await desk.apply({
      key: newKey(),
      does: 'reopen',
      conferenceId,
      source: newSource(),
      referral: { ...referralOf('B', 20), receivedOn: on },
    });
    expect(mostActions()).toBe(48);
  });
});

describe('the transaction of a support package', () => {
  const children = (letter: string) => Array.from({ length: MOST_CHILDREN }, (_, nth) => `${letter}${String(nth)}`);
  const lines = Array.from({ length: MOST_LINES }, (_, nth) => line(nth + 1, 100));

  it('has the most where a request of 20 children is corrected to 20 others', async () => {
    const treasury = openTreasury(engine.client, tableName);
    const clerk = clerkOf(treasury);
    const sourceRecord = newSource();
    const push = async (letter: string) => {
      const request = asking(lines, { children: children(letter) });
      const { outcome } = await clerk.push({ sourceRecord, request });
      expect(outcome.status).toBe('APPLIED');
      return mostActions();
    };
    expect([await push('A'), await push('B')]).toEqual([27, 44]);
  });

  it('is small for its money, however many lines it has', async () => {
    const treasury = openTreasury(engine.client, tableName);
    const clerk = clerkOf(treasury);
    await endow(treasury, 1_000_000);
    const packageId = await submitted(treasury, asking(lines, { children: children('A') }));
    mostActions();
    await clerk.approve({ packageId, by: 'PANEL1', role: 'PANEL' });
    const approving = mostActions();
    const paid = { line: 1, pence: pence(50), paidOn: TODAY, reference: 'PAYMENT1' };
    const { outcome } = await clerk.pay({ packageId, ...paid });
    expect([outcome.status, approving, mostActions()]).toEqual(['APPLIED', 10, 9]);
  });
});

function referralOf(letter: string, howMany: number): Referral {
  const [child] = SAMPLE.referral.children;
  if (child === undefined) throw new Error('The sample has a child.');
  const children = Array.from({ length: howMany }, (_, nth) => ({ ...child, laChildId: `${letter}${String(nth)}` }));
  return { ...SAMPLE.referral, children };
}
