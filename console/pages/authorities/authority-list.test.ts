import { describe, expect, it } from '@jest/globals';
import { headingsOf, narrowed, rowsOf, wantedIn } from './authority-list.ts';

type Listed = Parameters<typeof rowsOf>[0];

const MEMBER = { programme: 'FFCP', wave: 'WAVE_1', from: '2023-07-01', until: null } as const;
const node = (
  id: string,
  name: string,
  memberships: Listed['authorities']['edges'][number]['node']['memberships'],
) => ({
  node: { id, name, region: { name: 'Nowhere' }, memberships, accreditation: { status: 'NOT_APPLIED' as const } },
});
const quality = (id: string, most: number, lastChangeOn: string | null) => ({
  authority: { id },
  records: { least: 1, most },
  lastChangeOn,
  lastBatchOn: null,
});
const LISTED: Listed = {
  authorities: {
    edges: [node('b', 'Beyond', [MEMBER]), node('n', 'Nearby', []), node('f', 'Faraway', [MEMBER])],
    pageInfo: { hasNextPage: false, endCursor: null },
  },
  networkDataQuality: [quality('b', 1_000, '2026-02-01'), quality('f', 200, '2026-10-01')],
};

function namesBy(query: string): readonly string[] {
  return narrowed(rowsOf(LISTED), wantedIn(new URLSearchParams(query))).map(({ cells }) => cells.name.text);
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

  it('turns round by the heading that it is in order by, and begins at the top by any other', () => {
    const [name, region] = headingsOf(wantedIn(new URLSearchParams('programme=FFCP')));
    expect(name).toEqual({
      text: 'Authority',
      href: '/console/authorities?sort=name&order=descending&programme=FFCP',
      order: 'ascending',
    });
    expect(region).toMatchObject({
      href: '/console/authorities?sort=region&order=ascending&programme=FFCP',
      order: null,
    });
  });
});
