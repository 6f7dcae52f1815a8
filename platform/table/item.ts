import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import type { Key } from './keys.ts';

export type AttributeMap = Record<string, AttributeValue>;

export type Counts = Readonly<Record<string, number>>;

const COUNT = 'n_';

/** The attribute that holds a count: no other begins so. */
export function countAttribute(name: string): string {
  return `${COUNT}${name}`;
}

/** An item as we hold it: a key, a version, and a body that its store alone can read. */
export type Item = {
  readonly key: Key;
  readonly version: number;
  readonly body: unknown;
  /** Whole numbers that conditions compare and `COUNT` changes, each in an attribute of its own beside the body. */
  readonly counts?: Counts;
  /** Index keys and what the indexes carry, by attribute name. */
  readonly indexed?: Readonly<Record<string, string>>;
  /** Epoch seconds after which the item is as good as gone. */
  readonly expiresAt?: number;
};

/**
 * One JSON string holds the body: `JSON.parse` is several times cheaper than unmarshalling nested attribute values,
 * and nothing inside a body is ever a condition or an index key. What is one, such as a count, stands beside it.
 */
export function encodeItem(item: Item): AttributeMap {
  const attributes: AttributeMap = {
    pk: { S: item.key.pk },
    sk: { S: item.key.sk },
    v: { N: String(item.version) },
    body: { S: JSON.stringify(item.body) },
  };
  for (const [name, value] of Object.entries(item.indexed ?? {})) attributes[name] = { S: value };
  for (const [name, count] of Object.entries(item.counts ?? {}))
    attributes[countAttribute(name)] = { N: String(count) };
  if (item.expiresAt !== undefined) attributes['ttl'] = { N: String(item.expiresAt) };
  return attributes;
}

export function decodeItem(attributes: AttributeMap): Item {
  const expiresAt = attributes['ttl']?.N;
  const counts = countsIn(attributes);
  return {
    key: { pk: text(attributes, 'pk'), sk: text(attributes, 'sk') } as Key,
    version: Number(attributes['v']?.N ?? 0),
    body: JSON.parse(text(attributes, 'body')) as unknown,
    ...(counts !== undefined && { counts }),
    ...(expiresAt !== undefined && { expiresAt: Number(expiresAt) }),
  };
}

function countsIn(attributes: AttributeMap): Counts | undefined {
  const names = Object.keys(attributes).filter((name) => name.startsWith(COUNT));
  if (names.length === 0) return undefined;
  return Object.fromEntries(names.map((name) => [name.slice(COUNT.length), Number(attributes[name]?.N)]));
}

export function text(attributes: AttributeMap, name: string): string {
  const value = attributes[name]?.S;
  if (value === undefined) throw new Error(`An item lacks its attribute "${name}".`);
  return value;
}
