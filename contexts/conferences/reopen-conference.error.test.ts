import { describe, expect, it } from '@jest/globals';
import type { Call } from '../../test/conferences/support/calls.ts';
import { newKey, newSource } from '../../test/conferences/support/desk.ts';
import { idOf, recordEpisode, refer, referralOf } from '../../test/conferences/support/episode-calls.ts';
import { differences } from '../../test/conferences/support/stored.ts';
import { useDesk } from '../../test/conferences/support/use-desk.ts';
import { useEngine } from '../../test/support/engine.ts';
import { localDate } from '../../platform/dates/index.ts';
import { closed } from './domain/testing/episode.ts';
import type { AssessedConference } from './recording/assessed.ts';

const engine = useEngine();
const at = useDesk(engine);

function reopening(conference: AssessedConference, patch: Partial<Extract<Call, { does: 'reopen' }>> = {}): Call {
  const conferenceId = idOf(at.desk, conference);
  return { key: newKey(), does: 'reopen', conferenceId, source: newSource(), referral: referralOf('C1'), ...patch };
}

describe('reopening is refused', () => {
  it('while the conference goes on', async () => {
    const conference = await refer(at.desk);
    const { outcome, state } = await at.desk.make(reopening(conference));
    expect(outcome.problems).toEqual([{ code: 'D7R', severity: 'ERROR', path: ['input', 'conferenceId'] }]);
    expect(state?.record).toEqual(conference.record);
  });

  it('if it was reopened before', async () => {
    const ended = await recordEpisode(at.desk, closed().facts());
    await at.desk.apply(reopening(ended));
    const before = await at.table();
    const { outcome, state } = await at.desk.make(reopening(ended));
    expect(outcome).toMatchObject({ status: 'REFUSED', problems: [{ code: 'D7R' }], records: [{ version: 2 }] });
    expect(state?.record.reopenedAs).toBeDefined();
    expect(differences(before, await at.table())).toEqual([expect.stringContaining('#IDEM#')]);
  });

  it('under a source record that is taken, by the ended conference itself too (T5)', async () => {
    const ended = await recordEpisode(at.desk, closed().facts());
    const other = await refer(at.desk, 'C7');
    for (const taken of [ended, other]) {
      const { outcome, state } = await at.desk.make(reopening(ended, { source: taken.record.source }));
      expect(outcome.problems).toEqual([{ code: 'T5', severity: 'ERROR', path: ['input', 'sourceRecord'] }]);
      expect(state?.record).toEqual(taken.record);
    }
    expect(await at.stored(ended)).toEqual(ended.record);
  });

  it('with a referral that breaks an ERROR rule, and leaves both sides unlinked', async () => {
    const ended = await recordEpisode(at.desk, closed().facts());
    const referral = referralOf('C1', { receivedOn: localDate('2026-07-01') });
    const { outcome } = await at.desk.make(reopening(ended, { referral }));
    expect(outcome.problems).toEqual([{ code: 'D3', severity: 'ERROR', path: ['input', 'referral', 'receivedOn'] }]);
    expect(await at.stored(ended)).toEqual(ended.record);
    await at.expectWhole();
  });
});
