import { randomUUID } from 'node:crypto';
import { ConsoleRequestProjectDocument, type ResearchPlaces } from '../../../graphql/generated/console-operations.ts';
import type { ActionOutcome, ActionRequest, Page, PageProblem } from '../../page.ts';
import { outcomeOf, sentText } from '../outcome.ts';
import { sentDay } from '../sent-day.ts';
import { projectAddress, PROJECTS_PATH } from './addresses.ts';
import { PLACES_WORDS, SAFES } from './project-words.ts';

/** Characters of a short text, as the API takes them. */
const MOST_TEXT = 500;

/** Asks for a research project by the five safes: another person, an administrator, has to approve it. */
export const newProjectPage: Page = {
  path: `${PROJECTS_PATH}/new`,
  title: 'Ask for a research project',
  permissions: ['PROJECT_READ', 'PROJECT_REQUEST'],
  operations: [],
  view: 'releases/new-project.njk',
  load: () =>
    Promise.resolve({
      safes: SAFES,
      places: Object.entries(PLACES_WORDS).map(([value, text]) => ({ value, text })),
      idempotencyKey: randomUUID(),
    }),
  actions: { request: { permission: 'PROJECT_REQUEST', run: request } },
};

const TEXTS = [
  { name: 'reference', label: 'a reference' },
  { name: 'title', label: 'a name' },
  ...SAFES.map(({ name, label }) => ({ name, label: `what makes it a ${label.toLowerCase()}` })),
  { name: 'memberIds', label: 'the people of the project' },
];

async function request({ ask, form }: ActionRequest): Promise<ActionOutcome> {
  const places = sentText(form, 'places');
  const { day: endsOn, problem: dayProblem } = sentDay(form, 'endsOn', { called: 'the last day', isNeeded: true });
  const problems: readonly PageProblem[] = [
    ...TEXTS.flatMap(({ name, label }) => problemsOfText(form, name, label)),
    ...(isPlaces(places) ? [] : [{ text: 'Select how closely it may be told where children are', field: 'places' }]),
    ...(dayProblem === null ? [] : [dayProblem]),
  ];
  if (problems.length > 0 || !isPlaces(places) || endsOn === null) return { kind: 'REFUSED', problems };
  const text = (name: string): string => sentText(form, name);
  const input = {
    idempotencyKey: text('idempotencyKey'),
    ...{ reference: text('reference'), title: text('title'), places, endsOn },
    fiveSafes: {
      ...{ project: text('project'), people: text('people'), data: text('data') },
      ...{ settings: text('settings'), outputs: text('outputs') },
    },
    memberIds: text('memberIds').split(/\s+/),
  };
  const { requestResearchProject: asked } = await ask(ConsoleRequestProjectDocument, { input });
  const to = `${projectAddress(asked.project?.id ?? '')}?done=request`;
  return outcomeOf(asked.problems, to, [...TEXTS.map(({ name }) => name), 'places', 'endsOn']);
}

function problemsOfText(form: URLSearchParams, name: string, label: string): readonly PageProblem[] {
  const sent = sentText(form, name);
  if (sent === '') return [{ text: `Enter ${label}`, field: name }];
  const most = name === 'reference' ? 20 : MOST_TEXT;
  if (name === 'memberIds' || sent.length <= most) return [];
  return [{ text: `Enter ${label} of ${most} characters or fewer`, field: name }];
}

function isPlaces(value: string): value is ResearchPlaces {
  return Object.hasOwn(PLACES_WORDS, value);
}
