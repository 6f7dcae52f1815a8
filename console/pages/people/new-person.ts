import { randomUUID } from 'node:crypto';
import { ConsoleRegisterPersonDocument } from '../../../graphql/generated/console-operations.ts';
import type { ActionOutcome, ActionRequest, Page, PageProblem } from '../../page.ts';
import { ACTOR_WORDS } from '../audit/words.ts';
import { outcomeOf, sentText } from '../outcome.ts';
import { PEOPLE_PATH, personAddress, REGISTERED_HERE } from './words.ts';

/** Registers staff or an evaluator, by the sign-in service's subject: never by a name. */
export const newPersonPage: Page = {
  path: `${PEOPLE_PATH}/new`,
  title: 'Register somebody',
  permissions: ['PROGRAMME_ADMINISTER'],
  operations: [],
  view: 'people/new-person.njk',
  load: () =>
    Promise.resolve({
      idempotencyKey: randomUUID(),
      kinds: REGISTERED_HERE.map((value) => ({ value, text: ACTOR_WORDS[value] })),
    }),
  actions: { register: { permission: 'PROGRAMME_ADMINISTER', run: register } },
};

async function register({ ask, form }: ActionRequest): Promise<ActionOutcome> {
  const subject = sentText(form, 'subject');
  const kind = REGISTERED_HERE.find((one) => one === form.get('kind'));
  const missing: PageProblem[] = [
    ...(subject === '' ? [{ text: 'Enter the subject of the sign-in service', field: 'subject' }] : []),
    ...(kind === undefined ? [{ text: 'Select what they are registered as', field: 'kind' }] : []),
  ];
  if (kind === undefined || missing.length > 0) return { kind: 'REFUSED', problems: missing };
  const input = { idempotencyKey: sentText(form, 'idempotencyKey'), subject, kind };
  const { registerPerson } = await ask(ConsoleRegisterPersonDocument, { input });
  const { person, problems } = registerPerson;
  const to = person === null ? PEOPLE_PATH : `${personAddress(person.id)}?done=register`;
  return outcomeOf(problems, to, ['subject', 'kind']);
}
