import type { HouseFunction } from './house-function.ts';
import type { HouseTable } from './house-table.ts';
import {
  AN_AUTHORITY,
  FIGURES,
  FOLLOW_UPS_DUE,
  INTEGRATION,
  QUALITY,
  READ,
  SEARCH,
  SHARED_LISTS,
} from './table-access.ts';

const PACKAGES = `${AN_AUTHORITY}#PKG#*`;
const CONFERENCES = `${AN_AUTHORITY}#CONF#*`;
const FEEDS = [`${AN_AUTHORITY}#CHAIN#FEED`, 'NETWORK0#CHAIN#FEED'];
const BATCHES = `${AN_AUTHORITY}#BATCHES`;
const TRIAL = `${AN_AUTHORITY}#BATCH-TRIAL`;
/** Its records that are kept, to be looked at once a day. */
const OWN_LIST = `${AN_AUTHORITY}#QUALITY`;
/** Which authorities there are by name, and their policies: what a record is judged by. */
const PROFILES = ['NETWORK0#ROSTER', 'NETWORK0#POLICY#*'];
const PRACTICE = [`${AN_AUTHORITY}#PRACTICE#*`, SHARED_LISTS];
/** Places in the moderators' list. */
const WAITING = `${AN_AUTHORITY}#PRACTICE#WAITING#*`;

/**
 * What following takes: to read feeds, conferences, packages and their ledgers, and shared practice; to write figures, the
 * quality of records, the list of follow-ups that are due, what the programme is told of systems and what the search is made
 * from, each in partitions of its own; and to take what was decided out of the moderators' list. A follower can change
 * no record, no ledger, no limit and no loop; and nobody else can write a figure.
 */
export function grantFollowing(table: HouseTable, fn: HouseFunction): void {
  table.grant(fn, { actions: ['dynamodb:Query'], leadingKeys: [...FEEDS, PACKAGES, CONFERENCES, BATCHES, OWN_LIST] });
  table.grant(fn, {
    actions: ['dynamodb:GetItem'],
    leadingKeys: [PACKAGES, CONFERENCES, TRIAL, INTEGRATION, ...FIGURES],
  });
  table.grant(fn, { actions: ['dynamodb:BatchGetItem'], leadingKeys: [CONFERENCES, ...PROFILES, ...FIGURES] });
  table.grant(fn, { actions: ['dynamodb:PutItem'], leadingKeys: [INTEGRATION, ...FIGURES] });
  table.grant(fn, { actions: ['dynamodb:DeleteItem'], leadingKeys: [...QUALITY, FOLLOW_UPS_DUE] });
  table.grant(fn, { actions: [...READ], leadingKeys: PRACTICE });
  table.grant(fn, { actions: ['dynamodb:Query'], indexes: ['byChange'], leadingKeys: [SHARED_LISTS] });
  table.grant(fn, { actions: ['dynamodb:PutItem', 'dynamodb:DeleteItem'], leadingKeys: [SEARCH] });
  table.grant(fn, { actions: ['dynamodb:DeleteItem'], leadingKeys: [WAITING] });
  table.nameTo(fn);
}
