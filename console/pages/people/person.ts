import { randomUUID } from 'node:crypto';
import {
  ConsolePersonDocument,
  type ConsolePersonQuery,
  ConsoleRemovePersonDocument,
  ConsoleSignOutPersonDocument,
} from '../../../graphql/generated/console-operations.ts';
import type { ActionOutcome, ActionRequest, Page } from '../../page.ts';
import { ACTOR_WORDS } from '../audit/words.ts';
import { outcomeOf, seenVersion, sentText } from '../outcome.ts';
import { PEOPLE_PATH, PERSON_TAGS, personAddress } from './words.ts';

type Person = Extract<NonNullable<ConsolePersonQuery['node']>, { readonly subject: string }>;

/** What was just done, as an address says it. */
const DONE: Readonly<Record<string, string>> = {
  register: 'Registered: they come in from their next request on',
  'sign-out': 'Signed out everywhere: it takes up to a minute',
  remove: 'Removed: they are refused within a minute',
};

/** Somebody who is or was registered: signed out everywhere, or removed. */
export const personPage: Page = {
  path: `${PEOPLE_PATH}/:id`,
  title: 'Person',
  permissions: ['PROGRAMME_ADMINISTER'],
  operations: ['ConsolePerson'],
  view: 'people/person.njk',
  async load({ ask, params, query, reader }) {
    const { node } = await ask(ConsolePersonDocument, { id: params['id'] ?? '' });
    if (!isPerson(node)) return null;
    return {
      heading: `${ACTOR_WORDS[node.kind]} ${node.subject}`,
      done: DONE[query.get('done') ?? ''] ?? null,
      person: node,
      tag: PERSON_TAGS[node.status],
      address: personAddress(node.id),
      isReader: node.id === reader.actorId,
      idempotencyKey: randomUUID(),
    };
  },
  actions: {
    'sign-out': { permission: 'PROGRAMME_ADMINISTER', run: signOut },
    remove: { permission: 'PROGRAMME_ADMINISTER', run: remove },
  },
};

function isPerson(node: ConsolePersonQuery['node']): node is Person {
  return node !== null && 'subject' in node;
}

async function signOut(request: ActionRequest): Promise<ActionOutcome> {
  const { signOutPerson } = await request.ask(ConsoleSignOutPersonDocument, { input: inputOf(request) });
  return outcomeOf(signOutPerson.problems, doneAddress(request, 'sign-out'));
}

async function remove(request: ActionRequest): Promise<ActionOutcome> {
  const { removePerson } = await request.ask(ConsoleRemovePersonDocument, { input: inputOf(request) });
  return outcomeOf(removePerson.problems, doneAddress(request, 'remove'));
}

function inputOf({ params, form }: ActionRequest) {
  return {
    personId: params['id'] ?? '',
    idempotencyKey: sentText(form, 'idempotencyKey'),
    expectedVersion: seenVersion(form),
  };
}

function doneAddress({ params }: ActionRequest, done: string): string {
  return `${personAddress(params['id'] ?? '')}?done=${done}`;
}
