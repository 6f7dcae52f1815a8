import type { Problem } from '../journal/problem.ts';
import type { RuleText } from '../journal/rule.ts';
import type { ResolverMap } from './executable-schema.ts';

/** A problem to be shown: its sentence comes from the table of rules. */
export type ProblemView = Problem & {
  readonly reasonGiven?: string;
  /** A sentence of what the place takes, for a rule whose own sentence cannot know it. Holds nothing that was given. */
  readonly hint?: string;
};

export type RuleView = RuleText & { readonly code: string };

export type Rules = Readonly<Record<string, RuleText>>;

/** Sentences of problems, and the list of rules, from the tables that the contexts give. */
export function problemResolvers(tables: readonly Rules[]): ResolverMap {
  const all = tables.flatMap((table) => Object.entries(table));
  const rules = new Map(all);
  if (rules.size < all.length) throw new Error('Two tables hold one code: one rule would speak for the other.');
  const ruleOf = ({ code }: ProblemView): RuleText => {
    const rule = rules.get(code);
    if (rule === undefined) throw new Error(`No table of rules holds the code ${code}.`);
    return rule;
  };
  // Put in order when first asked for: the first comparison of a process loads the order of a language.
  let inOrder: readonly RuleView[] | undefined;
  const published = (): readonly RuleView[] =>
    (inOrder ??= [...rules]
      .map(([code, rule]) => ({ code, ...rule }))
      .sort((a, b) => a.code.localeCompare(b.code, 'en', { numeric: true })));
  return {
    Problem: {
      message: (problem: ProblemView) =>
        [ruleOf(problem).message, ...(problem.hint === undefined ? [] : [problem.hint])].join(' '),
      nextStep: (problem: ProblemView) => ruleOf(problem).nextStep,
      retryable: (problem: ProblemView) => ruleOf(problem).retryable ?? false,
    },
    Query: { rules: published },
  };
}
