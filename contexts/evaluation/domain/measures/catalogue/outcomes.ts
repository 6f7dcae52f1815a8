import type { MeasureOf } from '../measure.ts';
import type { FollowUpRow } from '../rows.ts';
import { careAt } from './outcomes/care.ts';
import { ceasedAt } from './outcomes/ceased.ts';
import type { Of } from './outcomes/counted.ts';
import { homesAt } from './outcomes/homes.ts';
import { viewsAt } from './outcomes/views.ts';
import { type Common, count, shareOf } from './write.ts';

const WORDS: Readonly<Record<number, string>> = { 3: 'three', 6: 'six', 12: 'twelve', 24: 'twenty-four' };

/** What is counted of the children whose point so many months after the index event has come (DOMAIN 2.9). */
export function outcomesAt(months: 3 | 6 | 12 | 24): readonly MeasureOf<FollowUpRow>[] {
  const common = commonAt(months);
  const due = count<FollowUpRow>(common, {
    key: `outcome_${months}m_due_count`,
    title: `Due at ${months} months`,
    which: `whose point of ${WORDS[months] ?? ''} months has come`,
    sourceRule: 'The first letter before proceedings that concerns the child, or else the first conference held.',
    counts: () => true,
  });
  const noFurther = count<FollowUpRow>(common, {
    key: `outcome_${months}m_no_further_count`,
    title: `Come no further than ${months} months`,
    which: `of whose points that of ${WORDS[months] ?? ''} months is the last that has come`,
    within: due.key,
    sourceRule: 'The next point is later than the day on which records are judged, or there is none.',
    counts: ({ isNewest }) => isNewest,
  });
  const followed = count<FollowUpRow>(common, {
    key: `outcome_${months}m_followed_up_count`,
    title: `Followed up at ${months} months`,
    which: `who were followed up at ${months} months`,
    within: due.key,
    sourceRule: 'A follow-up of that point says what was found.',
    counts: ({ found }) => found !== null,
  });
  const of: Of = { months, common, within: followed };
  return [
    due,
    noFurther,
    followed,
    shareOf(followed, due, {
      key: `outcome_${months}m_followed_up_percent`,
      title: `Followed up at ${months} months, of those due`,
    }),
    ...careAt(of),
    ...homesAt(of),
    ...ceasedAt(of),
    ...viewsAt(of),
  ];
}

function commonAt(months: number): Common {
  return {
    unit: 'CHILDREN',
    who: 'children',
    caveats: [
      'By the financial year of the index event; a child of two episodes is counted in both.',
      `Who was not followed up at ${months} months is in no share of those who were: read it beside the share that was followed up.`,
    ],
  };
}
