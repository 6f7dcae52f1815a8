import type { SeededPractice } from '../../../contexts/learning/index.ts';
import { newUlid } from '../../../platform/ids.ts';
import { seededRandom } from '../../../platform/seeded-random.ts';
import { sites } from '../registry/authorities.ts';
import { people } from '../registry/users.ts';
import { adoptionOf } from './adoption-of.ts';
import { instantOn } from './instant-on.ts';
import { stories } from './stories.ts';
import type { Slug, Story } from './story.ts';
import { turnsOf } from './turns-of.ts';

/** Days, from the first of June 2024: each story begins a little after the one before. */
const APART = 8;
const SUBMITTED_AFTER = 150;
const APPROVED_AFTER = 160;
const RATED_AFTER = 200;
const ENDED_AFTER = 300;
const FIRST_TAKEN_AFTER = 190;
const TAKEN_APART = 20;

const moderator = people.find(({ kind }) => kind === 'PROGRAMME_STAFF')?.id ?? '';

const SHARED: ReadonlySet<Story['now']> = new Set(['UNDER_REVIEW', 'PUBLISHED', 'RETIRED', 'STOPPED_FOR_SAFETY']);

/** The stories as the network holds them: the same whatever the sandbox's seed. */
export const practices: readonly SeededPractice[] = stories.map(practiceOf);

function practiceOf(story: Story, place: number): SeededPractice {
  const day = place * APART;
  const ids = seededRandom(`sandbox practice/${story.slug}`);
  const id = newUlid(new Date(instantOn(day)), ids.float);
  const owner = ownerOf(story.by);
  const isShared = SHARED.has(story.now);
  const isApproved = isShared && story.now !== 'UNDER_REVIEW';
  const retirement = { at: instantOn(day + ENDED_AFTER), reason: story.ended ?? '' };
  const harm = {
    id: newUlid(new Date(instantOn(day + ENDED_AFTER)), ids.float),
    at: retirement.at,
    what: retirement.reason,
  };
  return {
    id,
    owner,
    startedAt: instantOn(day),
    content: contentOf(story),
    stage: story.stage,
    turns: turnsOf(story, day),
    ...(isShared && { submittedAt: instantOn(day + SUBMITTED_AFTER) }),
    ...(isApproved && { approved: approvalOf(story, day) }),
    ...(story.now === 'RETIRED' && { retirement }),
    harms: story.now === 'STOPPED_FOR_SAFETY' ? [harm] : [],
    adoptions: story.taken.map((taken, nth) => {
      const at = instantOn(day + FIRST_TAKEN_AFTER + nth * TAKEN_APART);
      const given = { id: newUlid(new Date(at), ids.float), owner: ownerOf(taken.by), at };
      return adoptionOf(taken, given, { authority: owner, id });
    }),
  };
}

function approvalOf({ rated }: Story, day: number): NonNullable<SeededPractice['approved']> {
  const given = { version: 1, at: instantOn(day + RATED_AFTER), by: moderator };
  return {
    at: instantOn(day + APPROVED_AFTER),
    by: moderator,
    ratings: rated === undefined ? [] : [{ ...given, ...rated }],
  };
}

function contentOf(story: Story): SeededPractice['content'] {
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

function ownerOf(slug: Slug): SeededPractice['owner'] {
  const site = sites.find((each) => each.slug === slug);
  if (site === undefined) throw new Error(`There is no authority ${slug} in the sandbox.`);
  return site.authority.id;
}
