import { keyIn } from '../../../platform/table/keys.ts';
import type { Table } from '../../../platform/table/table.ts';
import type { Write } from '../../../platform/table/write.ts';
import type { Treatment, Treatments } from '../domain/disclosure/treatment.ts';
import type { PartName } from '../domain/releases/release.ts';
import type { ToldFigure } from '../domain/releases/telling/counts.ts';
import { partsOf } from './releases.ts';

/** Of an item's 400 kB: a treatment takes some hundred bytes. */
const TREATMENTS_AN_ITEM = 2_000;
const PART_DIGITS = 4;
const ITEMS_A_QUERY = 20;

const nameOf = ({ population, period }: PartName): string => `${population}#${period}`;

/** What the worker has decided about a part, and from which snapshot each authority's counts are. */
export type StoredPart = {
  readonly sources: Readonly<Record<string, string>>;
  readonly treatments: Treatments;
};

type Chunk = {
  readonly treatments: readonly (readonly [string, Treatment])[];
  readonly sources: StoredPart['sources'];
};

export function partWritesOf(release: string, name: PartName, { sources, treatments }: StoredPart): readonly Write[] {
  const all = [...treatments];
  const chunks = Math.max(1, Math.ceil(all.length / TREATMENTS_AN_ITEM));
  return Array.from({ length: chunks }, (_each, index): Write => {
    const own = all.slice(index * TREATMENTS_AN_ITEM, (index + 1) * TREATMENTS_AN_ITEM);
    const sortKey = `PART#${nameOf(name)}#${String(index).padStart(PART_DIGITS, '0')}`;
    const body: Chunk = { treatments: own, sources };
    return { kind: 'PUT', item: { key: keyIn(partsOf(release), sortKey), version: 1, body } };
  });
}

/** Undefined where the release has no such part. */
export async function readPartOf(table: Table, release: string, name: PartName): Promise<StoredPart | undefined> {
  const chunks = await bodiesFrom<Chunk>(table, release, `PART#${nameOf(name)}#`);
  const [first] = chunks;
  if (first === undefined) return undefined;
  return { sources: first.sources, treatments: new Map(chunks.flatMap(({ treatments }) => treatments)) };
}

/** What a column tells in one period. */
export type StoredColumn = {
  readonly measure: string;
  readonly period: string;
  readonly figures: readonly ToldFigure[];
};

/** One item a column and period: they are read so. Whatever a file shows is in them. */
export function figureWrites(release: string, figures: readonly ToldFigure[]): readonly Write[] {
  const columns = Map.groupBy(figures, ({ measure, period }) => `FIGURES#${measure}#${period}`);
  return [...columns].map(([sortKey, own]): Write => {
    const body = own.map(({ authority, trait, symbol, reason }) => ({ authority, trait, symbol, reason }));
    return { kind: 'PUT', item: { key: keyIn(partsOf(release), sortKey), version: 1, body } };
  });
}

/** @param period null for all of them, in order */
export async function readFigures(
  table: Table,
  release: string,
  { measure, period }: { readonly measure: string; readonly period: string | null },
): Promise<readonly ToldFigure[]> {
  const prefix = `FIGURES#${measure}#${period ?? ''}`;
  const found: ToldFigure[] = [];
  for (let after: string | undefined; ;) {
    const range = { partition: partsOf(release), from: prefix, until: `${prefix}~`, limit: ITEMS_A_QUERY };
    const items = await table.query({ ...range, ...(after !== undefined && { after }) });
    for (const { key, body } of items) {
      const of = { measure, period: key.sk.slice(key.sk.lastIndexOf('#') + 1) };
      found.push(
        ...(body as readonly Omit<ToldFigure, 'measure' | 'period'>[]).map((figure) => ({ ...figure, ...of })),
      );
    }
    if (items.length < ITEMS_A_QUERY) return found;
    after = items.at(-1)?.key.sk;
  }
}

async function bodiesFrom<T>(table: Table, release: string, prefix: string): Promise<readonly T[]> {
  const found: T[] = [];
  for (let after: string | undefined; ;) {
    const range = { partition: partsOf(release), from: prefix, until: `${prefix}~`, limit: ITEMS_A_QUERY };
    const items = await table.query({ ...range, ...(after !== undefined && { after }) });
    found.push(...items.map(({ body }) => body as T));
    if (items.length < ITEMS_A_QUERY) return found;
    after = items.at(-1)?.key.sk;
  }
}
