import type { HouseFunction } from './house-function.ts';
import type { HouseTable } from './house-table.ts';
import { AN_AUTHORITY, INTEGRATION } from './table-access.ts';

const LIST = `${AN_AUTHORITY}#WEBHOOKS`;
/** Of one webhook: its events, its sealed secrets, its place in the feed, its deliveries. */
const OWN = `${AN_AUTHORITY}#WEBHOOK#*`;
const DUE = `${AN_AUTHORITY}#WEBHOOK-DUE#*`;
const FEED = `${AN_AUTHORITY}#CHAIN#FEED`;
/** That one was disabled, in the authority's audit trail and under a key of its own. */
const TRAIL = `${AN_AUTHORITY}#AUDIT#????-??`;
const KEYS = `${AN_AUTHORITY}#IDEM#WEBHOOKS#*`;

/** What telling receivers takes: feeds and webhooks, and no record. What it sends are ids, and it can read nothing else. */
export function grantDelivering(table: HouseTable, fn: HouseFunction): void {
  table.grant(fn, { actions: ['dynamodb:Query'], leadingKeys: ['NETWORK0#ROSTER', LIST, FEED] });
  table.grant(fn, { actions: ['dynamodb:Query'], indexes: ['byDue'], leadingKeys: [DUE] });
  table.grant(fn, { actions: ['dynamodb:GetItem'], leadingKeys: [OWN, INTEGRATION] });
  table.grant(fn, { actions: ['dynamodb:BatchGetItem'], leadingKeys: [LIST, OWN, KEYS] });
  table.grant(fn, { actions: ['dynamodb:ConditionCheckItem'], leadingKeys: [LIST] });
  table.grant(fn, { actions: ['dynamodb:PutItem'], leadingKeys: [LIST, OWN, KEYS, TRAIL, INTEGRATION] });
  table.nameTo(fn);
}
