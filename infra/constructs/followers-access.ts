import type { HouseFunction } from './house-function.ts';
import type { HouseTable } from './house-table.ts';
import { AN_AUTHORITY, FIGURES, READ, SEARCH, SHARED_LISTS } from './table-access.ts';

const PACKAGES = `${AN_AUTHORITY}#PKG#*`;
const FEEDS = [`${AN_AUTHORITY}#CHAIN#FEED`, 'NETWORK0#CHAIN#FEED'];
const PRACTICE = [`${AN_AUTHORITY}#PRACTICE#*`, SHARED_LISTS];
/** Places in the moderators' list. */
const WAITING = `${AN_AUTHORITY}#PRACTICE#WAITING#*`;

/**
 * What following takes: to read feeds, packages and their ledgers, and shared practice; to write figures and what the
 * search is made from, each in partitions of its own; and to take what was decided out of the moderators' list. A follower
 * can change no package, no ledger, no limit and no loop; and nobody else can write a figure.
 */
export function grantFollowing(table: HouseTable, fn: HouseFunction): void {
  table.grant(fn, { actions: ['dynamodb:Query'], leadingKeys: [...FEEDS, PACKAGES] });
  table.grant(fn, { actions: ['dynamodb:GetItem'], leadingKeys: [PACKAGES, ...FIGURES] });
  table.grant(fn, { actions: ['dynamodb:BatchGetItem', 'dynamodb:PutItem'], leadingKeys: FIGURES });
  table.grant(fn, { actions: [...READ], leadingKeys: PRACTICE });
  table.grant(fn, { actions: ['dynamodb:Query'], indexes: ['byChange'], leadingKeys: [SHARED_LISTS] });
  table.grant(fn, { actions: ['dynamodb:PutItem', 'dynamodb:DeleteItem'], leadingKeys: [SEARCH] });
  table.grant(fn, { actions: ['dynamodb:DeleteItem'], leadingKeys: [WAITING] });
  table.nameTo(fn);
}
