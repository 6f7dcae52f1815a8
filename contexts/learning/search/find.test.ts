import { describe, expect, it } from '@jest/globals';
import { sandboxDocuments } from '../../../test/search/support/sandbox-documents.ts';
import { find, type Wanted } from './find.ts';
import { likeness } from './likeness.ts';
import type { PracticeDocument } from './practice-document.ts';
import { PracticeIndex } from './practice-index.ts';

const index = new PracticeIndex(sandboxDocuments);
const anything: Wanted = {
  text: null,
  relatedTo: null,
  facets: {},
  publishedAfter: null,
  newFor: null,
  likenessOf: null,
};
const idsOf = (wanted: Partial<Wanted>): readonly string[] =>
  find(index, { ...anything, ...wanted }).hits.map(({ document }) => document.id);

describe('finding practice', () => {
  it('gives all of it where nothing is asked, newest first and then by id', () => {
    expect(idsOf({})).toEqual(sandboxDocuments.map(({ id }) => id).sort());
  });

  it('narrows by any value of a facet, and by every facet that is named', () => {
    const found = find(index, {
      ...anything,
      facets: { strand: ['FAMILY_HELP', 'CHILD_PROTECTION'], contexts: ['RURAL'] },
    }).hits;
    expect(found.length).toBeGreaterThan(3);
    expect(found.every(({ document }) => document.contexts.includes('RURAL'))).toBe(true);
    expect(new Set(found.map(({ document }) => document.strand))).toEqual(new Set(['FAMILY_HELP', 'CHILD_PROTECTION']));
  });

  it('counts each facet as if nothing were chosen of it: so that another choice can be made', () => {
    const counts = (wanted: Partial<Wanted>) =>
      find(index, { ...anything, ...wanted }).facets.filter(({ facet }) => facet === 'strand');
    expect(counts({ facets: { strand: ['FAMILY_HELP'] } })).toEqual(counts({}));
    expect(counts({}).reduce((sum, { count }) => sum + count, 0)).toBe(sandboxDocuments.length);
    expect(counts({ facets: { contexts: ['RURAL'] } })).not.toEqual(counts({}));
  });

  it('puts first what neighbours have tried, among what was asked for', () => {
    const asked = { text: 'special guardianship' };
    expect(idsOf(asked)[0]).toBe('sgo-peer-group');
    expect(idsOf({ ...asked, likenessOf: (authority) => Number(authority === 'copperhill') })[0]).toBe(
      'sgo-support-plan-early',
    );
  });

  it('tells what is new for an authority: neither its own, nor what it took on, nor what is older', () => {
    const found = find(index, { ...anything, newFor: 'northmoor' }).hits;
    expect(found.length).toBeGreaterThan(10);
    expect(found.filter(({ document }) => isKnownTo(document, 'northmoor'))).toEqual([]);
    expect(idsOf({ publishedAfter: '2026-01-01T00:00:00.000Z' })).toEqual([]);
  });

  it('finds what is related to a loop, and not the loop itself', () => {
    const related = idsOf({ relatedTo: 'da-safe-meetings' });
    expect(related[0]).toBe('single-shuttle-meeting');
    expect(related).not.toContain('da-safe-meetings');
    expect(idsOf({ relatedTo: 'no-such-loop' })).toEqual([]);
  });
});

describe('how alike authorities are', () => {
  const us = { id: 'A', neighbours: ['B', 'C'], region: 'NORTH', kind: 'E06' };
  const them = (id: string, region: string, kind: string) => ({ id, neighbours: [], region, kind });

  it('goes by statistical neighbours first, and then by kind and region', () => {
    const inOrder = [
      them('B', 'SOUTH', 'E08'),
      them('C', 'SOUTH', 'E08'),
      them('D', 'NORTH', 'E06'),
      them('E', 'SOUTH', 'E06'),
      them('F', 'NORTH', 'E08'),
      them('G', 'SOUTH', 'E08'),
    ];
    const values = inOrder.map((other) => likeness(us, other));
    expect(values).toEqual([...values].sort((a, b) => b - a));
    expect(new Set(values).size).toBe(values.length);
    expect(likeness(us, us)).toBe(0);
  });
});

function isKnownTo({ authority, adopters }: PracticeDocument, who: string): boolean {
  return authority === who || adopters.includes(who);
}
