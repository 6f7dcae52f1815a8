import { describe, expect, it } from '@jest/globals';
import { codesOf } from '../../../test/conferences/support/settled.ts';
import { adding, consentOf, idOf, recordEpisode, refer } from '../../../test/conferences/support/episode-calls.ts';
import { newSource } from '../../../test/conferences/support/desk.ts';
import { sampleFact } from '../../../test/conferences/support/arbitrary-facts.ts';
import { useDesk } from '../../../test/conferences/support/use-desk.ts';
import { useEngine } from '../../../test/support/engine.ts';
import { localDate } from '../../../platform/dates/index.ts';
import { closed } from '../domain/testing/episode.ts';
import { SAMPLE } from '../domain/testing/sample-facts.ts';
import type { Fact } from '../domain/facts.ts';

const engine = useEngine();
const at = useDesk(engine);

describe('adding a fact is refused', () => {
  it('with what is there now, if another version was expected', async () => {
    const conference = await refer(at.desk);
    const now = await at.desk.apply(adding(idOf(at.desk, conference), sampleFact('triage')));
    for (const version of [0, 1, 3]) {
      const { outcome, state } = await at.desk.make(adding(idOf(at.desk, conference), sampleFact('consent'), version));
      expect(outcome).toMatchObject({
        status: 'REFUSED',
        problems: [{ code: 'VERSION_CONFLICT', severity: 'ERROR', path: ['input', 'expectedVersion'] }],
        records: [{ version: 2 }],
      });
      expect(state?.record).toEqual(now.record);
    }
  });

  it('at its place in the input, if it breaks an ERROR rule', async () => {
    const conference = await refer(at.desk);
    const early: Fact = { kind: 'triage', data: { ...SAMPLE.triage, on: localDate('2026-01-04') } };
    const { outcome } = await at.desk.make(adding(idOf(at.desk, conference), early));
    expect(outcome.problems).toEqual([{ code: 'D1', severity: 'ERROR', path: ['input', 'triage', 'on'] }]);
    expect((await at.stored(conference)).version).toBe(1);
    await at.expectWhole();
  });

  it('if it is dated after the end of the episode (D7)', async () => {
    const conference = await recordEpisode(at.desk, closed().facts());
    const late: Fact = { kind: 'screen', data: { ...SAMPLE.screen, screenedOn: localDate('2026-05-06') } };
    const { outcome } = await at.desk.make(adding(idOf(at.desk, conference), late));
    expect(outcome.problems).toEqual([{ code: 'D7', severity: 'ERROR', path: ['input', 'screen', 'screenedOn'] }]);
  });

  it('if its key was used for another input, or another verb', async () => {
    const conference = await refer(at.desk);
    const call = adding(idOf(at.desk, conference), sampleFact('triage'));
    await at.desk.apply(call);
    for (const fact of [
      sampleFact('consent'),
      { kind: 'triage', data: { ...SAMPLE.triage, decision: 'NOT_ACCEPTED' } } as const,
    ]) {
      const answer = await at.desk.make({ ...call, fact });
      expect(answer.outcome.problems).toEqual([
        { code: 'IDEMPOTENCY_KEY_REUSED', severity: 'ERROR', path: ['input', 'idempotencyKey'] },
      ]);
    }
    expect((await at.stored(conference)).version).toBe(2);
  });

  it('beyond 200 facts (F5)', async () => {
    const consents = Array.from({ length: 199 }, (_, number) => consentOf(number));
    const conference = await recordEpisode(at.desk, [sampleFact('referral'), ...consents]);
    const answer = await at.desk.make(adding(idOf(at.desk, conference), consentOf(200)));
    expect(codesOf(answer)).toEqual(['F5']);
  });

  it('beyond 80 kB of facts (F5), and not just below', async () => {
    const filler = (number: number, length: number): Fact => ({
      kind: 'reason',
      data: { ...SAMPLE.reason, by: { ref: `P${String(number)}`, role: 'SOCIAL_WORKER' }, reason: 'é'.repeat(length) },
    });
    const fillers = Array.from({ length: 70 }, (_, number) => filler(number, 500));
    const conference = await recordEpisode(at.desk, [sampleFact('referral'), ...fillers]);
    const bytes = Buffer.byteLength(JSON.stringify(conference.record.facts));
    const around = Buffer.byteLength(JSON.stringify(filler(999, 0))) + 1;
    // Two bytes a letter: the texts that fill the room up to its last byte or two.
    const room = 80_000 - bytes - around;
    const parts = Array.from({ length: Math.floor(room / (around + 1_000)) }, (_, number) => filler(100 + number, 500));
    let last = conference;
    for (const part of parts) last = await at.desk.apply(adding(idOf(at.desk, conference), part));
    const left = 80_000 - Buffer.byteLength(JSON.stringify(last.record.facts)) - around;
    const tooMuch = await at.desk.make(adding(idOf(at.desk, conference), filler(999, Math.floor(left / 2) + 1)));
    expect(tooMuch.outcome).toMatchObject({
      status: 'REFUSED',
      problems: [{ code: 'F5', path: ['input', 'reason'] }],
    });
    const enough = await at.desk.make(adding(idOf(at.desk, conference), filler(998, Math.floor(left / 2))));
    expect(enough.outcome.status).toBe('APPLIED');
    await at.expectWhole();
  });

  it('and leaves a referral that breaks an ERROR rule without a conference or a marker', async () => {
    const referral = { ...SAMPLE.referral, receivedOn: localDate('2026-07-01') };
    const answer = await at.desk.make({
      key: 'key-of-a-future-referral',
      does: 'refer',
      source: newSource(),
      referral,
    });
    expect(answer.outcome).toMatchObject({ status: 'REFUSED', records: [], problems: [{ code: 'D3' }] });
    expect([...(await at.table()).keys()]).toEqual([expect.stringContaining('#IDEM#')]);
  });
});
