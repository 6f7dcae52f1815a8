import { networkScope } from '../../../../platform/actor/scope.ts';
import { londonDate, type Week, weekOf } from '../../../../platform/dates/index.ts';
import { keyIn, type Partition, partitionIn } from '../../../../platform/table/keys.ts';
import type { Table } from '../../../../platform/table/table.ts';
import type { Write } from '../../../../platform/table/write.ts';
import type { Publication } from '../../domain/people/digest.ts';

/** Written by the programme as it publishes, and never again: what a week brought stays what it was. */
const publishedIn = (week: Week): Partition => partitionIn(networkScope, 'PRACTICE', 'WEEK', week);

export function writeOfPublication(publication: Publication): Write {
  const { at, authority, id } = publication;
  const key = keyIn(publishedIn(weekOf(londonDate(new Date(at)))), `${at}#${authority}#${id}`);
  return { kind: 'CREATE', item: { key, version: 1, body: publication } };
}

/** Oldest first. */
export async function listPublications(table: Table, week: Week, limit: number): Promise<readonly Publication[]> {
  const found = await table.query({ partition: publishedIn(week), limit });
  return found.map(({ body }) => body as Publication);
}
