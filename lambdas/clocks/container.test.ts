import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { items } from '../../contexts/programme/store.ts';
import { conferenceKey } from '../../contexts/conferences/store.ts';
import { closed } from '../../contexts/conferences/domain/testing/episode.ts';
import { fixedClock } from '../../platform/clock.ts';
import { parseGlobalId } from '../../platform/graphql/global-id.ts';
import { heldKey } from '../../platform/retention/holds.ts';
import type { LogCode, LogFields } from '../../platform/log.ts';
import { openTable, type Table } from '../../platform/table/table.ts';
import { type Desk, HASH_KEY, openDesk } from '../../test/conferences/support/desk.ts';
import { idOf, recordEpisode } from '../../test/conferences/support/episode-calls.ts';
import { useEngine } from '../../test/support/engine.ts';
import { turn } from '../../test/support/journal/notebook.ts';
import { type ClocksContainer, openContainer } from './container.ts';
import { eachInTurn } from './each-in-turn.ts';
import { parseEnvironment } from './environment.ts';

const engine = useEngine();
/** Past the three years and thirty days of what the desks record. */
const clock = fixedClock(new Date('2029-06-05T04:20:00.000Z'));
const OWNERS = ['A0000001', 'A0000002'];
let tableName: string;
let table: Table;
let container: ClocksContainer;
let desks: readonly Desk[];
let ids: readonly string[];
let logged: { readonly code: LogCode; readonly fields: LogFields }[];

beforeEach(async () => {
  tableName = await engine.freshTable();
  table = openTable(engine.client, tableName, turn);
  desks = OWNERS.map((authority) => openDesk(engine.client, tableName, { authority }));
  logged = [];
  const environment = parseEnvironment({ TABLE_NAME: tableName, HASH_KEY, DYNAMODB_ENDPOINT: engine.endpoint });
  container = openContainer(environment, { clock, log: (...[code, fields]) => logged.push({ code, fields }) });
  for (const { actor } of desks) {
    const authority = { id: actor.scope.owner, memberships: [], codes: [] } as never;
    await table.write([{ kind: 'PUT', item: items.authority(authority, 1) }]);
  }
  ids = await Promise.all(desks.map(async (desk) => idOf(desk, await recordEpisode(desk, closed().facts()))));
});

afterEach(() => container.close());

describe('the daily run', () => {
  it('erases what is past its time of every authority of the roster, and writes each down', async () => {
    await container.handler();
    const at = clock.now().toISOString();
    const lines = OWNERS.map((owner, index) => ({ owner, record: ids[index], at, reason: 'RETENTION_ENDED' }));
    expect(logged.filter(({ code }) => code === 'RECORD_ERASED').map(({ fields }) => fields)).toEqual(
      expect.arrayContaining(lines),
    );
    expect(logged.at(-1)).toEqual({
      code: 'RETENTION_CHECKED',
      fields: { erased: 2, held: 0, changed: 0, failed: 0, unfinished: 0 },
    });
  });

  it('finds nothing more when it comes again', async () => {
    await container.handler();
    logged = [];
    await container.handler();
    expect(logged).toMatchObject([{ code: 'RETENTION_CHECKED', fields: { erased: 0, failed: 0 } }]);
  });

  it('fails, so that its alarm tells of it, when one of them cannot be read', async () => {
    const { scope } = desks[0]!.actor;
    await table.write([{ kind: 'PUT', item: { key: heldKey(scope, 'ALL_RECORDS'), version: 1, body: { holds: [] } } }]);
    const key = conferenceKey(desks[1]!.actor.scope, parseGlobalId(ids[1]!)!.id);
    const spoilt = { ...(await table.getAttributes([key]))[0]!, body: { S: '{"facts":[{}]}' } };
    await engine.client.send(new PutItemCommand({ TableName: tableName, Item: spoilt }));
    await expect(container.handler()).rejects.toThrow('What could not be erased: 1');
    expect(logged).toMatchObject([
      { code: 'RETENTION_BROKE_OFF', fields: { owner: OWNERS[1] } },
      { code: 'RETENTION_CHECKED', fields: { erased: 0, held: 1, failed: 1 } },
    ]);
  });
});

describe('one authority after the other', () => {
  const done = { erased: 1, held: 0, changed: 0, failed: 0, isDone: true };

  it('is not held up by one that cannot be read: it is named, and counted', async () => {
    const noted: string[] = [];
    const run = await eachInTurn(OWNERS as never[], {
      now: clock.now(),
      eraseFor: (owner) => (owner === OWNERS[0] ? Promise.reject(new Error('It cannot.')) : Promise.resolve(done)),
      noteFailed: (owner) => void noted.push(owner),
    });
    expect(noted).toEqual([OWNERS[0]]);
    expect(run).toEqual({ erased: 1, held: 0, changed: 0, failed: 1, unfinished: 0 });
  });

  it('begins each day with another', async () => {
    const firsts = await Promise.all(
      ['2026-06-10', '2026-06-11', '2026-06-12'].map(async (day) => {
        const order: string[] = [];
        const eraseFor = (owner: string) => Promise.resolve((order.push(owner), { ...done, isDone: false }));
        const run = await eachInTurn(OWNERS as never[], { now: new Date(day), eraseFor, noteFailed: () => undefined });
        expect([order.length, run.unfinished]).toEqual([2, 2]);
        return order[0];
      }),
    );
    expect(new Set(firsts.slice(0, 2)).size).toBe(2);
    expect(firsts[2]).toBe(firsts[0]);
  });
});

describe('the environment', () => {
  it('names what is missing or wrong, and quotes no value', () => {
    const wrong = { TABLE_NAME: 'any', HASH_KEY: 'Marker-of-a-secret' };
    expect(() => parseEnvironment(wrong)).toThrow('HASH_KEY');
    expect(() => parseEnvironment(wrong)).not.toThrow('Marker-of-a-secret');
  });

  it('is of a role on AWS, and of an endpoint elsewhere', () => {
    const given = { TABLE_NAME: 'any', HASH_KEY };
    expect(() => parseEnvironment(given)).toThrow('TENANT_ROLE_ARN');
    expect(parseEnvironment({ ...given, TENANT_ROLE_ARN: 'arn' })).toMatchObject({ TENANT_ROLE_ARN: 'arn' });
  });
});
