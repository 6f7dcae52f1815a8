import { describe, expect, it } from '@jest/globals';
import { listing } from '../listing.ts';
import { COLUMNS, listedIn } from './authority-list.ts';

type Found = Parameters<typeof listedIn>[0];

const MEMBER = { programme: 'FFCP', wave: 'WAVE_1', from: '2023-07-01', until: null } as const;
const node = (id: string, name: string, memberships: Found['authorities']['edges'][number]['node']['memberships']) => ({
  node: { id, name, region: { name: 'Nowhere' }, memberships, accreditation: { status: 'NOT_APPLIED' as const } },
});
const quality = (id: string, most: number, lastChangeOn: string | null) => ({
  authority: { id },
  records: { least: 1, most },
  lastChangeOn,
  lastBatchOn: null,
});
const FOUND: Found = {
  authorities: {
    edges: [node('b', 'Beyond', [MEMBER]), node('n', 'Nearby', []), node('f', 'Faraway', [MEMBER])],
    pageInfo: { hasNextPage: false, endCursor: null },
  },
  networkDataQuality: [quality('b', 1_000, '2026-02-01'), quality('f', 200, '2026-10-01')],
};

function namesBy(text: string): readonly (string | undefined)[] {
  const query = new URLSearchParams(text);
  const listed = listedIn(FOUND, query.get('programme') ?? '');
  const { pageInfo } = FOUND.authorities;
  const { rows } = listing(listed, COLUMNS, { path: '/console/authorities', query, pageInfo, usual: 'name' });
  return rows.map(([name]) => name?.text);
}

describe('the list of authorities', () => {
  it.each([
    ['', ['Beyond', 'Faraway', 'Nearby']],
    ['sort=name&order=descending', ['Nearby', 'Faraway', 'Beyond']],
    ['sort=lastChange&order=ascending', ['Nearby', 'Beyond', 'Faraway']],
    // By the number, not by its digits.
    ['sort=records&order=descending', ['Beyond', 'Faraway', 'Nearby']],
    ['sort=nothing&order=sideways', ['Beyond', 'Faraway', 'Nearby']],
    ['programme=FFCP', ['Beyond', 'Faraway']],
    ['programme=__proto__', ['Beyond', 'Faraway', 'Nearby']],
  ])('by "%s"', (query, names) => {
    expect(namesBy(query)).toEqual(names);
  });
});
