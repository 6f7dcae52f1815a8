import { describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { namingBy } from '../../extracts/naming.ts';
import type { ChildRecord } from './child-record.ts';
import { extractTable } from './extract-table.ts';
import type { KnownSum } from './known-sums.ts';
import { mayBeLeftOut, PROJECT_EXTRACT } from './parameters.ts';

type Group = { readonly authority: string; readonly arm: string; readonly sex: string; readonly children: number };

/** Children of families of their own, every other of whom met. */
function childrenOf(groups: readonly Group[], period = '202526'): readonly ChildRecord[] {
  return groups.flatMap(({ authority, arm, sex, children }) =>
    Array.from({ length: children }, (_none, nth): ChildRecord => ({
      ...{ authority, period, population: 'EPISODE_CHILDREN', values: {}, followUps: [] },
      person: `${authority}${sex}${String(nth)}`,
      family: `${authority}${sex}${String(nth)}`,
      counts: nth % 2 === 0 ? ['fgdm_referred_count', 'fgdm_held_count'] : ['fgdm_referred_count'],
      traits: {
        programme_arm: arm,
        sex,
        trigger_point: 'CHILD_IN_NEED',
        fgdm_model: 'FAMILY_GROUP_CONFERENCE',
        age_band: '5 to 9',
        ethnicity_major: 'Unknown',
        disability: 'Unknown',
      },
    })),
  );
}

function sumsOf(records: readonly ChildRecord[], places: 'AUTHORITY' | 'PROGRAMME_ARM'): readonly KnownSum[] {
  const authorities = [...new Set(records.map(({ authority }) => authority))].sort();
  const naming = namingBy(createHash('sha256').update('a secret').digest());
  const made = extractTable(records, { parameters: PROJECT_EXTRACT, places, authorities, naming });
  if (made === null) throw new Error('Nothing can be told.');
  return made.sums;
}

const told = (sums: readonly KnownSum[], levels: readonly string[] | null): readonly (readonly [string, number])[] =>
  sums
    .filter(({ trait }) => JSON.stringify(trait?.levels ?? null) === JSON.stringify(levels))
    .map(({ authorities, rows }) => [authorities.join(), rows] as const);

const TWO: readonly Group[] = [
  { authority: 'A1', arm: 'FNP', sex: 'Female', children: 20 },
  { authority: 'A1', arm: 'FNP', sex: 'Male', children: 15 },
  { authority: 'A2', arm: 'FNP', sex: 'Female', children: 12 },
  { authority: 'A2', arm: 'FNP', sex: 'Male', children: 11 },
];

describe('What the holder of an extract can add up', () => {
  it('is what each authority comes to, and each trait of it, where it is told which authority a child is of', () => {
    const sums = sumsOf(childrenOf(TWO), 'AUTHORITY');
    expect(told(sums, null)).toEqual([
      ['A1', 35],
      ['A2', 23],
    ]);
    expect(told(sums, ['Female'])).toEqual([
      ['A1', 20],
      ['A2', 12],
    ]);
  });

  it('is what authorities come to together, where it is not', () => {
    expect(told(sumsOf(childrenOf(TWO), 'PROGRAMME_ARM'), null)).toEqual([['A1,A2', 58]]);
  });

  it('is of no arm, where an authority was in another in that year too: no count of a release is so', () => {
    const both = [...TWO, { authority: 'A2', arm: 'FFCP_WAVE_1', sex: 'Male', children: 40 }];
    const children = childrenOf(both).map((child, nth) => ({
      ...child,
      person: `P${String(nth)}`,
      family: `F${String(nth)}`,
    }));
    expect(told(sumsOf(children, 'PROGRAMME_ARM'), null)).toEqual([]);
  });
});

describe('The rows that may have been left out of an extract', () => {
  it('are none of few: five or more, as many as a count that is hidden may be, or nobody', () => {
    expect([60, 94, 95, 400].map((rows) => mayBeLeftOut(rows, PROJECT_EXTRACT))).toEqual([0, 0, 5, 21]);
  });
});
