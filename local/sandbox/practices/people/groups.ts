import type { PeopleStep } from '../../../../contexts/learning/index.ts';
import { saying } from '../steps.ts';
import type { Slug, Story } from '../story.ts';

type Group = {
  readonly slug: string;
  readonly by: Slug;
  readonly name: string;
  readonly purpose: string;
  readonly subject: { readonly strand: Story['strand'] } | { readonly pillar: Story['pillars'][number] };
  /** On days after the first of June 2024. */
  readonly day: number;
  readonly joined: readonly Slug[];
  readonly left?: Slug;
  readonly loops: readonly string[];
};

const GROUPS: readonly Group[] = [
  {
    slug: 'group-networks',
    by: 'eastvale',
    name: 'Families who decide',
    purpose: 'We bring a plan each that families made, and ask what let them make it.',
    subject: { strand: 'FAMILY_NETWORKS' },
    day: 600,
    joined: ['northmoor', 'fernsea', 'thornmere', 'goldenfell'],
    left: 'fernsea',
    loops: ['ask-who-is-missing', 'private-time-protected', 'young-childs-voice'],
  },
  {
    slug: 'group-kinship',
    by: 'silverbeck',
    name: 'Kinship from the first day',
    purpose: 'What carers need before they have to ask for it.',
    subject: { pillar: 'KINSHIP' },
    day: 640,
    joined: ['goldenfell', 'copperhill', 'larkshire'],
    loops: ['sgo-peer-group', 'sgo-support-plan-early'],
  },
  {
    slug: 'group-workforce',
    by: 'goldenfell',
    name: 'Practitioners who stay',
    purpose: 'How we look after those who look after families.',
    subject: { pillar: 'WORKFORCE' },
    day: 740,
    joined: ['westmarch', 'brackenshire', 'oakhaven', 'pinewater'],
    loops: ['supervision-live'],
  },
];

/** How authorities learn together. */
export const groupSteps: readonly PeopleStep[] = GROUPS.flatMap(
  ({ slug: of, by, day, joined, left, loops, ...group }) => [
    saying('startGroup', { by, of, day }, () => group),
    ...joined.map((member, nth) =>
      saying('joinGroup', { by: member, of, day: day + 2 + nth }, (names) => ({ group: names.group(of) })),
    ),
    ...loops.map((loop, nth) =>
      saying('attachLoop', { by, of, day: day + 7 + nth }, (names) => ({
        group: names.group(of),
        loop: names.practice(loop),
      })),
    ),
    ...(left === undefined
      ? []
      : [saying('leaveGroup', { by: left, of, day: day + 150 }, (names) => ({ group: names.group(of) }))]),
  ],
);
