import type { Problem } from '../../../platform/journal/problem.ts';
import type { LoopContent } from './content.ts';
import { problemIf } from './rules.ts';

/** Of each list of a content: an item of the table is bounded. */
const MOST_PARTS = 12;

/** L17: a claim names at least one core component and one activity, and no list is endless. */
export function checkContent({ theoryOfChange, ...content }: LoopContent): readonly Problem[] {
  const at = ['input', 'content'] as const;
  const { coreComponents, adaptablePeriphery, pillars, contexts } = content;
  const lists = { coreComponents, adaptablePeriphery, pillars, contexts };
  return [
    ...problemIf(coreComponents.length === 0, 'L17', ...at, 'coreComponents'),
    ...problemIf(theoryOfChange.activities.length === 0, 'L17', ...at, 'theoryOfChange', 'activities'),
    ...Object.entries(lists).flatMap(([name, list]) => problemIf(list.length > MOST_PARTS, 'L17', ...at, name)),
    ...Object.entries(theoryOfChange).flatMap(([name, list]) =>
      problemIf(list.length > MOST_PARTS, 'L17', ...at, 'theoryOfChange', name),
    ),
  ];
}
