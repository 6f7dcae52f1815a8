import type { SourceRecord } from '../../../contexts/conferences/index.ts';
import { addDays, isAfter, isBefore, type LocalDate, maxDate } from '../../../platform/dates/index.ts';
import type { SeededRandom } from '../../../platform/seeded-random.ts';
import { tellDuplicate, tellEpisode } from './episode.ts';
import { type Family, familyFor } from './family.ts';
import { milestonesFor } from './milestones.ts';
import { type Practice, workerRef } from './practice.ts';
import { modelFor, referralOf, triggerFor } from './referral.ts';
import { type NightlySending, nightlySendings } from './sending.ts';
import { beginStory, type Staff, type Story } from './story.ts';
import type { Model, TriggerPoint } from './terms.ts';

const SHARE_DUPLICATE = 0.012;
const SHARE_REOPENED = 0.035;
/** Days between the last that was heard of an episode and its reopening. */
const SHUT_AT_LEAST = 21;
/** As many of the latest families are remembered, for one of them to be referred twice. */
const REMEMBERED = 12;

/** What is known of an episode by those that follow from it. */
type Earlier = {
  readonly source: SourceRecord;
  readonly family: Family;
  readonly model: Model;
  readonly triggerPoint: TriggerPoint;
  /** Days between which a second referral of the family would be a duplicate of it. */
  readonly openFrom: LocalDate;
  readonly openUntil: LocalDate;
  /** It may be reopened after this day. */
  readonly shutUntil: LocalDate;
};

export type Caseload = {
  /** The episode of that number, counted from 1, as it was sent. */
  readonly refer: (number: number, referredOn: LocalDate) => readonly NightlySending[];
};

/** The episodes of one authority, referred one after the other. */
export function createCaseload(
  root: SeededRandom,
  { practice, asOf }: { readonly practice: Practice; readonly asOf: LocalDate },
): Caseload {
  const recent: Earlier[] = [];
  const reopenable: Earlier[] = [];

  function refer(number: number, referredOn: LocalDate): readonly NightlySending[] {
    const random = root.fork(String(number));
    const source = { system: 'CASEBOOK', recordId: `${practice.code}-FGC-${String(number).padStart(6, '0')}` };
    const twin = random.chance(SHARE_DUPLICATE) ? recent.find((one) => isStillOpen(one, referredOn)) : undefined;
    const shut = twin === undefined ? takeShut(reopenable, referredOn) : undefined;

    const story = begin({ random, number, referredOn, like: twin ?? shut });
    const { model } = story.referral;
    const milestones = milestonesFor(random, { referredOn, model, practice });
    if (twin === undefined) tellEpisode(story, milestones);
    else tellDuplicate(story, milestones);

    const mayBeReopened = twin === undefined && isOver(story) && random.chance(SHARE_REOPENED);
    const earlier = earlierOf(story, source);
    if (mayBeReopened) reopenable.push(earlier);
    if (twin === undefined) recent.push(earlier);
    if (recent.length > REMEMBERED) recent.shift();
    const reopens = shut === undefined ? {} : { reopens: shut.source };
    return nightlySendings(story.told, { random, source, ...reopens, mayBeReopened, asOf });
  }

  type Beginning = {
    readonly random: SeededRandom;
    readonly number: number;
    readonly referredOn: LocalDate;
    readonly like: Earlier | undefined;
  };

  function begin({ random, number, referredOn, like }: Beginning): Story {
    const triggerPoint = like?.triggerPoint ?? triggerFor(random);
    const model = like?.model ?? modelFor(random, practice);
    const { code } = practice;
    const family = like?.family ?? familyFor(random, { code, number, referredOn, trigger: triggerPoint });
    const staff = staffFor(random, practice, triggerPoint);
    const given = { receivedOn: referredOn, model, triggerPoint, family, worker: staff.worker };
    return beginStory({ random, practice, family, staff, asOf, referral: referralOf(random, practice, given) });
  }

  return { refer };
}

function staffFor(random: SeededRandom, { code, coordinators }: Practice, trigger: TriggerPoint): Staff {
  const isFamilyHelp = trigger === 'EARLY_HELP' || trigger === 'FAMILY_HELP_TARGETED';
  const role = isFamilyHelp ? 'FAMILY_HELP_LEAD_PRACTITIONER' : 'SOCIAL_WORKER';
  return {
    worker: { ref: workerRef(code, random.int(101, 160)), role },
    manager: { ref: workerRef(code, random.int(91, 96)), role: 'FGC_SERVICE_MANAGER' },
    coordinatorRef: random.pick(coordinators),
  };
}

function earlierOf({ told, referral, family }: Story, source: SourceRecord): Earlier {
  const { model, triggerPoint, receivedOn } = referral;
  const last = told.reduce((latest, { on }) => maxDate(latest, on), receivedOn);
  return {
    source,
    family,
    model,
    triggerPoint,
    openFrom: addDays(receivedOn, 3),
    openUntil: addDays(last, -14),
    shutUntil: addDays(last, SHUT_AT_LEAST),
  };
}

function isStillOpen({ openFrom, openUntil }: Earlier, day: LocalDate): boolean {
  return isBefore(openFrom, day) && isBefore(day, openUntil);
}

function takeShut(reopenable: Earlier[], referredOn: LocalDate): Earlier | undefined {
  const at = reopenable.findIndex(({ shutUntil }) => isBefore(shutUntil, referredOn));
  return at < 0 ? undefined : reopenable.splice(at, 1)[0];
}

/** Closed with nothing told of it since, before the data end; and of children who were born when they were referred. */
function isOver({ told, asOf, family }: Story): boolean {
  const closed = told.find(({ fact }) => fact.kind === 'closure');
  return (
    closed !== undefined &&
    family.births.length === 0 &&
    isBefore(closed.on, asOf) &&
    told.every(({ on }) => !isAfter(on, closed.on))
  );
}
