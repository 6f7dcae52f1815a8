import type { Limits } from './fenced-acting.ts';
import { FenceCrossed } from './fence-crossed.ts';
import type { Key } from './keys.ts';
import type { Range, Table } from './table.ts';
import type { Write } from './write.ts';

/**
 * An owner's table as a limited request finds it. Where there is but one partition for it, all others are empty: no
 * resolver can forget to leave out what may not be seen.
 */
export function limited(table: Table, { only, mayWrite }: Limits): Table {
  const isThere = (partition: string): boolean => only === null || partition === only;

  const getAttributes: Table['getAttributes'] = async (keys) => {
    const found = (await table.getAttributes(keys.filter(({ pk }) => isThere(pk)))).values();
    return keys.map(({ pk }) => (isThere(pk) ? found.next().value : undefined));
  };

  return {
    getAttributes,
    get: async (key: Key) => (isThere(key.pk) ? table.get(key) : undefined),
    async getTogether(keys) {
      const found = (await table.getTogether(keys.filter(({ pk }) => isThere(pk)))).values();
      return keys.map(({ pk }) => (isThere(pk) ? found.next().value : undefined));
    },
    query: async (range: Range) => (isThere(range.partition) ? table.query(range) : []),
    queryIndex: async (range: Range) => (isThere(range.partition) ? table.queryIndex(range) : []),
    async write(writes) {
      if (!writes.every((write) => mayWrite(partitionOf(write)))) {
        throw new FenceCrossed('A request that may only look tries to change something.');
      }
      await table.write(writes);
    },
  };
}

function partitionOf(write: Write): string {
  return 'item' in write ? write.item.key.pk : write.key.pk;
}
