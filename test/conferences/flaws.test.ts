import { beforeAll, describe, expect, it } from '@jest/globals';
import { localDate, londonDate } from '../../platform/dates/index.ts';
import type { AttributeMap } from '../../platform/table/item.ts';
import { SAMPLE } from '../../contexts/conferences/domain/testing/sample-facts.ts';
import { useEngine } from '../support/engine.ts';
import { sampleFact } from './support/arbitrary-facts.ts';
import { type Desk, newKey, newSource, NOW, openDesk } from './support/desk.ts';
import { flawsIn } from './support/flaws.ts';
import { readAll, type Stored } from './support/stored.ts';

const engine = useEngine();
let desk: Desk;
let stored: Stored;

beforeAll(async () => {
  const tableName = await engine.freshTable();
  desk = openDesk(engine.client, tableName);
  const facts = [sampleFact('referral'), sampleFact('triage')];
  await desk.apply({ key: newKey(), does: 'record', source: newSource(), facts });
  stored = await readAll(engine.client, tableName);
});

async function flawsOf(table: Stored): Promise<readonly string[]> {
  const profile = await desk.deps.profiles(desk.actor.scope.owner);
  return flawsIn(table, { profile, today: londonDate(NOW) });
}

function nameWith(part: string): string {
  const name = [...stored.keys()].find((each) => each.includes(part));
  if (name === undefined) throw new Error(`Nothing in the table is named ${part}.`);
  return name;
}

function changed(part: string, change: (item: AttributeMap) => AttributeMap): Stored {
  const name = nameWith(part);
  return new Map([...stored, [name, change(stored.get(name) ?? {})]]);
}

describe('looking through a table', () => {
  it('finds nothing in one that is whole', async () => {
    expect(await flawsOf(stored)).toEqual([]);
  });

  it.each(['#CONF#', 'EVENT#00000001', '#AUDIT#', '#IDEM#', '#MARK#SOURCE#', '#MARK#OPEN#', '#CHILD#'])(
    'misses %s when it is gone',
    async (part) => {
      const table = new Map(stored);
      table.delete(nameWith(part));
      expect(await flawsOf(table)).not.toEqual([]);
    },
  );

  it('notices an event too many', async () => {
    const name = nameWith('EVENT#00000001');
    const item = { ...stored.get(name), sk: { S: 'EVENT#00000002' } };
    expect(await flawsOf(new Map([...stored, [name.replace('00000001', '00000002'), item]]))).not.toEqual([]);
  });

  it.each(['statusPk', 'summary', 'duePk', 'changeSk'])('notices a drift of %s', async (attribute) => {
    const drifted = changed(' STATE', (item) => ({ ...item, [attribute]: { S: 'A0000001#ELSE' } }));
    expect(await flawsOf(drifted)).toEqual([expect.stringContaining(`says otherwise in ${attribute}`)]);
  });

  it('notices a marker that points elsewhere', async () => {
    const astray = changed('#MARK#OPEN#', (item) => ({ ...item, body: { S: '{"id":"another"}' } }));
    expect(await flawsOf(astray)).toEqual([expect.stringContaining('points to another')]);
  });

  it.each([
    ['reopens', 'the earlier does not say so'],
    ['reopenedAs', 'the later does not say so'],
  ])('notices an episode with %s of which %s', async (field) => {
    const oneSided = changed(' STATE', (item) => ({
      ...item,
      body: { S: (item['body']?.S ?? '').replace(/^\{/, `{"${field}":"01J00000000000000000000000",`) },
    }));
    expect(await flawsOf(oneSided)).toContainEqual(expect.stringContaining('which does not say so'));
  });

  it('notices an episode that breaks an ERROR rule', async () => {
    const early = { ...SAMPLE.triage, on: localDate('2026-01-01') };
    const broken = changed(' STATE', (item) => ({
      ...item,
      body: { S: (item['body']?.S ?? '').replace(JSON.stringify(SAMPLE.triage), JSON.stringify(early)) },
    }));
    expect(await flawsOf(broken)).toContainEqual(expect.stringContaining('breaks D1'));
  });
});
