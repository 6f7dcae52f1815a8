import type { HouseFunction } from './house-function.ts';
import type { HouseTable } from './house-table.ts';
import { AN_AUTHORITY, FIGURES } from './table-access.ts';

const PACKAGES = `${AN_AUTHORITY}#PKG#*`;
const FEED = `${AN_AUTHORITY}#CHAIN#FEED`;

/**
 * What keeping the figures takes: to read feeds, packages and their ledgers, and to write figures, each in partitions of
 * its own. A follower can change no package, no ledger and no limit; and nobody else can write a figure.
 */
export function grantFollowing(table: HouseTable, fn: HouseFunction): void {
  table.grant(fn, { actions: ['dynamodb:Query'], leadingKeys: [FEED, PACKAGES] });
  table.grant(fn, { actions: ['dynamodb:GetItem'], leadingKeys: [PACKAGES, ...FIGURES] });
  table.grant(fn, { actions: ['dynamodb:BatchGetItem', 'dynamodb:PutItem'], leadingKeys: FIGURES });
  table.nameTo(fn);
}
