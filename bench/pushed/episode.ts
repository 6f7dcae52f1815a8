import type { Child } from '../../contexts/conferences/domain/fact-parts.ts';
import type { Fact } from '../../contexts/conferences/domain/facts.ts';
import { addDays, type LocalDate, month } from '../../platform/dates/index.ts';
import type { SeededRandom } from '../../platform/seeded-random.ts';
import { meeting, plan } from './conference-day.ts';

const TRIGGERS = [
  ['CHILD_IN_NEED', 5],
  ['CHILD_PROTECTION_PLAN', 4],
  ['EDGE_OF_CARE', 3],
  ['PRE_PROCEEDINGS_PLO', 3],
  ['FAMILY_HELP_TARGETED', 2],
] as const;

/** A whole episode as a record system pushes it. `ref` begins the references of its people. */
export function pushedEpisode(random: SeededRandom, ref: string, receivedOn: LocalDate): readonly Fact[] {
  const children = childrenOf(random, ref);
  const heldOn = addDays(receivedOn, random.int(21, 70));
  const beginning = [...untilAllocated(random, { ref, receivedOn, children }), ...statutory(random, ref, receivedOn)];
  const reviewedOn = addDays(heldOn, random.int(70, 110));
  return [
    ...beginning,
    { kind: 'schedule', data: { arrangedOn: addDays(receivedOn, 16), conferenceOn: heldOn, venue: 'FAMILY_HUB' } },
    { kind: 'meeting', data: meeting(random, { ref, heldOn, children }) },
    { kind: 'plan', data: plan(random, ref, heldOn) },
    { kind: 'planShared', data: { on: addDays(heldOn, random.int(1, 9)) } },
    {
      kind: 'planDecision',
      data: {
        on: addDays(heldOn, random.int(2, 14)),
        decision: 'AGREED',
        decidedBy: { ref: `${ref}S`, role: 'SOCIAL_WORKER' },
        reviewOn: addDays(heldOn, 84),
      },
    },
    { kind: 'review', data: { number: 1, heldOn: reviewedOn, items: [{ item: 1, status: 'DONE' }] } },
    {
      kind: 'closure',
      data: {
        closedOn: addDays(reviewedOn, random.int(7, 60)),
        reason: 'PLAN_COMPLETED',
        children: children.map(({ laChildId }) => ({ laChildId, outcome: 'WITH_PARENT' })),
      },
    },
  ];
}

function childrenOf(random: SeededRandom, ref: string): readonly Child[] {
  const count = random.weighted([
    [1, 6],
    [2, 3],
    [3, 1],
  ]);
  return Array.from({ length: count }, (_, index) => ({
    laChildId: `${ref}C${index + 1}`,
    sex: random.pick(['F', 'M']),
    birthMonth: month(`20${random.int(10, 17)}-0${random.int(1, 9)}`),
    ethnicity: random.pick(['WBRI', 'MWBC', 'APKN', 'BAFR']),
    disabilities: ['NONE'],
  }));
}

type Begun = { readonly ref: string; readonly receivedOn: LocalDate; readonly children: readonly Child[] };

function untilAllocated(random: SeededRandom, { ref, receivedOn, children }: Begun): readonly Fact[] {
  const socialWorker = { ref: `${ref}S`, role: 'SOCIAL_WORKER' } as const;
  const mother = { ref: `${ref}M`, role: 'PARENT' } as const;
  const on = (days: number): LocalDate => addDays(receivedOn, days);
  return [
    {
      kind: 'referral',
      data: {
        receivedOn,
        model: 'FAMILY_GROUP_CONFERENCE',
        triggerPoint: random.weighted(TRIGGERS),
        referrer: socialWorker,
        caseHolderRef: socialWorker.ref,
        children,
      },
    },
    { kind: 'triage', data: { on: on(random.int(1, 6)), decision: 'ACCEPTED', decidedBy: socialWorker } },
    { kind: 'consent', data: { on: on(8), status: 'GIVEN', person: mother, basis: 'PARENT_WITH_PR' } },
    {
      kind: 'coordinator',
      data: { on: on(10), coordinatorRef: `W${random.int(1, 40)}`, independent: true, matchAchieved: 'FULL' },
    },
    {
      kind: 'preparation',
      data: {
        startedOn: on(12),
        bottomLines: ['The child is never left alone with the dog.'],
        resources: ['A place at the breakfast club.'],
        questions: [
          { number: 1, question: 'Who can help in the mornings?' },
          { number: 2, question: 'Who will the child call when it is worried?' },
        ],
      },
    },
    { kind: 'screen', data: { screenedOn: on(13), result: 'NONE' } },
  ];
}

/** Some episodes come to the letter before proceedings, with its offer. */
function statutory(random: SeededRandom, ref: string, receivedOn: LocalDate): readonly Fact[] {
  if (!random.chance(0.15)) return [];
  const sentOn = addDays(receivedOn, 11);
  const mother = { ref: `${ref}M`, role: 'PARENT' } as const;
  return [
    { kind: 'letter', data: { sentOn, offerIncluded: true } },
    { kind: 'offer', data: { on: sentOn, offeree: mother, inLetter: true } },
    { kind: 'offerResponse', data: { on: addDays(sentOn, 2), offereeRef: mother.ref, response: 'ACCEPTED' } },
    { kind: 'application', data: { plannedFor: addDays(sentOn, 90) } },
  ];
}
