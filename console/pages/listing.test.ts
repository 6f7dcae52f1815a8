import { describe, expect, it } from '@jest/globals';
import { type Columns, dayCell, instantCell, listAsCsv, listing, tagCell } from './listing.ts';

type Thing = { readonly name: string; readonly day: string | null; readonly size: number };

const TAG = { text: 'Under way', classes: 'govuk-tag--blue' };
const COLUMNS: Columns<Thing> = {
  name: { heading: 'Name', cell: ({ name: text }) => ({ text, href: `/console/things/${text}` }) },
  day: { heading: 'Day', cell: ({ day }) => dayCell(day, 'Never') },
  size: { heading: 'Size', cell: ({ size }) => ({ text: `${size} apples`, order: String(size) }) },
  status: { heading: 'Status', cell: () => tagCell(TAG) },
};
type PageInfo = Parameters<typeof listing>[2]['pageInfo'];

const THINGS: readonly Thing[] = [
  { name: 'Second', day: '2026-10-01', size: 10 },
  { name: 'First', day: null, size: 9 },
  { name: 'Third', day: '2026-02-01', size: 10 },
];

function listBy(query: string, pageInfo: PageInfo = { hasNextPage: false, endCursor: 'last' }) {
  return listing(THINGS, COLUMNS, { path: '/console/things', query: new URLSearchParams(query), pageInfo });
}

const namesBy = (query: string) => listBy(query).rows.map(([name]) => name?.text);

describe('a list', () => {
  it.each([
    ['', ['Second', 'First', 'Third']],
    ['sort=nothing', ['Second', 'First', 'Third']],
    ['sort=__proto__', ['Second', 'First', 'Third']],
    ['sort=name', ['First', 'Second', 'Third']],
    ['sort=name&order=descending', ['Third', 'Second', 'First']],
    // As days follow each other, not as their words do; what has not come is before all.
    ['sort=day', ['First', 'Third', 'Second']],
    // As numbers, and by name where they are alike.
    ['sort=size', ['First', 'Second', 'Third']],
  ])('by "%s"', (query, names) => {
    expect(namesBy(query)).toEqual(names);
  });

  it('turns round by the heading that it is in order by, and keeps what else is asked', () => {
    const [name, day] = listBy('kind=a%26b&after=x&sort=name&done=ended').headings;
    expect(name).toEqual({
      text: 'Name',
      order: 'ascending',
      href: '/console/things?kind=a%26b&after=x&sort=name&order=descending',
    });
    expect(day).toEqual({
      text: 'Day',
      order: null,
      href: '/console/things?kind=a%26b&after=x&sort=day&order=ascending',
    });
  });

  it('goes on in the same order, from where it ended', () => {
    expect(listBy('sort=name&after=one', { hasNextPage: true, endCursor: 'two' }).nextHref).toBe(
      '/console/things?sort=name&after=two',
    );
    expect(listBy('sort=name').nextHref).toBeNull();
  });

  it('comes as a file in the same order, with days and instants as a spreadsheet takes them', () => {
    const list = listBy('sort=day');
    expect(list.csvHref).toBe('/console/things?sort=day&format=csv');
    expect(listAsCsv('things.csv')({ list })).toEqual({
      name: 'things.csv',
      rows: [
        ['Name', 'Day', 'Size', 'Status'],
        ['First', '', '9 apples', 'Under way'],
        ['Third', '2026-02-01', '10 apples', 'Under way'],
        ['Second', '2026-10-01', '10 apples', 'Under way'],
      ],
    });
  });

  it('says an instant to people as GOV.UK does', () => {
    expect(instantCell('2026-06-10T09:00:00Z')).toEqual({
      text: '10 June 2026 at 10am',
      order: '2026-06-10T09:00:00Z',
      inFile: '2026-06-10T09:00:00Z',
    });
  });
});
