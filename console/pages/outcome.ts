import type { ActionOutcome, PageProblem, Refused } from '../page.ts';

/** A refusal of the API, as each of the console's mutations asks for it. */
type Problem = {
  readonly code: string;
  readonly message: string;
  readonly nextStep: string;
  readonly path: readonly string[];
};

/** What the API says of it is for programs. */
const STALE: Refused = {
  kind: 'REFUSED',
  isStale: true,
  problems: [
    {
      text: 'Somebody else has changed this since you opened the page, and nothing of yours was saved. The page now shows what they left: look at it, and make your change again if it is still right.',
    },
  ],
};

/**
 * DONE where nothing was refused; otherwise each problem, at the field that it is of.
 *
 * @param fields those that the page shows, by the names that the API has for them
 */
export function outcomeOf(problems: readonly Problem[], done: string, fields: readonly string[] = []): ActionOutcome {
  if (problems.length === 0) return { kind: 'DONE', to: done };
  if (problems.some(({ code }) => code === 'VERSION_CONFLICT')) return STALE;
  return { kind: 'REFUSED', problems: problems.map((problem) => pageProblem(problem, fields)) };
}

function pageProblem({ message, nextStep, path }: Problem, fields: readonly string[]): PageProblem {
  const field = path.findLast((name) => fields.includes(name));
  const text = nextStep === '' ? message : `${message} ${nextStep}`;
  return field === undefined ? { text } : { text, field };
}

/** What was sent in a field: empty where there was nothing. */
export function sentText(form: URLSearchParams, name: string): string {
  return form.get(name)?.trim() ?? '';
}

/** The version that the reader has seen. Null where the form does not say. */
export function seenVersion(form: URLSearchParams): number | null {
  const version = Number(form.get('version') ?? NaN);
  return Number.isInteger(version) ? version : null;
}
