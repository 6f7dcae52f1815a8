import type { Scope } from '../../../platform/actor/scope.ts';
import type { LocalDate } from '../../../platform/dates/index.ts';
import type { Table } from '../../../platform/table/table.ts';
import type { Write } from '../../../platform/table/write.ts';
import type { ReformStrand } from '../domain/codes.ts';
import { type FinancialYear, YEARS } from '../domain/financial-year.ts';
import type { Pence } from '../domain/pence.ts';
import { STRANDS } from './ids.ts';
import { givenIn, givenPartition, keys } from './keys.ts';

/** What an authority says it was given for a strand and year: all that the programme is told of an allocation. */
export type Given = {
  readonly year: FinancialYear;
  readonly strand: ReformStrand;
  readonly given: Pence;
  /** The day, in London, on which the authority last said so. */
  readonly statedOn: LocalDate;
};

/** Goes with the allocation's own write, whose condition holds the order of the two: so it may be put whatever was there. */
export function givenWrite(scope: Scope, given: Given): Write {
  return { kind: 'PUT', item: { key: keys.given(scope, given.year, given.strand), version: 1, body: given } };
}

/** By year and strand, in the order of their names: of one year, or of all. */
export async function listGiven(table: Table, scope: Scope, year: FinancialYear | null): Promise<readonly Given[]> {
  const items = await table.query({
    partition: givenPartition(scope),
    limit: STRANDS.length * YEARS,
    ...(year !== null && { from: givenIn(year), until: `${givenIn(year)}~` }),
  });
  return items.map(({ body }) => body as Given);
}
