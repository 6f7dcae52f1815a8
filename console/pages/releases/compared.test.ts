import { describe, expect, it } from '@jest/globals';
import type { ConsoleComparedReleaseFragment } from '../../../graphql/generated/console-operations.ts';
import { comparedRows } from './compared.ts';

type Release = ConsoleComparedReleaseFragment;
type Told = Release['figures']['edges'][number]['node'];

const told = (name: string | null, value: string, reason: string | null = null, period = '202627'): Told => ({
  ...{ period, value, reason },
  whyHidden: value === 'c' ? 'CONFIDENTIAL' : value === 'low' ? 'LOW' : null,
  authority: name === null ? null : { id: `auth_${name}`, name },
});

const release = (figures: readonly Told[], parameters: Release['parameters'] = 'DFE_LOCAL_AUTHORITY'): Release => ({
  ...{ id: 'rels_1', title: 'Autumn', status: 'PUBLISHED', replacesId: null, parameters },
  figures: { edges: figures.map((node) => ({ node })), pageInfo: { hasNextPage: false } },
});

describe('two releases side by side', () => {
  const earlier = release([
    told('B', '20'),
    told('A', '14'),
    told('C', '9'),
    told('D', 'c'),
    told('E', 'c'),
    told(null, '60'),
  ]);
  const later = release([
    told('A', '17'),
    told('B', '20'),
    told('C', 'c', 'SMALL_CHANGE'),
    told('D', '8'),
    told('E', 'low', 'ROUNDED_TOO_CLOSE'),
    told('F', '11', null, '202728'),
    told(null, '60'),
  ]);

  it('says what became of each figure, and why it may have', () => {
    const rows = comparedRows(earlier, later).map(({ authority, change, why }) => [authority, change, why]);
    expect(rows).toEqual([
      ['F', 'New', 'The earlier release does not hold it'],
      ['A', 'Revised', 'Records came late, were corrected or were erased'],
      ['B', 'Same', ''],
      ['C', 'Newly hidden', 'Differs by one to five from what was told before'],
      ['D', 'Newly told', 'It need not be hidden now'],
      ['E', 'Hidden in another way', 'Too few once rounded'],
      ['All authorities together', 'Same', ''],
    ]);
  });

  it('shows each as it was told, and no number that neither of them told', () => {
    const numbers = comparedRows(earlier, later).flatMap(({ earlier: one, later: other }) => [one.text, other.text]);
    const given = [...earlier.figures.edges, ...later.figures.edges].map(({ node }) => node.value);
    expect(numbers.filter((text) => text !== 'x' && !given.includes(text))).toEqual([]);
  });

  it('says that what the later one has no more is gone', () => {
    expect(comparedRows(earlier, release([])).map(({ change }) => change)).toEqual(Array(6).fill('Gone'));
  });

  it('lays a difference to other parameters where those are others', () => {
    const [row] = comparedRows(release([told('A', '14')]), release([told('A', '10')], 'NETWORK_TOTAL'));
    expect(row?.why).toBe('The two are protected by other parameters');
  });
});
