import { contentHash } from '../../../platform/content-hash.ts';
import type { SnapshotFacts } from '../domain/files/release-facts.ts';

/**
 * What binds a release to the counts that it was made from, and tells nothing of them. The hash of a frozen cube by itself
 * would: whoever knows all counts but a few can try what those could be until the hash comes out. So it is hashed together with
 * 32 random bytes, which stay with the release; whoever may see both can show that they belong together.
 *
 * @returns SHA-256 in hex
 */
export function commitment({ id, authorities }: SnapshotFacts, salt: string): string {
  return contentHash({ salt, snapshot: id, cubes: authorities.map(({ id: owner, hash }) => ({ owner, hash })) });
}
