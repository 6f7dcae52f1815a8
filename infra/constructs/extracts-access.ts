import type { HouseFunction } from './house-function.ts';
import type { HouseTable } from './house-table.ts';
import { AN_AUTHORITY, EXTRACTS_MADE } from './table-access.ts';

/** Which were asked for, and which are open. */
const ASKED_FOR = 'NETWORK0#EXTRACTS';
const PROJECTS = 'NETWORK0#PROJECTS';
/** What the programme has offered, and what authorities have said to it. */
const AGREEMENTS = ['NETWORK0#AGREEMENTS', `${AN_AUTHORITY}#SHARING`];
/** The newest snapshot, and the rows behind it. */
const ROWS = [`${AN_AUTHORITY}#SNAPSHOT#*`];

/** What is out, what may come out, and what it hides. */
const RELEASES = ['NETWORK0#RELEASES', 'NETWORK0#RELEASE-PARTS#*'];

/** What making extracts takes: to read rows and what lets them be read, and to write what became of extracts alone. */
export function grantMakingExtracts(table: HouseTable, fn: HouseFunction): void {
  table.grant(fn, { actions: ['dynamodb:Query'], leadingKeys: [ASKED_FOR, EXTRACTS_MADE, ...RELEASES, ...ROWS] });
  table.grant(fn, { actions: ['dynamodb:GetItem'], leadingKeys: [PROJECTS, 'NETWORK0#RELEASE-PARTS#*', ...ROWS] });
  table.grant(fn, { actions: ['dynamodb:BatchGetItem'], leadingKeys: [ASKED_FOR, EXTRACTS_MADE, ...AGREEMENTS] });
  table.grant(fn, { actions: ['dynamodb:PutItem'], leadingKeys: [EXTRACTS_MADE] });
  table.grant(fn, { actions: ['dynamodb:DeleteItem'], leadingKeys: [ASKED_FOR] });
  table.nameTo(fn);
}
