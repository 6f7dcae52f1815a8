import { addDays, daysBetween, type LocalDate } from '../../../platform/dates/index.ts';
import { close, notProceed, withdraw } from './closing.ts';
import { hold, tellBirths } from './meeting.ts';
import type { Milestones } from './milestones.ts';
import { makeNoPlan, plan } from './plan.ts';
import { ALL_STEPS, declineConsent, prepare, refuseAtTriage } from './preparing.ts';
import { considerProceedings } from './proceedings.ts';
import { review } from './reviews.ts';
import { lastDay, later, type Story } from './story.ts';
import type { Weights } from './terms.ts';

/** Tells the rest of an episode. Gives the day of the conference, if there was one. */
type Course = (story: Story, milestones: Milestones) => LocalDate | null;

const toAPlan: Course = (story, milestones) => {
  const { heldOn } = milestones;
  prepare(story, milestones);
  hold(story, heldOn, true);
  const agreed = plan(story, heldOn);
  if (agreed !== null) review(story, agreed);
  close(story, later(story, lastDay(story), [0, 80]), agreed === null ? 'PLAN_NOT_AGREED' : undefined);
  return heldOn;
};

const toNoPlan: Course = (story, milestones) => {
  const { heldOn } = milestones;
  prepare(story, milestones);
  hold(story, heldOn, story.random.chance(0.6));
  makeNoPlan(story, heldOn);
  close(story, later(story, heldOn, [5, 40]), 'NO_PLAN');
  return heldOn;
};

const notAccepted: Course = (story, milestones) => {
  refuseAtTriage(story, milestones);
  if (story.random.chance(0.85)) close(story, later(story, milestones.triagedOn, [0, 10]), 'NOT_ACCEPTED');
  return null;
};

const declined: Course = (story, milestones) => {
  prepare(story, milestones, 1);
  declineConsent(story, milestones);
  close(story, later(story, milestones.consentedOn, [3, 25]), 'CONSENT_DECLINED');
  return null;
};

/** Ends somewhere on the way. */
const endedBy =
  (end: (story: Story, on: LocalDate) => void): Course =>
  (story, milestones) => {
    prepare(story, milestones, story.random.int(1, ALL_STEPS - 1));
    const last = lastDay(story);
    const on = addDays(last, story.random.int(1, Math.max(1, daysBetween(last, milestones.heldOn) - 1)));
    end(story, on);
    if (story.random.chance(0.4)) close(story, later(story, on, [1, 15]), 'OTHER');
    return null;
  };

/** Nothing more is heard of it. */
const stalled: Course = (story, milestones) => {
  prepare(story, milestones, story.random.int(0, ALL_STEPS));
  return null;
};

const COURSES: Weights<Course> = [
  [toAPlan, 78],
  [toNoPlan, 2.5],
  [notAccepted, 3.5],
  [declined, 5],
  [endedBy(notProceed), 8.5],
  [endedBy(withdraw), 2.5],
  [stalled, 1],
];

/** Tells an episode to its end, whatever lies before the day on which the data end. */
export function tellEpisode(story: Story, milestones: Milestones): void {
  const course = story.random.weighted(COURSES);
  const heldOn = course(story, milestones);
  tellBirths(story, heldOn);
  considerProceedings(story, heldOn);
}

/** Tells a referral that turns out to be a second one of the same family. */
export function tellDuplicate(story: Story, milestones: Milestones): void {
  const { random, tell } = story;
  prepare(story, milestones, random.int(0, 1));
  if (random.chance(0.2)) return;
  const on = later(story, lastDay(story), [8, 25]);
  tell(on, 'notProceeding', { on, reason: 'DUPLICATE' });
}
