import { parseArgs } from 'node:util';
import { createBudgetFollower } from '../contexts/networks/index.ts';
import { authorityIds } from '../contexts/programme/index.ts';
import { parseOwnerId, scopeOf } from '../platform/actor/scope.ts';
import { realPause } from '../platform/table/back-off.ts';
import { dynamoDbClient } from '../platform/table/client.ts';
import { openTable } from '../platform/table/table.ts';

/**
 * Makes the figures of budgets anew from packages and their ledgers, and compares them with what is kept. With `--mend`
 * what differs is put right. Ends with 1 if anything differs, or still does.
 *
 *     TABLE_NAME=… node scripts/rebuild-budgets.ts [--authority A…] [--mend]
 */
const { values } = parseArgs({ options: { authority: { type: 'string' }, mend: { type: 'boolean', default: false } } });
const { TABLE_NAME, DYNAMODB_ENDPOINT } = process.env;
if (TABLE_NAME === undefined) throw new Error('TABLE_NAME says which table.');

const client = dynamoDbClient({ endpoint: DYNAMODB_ENDPOINT, region: 'eu-west-2' });
const table = openTable(client, TABLE_NAME, realPause);
const budgets = createBudgetFollower({ table, pause: realPause });
const asked = values.authority === undefined ? await authorityIds(table) : [parseOwnerId(values.authority)];

for (const owner of asked) {
  if (owner === null) throw new Error('--authority is the id of an authority, such as A0000001.');
  const scope = scopeOf(owner);
  if (values.mend) await budgets.mend(scope);
  const { packages, packagesOff, totalsOff } = await budgets.compare(scope);
  const isRight = packagesOff.length === 0 && totalsOff.length === 0;
  console.log(`${owner}: ${packages} packages, ${isRight ? 'figures as they should be' : 'figures differ'}`);
  for (const id of packagesOff) console.log(`  package ${id}`);
  for (const { year, strand } of totalsOff) console.log(`  total of ${strand} in ${year}`);
  if (!isRight) process.exitCode = 1;
}
client.destroy();
