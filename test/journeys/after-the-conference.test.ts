import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller } from '../support/caller.ts';
import { expectApplied, expectRefused } from '../support/expect-answers.ts';
import { useNetwork } from '../support/network.ts';
import { documentOf, type Input, newKey, readConference, record, type Recorded, type Verb } from '../support/record.ts';

/** What is told of a conference besides its course: who could take part, how it felt, and what was complained of. */
const MOTHER = { ref: 'PMOTHER', role: 'PARENT' };
const AUNT = { ref: 'PAUNT', role: 'RELATIVE' };
const SOURCE = { system: 'CASESYSTEM', recordId: 'AFTER1' };

const network = useNetwork('2026-03-02');
let system: Caller;
let id: string;

beforeAll(async () => {
  system = await network.as('nearby');
});

const tell = (verb: Verb, input: Input): Promise<Recorded> => record(system, verb, { conferenceId: id, ...input });

const REFERRAL = {
  receivedOn: '2026-03-02',
  model: 'FAMILY_NETWORK_MEETING',
  triggerPoint: 'CHILD_IN_NEED',
  children: [{ laChildId: 'A1', sex: 'F', birthMonth: '2016-05' }],
};
const MEETING = {
  heldOn: '2026-03-03',
  startedAt: '14:00',
  endedAt: '17:00',
  privateFamilyTime: { happened: true, minutes: 60, startedAt: '15:00', endedAt: '16:00' },
  attendees: [
    { person: MOTHER, side: 'MATERNAL', attendance: 'IN_PERSON' },
    { person: AUNT, side: 'MATERNAL', attendance: 'DID_NOT_ATTEND' },
  ],
  children: [{ laChildId: 'A1', participation: 'PN1' }],
  accessibilityNeeds: [
    { need: 'HEARING', met: true },
    { need: 'CHILDCARE', met: false },
  ],
};
const FEEDBACK = {
  on: '2026-03-09',
  respondent: 'CHILD',
  laChildId: 'A1',
  satisfaction: 4,
  feltInControl: 2,
  feltHeard: 5,
  childsVoice: { worriesExplained: true, wordsAndPicturesHelped: true, agreesWithWorker: false, tabletHelped: null },
};
const COMPLAINT = { complaintRef: 'CM1', receivedOn: '2026-03-04', category: 'DELAY', stage: 'STAGE_1' };

const codes = ({ problems }: Recorded): readonly string[] => problems.map(({ code }) => code);

describe('a conference, and what is told of it afterwards', () => {
  it('says whether a safety plan was required', async () => {
    ({ id } = expectApplied(await record(system, 'makeReferral', { sourceRecord: SOURCE, referral: REFERRAL })));
    const none = { agreedOn: '2026-03-02', measures: [], required: false };
    const decided = expectApplied(await tell('agreeSafetyPlan', { safetyPlan: none }));
    expect(decided.safetyPlans).toMatchObject([none]);
    expect(
      codes(await tell('agreeSafetyPlan', { safetyPlan: { ...none, measures: ['VENUE_SECURITY'] }, dryRun: true })),
    ).toEqual(['P7R']);
  });

  it('has no feedback before it was held', async () => {
    network.clock.goTo('2026-03-09');
    expectRefused(await tell('recordFeedback', { feedback: FEEDBACK }), ['D1', 'input.feedback.on']);
  });

  it('tells who was invited and came, what they needed, and when the family was on its own', async () => {
    const outside = { ...MEETING, privateFamilyTime: { happened: true, startedAt: '13:00', endedAt: '14:30' } };
    expectRefused(await tell('holdConference', { meeting: outside }), [
      'F6',
      'input.meeting.privateFamilyTime.startedAt',
    ]);
    const held = await tell('holdConference', { meeting: MEETING });
    expect(held.status).toBe('APPLIED');
    expect(held.conference?.meeting).toMatchObject(MEETING);
    expect(held.conference?.nextActions).toEqual(expect.arrayContaining(['FEEDBACK', 'COMPLAINT']));
  });

  it('has feedback of the child, once, however often it is sent', async () => {
    const input = { idempotencyKey: newKey(), feedback: FEEDBACK };
    const given = await tell('recordFeedback', input);
    expect(given).toMatchObject({ status: 'APPLIED', replayed: false });
    expect(given.conference?.feedback).toEqual([
      {
        ...FEEDBACK,
        respondentRef: null,
        childsVoice: { ...FEEDBACK.childsVoice, planSaysWhatEveryoneMustDo: null },
      },
    ]);
    expect(await tell('recordFeedback', input)).toMatchObject({ status: 'APPLIED', replayed: true });
    expect(await tell('recordFeedback', { feedback: FEEDBACK })).toMatchObject({ status: 'UNCHANGED' });
  });

  it('refuses a score beyond 5, a child of another family, and a day that lies ahead', async () => {
    const feedback = { ...FEEDBACK, feltHeard: 6, laChildId: 'A9', on: '2026-03-10' };
    const { status, problems } = await tell('recordFeedback', { feedback });
    expect([status, problems.map(({ code, path }) => `${code} ${path.join('.')}`)]).toEqual([
      'REFUSED',
      ['D3 input.feedback.on', 'F8 input.feedback.feltHeard', 'F2 input.feedback.laChildId'],
    ]);
  });

  it('keeps each stage of a complaint, also after the end', async () => {
    expect(await tell('recordComplaint', { complaint: COMPLAINT })).toMatchObject({ status: 'APPLIED' });
    await tell('withdrawReferral', { withdrawal: { on: '2026-03-09' } });
    network.clock.goTo('2026-04-01');
    const later = { ...COMPLAINT, receivedOn: '2026-03-30', stage: 'STAGE_2', outcome: 'PARTLY_UPHELD' };
    const halfTold = await tell('recordComplaint', { complaint: later, dryRun: true });
    expect(codes(halfTold)).toContain('P12');
    const told = await tell('recordComplaint', { complaint: { ...later, resolvedOn: '2026-04-01' } });
    expect(told.conference?.complaints).toEqual([
      { ...COMPLAINT, outcome: null, resolvedOn: null },
      { ...later, resolvedOn: '2026-04-01' },
    ]);
  });

  it('names in its history what was told, and never what it says', async () => {
    const { conference } = await system.ask<{ conference: { history: { edges: { node: unknown }[] } } }>(
      'query ($id: ID!) { conference(id: $id) { history { edges { node { type fields } } } } }',
      { id },
    );
    expect(conference.history.edges.map(({ node }) => node)).toEqual(
      expect.arrayContaining([
        { type: 'FEEDBACK_RECORDED', fields: Object.keys(FEEDBACK).map((field) => `feedback.${field}`) },
        { type: 'COMPLAINT_RECORDED', fields: Object.keys(COMPLAINT).map((field) => `complaint.${field}`) },
      ]),
    );
  });

  it('comes from a nightly push just so, and the same again changes nothing', async () => {
    const push = (): Promise<Recorded> =>
      record(system, 'recordConference', {
        sourceRecord: { ...SOURCE, recordId: 'AFTER2' },
        facts: [
          { referral: { ...REFERRAL, children: [{ ...REFERRAL.children[0], laChildId: 'A2' }] } },
          { meeting: { ...MEETING, children: [{ laChildId: 'A2', participation: 'PN1' }] } },
          { feedback: { ...FEEDBACK, laChildId: 'A2' } },
          { complaint: COMPLAINT },
        ],
      });
    const pushed = await push();
    expect(pushed).toMatchObject({ status: 'APPLIED', conference: { feedback: [{ laChildId: 'A2' }] } });
    expect(await push()).toMatchObject({ status: 'UNCHANGED' });
  });
});

describe('feedback and complaints, of other people than theirs', () => {
  it('hold no words: there is no field for any', async () => {
    for (const [verb, fact] of [
      ['recordFeedback', { feedback: { ...FEEDBACK, comment: 'It went well.' } }],
      ['recordComplaint', { complaint: { ...COMPLAINT, narrative: 'It took too long.' } }],
    ] as const) {
      const answer = await system.send(documentOf(verb), {
        input: { idempotencyKey: newKey(), conferenceId: id, ...fact },
      });
      expect(answer.errors.map(({ extensions }) => extensions['code'])).toEqual(['BAD_USER_INPUT']);
    }
  });

  it('are of no conference to another authority, and to nobody who may not record', async () => {
    const faraway = await network.as('faraway');
    expect(await readConference(faraway, id)).toBeNull();
    const foreign = await record(faraway, 'recordFeedback', { conferenceId: id, feedback: FEEDBACK });
    expect([foreign.status, codes(foreign), foreign.conference]).toEqual(['REFUSED', ['NOT_FOUND'], null]);
  });

  it('came with no failure of the network', () => {
    expect(network.failures).toEqual([]);
  });
});
