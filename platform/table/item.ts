import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import type { Key } from './keys.ts';

export type AttributeMap = Record<string, AttributeValue>;

/** An item as we hold it: a key, a version, and a body that its store alone can read. */
export type Item = {
  readonly key: Key;
  readonly version: number;
  readonly body: unknown;
  /** Index keys and what the indexes carry, by attribute name. */
  readonly indexed?: Readonly<Record<string, string>>;
  /** Epoch seconds after which the item is as good as gone. */
  readonly expiresAt?: number;
};

/**
 * One JSON string holds the body: `JSON.parse` is several times cheaper than unmarshalling nested attribute values,
 * and nothing inside a body is ever a condition or an index key.
 */
export function encodeItem(item: Item): AttributeMap {
  const attributes: AttributeMap = {
    pk: { S: item.key.pk },
    sk: { S: item.key.sk },
    v: { N: String(item.version) },
    body: { S: JSON.stringify(item.body) },
  };
  for (const [name, value] of Object.entries(item.indexed ?? {})) attributes[name] = { S: value };
  if (item.expiresAt !== undefined) attributes['ttl'] = { N: String(item.expiresAt) };
  return attributes;
}

export function decodeItem(attributes: AttributeMap): Item {
  const expiresAt = attributes['ttl']?.N;
  return {
    key: { pk: text(attributes, 'pk'), sk: text(attributes, 'sk') } as Key,
    version: Number(attributes['v']?.N ?? 0),
    body: JSON.parse(text(attributes, 'body')) as unknown,
    ...(expiresAt !== undefined && { expiresAt: Number(expiresAt) }),
  };
}

export function text(attributes: AttributeMap, name: string): string {
  const value = attributes[name]?.S;
  if (value === undefined) throw new Error(`An item lacks its attribute "${name}".`);
  return value;
}
