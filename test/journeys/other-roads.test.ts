import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller } from '../support/caller.ts';
import { dutiesOf, expectApplied, expectRefused, expectTriedOut, timelineOf } from '../support/expect-answers.ts';
import { useNetwork } from '../support/network.ts';
import { workFor } from '../support/read-lists.ts';
import { type Input, newKey, readConference, record, type Recorded, type Verb } from '../support/record.ts';

/** Most referrals that come to no plan end on one of these roads: a pause, a withdrawal, a decision not to go on. */
const WORKER = { ref: 'WSOCIALWORKER', role: 'SOCIAL_WORKER' };
const network = useNetwork('2026-03-02');
let system: Caller;

beforeAll(async () => {
  system = await network.as('nearby');
});

type Episode = { readonly id: string; readonly tell: (verb: Verb, input: Input) => Promise<Recorded> };

async function refer(recordId: string): Promise<Episode> {
  network.clock.goTo('2026-03-02');
  const { id } = expectApplied(
    await record(system, 'makeReferral', {
      sourceRecord: { system: 'CASESYSTEM', recordId },
      referral: {
        receivedOn: '2026-03-02',
        model: 'FAMILY_GROUP_CONFERENCE',
        triggerPoint: 'CHILD_IN_NEED',
        children: [{ laChildId: recordId, sex: 'M', birthMonth: '2014-09' }],
      },
    }),
  );
  return { id, tell: (verb, input) => record(system, verb, { conferenceId: id, ...input }) };
}

describe('a pause', () => {
  let episode: Episode;

  it('cannot end before it began', async () => {
    episode = await refer('R1');
    await episode.tell('triageReferral', { triage: { on: '2026-03-02', decision: 'ACCEPTED' } });
    network.clock.goTo('2026-03-03');
    expectRefused(await episode.tell('resumeConference', { resumption: { on: '2026-03-03' } }), [
      'F3',
      'input.resumption.on',
    ]);
  });

  it('stops the clock of what is to do', async () => {
    const paused = expectApplied(
      await episode.tell('pauseConference', { pause: { on: '2026-03-03', reason: 'AWAITING_COURT' } }),
    );

    expect(paused).toMatchObject({ status: 'PAUSED', nextDue: null });
    expect(paused.nextActions[0]).toBe('RESUMPTION');
    expect(dutiesOf(paused)).toEqual(['TRIAGE 2026-03-09 MET']);
    expect(await workFor(system, episode.id)).toBeUndefined();
  });

  it('cannot begin twice, and lets nothing be arranged meanwhile', async () => {
    network.clock.goTo('2026-03-04');
    expectRefused(await episode.tell('pauseConference', { pause: { on: '2026-03-04', reason: 'OTHER' } }), [
      'F3',
      'input.pause.on',
    ]);
    const arranged = await episode.tell('scheduleConference', {
      schedule: { arrangedOn: '2026-03-04', conferenceOn: '2026-04-01' },
    });
    expectRefused(arranged, ['P10E', 'input.schedule.conferenceOn'], ['P7S', 'input.schedule.conferenceOn']);
  });

  it('ends where the episode stood', async () => {
    network.clock.goTo('2026-03-09');
    const resumed = expectApplied(await episode.tell('resumeConference', { resumption: { on: '2026-03-09' } }));

    expect(timelineOf(resumed)).toEqual([
      '2026-03-02 REFERRED',
      '2026-03-02 ACCEPTED',
      '2026-03-03 PAUSED',
      '2026-03-09 ACCEPTED',
    ]);
    expect(resumed.nextDue).toMatchObject({ kind: 'ALLOCATE_COORDINATOR', dueOn: '2026-03-09' });
  });
});

describe('a family of which no network was found', () => {
  let episode: Episode;
  const DECISION = { on: '2026-03-10', reason: 'NO_NETWORK_IDENTIFIED' };
  const REASON = { rule: 'P5', reason: 'The family moved before anybody could ask.', by: WORKER, on: '2026-03-11' };

  it('is queried about how one was searched for', async () => {
    episode = await refer('R2');
    network.clock.goTo('2026-03-10');
    const searched = { ...DECISION, networkSearch: 'Genogram with the mother, and letters to two aunts.' };
    expectTriedOut(await episode.tell('decideNotToProceed', { notProceeding: searched, dryRun: true }));

    const decided = await episode.tell('decideNotToProceed', { notProceeding: DECISION });
    expect(expectApplied(decided, ['P5', 'input.notProceeding.networkSearch'])).toMatchObject({
      status: 'NOT_PROCEEDING',
    });
  });

  it('takes a reason, also after the end, and keeps the question beside it', async () => {
    network.clock.goTo('2026-03-11');
    expectRefused(await episode.tell('giveReason', { reason: { ...REASON, rule: 'P55' } }), [
      'F2',
      'input.reason.rule',
    ]);

    const call = { reason: REASON, idempotencyKey: newKey() };
    const explained = { status: 'APPLIED', problems: [{ code: 'P5', reasonGiven: REASON.reason }] };
    expect(await episode.tell('giveReason', call)).toMatchObject({ ...explained, replayed: false });
    expect(await episode.tell('giveReason', call)).toMatchObject({ ...explained, replayed: true });
    expect((await readConference(system, episode.id))?.problems).toMatchObject([
      { code: 'P5', reasonGiven: REASON.reason },
    ]);
  });

  it('is closed with an outcome for the child', async () => {
    const closure = {
      closedOn: '2026-03-11',
      reason: 'OTHER',
      children: [{ laChildId: 'R2', outcome: 'WITH_PARENT' }],
    };
    expect(await episode.tell('closeConference', { closure })).toMatchObject({ conference: { status: 'CLOSED' } });
  });
});

describe('a referral that is withdrawn', () => {
  it('ends the episode, and frees the child for another', async () => {
    const episode = await refer('R3');
    network.clock.goTo('2026-03-05');
    expectRefused(await episode.tell('withdrawReferral', { withdrawal: { on: '2026-03-06' } }), [
      'D3',
      'input.withdrawal.on',
    ]);
    const withdrawn = await episode.tell('withdrawReferral', { withdrawal: { on: '2026-03-05', by: WORKER } });
    expect(expectApplied(withdrawn)).toMatchObject({ status: 'WITHDRAWN', nextDue: null });

    expectRefused(
      await episode.tell('triageReferral', { triage: { on: '2026-03-06', decision: 'ACCEPTED' } }),
      ['D3', 'input.triage.on'],
      ['D7', 'input.triage.on'],
    );
    const again = await record(system, 'makeReferral', {
      sourceRecord: { system: 'CASESYSTEM', recordId: 'R3-AGAIN' },
      referral: {
        receivedOn: '2026-03-05',
        model: 'FAMILY_GROUP_CONFERENCE',
        triggerPoint: 'CHILD_IN_NEED',
        children: [{ laChildId: 'R3', sex: 'M', birthMonth: '2014-09' }],
      },
    });
    expect(expectApplied(again).possibleDuplicateOf).toBeNull();
  });
});

describe('a family that does not come', () => {
  it('is recorded as not held, and another day can be arranged', async () => {
    const episode = await refer('R4');
    await episode.tell('screenForDomesticAbuse', { screen: { screenedOn: '2026-03-02', result: 'NONE' } });
    await episode.tell('scheduleConference', { schedule: { arrangedOn: '2026-03-02', conferenceOn: '2026-03-12' } });
    network.clock.goTo('2026-03-12');
    const missed = await episode.tell('recordNotHeld', {
      notHeld: { on: '2026-03-12', reason: 'FAMILY_DID_NOT_ATTEND' },
    });
    expect(missed).toMatchObject({ status: 'APPLIED', conference: { status: 'NOT_HELD' } });

    const next = await episode.tell('scheduleConference', {
      schedule: { arrangedOn: '2026-03-12', conferenceOn: '2026-03-26' },
    });
    expect(next).toMatchObject({ status: 'APPLIED', conference: { status: 'CONFERENCE_SCHEDULED' } });
    expect(network.failures).toEqual([]);
  });
});
