import { lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { isAllowed, type Targets } from './target.ts';

/** The name leads somewhere inside, or to an address that is not for everybody. */
export class AddressNotAllowed extends Error {
  override readonly name = 'AddressNotAllowed';
}

/**
 * Resolves a name for a connection, and refuses it if any of its addresses may not be connected to. The connection is
 * made to the very addresses that were looked at: the name is not asked for again, so it cannot answer otherwise then.
 *
 * @param resolve what asks for a name: the system's, unless a test answers
 */
export function allowedLookup(targets: Targets, resolve: typeof lookup = lookup): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname, { ...options, all: true }, (error, found) => {
      if (error !== null) {
        callback(error, []);
        return;
      }
      if (found.length === 0 || !found.every(({ address }) => isAllowed(address, targets))) {
        callback(new AddressNotAllowed('A name of a receiver leads to an address that is not allowed.'), []);
        return;
      }
      const [first] = found;
      if (options.all === true) callback(null, found);
      else callback(null, first?.address ?? '', first?.family);
    });
  };
}
