import type { ConsoleLoopToModerateQuery } from '../../../graphql/generated/console-operations.ts';

type Mark = NonNullable<ConsoleLoopToModerateQuery['learningLoop']>['screening'][number];

/** A place that the screening marks: the text around it, and what is wrong. */
export type ShownMark = {
  readonly field: string;
  readonly sentence: string;
  readonly before: string;
  readonly marked: string;
  readonly after: string;
};

/** Characters that are shown on either side. */
const AROUND = 60;

const FIELDS: Readonly<Record<string, string>> = {
  title: 'Title',
  problem: 'The problem',
  changeIdea: 'The change',
  coreComponents: 'Core components',
  adaptablePeriphery: 'What may differ',
  inputs: 'What it takes',
  activities: 'What is done',
  mechanisms: 'Why that should help',
  outcomes: 'What is hoped for',
  assumptions: 'What has to be true',
};

export function shownMark(content: unknown, { path, start, end, sentence }: Mark): ShownMark {
  const text = textAt(content, path);
  const field = path.findLast((name) => Object.hasOwn(FIELDS, name)) ?? '';
  return {
    field: FIELDS[field] ?? path.join(' '),
    sentence,
    before: text.slice(Math.max(0, start - AROUND), start),
    marked: text.slice(start, end),
    after: text.slice(end, end + AROUND),
  };
}

/** Empty where the path leads to no text, such as of a cycle: then the sentence stands alone. */
function textAt(content: unknown, path: readonly string[]): string {
  const steps = path[0] === 'content' ? path.slice(1) : path;
  const found = steps.reduce<unknown>(
    (at, step) => (typeof at === 'object' && at !== null ? (at as Readonly<Record<string, unknown>>)[step] : undefined),
    content,
  );
  return typeof found === 'string' ? found : '';
}
