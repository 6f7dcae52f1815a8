import { describe, expect, it } from '@jest/globals';
import { codesOf } from '../../../test/conferences/support/settled.ts';
import { adding, idOf, recordEpisode, refer } from '../../../test/conferences/support/episode-calls.ts';
import { newKey, newSource, NOW } from '../../../test/conferences/support/desk.ts';
import { sampleFact } from '../../../test/conferences/support/arbitrary-facts.ts';
import { useDesk } from '../../../test/conferences/support/use-desk.ts';
import { differences } from '../../../test/conferences/support/stored.ts';
import { useEngine } from '../../../test/support/engine.ts';
import { localDate } from '../../../platform/dates/index.ts';
import { closed, reviewed } from '../domain/testing/episode.ts';
import { SAMPLE } from '../domain/testing/sample-facts.ts';

const engine = useEngine();
const at = useDesk(engine);

describe('adding a fact', () => {
  it('gives the conference its next version, and says what is noteworthy now', async () => {
    const conference = await refer(at.desk);
    const { outcome, state } = await at.desk.make(adding(idOf(at.desk, conference), sampleFact('triage')));
    expect(outcome).toMatchObject({ status: 'APPLIED', records: [{ id: idOf(at.desk, conference), version: 2 }] });
    expect(state?.assessment.status).toBe('ACCEPTED');
    expect(await at.stored(conference)).toEqual(state?.record);
    await at.expectWhole();
  });

  it('changes nothing if it is there already, and says so', async () => {
    const conference = await recordEpisode(at.desk, [sampleFact('referral'), sampleFact('triage')]);
    const { outcome, state } = await at.desk.make(adding(idOf(at.desk, conference), sampleFact('triage')));
    expect(outcome).toMatchObject({ status: 'UNCHANGED', records: [{ version: 1 }] });
    expect(state?.record).toEqual(conference.record);
  });

  it('tried out shows what would be, and writes nothing', async () => {
    const conference = await refer(at.desk);
    const before = await at.table();
    const { dryRun, state } = await at.desk.make({
      ...adding(idOf(at.desk, conference), sampleFact('triage')),
      dryRun: true,
    });
    expect({ dryRun, status: state?.assessment.status }).toEqual({ dryRun: true, status: 'ACCEPTED' });
    expect(differences(before, await at.table())).toEqual([]);
  });

  it('accepts a late entry of an ended episode that is dated before its end (D7)', async () => {
    const conference = await recordEpisode(at.desk, closed().without('screen').facts());
    const { outcome, state } = await at.desk.make(adding(idOf(at.desk, conference), sampleFact('screen')));
    expect(outcome.status).toBe('APPLIED');
    expect(state?.assessment.status).toBe('CLOSED');
    await at.expectWhole();
  });

  it('accepts what section 31ZA brings after the end', async () => {
    const conference = await recordEpisode(at.desk, closed().facts());
    const application = { kind: 'application', data: { madeOn: localDate('2026-06-01') } } as const;
    const { outcome } = await at.desk.make(adding(idOf(at.desk, conference), application));
    expect(outcome.status).toBe('APPLIED');
    await at.expectWhole();
  });

  it('tells the birth of a child who was referred before it', async () => {
    const children = [{ laChildId: 'C1', sex: 'U', expectedBirthMonth: SAMPLE.birth.birthMonth }] as const;
    const referral = { ...SAMPLE.referral, triggerPoint: 'PRE_BIRTH', children } as const;
    const conference = await at.desk.apply({ key: newKey(), does: 'refer', source: newSource(), referral });
    const { state } = await at.desk.make(adding(idOf(at.desk, conference), sampleFact('birth')));
    expect(state?.assessment.children).toEqual([{ laChildId: 'C1', sex: 'U', birthMonth: SAMPLE.birth.birthMonth }]);
    await at.expectWhole();
  });

  it('lets go of the open referral once the episode has ended, so that the next is no duplicate (P8)', async () => {
    const first = await recordEpisode(at.desk, reviewed().facts());
    const second = await refer(at.desk);
    expect(second.record.possibleDuplicateOf).toBe(first.record.id);
    const ended = await at.desk.apply(adding(idOf(at.desk, first), sampleFact('closure')));
    expect([first.record.holdsOpenFor, ended.record.holdsOpenFor]).toEqual([['C1'], []]);
    const third = await at.desk.make({
      key: newKey(),
      does: 'refer',
      source: newSource(),
      referral: { ...SAMPLE.referral, receivedOn: localDate('2026-06-01') },
    });
    expect(codesOf(third)).not.toContain('P8');
    expect(third.state?.record.holdsOpenFor).toEqual(['C1']);
    await at.expectWhole();
  });

  it('answers a call that is sent again as it did before, a month later too', async () => {
    const conference = await refer(at.desk);
    const call = adding(idOf(at.desk, conference), sampleFact('triage'));
    const first = await at.desk.make(call);
    await at.desk.apply(adding(idOf(at.desk, conference), sampleFact('consent')));
    const again = await at.desk.make(call, new Date(NOW.getTime() + 29 * 86_400_000));
    expect(again).toMatchObject({ replayed: true, outcome: first.outcome });
    expect((await at.stored(conference)).version).toBe(3);
  });
});
