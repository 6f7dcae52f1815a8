import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { conferenceQuality } from '../../contexts/conferences/index.ts';
import { conferenceId } from '../../contexts/conferences/recording/advance.ts';
import { createQualityFollower, type QualityFollower } from '../../contexts/exchange/index.ts';
import { readQuality } from '../../contexts/exchange/quality/read-quality.ts';
import { listBroken, listSummaries, qualityKeys, readPlace } from '../../contexts/exchange/store/quality.ts';
import { createProfiles } from '../../contexts/programme/index.ts';
import { batchWrite } from '../../local/sandbox/loading/batch-write.ts';
import { senders } from '../../local/sandbox/registry/registry.ts';
import { allItems } from '../../local/testing/all-items.ts';
import { type Scope, scopeOf } from '../../platform/actor/scope.ts';
import { londonDate } from '../../platform/dates/index.ts';
import { sweepAll } from '../../platform/journal/sequencing/sweep.ts';
import { seededRandom } from '../../platform/seeded-random.ts';
import { openTable, type Table } from '../../platform/table/table.ts';
import { anyPlan, type Known } from '../conferences/support/any-calls.ts';
import { openDesk } from '../conferences/support/desk.ts';
import { useEngine } from '../support/engine.ts';
import { turn } from '../support/journal/notebook.ts';
import { sequencerOn } from '../support/journal/waiting-entries.ts';
import { conferencesOf, slowQuality } from './support/slow-quality.ts';

const SEED = 'quality of the sandbox';
const NOW = new Date('2026-11-02T10:00:00Z');
const A_YEAR_ON = new Date('2027-11-02T10:00:00Z');
const HOUR = 60 * 60_000;
const engine = useEngine();

process.stdout.write(`quality projection: seed ${SEED}\n`);

function followerOn(table: Table, now = NOW): QualityFollower {
  const clock = { now: () => now };
  const sources = [conferenceQuality({ table, profiles: createProfiles({ table, clock }) })];
  return createQualityFollower({ table, pause: turn, clock, sources });
}

async function expectQuality(table: Table, tableName: string, { scope, now }: { scope: Scope; now: Date }) {
  const profile = await createProfiles({ table, clock: { now: () => now } })(scope.owner);
  const records = await conferencesOf(engine.client, tableName, scope);
  const wanted = slowQuality(records, { scope, profile, today: londonDate(now) });
  const kept = await readQuality(table, scope, now);
  expect(kept).toMatchObject({ records: wanted.records, recordsWithOpenQueries: wanted.unanswered });
  expect(kept.rules.map(({ rule }) => rule).toSorted()).toEqual([...wanted.rules.keys()].toSorted());
  for (const { rule, ...counts } of kept.rules) {
    const { broken, open, explained } = wanted.rules.get(rule)!;
    expect({ rule, ...counts }).toEqual({ rule, broken: broken.size, open: open.size, explained: explained.size });
    const listed = (await listBroken(table, { scope, rule }, { after: null, limit: 1_000 })).map(({ item }) => item);
    expect(new Set(listed.map(({ record }) => record))).toEqual(broken);
    expect(new Set(listed.filter(({ isOpen }) => isOpen).map(({ record }) => record))).toEqual(open);
  }
  expect(Object.fromEntries(kept.fields.map(({ field, ...counts }) => [field, counts]))).toEqual(wanted.fields);
  return kept;
}

describe(`the quality of a whole sandbox (seed "${SEED}")`, () => {
  let table: Table;
  let tableName: string;

  beforeAll(async () => {
    tableName = await engine.freshTable();
    const { signal } = new AbortController();
    const items = await allItems({ seed: SEED, conferencesPerAuthority: 25 });
    await batchWrite([items], { client: engine.client, tableName, signal });
    table = openTable(engine.client, tableName, turn);
  }, 120_000);

  it.each(senders.slice(0, 4).map(({ slug, authority }) => [slug, scopeOf(authority.id)] as const))(
    'of %s is what a slow second computation finds, however many follow at once, and nothing would be rebuilt',
    async (_slug, scope) => {
      const followers = [1, 2, 3].map(() => followerOn(table));
      await Promise.all(followers.map(({ follow }) => follow(scope)));
      const kept = await expectQuality(table, tableName, { scope, now: NOW });
      expect(kept.rules.length).toBeGreaterThan(3);
      expect(kept.lookedAtOn).toBe('2026-11-02');
      expect(await followers[0]!.compare(scope)).toEqual({
        records: kept.records,
        recordsOff: [],
        areTotalsOff: false,
      });
    },
    120_000,
  );

  it('is looked at anew on another day, since what is late comes of itself', async () => {
    const scope = scopeOf(senders[0]!.authority.id);
    const before = await expectQuality(table, tableName, { scope, now: NOW });
    await followerOn(table, A_YEAR_ON).follow(scope);
    const after = await expectQuality(table, tableName, { scope, now: A_YEAR_ON });
    expect(after.rules).not.toEqual(before.rules);
    expect(after.upTo).toBe(before.upTo);
  }, 120_000);

  it('is told to the programme in bands, and names no record', async () => {
    const summaries = await listSummaries(table);
    expect(summaries).toHaveLength(4);
    for (const { records, rules } of summaries) {
      for (const { least, most } of [records, ...rules.flatMap(({ broken, open }) => [broken, open])]) {
        expect(least === most ? least : most - least).toBe(least === most ? 0 : Math.max(4, most - least));
      }
    }
    expect(JSON.stringify(summaries)).not.toMatch(/fgdm_/);
  });

  it('can be made anew from the table: a difference is named, and mended', async () => {
    const scope = scopeOf(senders[1]!.authority.id);
    const { compare, mend } = followerOn(table);
    const [record] = (await conferencesOf(engine.client, tableName, scope)).map(
      ({ id }) => `fgdm_${scope.owner}_${id}`,
    );
    const totals = await table.get(qualityKeys.totals(scope));
    await table.write([
      { kind: 'DELETE', key: qualityKeys.record(scope, record!) },
      { kind: 'PUT', item: { ...totals!, body: { records: 3 } } },
    ]);
    expect(await compare(scope)).toMatchObject({ recordsOff: [record], areTotalsOff: true });
    await mend(scope);
    expect(await compare(scope)).toMatchObject({ recordsOff: [], areTotalsOff: false });
    await expectQuality(table, tableName, { scope, now: NOW });
  }, 120_000);
});

describe('the quality of records that change and are erased meanwhile', () => {
  it.each([1, 2, 3])(
    'is what all of them come to, whoever followed whatever when (seed %s)',
    async (seed) => {
      const random = seededRandom(`quality ${String(seed)}`);
      const tableName = await engine.freshTable();
      const desk = openDesk(engine.client, tableName);
      const { scope } = desk.actor;
      const { table } = desk.deps.journal;
      const followers = [1, 2].map(() => followerOn(table));
      let known: Known = { conferences: [], calls: [] };
      let erased = 0;
      for (const [index, plan] of fc.sample(anyPlan, { numRuns: 60, seed }).entries()) {
        const call = plan.toCall(known, `key-number-${String(index)}`);
        await desk.make(call, new Date(Date.parse('2026-06-30T10:00:00Z') + index * HOUR));
        const records = await conferencesOf(engine.client, tableName, scope);
        const conferences = records.map((record) => ({ ...record, id: conferenceId(scope, record.id) }));
        known = { conferences, calls: [...known.calls, call] };
        if (random.chance(0.4)) await sweepAll(sequencerOn(table).sequencer, [scope]);
        if (random.chance(0.4)) await Promise.all(followers.map(({ follow }) => follow(scope)));
        if (call.does === 'erase') erased += 1;
      }
      await sweepAll(sequencerOn(table).sequencer, [scope]);
      await Promise.all(followers.map(({ follow }) => follow(scope)));
      const kept = await expectQuality(table, tableName, { scope, now: NOW });
      expect(kept.records + erased).toBeGreaterThan(0);

      // From the beginning again, as if every event had come twice.
      await table.write([{ kind: 'DELETE', key: qualityKeys.place(scope) }]);
      await Promise.all(followers.map(({ follow }) => follow(scope)));
      expect(await expectQuality(table, tableName, { scope, now: NOW })).toEqual(kept);
      expect(readPlace(await table.get(qualityKeys.place(scope))).value.sequence).toBe(kept.upTo);
    },
    120_000,
  );
});
