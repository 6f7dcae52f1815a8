import { parseArgs } from 'node:util';
import { conferenceQuality } from '../contexts/conferences/index.ts';
import { outcomesQuality } from '../contexts/outcomes/index.ts';
import { createQualityFollower } from '../contexts/exchange/index.ts';
import { authorityIds, createProfiles } from '../contexts/programme/index.ts';
import { parseOwnerId, scopeOf } from '../platform/actor/scope.ts';
import { systemClock } from '../platform/clock.ts';
import { realPause } from '../platform/table/back-off.ts';
import { dynamoDbClient } from '../platform/table/client.ts';
import { openTable } from '../platform/table/table.ts';

/**
 * Looks at every record anew, and compares what is kept of its quality, and the counts of all. With `--mend` what differs is
 * put right. Ends with 1 if anything differs, or still does.
 *
 *     TABLE_NAME=… node scripts/rebuild-quality.ts [--authority A…] [--mend]
 */
const { values } = parseArgs({ options: { authority: { type: 'string' }, mend: { type: 'boolean', default: false } } });
const { TABLE_NAME, DYNAMODB_ENDPOINT } = process.env;
if (TABLE_NAME === undefined) throw new Error('TABLE_NAME says which table.');

const client = dynamoDbClient({ endpoint: DYNAMODB_ENDPOINT, region: 'eu-west-2' });
const table = openTable(client, TABLE_NAME, realPause);
const sources = [
  conferenceQuality({ table, profiles: createProfiles({ table, clock: systemClock }) }),
  outcomesQuality({ table }),
];
const quality = createQualityFollower({ table, pause: realPause, clock: systemClock, sources });
const asked = values.authority === undefined ? await authorityIds(table) : [parseOwnerId(values.authority)];

for (const owner of asked) {
  if (owner === null) throw new Error('--authority is the id of an authority, such as A0000001.');
  const scope = scopeOf(owner);
  if (values.mend) await quality.mend(scope);
  const { records, recordsOff, areTotalsOff } = await quality.compare(scope);
  const isRight = recordsOff.length === 0 && !areTotalsOff;
  console.log(`${owner}: ${records} records, ${isRight ? 'counts as they should be' : 'counts differ'}`);
  for (const record of recordsOff) console.log(`  record ${record}`);
  if (areTotalsOff) console.log('  counts of all');
  if (!isRight) process.exitCode = 1;
}
client.destroy();
