import { describe, expect, it } from '@jest/globals';
import { sampleFact } from '../../test/conferences/support/arbitrary-facts.ts';
import { newKey, newSource } from '../../test/conferences/support/desk.ts';
import { adding, idOf, recordEpisode, refer, referralOf } from '../../test/conferences/support/episode-calls.ts';
import { useDesk } from '../../test/conferences/support/use-desk.ts';
import { useEngine } from '../../test/support/engine.ts';
import { localDate } from '../../platform/dates/index.ts';
import type { Fact } from './domain/facts.ts';
import { SAMPLE } from './domain/testing/sample-facts.ts';

const engine = useEngine();
const at = useDesk(engine);

describe('recording a whole episode is refused', () => {
  it('without a version, if it would remove what is recorded', async () => {
    const conference = await refer(at.desk);
    const now = await at.desk.apply(adding(idOf(at.desk, conference), sampleFact('triage')));
    const { source, facts } = conference.record;
    const { outcome, state } = await at.desk.make({ key: newKey(), does: 'record', source, facts });
    expect(outcome).toMatchObject({
      status: 'REFUSED',
      problems: [{ code: 'VERSION_REQUIRED', severity: 'ERROR', path: ['input', 'expectedVersion'] }],
      records: [{ version: 2 }],
    });
    expect(state?.record).toEqual(now.record);
    await at.expectWhole();
  });

  it('with what is there now, if another version was expected', async () => {
    const conference = await refer(at.desk);
    const { source, facts } = conference.record;
    const { outcome, state } = await at.desk.make({ key: newKey(), does: 'record', source, facts, expectedVersion: 7 });
    expect(outcome).toMatchObject({ status: 'REFUSED', problems: [{ code: 'VERSION_CONFLICT' }] });
    expect(state?.record).toEqual(conference.record);
  });

  it('as a whole, each problem at the place of its fact, and nothing of it is kept', async () => {
    const facts: readonly Fact[] = [
      sampleFact('referral'),
      { kind: 'triage', data: { ...SAMPLE.triage, on: localDate('2026-01-04') } },
      sampleFact('coordinator'),
      { kind: 'screen', data: { ...SAMPLE.screen, screenedOn: localDate('2026-07-01') } },
    ];
    const { outcome } = await at.desk.make({ key: newKey(), does: 'record', source: newSource(), facts });
    expect(outcome.status).toBe('REFUSED');
    expect(outcome.problems.map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['D1', 'input.facts.1.triage.on'],
      ['D3', 'input.facts.3.screen.screenedOn'],
    ]);
    expect([...(await at.table()).keys()]).toEqual([expect.stringContaining('#IDEM#')]);
  });

  it('without a referral, with two, and with none left (F1)', async () => {
    const conference = await recordEpisode(at.desk, [sampleFact('referral')]);
    const second: Fact = { kind: 'referral', data: referralOf('C2') };
    for (const [source, facts] of [
      [newSource(), []],
      [newSource(), [sampleFact('triage')]],
      [newSource(), [sampleFact('referral'), second]],
      [conference.record.source, []],
      [conference.record.source, [sampleFact('referral'), second]],
    ] as const) {
      const { outcome } = await at.desk.make({ key: newKey(), does: 'record', source, facts, expectedVersion: 1 });
      expect(outcome).toMatchObject({ status: 'REFUSED' });
      expect(outcome.problems.map(({ code }) => code)).toContain('F1');
    }
    await at.expectWhole();
  });
});
