import type { LearningSeed, LoopContent, SeededActor, SeededStep } from '../../../contexts/learning/index.ts';
import { AS_OF } from '../as-of.ts';
import { people } from '../registry/users.ts';
import { sites } from '../registry/authorities.ts';
import { concernSteps } from './people/concerns.ts';
import { groupSteps } from './people/groups.ts';
import { recentSteps } from './people/recent.ts';
import { talkSteps } from './people/talk.ts';
import { stories } from './stories.ts';
import { step } from './steps.ts';
import type { Story } from './story.ts';
import { takenSteps } from './taken-steps.ts';
import { planStep, turnSteps } from './turn-steps.ts';

/** Days, from the first of June 2024: each story begins a little after the one before. */
const APART = 8;
const SUBMITTED_AFTER = 150;
const APPROVED_AFTER = 160;
const RATED_AFTER = 180;
const ENDED_AFTER = 300;
const MODERATED_AFTER = 310;
const FIRST_TAKEN_AFTER = 190;
const TAKEN_APART = 20;
/** When whoever took it on has some experience of it. */
const TALKED_AFTER = 260;

const MODERATOR = 'programme';
const SHARED: ReadonlySet<Story['now']> = new Set(['UNDER_REVIEW', 'PUBLISHED', 'RETIRED', 'STOPPED_FOR_SAFETY']);

/** The stories as their authorities and the programme tell them: the same whatever the sandbox's seed. */
export const practices: LearningSeed = { seed: 'sandbox practice', actors: actors(), steps: steps() };

function steps(): readonly SeededStep[] {
  const end = Date.parse(AS_OF);
  return stories
    .flatMap((story, place): readonly SeededStep[] => [
      ...stepsOf(story, place * APART),
      ...talkSteps(story, { day: place * APART + TALKED_AFTER, place }),
    ])
    .concat(groupSteps, concernSteps, recentSteps)
    .filter(({ at }) => at.getTime() < end)
    .sort((one, other) => one.at.getTime() - other.at.getTime());
}

function stepsOf(story: Story, day: number): readonly SeededStep[] {
  const { by, slug: of, stage, plan } = story;
  const start = { content: contentOf(story), stage, grownFrom: null } as const;
  return [
    step('startLoop', { by, of, day }, start),
    ...(plan === undefined ? [] : [planStep(story, plan, { by, of, day })]),
    ...story.turns.flatMap((turn) => turnSteps(story, turn, { by, of, day })),
    ...(SHARED.has(story.now) ? sharedSteps(story, day) : []),
    ...story.taken.flatMap((taken, nth) =>
      takenSteps({ story, taken, day: day + FIRST_TAKEN_AFTER + nth * TAKEN_APART }),
    ),
  ];
}

/** Sent in; and what became of it. */
function sharedSteps(story: Story, day: number): readonly SeededStep[] {
  const { by, slug: of, now, rated } = story;
  const moderator = { by: MODERATOR, of };
  const submit = step('submitLoop', { by, of, day: day + SUBMITTED_AFTER }, {});
  if (now === 'UNDER_REVIEW') return [submit];
  const approval = { loopVersion: 1, decision: 'APPROVED', reasons: null } as const;
  return [
    submit,
    step('moderateLoop', { ...moderator, day: day + APPROVED_AFTER }, approval),
    ...(rated === undefined
      ? []
      : [step('rateEvidence', { ...moderator, day: day + RATED_AFTER }, { loopVersion: 1, ...rated })]),
    ...endSteps(story, day),
  ];
}

function endSteps({ by, slug: of, now, ended = '' }: Story, day: number): readonly SeededStep[] {
  if (now === 'RETIRED') return [step('retireLoop', { by, of, day: day + ENDED_AFTER }, { reason: ended })];
  if (now !== 'STOPPED_FOR_SAFETY') return [];
  const about = `${of}/harm`;
  const reason = 'It stays stopped until a change of it answers what happened.';
  return [
    step('reportHarm', { by, of, makes: about, day: day + ENDED_AFTER }, { what: ended }),
    step('moderateHarm', { by: MODERATOR, of, about, day: day + MODERATED_AFTER }, { decision: 'STOP', reason }),
  ];
}

function contentOf(story: Story): LoopContent {
  const { title, problem, idea, why, core, adaptable, strand, pillars, outcome, contexts, measure } = story;
  return {
    title,
    problem,
    theoryOfChange: { inputs: [], activities: [...core], mechanisms: [why], outcomes: [measure.name], assumptions: [] },
    changeIdea: idea,
    coreComponents: core,
    adaptablePeriphery: adaptable,
    strand,
    pillars,
    outcome,
    contexts,
  };
}

/** The practice lead of each authority, by its slug, and one of the programme's staff. */
function actors(): LearningSeed['actors'] {
  const leads = sites.map(({ slug, authority }): [string, SeededActor] => [
    slug,
    personWho(authority.id, 'PRACTICE_LEAD'),
  ]);
  return new Map([...leads, [MODERATOR, personWho(null, 'PROGRAMME_STAFF')]]);
}

function personWho(authority: SeededActor['authority'], kind: SeededActor['kind']): SeededActor {
  const person = people.find((each) => each.kind === kind && each.authority === authority);
  if (person === undefined) throw new Error(`There is no ${kind} in the sandbox.`);
  return { kind, id: person.id, subject: person.subject, authority };
}
