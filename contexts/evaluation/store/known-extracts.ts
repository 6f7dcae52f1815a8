import { networkScope } from '../../../platform/actor/scope.ts';
import { keyIn, partitionIn } from '../../../platform/table/keys.ts';
import { pagesOf } from '../../../platform/table/pages.ts';
import type { Table } from '../../../platform/table/table.ts';
import type { Write } from '../../../platform/table/write.ts';
import type { KnownSum } from '../domain/extracts/known-sums.ts';
import type { HeldExtract } from '../domain/releases/known-extracts.ts';

/** Beside what became of extracts: for the worker on them to write, and for good, since what was told stays known. */
const partition = partitionIn(networkScope, 'EXTRACTS-MADE');
const KNOWN = 'KNOWN#';
/** Of an item's 400 kB: a sum takes some hundred bytes. */
const SUMS_AN_ITEM = 2_000;
const PART_DIGITS = 4;
const ITEMS_A_QUERY = 20;

/** What the people of a project can add up from an extract: some items for each year, which is what releases ask for. */
export function writesOfKnown(id: string, { sums, ...held }: HeldExtract): readonly Write[] {
  return [...Map.groupBy(sums, ({ period }) => period)].flatMap(([period, own]) =>
    chunksOf(own).map((chunk, index): Write => {
      const sortKey = `${KNOWN}${period}#${id}#${String(index).padStart(PART_DIGITS, '0')}`;
      const body: HeldExtract = { ...held, sums: chunk };
      return { kind: 'CREATE', item: { key: keyIn(partition, sortKey), version: 1, body } };
    }),
  );
}

function chunksOf(sums: readonly KnownSum[]): readonly (readonly KnownSum[])[] {
  const chunks = Math.ceil(sums.length / SUMS_AN_ITEM);
  return Array.from({ length: chunks }, (_each, index) => sums.slice(index * SUMS_AN_ITEM, (index + 1) * SUMS_AN_ITEM));
}

/** Of every extract that was ever made, what it tells of one year. */
export async function heldExtracts(table: Table, period: string): Promise<readonly HeldExtract[]> {
  const prefix = `${KNOWN}${period}#`;
  const range = { partition, from: prefix, until: `${prefix}~` };
  const pages = pagesOf(ITEMS_A_QUERY, async ({ after, limit }) => {
    const items = await table.query({ ...range, limit, ...(after !== null && { after }) });
    return items.map(({ body, key }) => ({ held: body as HeldExtract, sortKey: key.sk }));
  });
  const found: HeldExtract[] = [];
  for await (const page of pages) found.push(...page.map(({ held }) => held));
  return found;
}
