import type { ConsoleMoneyQuery, ReformStrand } from '../../../graphql/generated/console-operations.ts';
import { govukPounds } from '../../format.ts';
import type { Place } from '../network/filters.ts';
import { STRANDS } from '../strands.ts';

export type Allocations = ConsoleMoneyQuery['networkAllocations'];

/** Text for the page, and pounds without their sign for a file: empty where nothing was stated. */
export type GivenCell = { readonly text: string; readonly inFile: string };

export type GivenTable = {
  /** The strands for which anybody stated anything, and all of them together. */
  readonly columns: readonly { readonly title: string; readonly inFile: string }[];
  readonly rows: readonly { readonly name: string; readonly cells: readonly GivenCell[] }[];
};

export const TOGETHER = 'All authorities together';
const NOTHING: GivenCell = { text: 'None stated', inFile: '' };

/** The financial years, such as 202627, of which anybody stated anything. */
export function yearsGiven(allocations: Allocations): readonly string[] {
  return [...new Set(allocations.map(periodOf))];
}

/** What each authority says it was given in a year, by strand. Null where nobody stated anything. */
export function givenTableOf(allocations: Allocations, places: readonly Place[], period: string): GivenTable | null {
  const ofYear = allocations.filter((each) => periodOf(each) === period);
  if (ofYear.length === 0) return null;
  const strands = strandsOf(ofYear);
  const rowOf = (name: string, own: Allocations) => ({
    name,
    cells: [...strands.map((strand) => cellOf(own.filter((each) => each.strand === strand))), cellOf(own)],
  });
  const columns = strands.map((strand) => ({
    title: STRANDS[strand],
    inFile: `given_${strand.toLowerCase()}_pounds`,
  }));
  return {
    columns: [...columns, { title: 'All strands', inFile: 'given_pounds' }],
    rows: [
      ...places.map(({ id, name }) => {
        const own = ofYear.filter(({ authority }) => authority.id === id);
        return rowOf(name, own);
      }),
      rowOf(TOGETHER, ofYear),
    ],
  };
}

function periodOf({ year }: Allocations[number]): string {
  return `${year}${String((year + 1) % 100).padStart(2, '0')}`;
}

/** In the order of their list, whoever stated first. */
function strandsOf(allocations: Allocations): readonly ReformStrand[] {
  const stated = new Set<string>(allocations.map(({ strand }) => strand));
  return (Object.keys(STRANDS) as ReformStrand[]).filter((strand) => stated.has(strand));
}

const PENCE = 100;

function cellOf(allocations: Allocations): GivenCell {
  if (allocations.length === 0) return NOTHING;
  const pounds = allocations.reduce((all, { given }) => all + given, 0) / PENCE;
  return { text: govukPounds(pounds), inFile: String(pounds) };
}
