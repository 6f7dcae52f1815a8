import { afterEach, describe, expect, it } from '@jest/globals';
import { type ApiClient, rotated } from '../../contexts/programme/domain/api-client.ts';
import { items, keys } from '../../contexts/programme/store.ts';
import { openTable } from '../../platform/table/table.ts';
import { useEngine } from '../support/engine.ts';
import { CLIENT, type OneFile, someLines, startedFile } from './support/one-file.ts';
import { work } from './support/work.ts';

/** What works on a file works for the client that started it, by its standing now: no secret of it is needed. */
const engine = useEngine();
const AT = '2026-06-30T10:00:00.000Z';
const RECORDS = 20;

const opened: OneFile[] = [];

afterEach(async () => {
  for (const file of opened.splice(0)) await file.close();
});

/** A file that was started before its client's secret was rotated away, and what became of the client then. */
async function startedBy(after: ApiClient): Promise<OneFile> {
  const tableName = await engine.freshTable();
  const { client, endpoint } = engine;
  const file = await startedFile({ client, endpoint, tableName }, someLines(RECORDS));
  opened.push(file);
  const [old] = CLIENT.appClients;
  await openTable(client, tableName, () => Promise.resolve()).write([
    { kind: 'DELETE', key: keys.identity(old?.clientId ?? '') },
    ...[items.clientStanding(after), ...items.identitiesOf(after)].map((item) => ({ kind: 'PUT', item }) as const),
  ]);
  return file;
}

describe('an import whose client has rotated its secret away', () => {
  const anew = rotated(CLIENT, { clientId: 'nearby-system-anew', at: AT, graceEndsAt: AT });

  it('goes on to its end', async () => {
    const file = await startedBy(anew);
    await work(file, 5);

    expect(await file.progress()).toMatchObject({ status: 'DONE', totals: { records: RECORDS, created: 18 } });
  });

  it.each([
    ['is suspended', { ...anew, status: 'SUSPENDED' as const }],
    ['may not send any more', { ...anew, scopes: ['CONFERENCE_READ' as const] }],
  ])('stops where the client %s', async (_what, after) => {
    const file = await startedBy(after);
    await work(file, 5);

    expect(await file.progress()).toMatchObject({ status: 'STOPPED', totals: { records: 0 } });
  });
});
