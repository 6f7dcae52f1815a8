import type { HouseFunction } from './house-function.ts';
import type { HouseTable } from './house-table.ts';
import { AN_AUTHORITY, FIGURES, QUALITY } from './table-access.ts';

const PACKAGES = `${AN_AUTHORITY}#PKG#*`;
const CONFERENCES = `${AN_AUTHORITY}#CONF#*`;
const FEED = `${AN_AUTHORITY}#CHAIN#FEED`;
const BATCHES = `${AN_AUTHORITY}#BATCHES`;
/** Its records that are kept, to be looked at once a day. */
const OWN_LIST = `${AN_AUTHORITY}#QUALITY`;
/** Which authorities there are by name, and their policies: what a record is judged by. */
const PROFILES = ['NETWORK0#ROSTER', 'NETWORK0#POLICY#*'];

/**
 * What keeping the figures takes: to read feeds, conferences, packages and their ledgers, and to write figures, each in
 * partitions of its own. A follower can change no record, no ledger and no limit; and nobody else can write a figure.
 */
export function grantFollowing(table: HouseTable, fn: HouseFunction): void {
  table.grant(fn, { actions: ['dynamodb:Query'], leadingKeys: [FEED, PACKAGES, BATCHES, OWN_LIST] });
  table.grant(fn, { actions: ['dynamodb:GetItem'], leadingKeys: [PACKAGES, CONFERENCES, ...FIGURES] });
  table.grant(fn, { actions: ['dynamodb:BatchGetItem'], leadingKeys: [CONFERENCES, ...PROFILES, ...FIGURES] });
  table.grant(fn, { actions: ['dynamodb:PutItem'], leadingKeys: FIGURES });
  table.grant(fn, { actions: ['dynamodb:DeleteItem'], leadingKeys: QUALITY });
  table.nameTo(fn);
}
