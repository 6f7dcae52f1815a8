import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Conference, ConferenceFilter, Duty, WorkListFilter } from '../../graphql/generated/resolvers-types.ts';
import { addDays } from '../../platform/dates/index.ts';
import { seededRandom } from '../../platform/seeded-random.ts';
import type { Caller } from '../support/caller.ts';
import { COORDINATORS, GENERATED_ON, generatedEpisodes } from '../support/generated-episodes.ts';
import { useNetwork } from '../support/network.ts';
import { turnConferences, turnWorkList, walk } from '../support/pages.ts';
import { readConference, record } from '../support/record.ts';

/** Lists give exactly what a plain look at every record gives, in the order that they promise, however they are paged. */
const SEED = 'lists';
const EPISODES = 90;
const TODAY = GENERATED_ON;

const network = useNetwork(TODAY);
let caller: Caller;
/** Every conference of the authority, read one by one. */
let all: readonly Conference[];
/** An instant in the middle of the loading. */
let halfway: string;

beforeAll(async () => {
  caller = await network.as('nearby');
  const loaded: Conference[] = [];
  for (const episode of generatedEpisodes(SEED, EPISODES, TODAY)) {
    const { status, problems, conference } = await record(caller, 'recordConference', episode);
    if (status !== 'APPLIED') throw new Error(JSON.stringify({ SEED, episode, problems }));
    loaded.push(conference!);
  }
  // Some change again, so that the order of change is not that of their ids.
  const random = seededRandom(SEED);
  for (const { id } of loaded.filter(() => random.chance(0.2))) {
    await record(caller, 'giveReason', {
      conferenceId: id,
      reason: { rule: 'P3', reason: 'Nobody else was found.', by: { ref: 'W1', role: 'SOCIAL_WORKER' }, on: TODAY },
    });
  }
  halfway = loaded[EPISODES / 2]!.changedAt;
  all = await Promise.all(loaded.map(async ({ id }) => (await readConference(caller, id))!));
});

const isOpen = ({ metOn }: Duty): boolean => metOn === null;
const isOverdue = ({ metOn, dueOn }: Duty): boolean => metOn === null && dueOn !== null && dueOn < TODAY;

/** What each part of the filter says, of one record. All that are given must hold. */
const SAYS: Readonly<Record<keyof ConferenceFilter, (conference: Conference, given: string) => boolean>> = {
  status: ({ status }, given) => status === given,
  triggerPoint: ({ triggerPoint }, given) => triggerPoint === given,
  coordinatorRef: ({ coordinatorRef }, given) => coordinatorRef === given,
  laChildId: ({ children }, given) => children.some(({ laChildId }) => laChildId === given),
  due: ({ duties }, given) => duties.some((duty) => duty.kind === given && isOpen(duty)),
  overdue: ({ duties }, given) => duties.some((duty) => duty.kind === given && isOverdue(duty)),
  changedSince: ({ changedAt }, given) => changedAt >= given,
};

function isWanted(conference: Conference, filter: ConferenceFilter): boolean {
  const given = Object.entries(filter) as [keyof ConferenceFilter, string][];
  return given.every(([name, value]) => SAYS[name](conference, value));
}

/** A test leaves out what it does not ask for. */
type Asked<Filter> = { readonly [K in keyof Filter]?: Exclude<Filter[K], null> };
type Named<Filter> = readonly [name: string, filter: () => Filter];

const ONE_BY_ONE: readonly Named<ConferenceFilter>[] = [
  ['nothing', () => ({})],
  ...(['REFERRED', 'CONSENTED', 'CONFERENCE_HELD', 'REVIEW_DUE', 'CLOSED', 'PAUSED'] as const).map(
    (status): Named<ConferenceFilter> => [`status ${status}`, () => ({ status })],
  ),
  ['triggerPoint CHILD_IN_NEED', () => ({ triggerPoint: 'CHILD_IN_NEED' })],
  ...COORDINATORS.map((coordinatorRef): Named<ConferenceFilter> => [
    `coordinatorRef ${coordinatorRef}`,
    () => ({ coordinatorRef }),
  ]),
  ['laChildId of a child with several', () => ({ laChildId: 'G1' })],
  ['laChildId of nobody', () => ({ laChildId: 'NOBODY' })],
  ...(['TRIAGE', 'HOLD_CONFERENCE', 'OFFER_MEETING', 'REVIEW'] as const).flatMap((kind): Named<ConferenceFilter>[] => [
    [`due ${kind}`, () => ({ due: kind })],
    [`overdue ${kind}`, () => ({ overdue: kind })],
  ]),
  ['changedSince', () => ({ changedSince: halfway })],
];

const TOGETHER: readonly Named<ConferenceFilter>[] = [
  ['status and trigger', () => ({ status: 'ACCEPTED', triggerPoint: 'CHILD_IN_NEED' })],
  ['coordinator and overdue', () => ({ coordinatorRef: COORDINATORS[0], overdue: 'HOLD_CONFERENCE' })],
  ['child and status', () => ({ laChildId: 'G1', status: 'CLOSED' })],
  ['due and overdue', () => ({ due: 'TRIAGE', overdue: 'HOLD_CONFERENCE' })],
  ['changedSince and due', () => ({ changedSince: halfway, due: 'HOLD_CONFERENCE' })],
  [
    'trigger, coordinator and due',
    () => ({ triggerPoint: 'EARLY_HELP', coordinatorRef: COORDINATORS[1], due: 'REVIEW' }),
  ],
];

const byReferral = (a: Listed, b: Listed): number => compare(b.referredOn, a.referredOn) || compare(b.id, a.id);
const newestRecord = (a: Listed, b: Listed): number => compare(b.id, a.id);
const lastChanged = (a: Listed, b: Listed): number => compare(b.changedAt, a.changedAt);
const firstChanged = (a: Listed, b: Listed): number => compare(a.changedAt, b.changedAt);
const soonest = (a: Conference, b: Conference): number =>
  compare(dayInWorkList(a), dayInWorkList(b)) || compare(a.id, b.id);
type Listed = Pick<Conference, 'id' | 'referredOn' | 'changedAt'>;

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** As the description of the list promises: the first of these that the filter names. */
const ORDERS: readonly (readonly [keyof ConferenceFilter, (a: Conference, b: Conference) => number])[] = [
  ['laChildId', newestRecord],
  ['changedSince', firstChanged],
  ['coordinatorRef', byReferral],
  ['overdue', soonest],
  ['due', soonest],
  ['status', byReferral],
  ['triggerPoint', byReferral],
];

function orderOf(filter: ConferenceFilter): (a: Conference, b: Conference) => number {
  return ORDERS.find(([name]) => name in filter)?.[1] ?? lastChanged;
}

describe('the generated conferences', () => {
  it(`stand at many stages (seed ${SEED})`, () => {
    expect(new Set(all.map(({ status }) => status)).size).toBeGreaterThan(7);
    expect(all.filter(({ section31ZA }) => section31ZA.duty === 'BREACH').length).toBeGreaterThan(1);
    expect(all.filter(({ duties }) => duties.some(isOverdue)).length).toBeGreaterThan(10);
  });
});

describe.each([...ONE_BY_ONE, ...TOGETHER])('conferences by %s', (_name, filterOf) => {
  it('are those that a plain look finds, in the order promised, and the same in small pages', async () => {
    const filter = filterOf();
    const wanted = all.filter((conference) => isWanted(conference, filter)).sort(orderOf(filter));
    const turn = turnConferences(caller, filter);

    const inOnePage = (await turn(100, null)).edges.map(({ node }) => node.id);
    expect(inOnePage).toEqual(wanted.map(({ id }) => id));
    expect((await walk(turn, 7)).map(({ id }) => id)).toEqual(inOnePage);
    expect((await walk(turn, 1)).map(({ id }) => id)).toEqual(inOnePage);
  });
});

/** The day of the breach of section 31ZA, while the episode goes on. */
function breachOf({ section31ZA, status }: Conference): string | undefined {
  const hasEnded = status === 'CLOSED' || status === 'WITHDRAWN' || status === 'NOT_PROCEEDING';
  return section31ZA.duty === 'BREACH' && !hasEnded ? (section31ZA.application?.madeOn ?? undefined) : undefined;
}

/** Soonest of what is to do, or of the breach; what has no day comes last. */
function dayInWorkList(conference: Conference): string {
  const breach = breachOf(conference);
  const days = conference.duties.filter(isOpen).map(({ dueOn }) => dueOn ?? '9999-12-31');
  return [...days, ...(breach === undefined ? [] : [breach])].sort()[0] ?? '';
}

/** Where one kind of duty is asked for, days are asked of that duty; a breach is nobody's kind. */
function isWork(conference: Conference, filter: Asked<WorkListFilter>): boolean {
  const { due, coordinatorRef, dueBy, overdueOnly } = filter;
  const wanted = conference.duties.filter(isOpen).filter(({ kind }) => due === undefined || kind === due);
  const breach = due === undefined ? breachOf(conference) : undefined;
  return (
    (wanted.length > 0 || breach !== undefined) &&
    (coordinatorRef === undefined || conference.coordinatorRef === coordinatorRef) &&
    (dueBy === undefined ||
      wanted.some(({ dueOn }) => dueOn !== null && dueOn <= dueBy) ||
      (breach ?? '9999') <= dueBy) &&
    (overdueOnly !== true || wanted.some(isOverdue) || breach !== undefined)
  );
}

describe.each<Named<Asked<WorkListFilter>>>([
  ['nothing', () => ({})],
  ['overdueOnly', () => ({ overdueOnly: true })],
  ['due', () => ({ due: 'HOLD_CONFERENCE' })],
  ['due without a day', () => ({ due: 'OFFER_MEETING' })],
  ['coordinatorRef', () => ({ coordinatorRef: COORDINATORS[2] })],
  ['dueBy next week', () => ({ dueBy: addDays(TODAY, 7) })],
  ['dueBy yesterday', () => ({ dueBy: addDays(TODAY, -1) })],
  ['due and dueBy', () => ({ due: 'REVIEW', dueBy: addDays(TODAY, 14) })],
  ['due and overdueOnly', () => ({ due: 'HOLD_CONFERENCE', overdueOnly: true })],
  ['due without a day and dueBy', () => ({ due: 'OFFER_MEETING', dueBy: TODAY })],
  ['coordinatorRef and overdueOnly', () => ({ coordinatorRef: COORDINATORS[0], overdueOnly: true })],
  ['dueBy and overdueOnly', () => ({ dueBy: addDays(TODAY, -20), overdueOnly: true })],
])('the work list by %s', (_name, filterOf) => {
  it('holds what a plain look finds, overdue and in breach first, soonest first, and the same in small pages', async () => {
    const filter = filterOf();
    const wanted = all.filter((conference) => isWork(conference, filter)).sort(soonest);
    const turn = turnWorkList(caller, filter);

    const items = (await turn(100, null)).edges.map(({ node }) => node);
    expect(items.map(({ conference }) => conference.id)).toEqual(wanted.map(({ id }) => id));
    expect((await walk(turn, 4)).map(({ conference }) => conference.id)).toEqual(wanted.map(({ id }) => id));
    expect(items.map(({ due, overdue, inBreach }) => ({ due: due.length, overdue, inBreach }))).toEqual(
      wanted.map((conference) => ({
        due: conference.duties.filter(isOpen).length,
        overdue: conference.duties.some(isOverdue),
        inBreach: breachOf(conference) !== undefined,
      })),
    );
  });
});

describe('the work list', () => {
  it('has nothing that is overdue below anything that is not', async () => {
    const overdue = (await walk(turnWorkList(caller, {}), 100)).map((item) => item.overdue);

    expect(overdue).toContain(false);
    expect(overdue.lastIndexOf(true)).toBeLessThan(overdue.indexOf(false));
  });
});
