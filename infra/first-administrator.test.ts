import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { createActorResolution } from '../contexts/programme/index.ts';
import type { Actor } from '../platform/actor/actor.ts';
import { fixedClock } from '../platform/clock.ts';
import { type AttributeMap, decodeItem } from '../platform/table/item.ts';
import type { Table } from '../platform/table/table.ts';
import { ROOT } from './constructs/bundling.ts';

const CLIENT = '0fictional0client0number01';

/** The entry that docs/deploying.md tells an operator to write, filled in. */
function writtenItem(): AttributeMap {
  const page = readFileSync(`${ROOT}/docs/deploying.md`, 'utf8');
  const [, json] = /```json\n(.*?)```/s.exec(page)!;
  return JSON.parse(json!.replaceAll('<ClientId>', CLIENT).replace('<yyyy-mm-dd>', '2026-04-02')) as AttributeMap;
}

function whoComesIn(now: string): Promise<Actor | null> {
  const item = decodeItem(writtenItem());
  const get: Table['get'] = (key) =>
    Promise.resolve(key.pk === item.key.pk && key.sk === item.key.sk ? item : undefined);
  const resolve = createActorResolution({ table: { get } as Table, clock: fixedClock(new Date(now)) });
  return resolve({ sub: CLIENT, client_id: CLIENT });
}

describe('the first administrator, as docs/deploying.md makes it', () => {
  it('may do what a programme administrator may', async () => {
    const actor = await whoComesIn('2026-04-01T12:00:00.000Z');

    expect(actor).toMatchObject({ kind: 'PROGRAMME_ADMINISTRATOR', authority: null });
    expect(actor!.permissions.has('PROGRAMME_ADMINISTER')).toBe(true);
    expect(actor!.permissions.has('CLIENT_ADMINISTER')).toBe(true);
  });

  it('lapses on the day that was written', async () => {
    await expect(whoComesIn('2026-04-02T00:00:00.000Z')).resolves.toBeNull();
  });
});
