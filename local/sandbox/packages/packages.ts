import type { SeededMeeting } from '../../../contexts/conferences/index.ts';
import { type Line, type PackageRequest, pence, type SeededStep } from '../../../contexts/networks/index.ts';
import { localDate } from '../../../platform/dates/index.ts';
import { globalId } from '../../../platform/graphql/global-id.ts';
import { type SeededRandom, seededRandom } from '../../../platform/seeded-random.ts';
import type { Sender } from '../registry/registry.ts';
import { at } from './steps.ts';
import { type PackageStory, type PricedLine, stories } from './stories.ts';
import { treasury } from './treasury.ts';

/** All that an authority's system tells of its packages and their money, in the order of time. */
export function packageSteps(sender: Sender, seed: string, meetings: readonly SeededMeeting[]): readonly SeededStep[] {
  const random = seededRandom(seed).fork(sender.slug);
  const free = new Set(meetings);
  const told = stories.flatMap((story, place) => {
    const meeting = story.isUrgent === true ? undefined : meetingFor(story, free);
    if (meeting !== undefined) free.delete(meeting);
    return stepsOf(story, {
      of: `${sender.oldLaCode}-FNSP-${String(place + 1).padStart(4, '0')}`,
      sender,
      meeting,
      random,
    });
  });
  return [...treasury, ...told].sort((one, other) => one.at.getTime() - other.at.getTime());
}

/** Of those that no other package names and the network knew by then, the one at which a family met last. */
function meetingFor({ requestedOn }: PackageStory, meetings: ReadonlySet<SeededMeeting>): SeededMeeting | undefined {
  const lastBefore = ({ heldOn }: SeededMeeting): string =>
    heldOn
      .filter((day) => day <= requestedOn)
      .sort()
      .at(-1) ?? '';
  return [...meetings]
    .filter(({ recordedOn, children }) => recordedOn < requestedOn && children.length > 0)
    .filter((meeting) => lastBefore(meeting) !== '')
    .sort((one, other) => (lastBefore(one) < lastBefore(other) ? -1 : 1))
    .at(-1);
}

type Telling = {
  readonly of: string;
  readonly sender: Sender;
  readonly meeting: SeededMeeting | undefined;
  readonly random: SeededRandom;
};

function stepsOf(story: PackageStory, { of, sender, meeting, random }: Telling): readonly SeededStep[] {
  const children = meeting?.children ?? [`${of}-CHILD1`];
  const lines = story.lines.map((line, place) => linePriced(line, { number: place + 1, of, random }));
  const request: PackageRequest = {
    purpose: story.purpose,
    strand: 'FAMILY_NETWORKS',
    familyRef: `${of}-FAMILY`,
    children,
    need: needOf(story, sender, meeting),
    requester: 'WORKER1',
    leadPractitioner: 'LEAD1',
    barrier: story.barrier,
    lines,
  };
  return [
    { verb: 'requestPackage', at: at(story.requestedOn, 'request'), of, input: { request } },
    ...story.then.map((next) => next({ of, children, lines })),
  ];
}

function needOf(
  { requestedOn }: PackageStory,
  { authority }: Sender,
  meeting: SeededMeeting | undefined,
): PackageRequest['need'] {
  return meeting === undefined
    ? { kind: 'EXEMPT', reason: 'URGENT_NEED', consulted: 'LEAD1', on: localDate(requestedOn) }
    : { kind: 'MEETING', conferenceId: globalId({ type: 'Conference', owner: authority.id, id: meeting.id }) };
}

type Pricing = { readonly number: number; readonly of: string; readonly random: SeededRandom };

/** Whole pounds, up to a fifth above or below the usual price. */
function linePriced({ payee, from, until, ...line }: PricedLine, { number, of, random }: Pricing): Line {
  const share = random.int(80, 120) / 100;
  const ref = payee === 'SUPPLIER' ? 'SHOP1' : `${of}-RELATIVE1`;
  return {
    ...line,
    number,
    from: localDate(from),
    until: localDate(until),
    pence: pence(Math.round((line.pence * share) / 100) * 100),
    payee: { type: payee, ref },
  };
}
