import { type AttributeMap, countAttribute, type Counts, encodeItem } from '../table/item.ts';
import type { Write } from '../table/write.ts';

/**
 * What lies under a key after a write, as DynamoDB would have it: undefined for nothing.
 *
 * @throws RangeError when its condition does not hold.
 */
export function written(write: Write, before: AttributeMap | undefined): AttributeMap | undefined {
  demand(holds(write, before), write);
  return after(write, before);
}

/** The condition that each kind of write has, but for those of counts. */
function holds(write: Write, before: AttributeMap | undefined): boolean {
  switch (write.kind) {
    case 'PUT':
      return true;
    case 'CREATE':
    case 'ABSENT':
      return before === undefined;
    case 'ADVANCE':
    case 'REVISE':
      return isAt(before, write.item.version - 1);
    case 'COUNT':
      return before !== undefined;
    case 'UNCHANGED':
    case 'DELETE':
      return write.version === undefined || isAt(before, write.version);
    case 'SEQUENCED':
      return before?.['unsequenced'] !== undefined;
  }
}

function after(write: Write, before: AttributeMap | undefined): AttributeMap | undefined {
  switch (write.kind) {
    case 'PUT':
    case 'CREATE':
    case 'ADVANCE':
      return encodeItem(write.item);
    case 'REVISE':
      return counted(revised(write, before), { ...write, add: write.add ?? {} });
    case 'COUNT':
      return counted({ ...before }, write);
    case 'UNCHANGED':
      return before;
    case 'DELETE':
    case 'ABSENT':
      return undefined;
    case 'SEQUENCED':
      return numbered(write, before);
  }
}

type Of<K extends Write['kind']> = Extract<Write, { readonly kind: K }>;

/** The counts beside the body stay, and so do the indexes. */
function revised({ item }: Of<'REVISE'>, before: AttributeMap | undefined): AttributeMap {
  return { ...before, v: { N: String(item.version) }, body: { S: JSON.stringify(item.body) } };
}

function numbered({ sequence }: Of<'SEQUENCED'>, before: AttributeMap | undefined): AttributeMap {
  const { unsequenced: _chain, unsequencedSk: _place, ...lasting } = before ?? {};
  return { ...lasting, seq: { N: String(sequence) } };
}

type Counting = Pick<Of<'COUNT'>, 'add' | 'where' | 'overdrawn'>;

/** What is taken must be there, unless it may be overdrawn. */
function counted(item: AttributeMap, write: Write & Counting): AttributeMap {
  const { add, where = {}, overdrawn = false } = write;
  const sums: Counts = Object.fromEntries(
    Object.entries(add).map(([name, delta]) => {
      const now = countIn(item, name);
      demand(delta >= 0 || (now !== undefined && (overdrawn || now + delta >= 0)), write);
      return [countAttribute(name), (now ?? 0) + delta];
    }),
  );
  for (const [name, seen] of Object.entries(where)) demand(countIn(item, name) === seen, write);
  return { ...item, ...Object.fromEntries(Object.entries(sums).map(([name, sum]) => [name, { N: String(sum) }])) };
}

function countIn(item: AttributeMap, name: string): number | undefined {
  const count = item[countAttribute(name)]?.N;
  return count === undefined ? undefined : Number(count);
}

function isAt(item: AttributeMap | undefined, version: number): boolean {
  return item !== undefined && Number(item['v']?.N) === version;
}

/** A RangeError, as of any bug: any other error would be taken for one of the table's, and tried again. */
function demand(isMet: boolean, write: Write): void {
  const { pk, sk } = 'item' in write ? write.item.key : write.key;
  if (!isMet) throw new RangeError(`The condition of ${write.kind} does not hold for ${pk} ${sk}.`);
}
