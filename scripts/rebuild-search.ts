import { parseArgs } from 'node:util';
import { createSearchFollower } from '../contexts/learning/index.ts';
import { realPause } from '../platform/table/back-off.ts';
import { dynamoDbClient } from '../platform/table/client.ts';
import { openTable } from '../platform/table/table.ts';

/**
 * Makes the index of the search anew from the loops of the table, and compares it with the one that is kept and followed.
 * With `--mend` a snapshot of what was made anew is kept. Ends with 1 if anything differs, or still does.
 *
 *     TABLE_NAME=… node scripts/rebuild-search.ts [--mend]
 */
const { values } = parseArgs({ options: { mend: { type: 'boolean', default: false } } });
const { TABLE_NAME, DYNAMODB_ENDPOINT } = process.env;
if (TABLE_NAME === undefined) throw new Error('TABLE_NAME says which table.');

const client = dynamoDbClient({ endpoint: DYNAMODB_ENDPOINT, region: 'eu-west-2' });
const search = createSearchFollower({ table: openTable(client, TABLE_NAME, realPause), pause: realPause });
if (values.mend) await search.mend();
const { loops, loopsOff } = await search.compare();
console.log(`${loops} loops, ${loopsOff.length === 0 ? 'each found as it is' : 'some found otherwise'}`);
for (const id of loopsOff) console.log(`  loop ${id}`);
if (loopsOff.length > 0) process.exitCode = 1;
client.destroy();
