import { describe, expect, it } from '@jest/globals';
import { type Allocations, givenTableOf, yearsGiven } from './given.ts';

const PLACES = [
  { id: 'first', name: 'First' },
  { id: 'second', name: 'Second' },
  { id: 'third', name: 'Third' },
];
const given = (id: string, strand: Allocations[number]['strand'], pence: number, year = 2026): Allocations[number] => ({
  authority: { id },
  strand,
  year,
  given: pence,
});
const ALLOCATIONS = [
  given('first', 'FAMILY_NETWORKS', 1_800_000),
  given('first', 'FAMILY_HELP', 50),
  given('second', 'FAMILY_NETWORKS', 0),
  given('second', 'CHILD_PROTECTION', 700_000, 2025),
];

describe('what authorities say they were given', () => {
  it('is of the years that they named', () => {
    expect(yearsGiven(ALLOCATIONS)).toEqual(['202627', '202526']);
    expect(yearsGiven([given('first', 'FAMILY_HELP', 1, 2099)])).toEqual(['209900']);
  });

  it('is told by strand and together, and nothing is made of what was not said', () => {
    const table = givenTableOf(ALLOCATIONS, PLACES, '202627');
    expect(table?.columns.map(({ title }) => title)).toEqual(['Family help', 'Family networks', 'All strands']);
    expect(table?.rows.map(({ name, cells }) => [name, ...cells.map(({ text }) => text)])).toEqual([
      ['First', '£0.50', '£18,000', '£18,000.50'],
      ['Second', 'None stated', '£0', '£0'],
      ['Third', 'None stated', 'None stated', 'None stated'],
      ['All authorities together', '£0.50', '£18,000', '£18,000.50'],
    ]);
  });

  it('is plain pounds in a file, and empty where nothing was said', () => {
    const table = givenTableOf(ALLOCATIONS, PLACES, '202627');
    expect(table?.columns.map(({ inFile }) => inFile)).toEqual([
      'given_family_help_pounds',
      'given_family_networks_pounds',
      'given_pounds',
    ]);
    expect(table?.rows.map(({ cells }) => cells.map(({ inFile }) => inFile))).toEqual([
      ['0.5', '18000', '18000.5'],
      ['', '0', '0'],
      ['', '', ''],
      ['0.5', '18000', '18000.5'],
    ]);
  });

  it('is nothing in a year of which nobody said anything', () => {
    expect(givenTableOf(ALLOCATIONS, PLACES, '202425')).toBeNull();
  });
});
