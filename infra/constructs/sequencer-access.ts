import type { HouseFunction } from './house-function.ts';
import type { HouseTable } from './house-table.ts';
import { ANY_OWNER, CHAINS } from './table-access.ts';

/** Where events and audit entries lie. A context that keeps another kind of record adds where its events lie. */
const ENTRIES = [
  `${ANY_OWNER}#ALLOCATION#*`,
  `${ANY_OWNER}#AUDIT#*`,
  `${ANY_OWNER}#CONCERNS#*`,
  `${ANY_OWNER}#CONF#*`,
  `${ANY_OWNER}#DECISION#*`,
  `${ANY_OWNER}#ENTRY#*`,
  `${ANY_OWNER}#LOOP#*`,
  `${ANY_OWNER}#PKG#*`,
  `${ANY_OWNER}#PRACTICE#*`,
  `${ANY_OWNER}#SHARING#*`,
  `${ANY_OWNER}#SUPPORT-POLICY`,
  'NETWORK0#AGREEMENTS#*',
  'NETWORK0#CLIENTS#*',
  'NETWORK0#GRANTS#*',
  'NETWORK0#PEOPLE#*',
  'NETWORK0#POLICY#*',
  'NETWORK0#ROSTER',
  'NETWORK0#ROSTER#*',
];
const PARKED = `${ANY_OWNER}#PARKED`;

/**
 * What giving numbers takes: to read entries and heads of chains by their keys, to write chains, and to mark an entry
 * as numbered. It can neither change nor delete a record, nor read what lies elsewhere. An event lies in the partition
 * of its record, and IAM knows partitions only: that the sequencer never reads the record itself is held by code alone.
 */
export function grantSequencing(table: HouseTable, fn: HouseFunction): void {
  table.grant(fn, { actions: ['dynamodb:BatchGetItem'], leadingKeys: [...ENTRIES, ...CHAINS] });
  table.grant(fn, { actions: ['dynamodb:PutItem'], leadingKeys: [...CHAINS, PARKED] });
  table.grant(fn, {
    actions: ['dynamodb:UpdateItem'],
    leadingKeys: ENTRIES,
    onlyAttributes: ['pk', 'seq', 'sk', 'unsequenced', 'unsequencedSk'],
  });
  table.nameTo(fn);
}

/** What a sweep takes besides: which authorities there are, and the index of what has no number. */
export function grantSweeping(table: HouseTable, fn: HouseFunction): void {
  table.grant(fn, { actions: ['dynamodb:Query'], leadingKeys: ['NETWORK0#ROSTER'] });
  table.grant(fn, {
    actions: ['dynamodb:Query'],
    indexes: ['unsequenced'],
    leadingKeys: [`${ANY_OWNER}#AUDIT`, `${ANY_OWNER}#FEED`],
  });
}
