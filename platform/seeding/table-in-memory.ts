import { tableDefinition } from '../table/definition.ts';
import { type AttributeMap, decodeItem } from '../table/item.ts';
import type { Range, Table } from '../table/table.ts';
import type { Key } from '../table/keys.ts';
import { written } from './written.ts';

export type TableInMemory = Table & {
  /** All that lies in it, in the order of the keys. */
  readonly items: () => readonly AttributeMap[];
};

/**
 * A table for the one writer that loads a sandbox. Nobody comes between, so that a condition that does not hold is a
 * fault of whoever tells the story: it is thrown as one, and never tried again.
 */
export function tableInMemory(held: readonly AttributeMap[]): TableInMemory {
  const items = new Map(held.map((attributes) => [nameOf(keyOf(attributes)), attributes]));
  const at = (key: Key): AttributeMap | undefined => items.get(nameOf(key));
  const decoded = (attributes: AttributeMap | undefined) => attributes && decodeItem(attributes);
  const find = (range: Range): readonly AttributeMap[] => inRange([...items.values()], range);

  return {
    get: (key) => Promise.resolve(decoded(at(key))),
    getAttributes: (keys) => Promise.resolve(keys.map(at)),
    getTogether: (keys) => Promise.resolve(keys.map(at).map(decoded)),
    query: (range) => Promise.resolve(find(range).map(decodeItem)),
    queryIndex: (range) => Promise.resolve(find(range)),
    write: (writes) =>
      Promise.resolve().then(() => {
        const changes = writes.map((write) => {
          const key = 'item' in write ? write.item.key : write.key;
          return [nameOf(key), written(write, at(key))] as const;
        });
        for (const [name, after] of changes) {
          if (after === undefined) items.delete(name);
          else items.set(name, after);
        }
      }),
    items: () => [...items].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, attributes]) => attributes),
  };
}

function keyOf({ pk, sk }: AttributeMap): Key {
  return { pk: pk?.S ?? '', sk: sk?.S ?? '' } as Key;
}

function nameOf({ pk, sk }: Key): string {
  return `${pk}\n${sk}`;
}

function inRange(items: readonly AttributeMap[], range: Range): readonly AttributeMap[] {
  const { partition, index, from, until, after, newestFirst = false, limit } = range;
  const { partitionKey, sortKey } = index === undefined ? tableDefinition : tableDefinition.indexes[index];
  const place = (item: AttributeMap): string => item[sortKey]?.S ?? '';
  const isPast = (item: AttributeMap): boolean =>
    after === undefined || (newestFirst ? place(item) < after : place(item) > after);
  const found = items
    .filter((item) => item[partitionKey]?.S === partition && isPast(item))
    .filter((item) => (from === undefined || place(item) >= from) && (until === undefined || place(item) <= until))
    .sort((one, other) => (place(one) < place(other) ? -1 : 1));
  return (newestFirst ? found.reverse() : found).slice(0, limit);
}
