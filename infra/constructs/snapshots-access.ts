import type { HouseFunction } from './house-function.ts';
import type { HouseTable } from './house-table.ts';
import { AN_AUTHORITY, ANY_OWNER, EXTRACTS_MADE, RELEASE_FILES, SNAPSHOTS } from './table-access.ts';

const FEED = `${AN_AUTHORITY}#CHAIN#FEED`;
const CONFERENCES = `${AN_AUTHORITY}#CONF#*`;
const PACKAGES = `${AN_AUTHORITY}#PKG#*`;
/** What was erased: the money of a package stays. */
const ERASED = `${AN_AUTHORITY}#ERASED`;
/** What an authority has started and taken on: the list, drafts, what was sent in. */
const OWN_PRACTICE = `${AN_AUTHORITY}#PRACTICES`;
const LOOPS = [`${AN_AUTHORITY}#LOOP#*`, `${AN_AUTHORITY}#PRACTICE#*`];
/** Conferences and packages, by when they were changed. */
const LISTS = [`${AN_AUTHORITY}#CHANGED`, `${AN_AUTHORITY}#PKG-CHANGED`];
/** The index of what has no number yet. */
const UNNUMBERED = `${ANY_OWNER}#FEED`;
const PROFILES = ['NETWORK0#ROSTER', 'NETWORK0#POLICY#*'];
/** Which were asked for, and which are open. */
const ASKED_FOR = 'NETWORK0#SNAPSHOTS';
/** Which releases were drafted, and which are out. */
const RELEASES = 'NETWORK0#RELEASES';
/** What is to be tried. */
const SIMULATIONS = 'NETWORK0#SIMULATIONS';

/**
 * What taking snapshots and making releases of them takes: to read what figures count, and to write snapshots, what releases come
 * to and what is known of their files. It can change no record, and approve and publish nothing.
 */
export function grantTakingSnapshots(table: HouseTable, fn: HouseFunction): void {
  table.grant(fn, {
    actions: ['dynamodb:Query'],
    leadingKeys: [
      ...PROFILES,
      ASKED_FOR,
      RELEASES,
      SIMULATIONS,
      EXTRACTS_MADE,
      FEED,
      CONFERENCES,
      PACKAGES,
      ERASED,
      OWN_PRACTICE,
      ...SNAPSHOTS,
    ],
  });
  table.grant(fn, {
    actions: ['dynamodb:GetItem'],
    leadingKeys: [ASKED_FOR, FEED, CONFERENCES, PACKAGES, ...SNAPSHOTS],
  });
  table.grant(fn, {
    actions: ['dynamodb:GetItem', 'dynamodb:Query', 'dynamodb:PutItem'],
    leadingKeys: RELEASE_FILES,
  });
  table.grant(fn, {
    actions: ['dynamodb:BatchGetItem'],
    leadingKeys: [...PROFILES, ASKED_FOR, CONFERENCES, PACKAGES, ...LOOPS],
  });
  table.grant(fn, { actions: ['dynamodb:Query'], indexes: ['byChange'], leadingKeys: LISTS });
  table.grant(fn, { actions: ['dynamodb:Query'], indexes: ['unsequenced'], leadingKeys: [UNNUMBERED] });
  table.grant(fn, { actions: ['dynamodb:PutItem', 'dynamodb:DeleteItem'], leadingKeys: SNAPSHOTS });
  table.grant(fn, { actions: ['dynamodb:DeleteItem'], leadingKeys: [ASKED_FOR] });
  table.nameTo(fn);
}
