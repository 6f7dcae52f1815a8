import { describe, expect, it } from '@jest/globals';
import { newKey, newSource } from '../../test/conferences/support/desk.ts';
import { idOf, recordEpisode, refer, referralOf } from '../../test/conferences/support/episode-calls.ts';
import { useDesk } from '../../test/conferences/support/use-desk.ts';
import { useEngine } from '../../test/support/engine.ts';
import { localDate } from '../../platform/dates/index.ts';
import { closed, referred } from './domain/testing/episode.ts';

const engine = useEngine();
const at = useDesk(engine);
const again = { receivedOn: localDate('2026-06-01') };

describe('reopening', () => {
  it.each([
    ['closed', closed()],
    ['withdrawn', referred().withdrawal()],
    ['not proceeded with', referred().notProceeding()],
  ])('a conference that was %s begins another, and each knows of the other', async (_how, facts) => {
    const ended = await recordEpisode(at.desk, facts.facts());
    const { outcome, state } = await at.desk.make({
      key: newKey(),
      does: 'reopen',
      conferenceId: idOf(at.desk, ended),
      source: newSource(),
      referral: referralOf('C1', again),
    });
    expect(outcome).toMatchObject({
      status: 'APPLIED',
      records: [{ version: 1 }, { id: idOf(at.desk, ended), version: 2 }],
    });
    expect(state?.record).toMatchObject({ reopens: ended.record.id, holdsOpenFor: ['C1'] });
    const linked = { ...ended.record, version: 2, reopenedAs: state?.record.id };
    expect(await at.stored(ended)).toEqual(linked);
    await at.expectWhole();
  });

  it('says when the child has been referred again in the meantime (P8)', async () => {
    const ended = await recordEpisode(at.desk, closed().facts());
    const other = await refer(at.desk, 'C1');
    const state = await at.desk.apply({
      key: newKey(),
      does: 'reopen',
      conferenceId: idOf(at.desk, ended),
      source: newSource(),
      referral: referralOf('C1', again),
    });
    expect(state.record.possibleDuplicateOf).toBe(other.record.id);
    await at.expectWhole();
  });
});
