import type { Scope } from '../../../platform/actor/scope.ts';
import { keyIn } from '../../../platform/table/keys.ts';
import { pagesOf } from '../../../platform/table/pages.ts';
import type { Table } from '../../../platform/table/table.ts';
import type { Write } from '../../../platform/table/write.ts';
import type { CellDifference } from '../domain/snapshots/difference.ts';
import type { FrozenCell } from '../domain/snapshots/tally.ts';
import { ownPartition } from './snapshots.ts';

const CELLS = 'CELLS#';
const CHANGES = 'CHANGES#';
/** Of an item's 400 kB. A cell takes some hundred bytes, and each value of a histogram some ten. */
const MOST_WEIGHT = 25_000;
const WEIGHT_OF_A_CELL = 12;
const PART_DIGITS = 4;
const ITEMS_A_QUERY = 20;

/** The frozen cube of one authority, one item for some cells of one measure: they are read by measure. */
export function cellWrites(scope: Scope, snapshot: string, cells: readonly FrozenCell[]): readonly Write[] {
  const byMeasure = [...Map.groupBy(cells, ({ measure }) => measure)];
  return byMeasure.flatMap(([measure, own]) =>
    inParts(own).map((part, index): Write => {
      const sortKey = `${CELLS}${measure}#${String(index).padStart(PART_DIGITS, '0')}`;
      return { kind: 'PUT', item: { key: keyIn(ownPartition(scope, snapshot), sortKey), version: 1, body: part } };
    }),
  );
}

function inParts(cells: readonly FrozenCell[]): readonly (readonly FrozenCell[])[] {
  const parts: FrozenCell[][] = [];
  let weight = Infinity;
  for (const cell of cells) {
    const own = WEIGHT_OF_A_CELL + (cell.values?.length ?? 0);
    if (weight + own > MOST_WEIGHT) {
      parts.push([]);
      weight = 0;
    }
    parts.at(-1)?.push(cell);
    weight += own;
  }
  return parts;
}

/** Why counts differ from those of the snapshot before. */
export function changeWrites(scope: Scope, snapshot: string, cells: readonly CellDifference[]): readonly Write[] {
  const parts = Array.from({ length: Math.ceil(cells.length / CHANGES_AN_ITEM) }, (_, index) =>
    cells.slice(index * CHANGES_AN_ITEM, (index + 1) * CHANGES_AN_ITEM),
  );
  return parts.map((body, index): Write => {
    const sortKey = `${CHANGES}${String(index).padStart(PART_DIGITS, '0')}`;
    return { kind: 'PUT', item: { key: keyIn(ownPartition(scope, snapshot), sortKey), version: 1, body } };
  });
}

const CHANGES_AN_ITEM = 1_500;

/** Of one measure; of all where none is named. */
export async function cellsOf(
  table: Table,
  scope: Scope,
  { snapshot, measure }: { readonly snapshot: string; readonly measure: string | null },
): Promise<readonly FrozenCell[]> {
  return itemsFrom<FrozenCell>(table, scope, { snapshot, prefix: measure === null ? CELLS : `${CELLS}${measure}#` });
}

export async function changesOf(table: Table, scope: Scope, snapshot: string): Promise<readonly CellDifference[]> {
  return itemsFrom<CellDifference>(table, scope, { snapshot, prefix: CHANGES });
}

async function itemsFrom<T>(
  table: Table,
  scope: Scope,
  { snapshot, prefix }: { readonly snapshot: string; readonly prefix: string },
): Promise<readonly T[]> {
  const range = { partition: ownPartition(scope, snapshot), from: prefix, until: `${prefix}~` };
  const pages = pagesOf(ITEMS_A_QUERY, async ({ after, limit }) => {
    const items = await table.query({ ...range, limit, ...(after !== null && { after }) });
    return items.map(({ body, key }) => ({ own: body as readonly T[], sortKey: key.sk }));
  });
  const found: T[] = [];
  for await (const page of pages) found.push(...page.flatMap(({ own }) => own));
  return found;
}
