import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Fact } from '../../contexts/conferences/domain/facts.ts';
import { SAMPLE } from '../../contexts/conferences/domain/testing/sample-facts.ts';
import { readConference } from '../../contexts/conferences/store.ts';
import { useEngine } from '../support/engine.ts';
import { type Desk, newKey, newSource, openDesk } from './support/desk.ts';
import { differences, itemsOf, readAll } from './support/stored.ts';

const engine = useEngine();
const MOST_BYTES = 80_000;
const MOST_ITEM_BYTES = 100_000;
const LONGEST_TEXT = 500;
let tableName = '';
let desk: Desk;

beforeEach(async () => {
  tableName = await engine.freshTable();
  desk = openDesk(engine.client, tableName);
});

describe('the state of an episode', () => {
  it('that is as large as it may be is one item of less than 100 kB, and is read back as it was sent', async () => {
    const facts = factsOf(MOST_BYTES);
    const { record } = await desk.apply({ key: newKey(), does: 'record', source: newSource(), facts });
    const stored = await readAll(engine.client, tableName);
    const [state] = itemsOf(stored, 'CONF').filter(({ key }) => key.sk === 'STATE');
    expect(readConference(state)?.facts).toEqual(record.facts);
    expect(new Set(record.facts.map((fact) => JSON.stringify(fact)))).toEqual(
      new Set(facts.map((fact) => JSON.stringify(fact))),
    );
    const sizes = [...stored.values()].map(sizeOf);
    expect(Math.max(...sizes)).toBeGreaterThan(MOST_BYTES);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(MOST_ITEM_BYTES);
  });

  it('that is one byte larger is refused (F5), and nothing is kept but that it was', async () => {
    const before = await readAll(engine.client, tableName);
    const facts = factsOf(MOST_BYTES + 1);
    const { outcome } = await desk.make({ key: newKey(), does: 'record', source: newSource(), facts });
    expect(outcome).toMatchObject({ status: 'REFUSED', problems: [{ code: 'F5', path: ['input', 'facts'] }] });
    const after = await readAll(engine.client, tableName);
    expect(itemsOf(after, 'CONF')).toEqual([]);
    const kinds = differences(before, after).map((name) => name.split('#')[1]);
    expect(kinds).toEqual(['IDEM']);
  });

  it('that is as large as it may be takes no further fact, and stays as it was', async () => {
    const source = newSource();
    await desk.apply({ key: newKey(), does: 'record', source, facts: factsOf(MOST_BYTES) });
    const before = await readAll(engine.client, tableName);
    const [state] = itemsOf(before, 'CONF').filter(({ key }) => key.sk === 'STATE');
    const more = { key: newKey(), does: 'record', source, facts: factsOf(MOST_BYTES + 1) } as const;
    expect((await desk.make(more)).outcome).toMatchObject({ status: 'REFUSED', problems: [{ code: 'F5' }] });
    const after = await readAll(engine.client, tableName);
    expect(itemsOf(after, 'CONF').filter(({ key }) => key.sk === 'STATE')).toEqual([state]);
    expect(itemsOf(after, 'CONF')).toHaveLength(itemsOf(before, 'CONF').length);
  });
});

/** Facts of an episode with 20 children that are so many bytes of JSON, to the byte. */
function factsOf(bytes: number): readonly Fact[] {
  const [child] = SAMPLE.referral.children;
  if (child === undefined) throw new Error('The sample has a child.');
  const children = Array.from({ length: 20 }, (_, nth) => ({ ...child, laChildId: `C${String(nth)}` }));
  const facts: Fact[] = [{ kind: 'referral', data: { ...SAMPLE.referral, children } }];
  const sizeWith = (fact: Fact): number => Buffer.byteLength(JSON.stringify([...facts, fact]));
  for (;;) {
    const fact = reasonOf(facts.length, LONGEST_TEXT);
    const tooMuch = sizeWith(fact) - bytes;
    // The last two share what is left, so that neither is empty.
    if (tooMuch > -2 * LONGEST_TEXT) return [...facts, ...lastOf(facts, bytes)];
    facts.push(fact);
  }
}

function lastOf(facts: readonly Fact[], bytes: number): readonly Fact[] {
  const two = (one: number, other: number): readonly Fact[] => [
    reasonOf(facts.length, one),
    reasonOf(facts.length + 1, other),
  ];
  const left = bytes - Buffer.byteLength(JSON.stringify([...facts, ...two(0, 0)]));
  const first = Math.min(LONGEST_TEXT, left - 1);
  return two(first, left - first);
}

function reasonOf(number: number, length: number): Fact {
  const by = { ref: `P${String(1_000 + number)}`, role: 'SOCIAL_WORKER' } as const;
  return { kind: 'reason', data: { ...SAMPLE.reason, by, reason: 'x'.repeat(length) } };
}

/** As DynamoDB counts it: the names and values of the attributes. */
function sizeOf(item: Readonly<Record<string, AttributeValue>>): number {
  const sizes = Object.entries(item).map(([name, { S = '', N = '' }]) => Buffer.byteLength(name + S + N));
  return sizes.reduce((sum, size) => sum + size, 0);
}
