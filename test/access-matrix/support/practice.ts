import { actOn, ADAPTED, ADOPTED, CONTENT, ENDED, planBy, studyOn } from '../../support/practice.ts';
import { newKey } from '../../support/record.ts';
import { announceAttachment } from './attachments.ts';
import { applied, keyOf, type Payload } from './apply.ts';
import { type Actor, actorNamed, type Home } from './cast.ts';
import type { Api } from './stage.ts';

const STAGES = ['draft', 'planned', 'begun', 'ended', 'studied', 'decided', 'waiting', 'published'] as const;
type Stage = (typeof STAGES)[number];

/** Loops of an authority in every stage, and what it took on from the other: global ids. */
export type Practices = Readonly<Record<Stage, string>> & {
  /** With everything that a loop may have. */
  readonly whole: string;
  readonly adoption: string;
  readonly othersPublished: string;
  /** A loop of which an adopter recorded harm, and that harm. */
  readonly harmed: string;
  readonly harm: string;
  /** Harm that the other recorded: not acknowledged yet. */
  readonly othersNotice: string;
  /** An adoption with everything that one may have: taken from another's. */
  readonly wholeAdoption: string;
  /** Of the draft: announced and sent, and only announced. */
  readonly sentAttachment: string;
  readonly announcedAttachment: string;
};

export const TODAY = '2026-06-30';
export const PLAN = planBy('2027-03-31');
export const STUDY = studyOn(TODAY);
export const ACT = actOn(TODAY);
export { ADAPTED, ADOPTED, CONTENT };

type Tell = (mutation: string, input: object, by?: Actor) => Promise<Payload>;

/** Everybody who may do something about practice does something. */
export async function makePractices(api: Api): Promise<Readonly<Record<Home, Practices>>> {
  const [nearby, faraway] = [teller(api, 'nearby'), teller(api, 'faraway')];
  const near = await makeLoops(nearby, 'nearby');
  const far = await makeLoops(faraway, 'faraway');
  const taken = {
    nearby: await takeOn(nearby, { own: near, others: far, teller: faraway, attach: attaching(api, 'nearby') }),
    faraway: await takeOn(faraway, { own: far, others: near, teller: nearby, attach: attaching(api, 'faraway') }),
  };
  return {
    nearby: { ...taken.nearby, othersNotice: await otherNotice(api, nearby, 'practice-lead') },
    faraway: { ...taken.faraway, othersNotice: await otherNotice(api, faraway, 'practice-lead-elsewhere') },
  };
}

const SHOWN: Readonly<Record<string, string>> = {
  startLoop: 'loop { id }',
  adoptPractice: 'adoption { id }',
  reportHarm: 'harm { harmId }',
};

const systemOf = (home: Home): Actor => actorNamed(home === 'nearby' ? 'system' : 'system-elsewhere');

function attaching(api: Api, home: Home): Taking['attach'] {
  return (loopId, isSent) => announceAttachment(api, systemOf(home), { loopId, isSent });
}

function teller(api: Api, home: Home): Tell {
  const system = systemOf(home);
  return (mutation, input, by = system) => {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const query = `mutation Tell($input: ${type}!) {
      ${mutation}(input: $input) { status problems { code path } ${SHOWN[mutation] ?? ''} }
    }`;
    return applied(api, by, query, { idempotencyKey: newKey(), ...input });
  };
}

async function start(tell: Tell, over: object = {}): Promise<string> {
  return (await tell('startLoop', { content: CONTENT, ...over })).loop?.id ?? '';
}

type Step = readonly [Stage, string, object];

const STEPS = (id: string): readonly Step[] => [
  ['planned', 'planCycle', { practiceId: id, plan: PLAN }],
  ['begun', 'beginCycle', { practiceId: id, startedOn: TODAY }],
  ['ended', 'endCycle', { practiceId: id, endedOn: TODAY, ...ENDED }],
  ['studied', 'studyCycle', { practiceId: id, study: STUDY }],
  ['decided', 'decideCycle', { practiceId: id, act: ACT }],
  ['waiting', 'submitLoop', { loopId: id }],
];

async function bringTo(tell: Tell, stage: Stage, id: string): Promise<string> {
  if (stage === 'draft') return id;
  for (const [reached, mutation, input] of STEPS(id)) {
    await tell(mutation, input);
    if (reached === stage) break;
  }
  if (stage === 'published') await approve(tell, id);
  return id;
}

async function approve(tell: Tell, loopId: string): Promise<void> {
  const staff = actorNamed('programme-staff');
  await tell('moderateLoop', { loopId, loopVersion: 1, decision: 'APPROVED', reasons: 'Well told.' }, staff);
}

async function makeLoops(tell: Tell, home: Home): Promise<Readonly<Record<Stage, string>>> {
  const ids: Partial<Record<Stage, string>> = {};
  for (const stage of STAGES) ids[stage] = await bringTo(tell, stage, await start(tell));
  const recorder = actorNamed('system-with-learning-record');
  if (home === 'nearby') {
    const more = { loopId: ids.draft, content: CONTENT, stage: 'INSTALLATION', idempotencyKey: keyOf(recorder) };
    await tell('changeLoop', more, recorder);
  }
  return ids as Record<Stage, string>;
}

type Taking = {
  readonly own: Readonly<Record<Stage, string>>;
  readonly others: Readonly<Record<Stage, string>>;
  readonly teller: Tell;
  readonly attach: (loopId: string, isSent: boolean) => Promise<string>;
};

/** What the other published is taken on, tested, and grows into a loop of which everything is told. */
async function takeOn(
  tell: Tell,
  { own, others, teller: other, attach }: Taking,
): Promise<Omit<Practices, 'othersNotice'>> {
  const taken = { loopId: others.published, loopVersion: 1 };
  const adoption = (await tell('adoptPractice', { ...taken, decision: ADAPTED })).adoption?.id ?? '';
  const whole = await start(tell, { grownFromId: adoption });
  await tell('checkAttachment', { loopId: whole, attachmentId: await attach(whole, true) });
  await tell('planCycle', { practiceId: whole, plan: PLAN });
  await tell('beginCycle', { practiceId: whole, startedOn: TODAY });
  await tell('planCycle', { practiceId: whole, plan: PLAN, reason: 'A team was added.' });
  await tell('endCycle', { practiceId: whole, endedOn: TODAY, ...ENDED });
  await tell('studyCycle', { practiceId: whole, study: STUDY });
  await tell('decideCycle', { practiceId: whole, act: ACT });
  await tell('submitLoop', { loopId: whole });
  await approve(tell, whole);
  const administrator = actorNamed('programme-administrator');
  const rating = { loopId: whole, loopVersion: 1, level: 'LEVEL_2', citation: 'Evaluation of family time, 2025.' };
  await tell('rateEvidence', rating, administrator);
  await tell('changeLoop', { loopId: whole, content: { ...CONTENT, title: 'Family time, again' } });
  await tell('submitLoop', { loopId: whole });

  const back = { loopId: whole, loopVersion: 1, decision: ADAPTED };
  const first = (await other('adoptPractice', back)).adoption?.id ?? '';
  const again = { loopId: whole, loopVersion: 1, takenFromId: first, decision: ADAPTED };
  const wholeAdoption = (await tell('adoptPractice', again)).adoption?.id ?? '';
  for (const [, mutation, input] of STEPS(wholeAdoption).slice(0, -1)) await tell(mutation, input);
  const what = 'A visit was made at a bad time.';
  const { harm } = await tell('reportHarm', { practiceId: wholeAdoption, what });
  const deciding = { loopId: whole, harmId: harm?.harmId, decision: 'GO_ON', reason: 'It was one visit.' };
  await tell('decideHarm', deciding);
  await tell('moderateHarm', deciding, actorNamed('programme-staff'));
  await tell('reportHarm', { practiceId: whole, what: 'A family was visited by mistake.' });
  await tell('retireLoop', { loopId: whole, reason: 'Another practice has come in its stead.' });
  const harmed = await bringTo(tell, 'published', await start(tell));
  return {
    ...own,
    whole,
    adoption,
    wholeAdoption,
    sentAttachment: await attach(own.draft, true),
    announcedAttachment: await attach(own.draft, false),
    othersPublished: others.published,
    harmed,
    harm: await harmBy(other, harmed),
  };
}

async function harmBy(other: Tell, loopId: string): Promise<string> {
  const { adoption } = await other('adoptPractice', { loopId, loopVersion: 1, decision: ADOPTED });
  const told = await other('reportHarm', { practiceId: adoption?.id, what: 'A visit was made to another family.' });
  return told.harm?.harmId ?? '';
}

const NOTICES = '{ practiceNotices { edges { node { noticeId } } } }';

type Noticed = {
  readonly practiceNotices: { readonly edges: readonly { readonly node: { readonly noticeId: string } }[] };
};

/** Of what the other said, one notice that is acknowledged, and the id of one that is not. */
async function otherNotice(api: Api, tell: Tell, lead: string): Promise<string> {
  const { data, body } = await api(actorNamed(lead), { query: NOTICES });
  const [first, second] = (data as Noticed).practiceNotices.edges;
  if (first === undefined || second === undefined) throw new Error(`There are not two notices: ${body}`);
  await tell('acknowledgeNotice', { noticeId: second.node.noticeId });
  return first.node.noticeId;
}
