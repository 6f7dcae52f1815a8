import type { PeopleStep } from '../../../../contexts/learning/index.ts';
import { PLACES } from '../../registry/places.ts';
import { dayOn } from '../instant-on.ts';
import { saying } from '../steps.ts';
import { stories } from '../stories.ts';
import { OWNERS_ANSWERS, QUESTIONS } from './texts.ts';

/** Days after the first of June 2024, shortly before the sandbox's data end. */
const ASKED = 858;
const VISIT_ASKED = 850;
const VISIT_COMING = 895;

/** What each authority was asked lately, half of it not answered yet; and visits that are coming. */
export const recentSteps: readonly PeopleStep[] = PLACES.flatMap(({ slug: owner }, nth): readonly PeopleStep[] => {
  const asker = PLACES[(nth + 5) % PLACES.length]?.slug ?? owner;
  const told = stories.find(
    ({ by, now, taken }) => by === owner && now === 'PUBLISHED' && taken.every(({ harm }) => harm === undefined),
  );
  if (told === undefined) return [];
  const { slug } = told;
  const [question, visit] = [`${slug}/lately`, `${slug}/coming`];
  return [
    saying('askQuestion', { by: asker, of: question, day: ASKED + nth }, ({ practice }) => ({
      name: practice(slug),
      text: QUESTIONS[nth % QUESTIONS.length] ?? '',
    })),
    ...(nth % 2 === 0
      ? [
          saying('answerQuestion', { by: owner, of: `${question}/answer`, day: ASKED + nth + 4 }, ({ said }) => ({
            question: said('QUESTION', question),
            adoption: null,
            text: OWNERS_ANSWERS[nth % OWNERS_ANSWERS.length] ?? '',
          })),
        ]
      : []),
    ...(nth % 4 === 0
      ? [
          saying('askForVisit', { by: asker, of: visit, day: VISIT_ASKED }, ({ practice }) => ({
            practice: practice(slug),
            text: 'We would like to sit in, and to hear from families how it was for them.',
            contact: { role: 'TEAM_MANAGER' },
          })),
          saying('agreeVisit', { by: owner, of: visit, day: VISIT_ASKED + 4 }, ({ said }) => ({
            visit: said('VISIT', visit),
            on: dayOn(VISIT_COMING),
          })),
        ]
      : []),
  ];
});
