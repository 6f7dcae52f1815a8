import { newKey } from '../../support/record.ts';
import { applied, type Payload } from './apply.ts';
import { type Actor, actorNamed, type Home } from './cast.ts';
import type { Practices } from './practice.ts';
import type { Api } from './stage.ts';

/** What the people of an authority have said about practice, and what was said to them: global ids. */
export type People = {
  /** Of its own, and open. */
  readonly question: string;
  readonly visit: string;
  /** Of the other's. */
  readonly othersQuestion: string;
  readonly othersAnswer: string;
  readonly othersOffer: string;
  readonly othersRequest: string;
  readonly othersVisit: string;
  /** Agreed by the other. */
  readonly agreedVisit: string;
  /** Reported by it, and open. */
  readonly concern: string;
  /** The same, decided. */
  readonly decidedConcern: string;
  /** Of its own, with a loop before it and the other in it. */
  readonly group: string;
  /** Of the other's: this one it has joined, and that one not. */
  readonly joinedGroup: string;
  readonly othersGroup: string;
  /** With everything that each may have; hidden by moderators, last. */
  readonly whole: Readonly<Record<'question' | 'answer' | 'offer' | 'request' | 'visit', string>>;
};

const CONTACT = { role: 'PRACTICE_LEAD', ref: 'PL1' };
const UNTIL = '2027-03-31';
const HIDDEN = { decision: 'HIDDEN', reason: 'It speaks of families as the fault.' };

type Tell = (mutation: string, input: object) => Promise<string>;

type Side = { readonly tell: Tell; readonly own: Practices };
type Sides = { readonly us: Side; readonly them: Side; readonly staff: Tell };

export async function makePeople(
  api: Api,
  practices: Readonly<Record<Home, Practices>>,
): Promise<Readonly<Record<Home, People>>> {
  const nearby = { tell: teller(api, actorNamed('system')), own: practices.nearby };
  const faraway = { tell: teller(api, actorNamed('system-elsewhere')), own: practices.faraway };
  const staff = teller(api, actorNamed('programme-staff'));
  return {
    nearby: await peopleOf({ us: nearby, them: faraway, staff }),
    faraway: await peopleOf({ us: faraway, them: nearby, staff }),
  };
}

/** By the field of the payload that holds what was made. */
const SHOWN: Readonly<Record<string, string>> = {
  askQuestion: 'question',
  answerQuestion: 'answer',
  offerHelp: 'offer',
  takeUpHelp: 'request',
  askForVisit: 'visit',
  reportConcern: 'concern',
  startGroup: 'group',
};

function teller(api: Api, by: Actor): Tell {
  return async (mutation, input) => {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const field = SHOWN[mutation];
    const query = `mutation Tell($input: ${type}!) {
      ${mutation}(input: $input) { status problems { code path } ${field === undefined ? '' : `${field} { id }`} }
    }`;
    const payload: Payload = await applied(api, by, query, { idempotencyKey: newKey(), ...input });
    const made = field === undefined ? null : payload[field as 'question'];
    return made?.id ?? '';
  };
}

async function peopleOf({ us, them, staff }: Sides): Promise<People> {
  const ask = (side: Side, loopId: string) => side.tell('askQuestion', { loopId, text: 'How long did it take?' });
  const visit = (side: Side, practiceId: string) =>
    side.tell('askForVisit', { practiceId, text: 'To see how a visit is prepared.', contact: CONTACT });
  const offer = (side: Side) =>
    side.tell('offerHelp', {
      practiceId: side.own.published,
      help: ['CALL', 'VISIT'],
      text: 'A call of an hour.',
      contact: CONTACT,
      capacity: 3,
      until: UNTIL,
    });
  const takeUp = (side: Side, offerId: string) =>
    side.tell('takeUpHelp', { offerId, help: 'CALL', text: 'We begin in spring.', contact: CONTACT });
  const answer = (side: Side, questionId: string) =>
    side.tell('answerQuestion', { questionId, adoptionId: side.own.adoption, text: 'About half a day.' });
  const othersOffer = await offer(them);
  const onTheirOwn = await ask(them, them.own.published);
  const onOurs = await ask(them, us.own.published);
  const agreedVisit = await visit(us, them.own.published);
  await them.tell('agreeVisit', { visitId: agreedVisit, on: '2026-07-15' });
  const concern = () =>
    us.tell('reportConcern', {
      aboutId: us.own.othersPublished,
      kind: 'TONE',
      text: 'It speaks of families as the fault.',
    });
  const decidedConcern = await concern();
  await staff('decideConcern', { concernId: decidedConcern, decision: 'NOT_UPHELD', reason: 'It quotes a family.' });
  const start = (side: Side, subject: object = { strand: 'FAMILY_NETWORKS' }) =>
    side.tell('startGroup', {
      name: 'Family time',
      purpose: 'To learn together how families are prepared.',
      subject,
    });
  const joinedGroup = await start(them, { outcome: 'FAMILY_NETWORK' });
  await us.tell('joinGroup', { groupId: joinedGroup });
  await them.tell('endGroup', { groupId: joinedGroup });
  const othersGroup = await start(them, { pillar: 'KINSHIP' });
  // The newest, since a page of the newest groups has to show all that a group has.
  const group = await start(us);
  await us.tell('attachLoop', { groupId: group, loopId: us.own.published });
  await them.tell('joinGroup', { groupId: group });
  const cancelled = await visit(us, them.own.adoption);
  await us.tell('cancelVisit', { visitId: cancelled, reason: 'Nobody has the time.' });
  return {
    question: await ask(us, us.own.othersPublished),
    visit: await visit(us, them.own.published),
    othersQuestion: onTheirOwn,
    othersAnswer: await answer(them, onOurs),
    othersOffer,
    othersRequest: await takeUp(them, await offer(us)),
    othersVisit: await visit(them, us.own.published),
    agreedVisit,
    concern: await concern(),
    decidedConcern,
    group,
    joinedGroup,
    othersGroup,
    whole: await makeWhole({ us, them, staff }, { question: await ask(us, us.own.othersPublished), othersOffer }),
  };

  async function makeWhole(
    sides: Sides,
    { question, othersOffer: offered }: { readonly question: string; readonly othersOffer: string },
  ): Promise<People['whole']> {
    const accepted = await them.tell('answerQuestion', { questionId: question, text: 'A day, at first.' });
    await them.tell('acceptAnswer', { answerId: accepted });
    const ownAnswer = await answer(us, question);
    const ownOffer = await offer(us);
    await takeUp(them, ownOffer);
    const request = await takeUp(us, offered);
    await them.tell('decideHelpRequest', { requestId: request, decision: 'DECLINED', reason: 'We have no time now.' });
    const held = await visit(us, them.own.published);
    await them.tell('agreeVisit', { visitId: held, on: '2026-06-30' });
    await us.tell('holdVisit', { visitId: held, heldOn: '2026-06-30', learnt: 'Preparing takes longer than meeting.' });
    const whole = { question, answer: ownAnswer, offer: ownOffer, request, visit: held };
    for (const contributionId of Object.values(whole)) {
      await sides.staff('moderateContribution', { contributionId, ...HIDDEN });
    }
    return whole;
  }
}
