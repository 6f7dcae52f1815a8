import { beforeAll, describe, expect, it } from '@jest/globals';
import { type Caller, callerFor } from '../support/caller.ts';
import { fourAuthorities, MORE_USERS } from '../support/four-authorities.ts';
import { useNetwork } from '../support/network.ts';
import { actOn, ADOPTED, CONTENT, ENDED, planBy, studyOn } from '../support/practice.ts';
import { newKey } from '../support/record.ts';

/** People of four authorities talk about a practice: one asks, two answer, one offers help and is visited. */
const network = useNetwork('2026-06-30', { sandbox: fourAuthorities });
const TODAY = '2026-06-30';
const CONTACT = { role: 'PRACTICE_LEAD', ref: 'PL1' };
let source: Caller;
let adopter: Caller;
let asker: Caller;
let staff: Caller;
const made: Record<string, string> = {};

beforeAll(async () => {
  [source, adopter, staff] = await Promise.all([network.as('nearby'), network.as('faraway'), network.as('staff')]);
  asker = await callerFor(network.running, MORE_USERS.elsewhere);
});

type Payload = {
  readonly status: string;
  readonly problems: readonly { readonly code: string; readonly path: readonly string[] }[];
  readonly record?: { readonly id?: string; readonly status?: string } | null;
};

const FIELDS: Readonly<Record<string, string>> = {
  startLoop: 'loop',
  adoptPractice: 'adoption',
  askQuestion: 'question',
  answerQuestion: 'answer',
  acceptAnswer: 'question',
  offerHelp: 'offer',
  takeUpHelp: 'request',
  decideHelpRequest: 'request',
  reportConcern: 'concern',
  decideConcern: 'concern',
  askForVisit: 'visit',
  agreeVisit: 'visit',
  holdVisit: 'visit',
};

/** Those that have no status of their own. */
const PLAIN: Readonly<Record<string, string>> = { startGroup: 'group', joinGroup: 'group', attachLoop: 'group' };

async function tell(caller: Caller, mutation: string, input: object): Promise<Payload> {
  const type = `${mutation.slice(0, 1).toUpperCase()}${mutation.slice(1)}Input`;
  const field = FIELDS[mutation] ?? PLAIN[mutation];
  const shown = mutation in PLAIN ? '{ id }' : '{ id status }';
  const query = `mutation Tell($input: ${type}!) {
    ${mutation}(input: $input) { status problems { code path } ${field === undefined ? '' : `record: ${field} ${shown}`} }
  }`;
  const answer = await caller.ask<Readonly<Record<string, Payload>>>(query, {
    input: { idempotencyKey: newKey(), ...input },
  });
  return answer[mutation]!;
}

async function applied(caller: Caller, mutation: string, input: object): Promise<string> {
  const { record, ...payload } = await tell(caller, mutation, input);
  expect(payload).toMatchObject({ status: 'APPLIED', problems: [] });
  return record?.id ?? '';
}

async function publishedLoop(): Promise<string> {
  const loopId = await applied(source, 'startLoop', { content: CONTENT });
  await runCycle(source, loopId);
  await applied(source, 'submitLoop', { loopId });
  await applied(staff, 'moderateLoop', { loopId, loopVersion: 1, decision: 'APPROVED' });
  return loopId;
}

async function runCycle(caller: Caller, practiceId: string): Promise<void> {
  await applied(caller, 'planCycle', { practiceId, plan: planBy('2026-12-31') });
  await applied(caller, 'beginCycle', { practiceId, startedOn: TODAY });
  await applied(caller, 'endCycle', { practiceId, endedOn: TODAY, ...ENDED });
  await applied(caller, 'studyCycle', { practiceId, study: studyOn(TODAY) });
  await applied(caller, 'decideCycle', { practiceId, act: actOn(TODAY) });
}

type Edges = { readonly edges: readonly { readonly node: Readonly<Record<string, unknown>> }[] };

const nodesOf = ({ edges }: Edges) => edges.map(({ node }) => node);

async function questions(caller: Caller) {
  const query = `query Questions($loopId: ID!) {
    practiceQuestions(loopId: $loopId) {
      edges { node { id status text hiddenReason acceptedAnswerId answers(first: 5) { edges { node { text adoptionId } } } } }
    }
  }`;
  const { practiceQuestions } = await caller.ask<{ readonly practiceQuestions: Edges }>(query, {
    loopId: made['loop'],
  });
  return nodesOf(practiceQuestions);
}

async function inbox(caller: Caller) {
  const query = '{ practiceInbox { edges { node { kind authority { name } recordId record { id } } } } }';
  return nodesOf((await caller.ask<{ readonly practiceInbox: Edges }>(query)).practiceInbox);
}

describe('one authority asks about what another has published', () => {
  it('and both whoever tested it and whoever took it on answer', async () => {
    const loopId = await publishedLoop();
    made['loop'] = loopId;
    const adoption = await applied(adopter, 'adoptPractice', { loopId, loopVersion: 1, decision: ADOPTED });
    made['adoption'] = adoption;
    const questionId = await applied(asker, 'askQuestion', { loopId, text: 'How long did it take?' });
    made['question'] = questionId;
    await applied(source, 'answerQuestion', { questionId, text: 'Half a day for each family.' });
    const better = { questionId, adoptionId: adoption, text: 'A day at first, and half of it later.' };
    const answerId = await applied(adopter, 'answerQuestion', better);
    await applied(source, 'acceptAnswer', { answerId });

    const [question] = await questions(asker);
    expect(question).toMatchObject({ status: 'OPEN', text: 'How long did it take?', acceptedAnswerId: answerId });
    expect(nodesOf(question?.['answers'] as Edges)).toEqual([
      { text: 'Half a day for each family.', adoptionId: null },
      { text: 'A day at first, and half of it later.', adoptionId: adoption },
    ]);
  });

  it('and each finds what was said to it, whoever said it', async () => {
    expect((await inbox(source)).map(({ kind }) => kind)).toEqual(['QUESTION']);
    expect((await inbox(asker)).map(({ kind }) => kind)).toEqual(['ANSWER', 'ANSWER']);
    const [told] = await inbox(adopter);
    expect(told).toMatchObject({ kind: 'ANSWER_ACCEPTED', authority: { name: 'Nearby' } });
    expect(told?.['record']).toEqual({ id: told?.['recordId'] });
  });

  it('until moderators hide it: only its author and they read it then', async () => {
    const hiding = { contributionId: made['question'], reason: 'It asks for more than is good to say.' };
    await applied(staff, 'moderateContribution', { ...hiding, decision: 'HIDDEN' });

    await expect(questions(adopter)).resolves.toEqual([]);
    const [own] = await questions(asker);
    expect(own).toMatchObject({ status: 'HIDDEN', text: 'How long did it take?', hiddenReason: hiding.reason });
    const query = 'query Node($id: ID!) { node(id: $id) { ... on PracticeQuestion { status text hiddenReason } } }';
    await expect(adopter.ask(query, { id: made['question'] })).resolves.toEqual({
      node: { status: 'HIDDEN', text: null, hiddenReason: null },
    });
    await applied(staff, 'moderateContribution', { ...hiding, decision: 'SHOWN' });
    await expect(questions(adopter)).resolves.toMatchObject([{ status: 'OPEN' }]);
  });
});

describe('whoever took it on helps others', () => {
  it('with an offer that is taken up and accepted', async () => {
    const practiceId = made['adoption'];
    const offered = { practiceId, help: ['VISIT'], text: 'Come and see.', contact: CONTACT, capacity: 1 };
    const offerId = await applied(adopter, 'offerHelp', { ...offered, until: '2026-12-31' });
    const requestId = await applied(asker, 'takeUpHelp', {
      offerId,
      help: 'VISIT',
      text: 'We begin.',
      contact: CONTACT,
    });
    await applied(adopter, 'decideHelpRequest', { requestId, decision: 'ACCEPTED' });

    const query = `query Offers($loopId: ID!) {
      helpOffers(loopId: $loopId) {
        edges { node { status accepted contact { role ref } requests(first: 5) { edges { node { status } } } } }
      }
    }`;
    const { helpOffers } = await source.ask<{ readonly helpOffers: Edges }>(query, { loopId: made['loop'] });
    expect(nodesOf(helpOffers)).toEqual([
      { status: 'FULL', accepted: 1, contact: CONTACT, requests: { edges: [{ node: { status: 'ACCEPTED' } }] } },
    ]);
  });

  it('and with a visit, of which everybody reads what was learnt', async () => {
    const asked = { practiceId: made['adoption'], text: 'To see a visit.', contact: CONTACT };
    const visitId = await applied(asker, 'askForVisit', asked);
    await applied(adopter, 'agreeVisit', { visitId, on: TODAY });
    const learnt = 'Preparing takes longer than meeting.';
    await applied(asker, 'holdVisit', { visitId, heldOn: TODAY, learnt });

    const query = `query Visits($loopId: ID!) {
      practiceVisits(loopId: $loopId) { edges { node { status on heldOn learnt host { name } } } }
    }`;
    const { practiceVisits } = await source.ask<{ readonly practiceVisits: Edges }>(query, { loopId: made['loop'] });
    expect(nodesOf(practiceVisits)).toEqual([
      { status: 'HELD', on: TODAY, heldOn: TODAY, learnt, host: { name: 'Faraway' } },
    ]);
  });

  it('and reports back, which the source is told', async () => {
    await runCycle(adopter, made['adoption'] ?? '');
    expect((await inbox(source))[0]).toMatchObject({ kind: 'REPORT', recordId: made['adoption'] });
  });
});

describe('authorities learn together', () => {
  it('in a group, whose page shows who is in it, its loops, and the newest on its subject', async () => {
    const subject = { outcome: 'FAMILY_NETWORK' };
    const started = { name: 'Family time', purpose: 'To learn together how families are prepared.', subject };
    const groupId = await applied(adopter, 'startGroup', started);
    await applied(asker, 'joinGroup', { groupId });
    await applied(adopter, 'attachLoop', { groupId, loopId: made['loop'] });

    const query = `query Page($id: ID!) {
      node(id: $id) {
        ... on PracticeGroup {
          convenor { name } members(first: 5) { edges { node { authority { name } } } }
          loops(first: 5) { edges { node { id } } } newest(first: 5) { edges { node { id } } }
        }
      }
    }`;
    const { node } = await source.ask<{ readonly node: Readonly<Record<string, unknown>> }>(query, { id: groupId });
    expect(node['convenor']).toEqual({ name: 'Faraway' });
    expect(nodesOf(node['members'] as Edges)).toEqual([{ authority: { name: 'Elsewhere' } }]);
    expect(nodesOf(node['loops'] as Edges)).toEqual([{ id: made['loop'] }]);
    expect(nodesOf(node['newest'] as Edges)).toEqual([{ id: made['loop'] }]);
  });

  it('and are told each week what is new for them, by a hash that says whether it is the same', async () => {
    const query = `{ learningDigest(week: "2026-W27") {
      isOver isCut hash published { loopId because } answers { recordId } reports { recordId } said { kind }
    } }`;
    type Digest = { readonly learningDigest: Readonly<Record<string, unknown>> };
    const { learningDigest } = await asker.ask<Digest>(query);
    expect(learningDigest).toMatchObject({
      isOver: false,
      isCut: false,
      published: [{ loopId: made['loop'], because: ['GROUP'] }],
      reports: [],
    });
    expect(learningDigest['answers']).toHaveLength(2);
    expect(learningDigest['hash']).toMatch(/^[0-9a-f]{64}$/);
    const again = await asker.ask<Digest>(query);
    expect(again.learningDigest['hash']).toBe(learningDigest['hash']);
    const own = await source.ask<Digest>(query);
    expect(own.learningDigest['reports']).toEqual([{ recordId: made['adoption'] }]);
  });
});

describe('a concern', () => {
  const CONCERNS = '{ practiceConcerns { edges { node { id kind aboutId reporter { name } } } } }';

  it('goes to moderators, who hide what it is about; its author is not told who was concerned', async () => {
    const { loop: loopId = '' } = made;
    const questionId = await applied(asker, 'askQuestion', { loopId, text: 'Why do they never listen?' });
    const reported = { aboutId: questionId, kind: 'TONE', text: 'It speaks of families as the fault.' };
    const concernId = await applied(adopter, 'reportConcern', reported);

    const { practiceConcerns } = await staff.ask<{ readonly practiceConcerns: Edges }>(CONCERNS);
    expect(nodesOf(practiceConcerns)).toEqual([
      { id: concernId, kind: 'TONE', aboutId: questionId, reporter: { name: 'Faraway' } },
    ]);
    const node = 'query Node($id: ID!) { node(id: $id) { id } }';
    await expect(asker.ask(node, { id: concernId })).resolves.toEqual({ node: null });
    await expect(adopter.ask(node, { id: concernId })).resolves.toEqual({ node: { id: concernId } });

    await applied(staff, 'decideConcern', { concernId, decision: 'UPHELD', reason: 'It blames families.' });
    const query = 'query Own($id: ID!) { node(id: $id) { ... on PracticeQuestion { status hiddenReason } } }';
    await expect(asker.ask(query, { id: questionId })).resolves.toEqual({
      node: { status: 'HIDDEN', hiddenReason: 'It blames families.' },
    });
    const own = '{ ownConcerns { edges { node { status decisionReason } } } }';
    const { ownConcerns } = await adopter.ask<{ readonly ownConcerns: Edges }>(own);
    expect(nodesOf(ownConcerns)).toEqual([{ status: 'UPHELD', decisionReason: 'It blames families.' }]);
    await expect(staff.ask(CONCERNS)).resolves.toEqual({ practiceConcerns: { edges: [] } });
  });
});

describe('what was taken down', () => {
  it('takes what was said about it with it, but for those who said it', async () => {
    const loopId = made['loop'] ?? '';
    const down = { loopId, loopVersion: 1, decision: 'TAKEN_DOWN', reasons: 'It names a place.' };
    await applied(staff, 'moderateLoop', down);

    await expect(questions(adopter)).resolves.toEqual([]);
    const query = 'query Node($id: ID!) { node(id: $id) { id } }';
    await expect(adopter.ask(query, { id: made['question'] })).resolves.toEqual({ node: null });
    await expect(asker.ask(query, { id: made['question'] })).resolves.toEqual({ node: { id: made['question'] } });
    const again = await tell(asker, 'askQuestion', { loopId, text: 'And now?' });
    expect(again.problems).toEqual([{ code: 'NOT_FOUND', path: ['input', 'loopId'] }]);
  });
});
