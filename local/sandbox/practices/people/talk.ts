import type { PeopleStep } from '../../../../contexts/learning/index.ts';
import { PLACES } from '../../registry/places.ts';
import { dayOn } from '../instant-on.ts';
import { saying } from '../steps.ts';
import type { Story } from '../story.ts';
import { ADOPTERS_ANSWERS, LEARNT, OFFERS, OWNERS_ANSWERS, QUESTIONS } from './texts.ts';

type Talk = {
  readonly story: Story;
  /** Somebody who neither tells the story nor took it on. */
  readonly asker: string;
  /** Somebody who did take it on, and goes on with it. */
  readonly adopter: string | undefined;
  readonly day: number;
  readonly place: number;
};

const CONTACT = { role: 'PRACTICE_LEAD' } as const;
const OFFERED_FOR = 300;
const VISIT_AFTER = 30;

/** What people of other authorities ask, offer and see of a published story: of some this, of others that. */
export function talkSteps(
  story: Story,
  { day, place }: { readonly day: number; readonly place: number },
): readonly PeopleStep[] {
  const isTalkedAbout = story.now === 'PUBLISHED' && story.taken.every(({ harm }) => harm === undefined);
  const others = PLACES.filter(({ slug }) => slug !== story.by && story.taken.every(({ by }) => by !== slug));
  const asker = others[place % others.length]?.slug;
  if (!isTalkedAbout || asker === undefined) return [];
  const adopter = story.taken.find(({ decision }) => decision !== 'ABANDON')?.by;
  const talk = { story, asker, adopter, day, place };
  return [
    ...(place % 2 === 0 ? questionSteps(talk) : []),
    ...(place % 3 === 0 ? helpSteps(talk) : []),
    ...(place % 4 === 1 ? visitSteps(talk) : []),
  ];
}

function questionSteps({ story, asker, adopter, day, place }: Talk): readonly PeopleStep[] {
  const { slug, by } = story;
  const [question, answer, other] = [`${slug}/question`, `${slug}/answer`, `${slug}/other-answer`];
  const known = adopter === undefined ? null : { by: adopter, adoption: `${slug}/${adopter}` };
  return [
    saying('askQuestion', { by: asker, of: question, day }, ({ practice }) => ({
      name: practice(slug),
      text: textAt(QUESTIONS, place),
    })),
    saying('answerQuestion', { by, of: answer, day: day + 3 }, ({ said }) => ({
      question: said('QUESTION', question),
      adoption: null,
      text: textAt(OWNERS_ANSWERS, place),
    })),
    ...(known === null
      ? []
      : [
          saying('answerQuestion', { by: known.by, of: other, day: day + 6 }, ({ said, practice }) => ({
            question: said('QUESTION', question),
            adoption: practice(known.adoption),
            text: textAt(ADOPTERS_ANSWERS, place),
          })),
          saying('acceptAnswer', { by, of: question, day: day + 9 }, ({ said }) => ({ answer: said('ANSWER', other) })),
        ]),
  ];
}

function helpSteps({ story, asker, day, place }: Talk): readonly PeopleStep[] {
  const { slug, by } = story;
  const [offer, request] = [`${slug}/offer`, `${slug}/request`];
  const isTaken = place % 2 === 0;
  return [
    saying('offerHelp', { by, of: offer, day: day - 20 }, ({ practice }) => ({
      practice: practice(slug),
      help: ['CALL', 'MATERIALS'],
      text: textAt(OFFERS, place),
      contact: CONTACT,
      capacity: 3,
      until: dayOn(day + OFFERED_FOR),
    })),
    saying('takeUpHelp', { by: asker, of: request, day: day - 10 }, ({ said }) => ({
      offer: said('OFFER', offer),
      help: 'CALL',
      text: 'We begin after the summer, and would like to talk before.',
      contact: CONTACT,
    })),
    saying('decideHelpRequest', { by, of: request, day: day - 7 }, ({ said }) => ({
      request: said('REQUEST', request),
      decision: isTaken ? 'ACCEPTED' : 'DECLINED',
      reason: isTaken ? null : 'Our teams move offices then: please ask again in winter.',
    })),
  ];
}

function visitSteps({ story, asker, day, place }: Talk): readonly PeopleStep[] {
  const { slug, by } = story;
  const visit = `${slug}/visit`;
  const on = dayOn(day + VISIT_AFTER);
  const named = { of: visit };
  const isHeld = place % 3 !== 0;
  return [
    saying('askForVisit', { by: asker, ...named, day }, ({ practice }) => ({
      practice: practice(slug),
      text: 'We would like to see it done, and to talk with those who do it.',
      contact: CONTACT,
    })),
    saying('agreeVisit', { by, ...named, day: day + 5 }, ({ said }) => ({ visit: said('VISIT', visit), on })),
    isHeld
      ? saying('holdVisit', { by: asker, ...named, day: day + VISIT_AFTER + 1 }, ({ said }) => ({
          visit: said('VISIT', visit),
          heldOn: on,
          learnt: textAt(LEARNT, place),
        }))
      : saying('cancelVisit', { by: asker, ...named, day: day + VISIT_AFTER - 4 }, ({ said }) => ({
          visit: said('VISIT', visit),
          reason: 'An inspection has come in between. We would like to come later.',
        })),
  ];
}

function textAt(texts: readonly string[], place: number): string {
  return texts[place % texts.length] ?? '';
}
