import { contentHash } from '../../../platform/content-hash.ts';
import type { LearningLoop } from '../domain/loop.ts';
import type { StoredVersion } from '../store/loops.ts';

export type Frozen = {
  readonly loop: LearningLoop;
  readonly version: StoredVersion;
  /** Whether it was not frozen before: then it has to be written. */
  readonly isNew: boolean;
};

/** The newest content as a version that nothing changes any more. */
export function freeze(loop: LearningLoop, at: string): Frozen {
  const { content, contentVersion, versions } = loop;
  const known = versions.find(({ number }) => number === contentVersion);
  if (known !== undefined) return { loop, version: { ...known, content }, isNew: false };
  const frozen = { number: contentVersion, hash: contentHash(content), at };
  return { loop: { ...loop, versions: [...versions, frozen] }, version: { ...frozen, content }, isNew: true };
}
