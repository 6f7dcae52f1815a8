import { createHash } from 'node:crypto';
import { badInput } from '../../../platform/graphql/errors.ts';
import type { Head } from '../../../platform/journal/sequencing/chain.ts';
import type { Feed } from './feed.ts';

/**
 * A place in a feed: a sequence number, and a fingerprint of the chain up to there and of whose it is. So a cursor of
 * another feed, one that was made up, and one from before the table was restored to an earlier day are all noticed,
 * and nothing is missed in silence.
 */
const FORM = /^(?<sequence>\d{1,12})\.(?<fingerprint>[\w-]{22})$/;
const FINGERPRINT_CHARACTERS = 22;

export type Place = { readonly sequence: number; readonly fingerprint: string };

/** Before the first change. */
export const BEGINNING: Place = { sequence: 0, fingerprint: '' };

export function placeText(feed: Feed, head: Head): string {
  return `${String(head.sequence)}.${fingerprintOf(feed, head)}`;
}

/** @throws BAD_USER_INPUT for what has not the form of a place. */
export function placeFrom(text: string): Place {
  const { sequence, fingerprint } = FORM.exec(text)?.groups ?? {};
  if (sequence === undefined || fingerprint === undefined) throw notOurs();
  return { sequence: Number(sequence), fingerprint };
}

/** @throws BAD_USER_INPUT unless the chain has come through this very place. */
export function requireSame(feed: Feed, place: Place, found: Head | null): Head {
  const isSame = found !== null && (place === BEGINNING || fingerprintOf(feed, found) === place.fingerprint);
  if (!isSame) throw notOurs();
  return found;
}

function fingerprintOf({ scope: { owner }, part }: Feed, { sequence, hash }: Head): string {
  const whose = part === undefined ? owner : `${owner} ${part.name}`;
  const digest = createHash('sha256').update([whose, sequence, hash].join('\n')).digest('base64url');
  return digest.slice(0, FINGERPRINT_CHARACTERS);
}

function notOurs(): Error {
  return badInput('"after" is not a cursor of this feed: give the endCursor of the page before.');
}
