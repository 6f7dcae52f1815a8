import { describe, expect, it } from '@jest/globals';
import { type ChainEntry, GENESIS, type Link, link } from './chain.ts';
import { verifyChain } from './verify-chain.ts';

function entry(nth: number): ChainEntry {
  return {
    id: `event-${String(nth)}`,
    type: 'LINE_ADDED',
    record: 'N1',
    version: nth,
    at: `2026-01-0${String(nth)}T00:00:00Z`,
    fields: ['text'],
  };
}

const chain = link(GENESIS, [1, 2, 3, 4, 5].map(entry));
const last = chain.at(-1)!;
const head = { sequence: 5, hash: last.hash };
const [one, two, three, four, five] = chain as [Link, Link, Link, Link, Link];

describe('a chain as it was made', () => {
  it('is sound, and tells where it ends', () => {
    expect(verifyChain(chain)).toEqual({ kind: 'SOUND', head });
    expect(verifyChain(chain, { until: head })).toEqual({ kind: 'SOUND', head });
  });

  it('is sound in parts, each following upon the one before', () => {
    const first = verifyChain(chain.slice(0, 2));
    expect(first.kind === 'SOUND' && verifyChain(chain.slice(2), { after: first.head, until: head })).toEqual({
      kind: 'SOUND',
      head,
    });
  });

  it('is sound when it has no links yet', () => {
    expect(verifyChain([], { until: GENESIS })).toEqual({ kind: 'SOUND', head: GENESIS });
  });

  it('is sound whatever the order of the names in its entries, as after another program wrote it', () => {
    const rewritten = chain.map((each) => ({
      ...each,
      entry: Object.fromEntries(Object.entries(each.entry).reverse()) as ChainEntry,
    }));
    expect(verifyChain(rewritten)).toEqual({ kind: 'SOUND', head });
  });
});

describe('a chain that was changed', () => {
  const remade = link(GENESIS, [entry(1), entry(2), { ...entry(3), id: 'another' }, entry(4), entry(5)]);

  it.each([
    ['an entry', { ...three, entry: { ...three.entry, at: '2026-01-09T00:00:00Z' } }, 3],
    ['a field that an entry did not have', { ...three, entry: { ...three.entry, also: 1 } }, 3],
    ['a hash', { ...three, hash: '0'.repeat(64) }, 3],
    // The altered link fits, and the next one does not fit it.
    ['an entry and its own hash', remade[2]!, 4],
  ])('names where %s was altered', (_, altered, sequence) => {
    const verdict = verifyChain([one, two, altered, four, five]);
    expect(verdict).toEqual({ kind: 'BROKEN', sequence, fault: 'ALTERED' });
  });

  it.each([
    ['first', [two, three, four, five], 1],
    ['third', [one, two, four, five], 3],
    ['third and fourth', [one, two, five], 3],
  ])('names the first number that is missing: %s', (_, links, sequence) => {
    expect(verifyChain(links)).toEqual({ kind: 'BROKEN', sequence, fault: 'REMOVED' });
  });

  it('names a removed link also when the later ones were given new numbers', () => {
    const renumbered = [one, two, { ...four, sequence: 3 }, { ...five, sequence: 4 }];
    expect(verifyChain(renumbered)).toEqual({ kind: 'BROKEN', sequence: 3, fault: 'ALTERED' });
  });

  it('names the first number that comes out of its turn', () => {
    expect(verifyChain([one, two, four, three, five])).toEqual({ kind: 'BROKEN', sequence: 3, fault: 'REORDERED' });
  });

  it('names two entries that changed places and kept the numbers', () => {
    const swapped = [one, two, { ...three, entry: four.entry }, { ...four, entry: three.entry }, five];
    expect(verifyChain(swapped)).toEqual({ kind: 'BROKEN', sequence: 3, fault: 'ALTERED' });
  });

  it.each([
    ['that repeats another', [one, two, two, three, four, five], 2],
    ['of another chain, whose own hash fits', [one, two, remade[2]!, three, four, five], 3],
    ['before the beginning', [{ ...one, sequence: 0 }, ...chain], 0],
  ])('names a link %s as inserted', (_, links, sequence) => {
    expect(verifyChain(links)).toEqual({ kind: 'BROKEN', sequence, fault: 'INSERTED' });
  });
});

describe('a chain whose end is known', () => {
  const remade = link({ sequence: 2, hash: two.hash }, [{ ...entry(3), id: 'another' }, entry(4), entry(5)]);

  it('is not sound when it was cut short, though it is sound in itself', () => {
    expect(verifyChain([one, two, three])).toMatchObject({ kind: 'SOUND' });
    expect(verifyChain([one, two, three], { until: head })).toEqual({ kind: 'BROKEN', sequence: 4, fault: 'REMOVED' });
  });

  it('is not sound when it was made anew from some place on, though it is sound in itself', () => {
    expect(verifyChain([one, two, ...remade])).toMatchObject({ kind: 'SOUND' });
    expect(verifyChain([one, two, ...remade], { until: head })).toEqual({
      kind: 'BROKEN',
      sequence: 5,
      fault: 'ALTERED',
    });
  });

  it('is not sound when it goes on', () => {
    const longer = [...chain, ...link(head, [entry(6)])];
    expect(verifyChain(longer, { until: head })).toEqual({ kind: 'BROKEN', sequence: 6, fault: 'INSERTED' });
  });

  it('is not sound after another beginning', () => {
    expect(verifyChain(chain.slice(2), { after: { sequence: 2, hash: one.hash } })).toEqual({
      kind: 'BROKEN',
      sequence: 3,
      fault: 'ALTERED',
    });
  });
});
