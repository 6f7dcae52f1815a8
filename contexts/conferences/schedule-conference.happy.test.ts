import { describe, expect, it } from '@jest/globals';
import { adding, idOf, recordEpisode } from '../../test/conferences/support/episode-calls.ts';
import { codesOf } from '../../test/conferences/support/settled.ts';
import { useDesk } from '../../test/conferences/support/use-desk.ts';
import { useEngine } from '../../test/support/engine.ts';
import { localDate } from '../../platform/dates/index.ts';
import type { Fact } from './domain/facts.ts';
import { prepared, referred, reviewed } from './domain/testing/episode.ts';
import { SAMPLE } from './domain/testing/sample-facts.ts';

const engine = useEngine();
const at = useDesk(engine);

/** Today is 30 June 2026. */
function conferenceOn(day: string): Fact {
  return { kind: 'schedule', data: { ...SAMPLE.schedule, conferenceOn: localDate(day) } };
}

describe('arranging a date', () => {
  it('that lies ahead is done for a family that was screened and has consented', async () => {
    const conference = await recordEpisode(at.desk, prepared().facts());
    const { outcome } = await at.desk.make(adding(idOf(at.desk, conference), conferenceOn('2026-07-01')));
    expect(outcome.status).toBe('APPLIED');
  });

  it('that lies ahead is done in spite of current abuse once there is a safety plan', async () => {
    const conference = await recordEpisode(
      at.desk,
      prepared().but('screen', { result: 'CURRENT' }).safetyPlan().facts(),
    );
    const { outcome } = await at.desk.make(adding(idOf(at.desk, conference), conferenceOn('2026-07-01')));
    expect(outcome.status).toBe('APPLIED');
  });

  it.each(['2026-02-09', '2026-06-30'])(
    'that does not lie ahead (%s) is recorded even unscreened, against consent, and once held, and flagged',
    async (day) => {
      const without = await recordEpisode(at.desk, referred().consent({ status: 'REFUSED' }).facts());
      const answer = await at.desk.make(adding(idOf(at.desk, without), conferenceOn(day)));
      expect(answer.outcome.status).toBe('APPLIED');
      expect(codesOf(answer)).toContain('P7S');
      const held = await recordEpisode(at.desk, reviewed().without('schedule').facts());
      expect((await at.desk.make(adding(idOf(at.desk, held), conferenceOn(day)))).outcome.status).toBe('APPLIED');
    },
  );
});
