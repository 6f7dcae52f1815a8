import { describe, expect, it } from '@jest/globals';
import { adding, idOf, recordEpisode } from '../../test/conferences/support/episode-calls.ts';
import { useDesk } from '../../test/conferences/support/use-desk.ts';
import { useEngine } from '../../test/support/engine.ts';
import { localDate } from '../../platform/dates/index.ts';
import type { Fact } from './domain/facts.ts';
import { held, prepared, reviewed } from './domain/testing/episode.ts';
import { SAMPLE } from './domain/testing/sample-facts.ts';

const engine = useEngine();
const at = useDesk(engine);

/** The first day that lies ahead on 30 June 2026. */
const tomorrow: Fact = { kind: 'schedule', data: { ...SAMPLE.schedule, conferenceOn: localDate('2026-07-01') } };

describe('arranging a date that lies ahead is refused', () => {
  it.each([
    ['while nobody has screened for domestic abuse', prepared().without('screen'), 'P7S'],
    ['while current abuse has no safety plan', prepared().but('screen', { result: 'CURRENT' }), 'P7'],
    ['against a declined consent', prepared().but('consent', { status: 'REFUSED' }), 'P1'],
    ['against a withdrawn consent', prepared().consent({ status: 'WITHDRAWN' }), 'P1'],
    ['while the episode is paused', prepared().pause(), 'P10E'],
    ['once the conference has been held', held(), 'P10E'],
    ['once the episode has been closed', reviewed().closure(), 'P10E'],
    ['once the referral has been withdrawn', prepared().withdrawal(), 'P10E'],
  ])('%s', async (_why, facts, code) => {
    const conference = await recordEpisode(at.desk, facts.facts());
    const { outcome, state } = await at.desk.make(adding(idOf(at.desk, conference), tomorrow));
    expect(outcome).toMatchObject({
      status: 'REFUSED',
      problems: [{ code, severity: 'ERROR', path: ['input', 'schedule', 'conferenceOn'] }],
    });
    expect(outcome.problems).toHaveLength(1);
    expect(state?.record).toEqual(conference.record);
    expect(await at.stored(conference)).toEqual(conference.record);
  });
});
