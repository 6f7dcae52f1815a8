import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { useNetwork } from '../support/network.ts';
import { type Front, type Mishap, openFront } from './support/front.ts';
import { languages } from './support/language.ts';
import { type Ended, runSender } from './support/run-sender.ts';
import { openSource, type Source } from './support/source.ts';

/** The worked senders, as processes of their own, against the network on one machine: what docs/sending.md says of them. */
const network = useNetwork('2026-06-30');
let folder: string;
let front: Front;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'senders-'));
  front = await openFront(() => network.running.graphqlUrl);
});

afterAll(async () => {
  await front.close();
  rmSync(folder, { recursive: true });
});

/** A few processes that start, on a busy machine. */
const LONG = 120_000;

const RATE: Mishap = { kind: 'ANSWER', status: 429, headers: { 'retry-after': '2' }, code: 'ALLOWANCE_EXHAUSTED' };
const BUSY: Mishap = { kind: 'ANSWER', status: 503, code: 'UNAVAILABLE' };

describe.each(languages())('the sender in $name', (language) => {
  const inFolder = (name: string): string => join(folder, `${language.name}-${name}.db`);
  const send = (source: Source, state: string, ...options: readonly string[]): Promise<Ended> =>
    runSender({ network, front, language, source: source.file, state: inFolder(state) }, ...options);

  async function versionOf(recordId: string): Promise<number | null> {
    const { conferenceBySourceRecord: found } = await (
      await network.as(language.user)
    ).ask<{ conferenceBySourceRecord: { version: number } | null }>(
      'query ($id: SourceRecordId!) { conferenceBySourceRecord(sourceRecord: { system: "REPORTING", recordId: $id }) { version } }',
      { id: recordId },
    );
    return found?.version ?? null;
  }

  it(
    'tries out and sends the example, and says of each record what became of it',
    async () => {
      const source = openSource(inFolder('example'), 'EXAMPLE');
      const tried = await send(source, 'example-state', '--dry-run');
      const unsent = await versionOf('E-1');
      const sent = await send(source, 'example-state');

      expect(tried.out).toContain('Tried out 5: created 4, changed 0, unchanged 0, refused 1, queried 1.');
      expect(unsent).toBeNull();
      expect(sent).toMatchObject({ code: 1, err: '' });
      expect(sent.out).toContain('Sent 5: created 4, changed 0, unchanged 0, refused 1, queried 1.');
      expect(sent.out).toMatch(
        /E-3\n {4}D\d+ at facts\.1\.triage\.on: .+\. .+\n {4}\w+ at facts\.2\.consent\.on: .+\. .+/,
      );
      expect(sent.out).toMatch(/Queried.+\n {2}conference REPORTING E-4\n {4}D1Q at facts\.1\.consent\.on: .+/);
    },
    LONG,
  );

  it(
    'sends nothing twice, one row that was changed once, and what was refused only once it was mended',
    async () => {
      const source = openSource(inFolder('deltas'), 'EXAMPLE');
      const first = await send(source, 'deltas-state');
      front.batches();
      const second = await send(source, 'deltas-state');
      const nothing = front.batches();
      source.run("UPDATE ssd_fgdm_referral SET fgdm_referral_trigger_point = 'EDGE_OF_CARE' WHERE ssd_row_id = 4");
      source.run(
        "UPDATE ssd_fgdm_episode SET fgdm_episode_source_updated_at = '2026-06-17T10:00:00Z' WHERE ssd_row_id = 4",
      );
      const third = await send(source, 'deltas-state');
      source.run("UPDATE ssd_fgdm_consent SET fgdm_consent_on = '2026-06-11' WHERE ssd_row_id = 2");
      source.run("UPDATE ssd_fgdm_triage SET fgdm_triage_on = '2026-06-10' WHERE ssd_row_id = 2");
      const mended = await send(source, 'deltas-state');

      expect(first.out).toMatch(/Sent 5: .*refused 1/);
      expect(second).toMatchObject({ code: 1 });
      expect(second.out).toContain('Not sent 5: as they were 4, as they were refused 1, held back 0.');
      expect(nothing).toEqual([]);
      expect(third.out).toContain('Sent 1: created 0, changed 1,');
      expect(mended).toMatchObject({ code: 0, err: '' });
      expect(mended.out).toContain('Sent 1: created 1, changed 0,');
      expect(mended.out).toContain('Not sent 4: as they were 4, as they were refused 0, held back 0.');
    },
    LONG,
  );

  it(
    'waits as long as it is told to, and sends the very same again by the same key',
    async () => {
      const source = openSource(inFolder('waits'), 'TABLES');
      source.addEpisodes(3);
      front.batches();
      front.expect([RATE, BUSY, BUSY, { kind: 'LOSE_ANSWER' }]);
      const { code, out, err } = await send(source, 'waits-state');
      const batches = front.batches();

      expect(out).toContain('Sent 3: created 3,');
      expect(code).toBe(0);
      expect(err).toMatch(
        /^Waiting 2\.\d\d s: HTTP 429 ALLOWANCE_EXHAUSTED\.\n(Waiting 0\.\d\d s: HTTP 503 UNAVAILABLE\.\n){2}Waiting 0\.\d\d s: no answer: .+\n$/,
      );
      expect(batches).toHaveLength(5);
      expect(new Set(batches.map(({ key }) => key)).size).toBe(1);
      expect(await versionOf('N-1')).toBe(1);
    },
    LONG,
  );

  it(
    'sends what was not reached again, by the same key',
    async () => {
      const source = openSource(inFolder('reached'), 'TABLES');
      source.addEpisodes(103);
      source.run('DELETE FROM ssd_fgdm_referral WHERE ssd_row_id < 100');
      source.run('DELETE FROM ssd_fgdm_referral_child WHERE ssd_row_id < 100');
      front.batches();
      front.expect([{ kind: 'REACH_ONE' }]);
      const { code, out, err } = await send(source, 'reached-state');
      const batches = front.batches();

      expect(out).toContain('Sent 4: created 4,');
      expect(code).toBe(0);
      expect(err).toMatch(/^Waiting 0\.\d\d s: 3 records were not reached\.\n$/);
      expect(batches.map(({ records }) => records)).toEqual([4, 3]);
      expect(new Set(batches.map(({ key }) => key)).size).toBe(1);
      expect(await versionOf('N-103')).toBe(1);
    },
    LONG,
  );

  it(
    'doubles nothing when it is killed between a batch that was recorded and its answer',
    async () => {
      const source = openSource(inFolder('killed'), 'TABLES');
      source.addEpisodes(40);
      front.batches();
      front.expect([{ kind: 'KILL' }]);
      const first = await send(source, 'killed-state', '--batch', '10');
      front.expect([{ kind: 'KILL' }]);
      const second = await send(source, 'killed-state', '--batch', '10');
      const last = await send(source, 'killed-state', '--batch', '10');
      const keys = front.batches().map(({ key }) => key);
      const again = await send(source, 'killed-state', '--batch', '10');
      const versions = await Promise.all(Array.from({ length: 40 }, (_, index) => versionOf(`N-${String(index + 1)}`)));

      expect([first.signal, second.signal]).toEqual(['SIGKILL', 'SIGKILL']);
      expect(last.out).toContain('Sent 40: ');
      // The batch under way came three times by one key, and the three others once each.
      expect([keys.length, new Set(keys).size, new Set(keys.slice(0, 3)).size]).toEqual([6, 4, 1]);
      expect(again.out).toContain('Sent 0: ');
      expect(again.out).toContain('Not sent 40: as they were 40,');
      expect(new Set(versions)).toEqual(new Set([1]));
    },
    LONG,
  );

  it(
    'holds back a record of which a row is missing, and says where it cannot go on',
    async () => {
      const source = openSource(inFolder('held'), 'EXAMPLE');
      source.run('DELETE FROM ssd_fgdm_referral WHERE ssd_row_id = 2');
      const held = await send(source, 'held-state');
      source.run('ALTER TABLE ssd_fgdm_triage ADD COLUMN triage_note TEXT');
      const strange = await send(source, 'held-state');

      expect(held.out).toMatch(
        /conference REPORTING E-2\n {4}ssd_fgdm_referral_child 2 belongs to a row of ssd_fgdm_referral/,
      );
      expect(held.out).toContain('held back 1.');
      expect(strange.code).toBe(2);
      expect(strange.err).toContain('The mapping pack has no triage_note in ssd_fgdm_triage.');
      expect(network.failures).toEqual([]);
    },
    LONG,
  );
});
