import { isPublic } from './lifecycle.ts';
import { publishedVersion, publishedVersions, waitingVersion, type WholeLoop } from './loop.ts';

/** As whom a loop is read: by its own authority, by the programme's moderators, or by anybody else in the network. */
export type Reader = 'OWNER' | 'MODERATOR' | 'NETWORK';

/** Drafts are their owner's; what was sent in, the moderators' too; and what was published, everybody's. */
export function mayRead(whole: WholeLoop, reader: Reader): boolean {
  if (reader === 'OWNER') return true;
  return isPublic(whole) || (reader === 'MODERATOR' && whole.loop.submissions.length > 0);
}

/** Which version of the content is shown: each reader's newest. */
export function versionShown(whole: WholeLoop, reader: Reader): number {
  const { contentVersion, submissions } = whole.loop;
  const published = publishedVersion(whole) ?? submissions.at(-1)?.version ?? contentVersion;
  if (reader === 'OWNER') return contentVersion;
  return reader === 'MODERATOR' ? (waitingVersion(whole) ?? published) : published;
}

/** Whether a version of it may be read. */
export function mayReadVersion(whole: WholeLoop, reader: Reader, version: number): boolean {
  if (reader === 'OWNER') return true;
  if (reader === 'MODERATOR') return whole.loop.submissions.some((each) => each.version === version);
  return publishedVersions(whole).includes(version);
}
