import type { ErasureReason } from '../../graphql/generated/resolvers-types.ts';
import { keyedHash } from '../journal/hash.ts';
import type { Item } from '../table/item.ts';
import type { Key } from '../table/keys.ts';

export type { ErasureReason };

/**
 * What stays of a record that was erased (A4): that there was one, when and why it went, and a keyed hash by which its
 * owner can prove what it was without our holding it. It lies where the record lay, at the version after its last, so
 * that its id and its history are never given to another.
 */
export type Tombstone = {
  /** Global id. */
  readonly record: string;
  readonly version: number;
  /** ISO 8601 instant, UTC. */
  readonly erasedAt: string;
  readonly reason: ErasureReason;
  /** HMAC-SHA-256 of the record's canonical JSON as it last was, base64url. */
  readonly contentHash: string;
};

type Body = { readonly erased: Omit<Tombstone, 'version'> };

/** Without index attributes: no list finds it. */
export function tombstoneItem(key: Key, { version, ...erased }: Tombstone): Item {
  const body: Body = { erased };
  return { key, version, body };
}

/** Undefined for a record that is whole, and where there is none. */
export function readTombstone(item: Item | undefined): Tombstone | undefined {
  return item !== undefined && isTombstone(item.body) ? { ...item.body.erased, version: item.version } : undefined;
}

function isTombstone(body: unknown): body is Body {
  return typeof body === 'object' && body !== null && 'erased' in body;
}

type Erasing = {
  readonly hashKey: string;
  /** Global id. */
  readonly record: string;
  /** The record's last. */
  readonly version: number;
  /** What the record was, without its version. */
  readonly content: object;
  readonly reason: ErasureReason;
  /** ISO 8601 instant, UTC. */
  readonly at: string;
};

/** What a record leaves as it is erased. */
export function tombstoneOf({ hashKey, record, version, content, reason, at }: Erasing): Tombstone {
  const contentHash = keyedHash(hashKey, ['content of an erased record', content]);
  return { record, version: version + 1, erasedAt: at, reason, contentHash };
}
