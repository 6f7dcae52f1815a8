import { ConsoleOnboardDocument, ConsolePracticeLeadsDocument } from '../../../graphql/generated/console-operations.ts';
import type { Ask } from '../../api/client.ts';
import { londonDay } from '../../format.ts';
import { may, type Page, type Reader } from '../../page.ts';
import { authorityAddress } from '../authorities/address.ts';
import { lastBatchOf } from './accepted.ts';
import { onboardingAddress } from './address.ts';
import { nextOf, type Step, type StepName, stepsOf } from './steps.ts';

/** What was just done, as an address says it. */
const DONE: Readonly<Record<string, string>> = {
  roster: 'The authority is in the roster',
  offer: 'Agreement offered: a practice lead of the authority has to accept it',
  lead: 'Practice lead registered',
};

const TITLES: Readonly<Record<StepName, string>> = {
  ROSTER: 'Put it into the roster',
  MEMBERSHIP: 'Record its membership',
  OFFER: 'Offer a sharing agreement',
  LEAD: 'Register its practice lead',
  ACCEPTANCE: 'The authority accepts the agreement',
  CLIENT: 'Make a client and send the secret',
  TRIAL: 'Try a batch out',
  BATCH: 'Send the first batch',
  LIVE: 'Live',
};

/** What takes one authority from nothing to its first accepted batch: each step as the API has it now. */
export const onboardPage: Page = {
  path: '/console/onboarding/:authority',
  title: 'Onboarding',
  permissions: ['PROGRAMME_READ', 'SHARING_READ', 'CLIENT_READ', 'NETWORK_QUALITY_READ'],
  operations: ['ConsoleOnboard', 'ConsolePracticeLeads'],
  view: 'onboarding/onboard.njk',
  async load({ ask, params, query, reader, now }) {
    const id = params['authority'] ?? '';
    const found = await ask(ConsoleOnboardDocument, { id });
    const { authority, sharingAgreements, apiClients, authorityIntegration, networkDataQuality } = found;
    if (authority === null) return null;
    const steps = stepsOf({
      authority,
      agreements: sharingAgreements.edges.map(({ node }) => node),
      clients: apiClients.edges.map(({ node }) => node).filter((client) => client.authority?.id === id),
      hasPracticeLead: may(reader, ['PROGRAMME_ADMINISTER']) ? await hasPracticeLead(ask, id) : null,
      trial: authorityIntegration?.lastTrial ?? null,
      lastBatchOn: lastBatchOf(networkDataQuality, id),
      today: londonDay(now),
    });
    const next = nextOf(steps);
    return {
      heading: `Bring ${authority.name} on`,
      done: DONE[query.get('done') ?? ''] ?? null,
      authority: { name: authority.name, href: authorityAddress(id) },
      tasks: steps.map((step) => taskOf(step, id, reader)),
      finished: steps.filter(({ isDone }) => isDone).length,
      next: next === null ? null : { title: TITLES[next.name], by: next.by, says: next.says },
    };
  },
};

/** Null where more are registered than were looked at. */
async function hasPracticeLead(ask: Ask, authority: string): Promise<boolean | null> {
  const { people } = await ask(ConsolePracticeLeadsDocument);
  const isThere = people.edges.some(
    ({ node }) => node.kind === 'PRACTICE_LEAD' && node.status === 'ACTIVE' && node.authority?.id === authority,
  );
  return isThere || (people.pageInfo.hasNextPage ? null : false);
}

/** As the task list of GOV.UK Frontend takes it: a link where this reader can do it or read how it is done. */
function taskOf({ name, isDone, says, by }: Step, id: string, reader: Reader) {
  const href = hrefOf(name, id, reader);
  return {
    title: { text: TITLES[name] },
    hint: { text: isDone ? says : `${says}. Done by ${by}` },
    status: isDone ? { text: 'Completed' } : { tag: { text: 'To do', classes: 'govuk-tag--blue' } },
    ...(href !== null && { href }),
  };
}

/** Null where there is nothing to do or to read for this reader. */
function hrefOf(name: StepName, id: string, reader: Reader): string | null {
  const pages: Partial<Record<StepName, { readonly href: string; readonly isOpen: boolean }>> = {
    MEMBERSHIP: {
      href: authorityAddress(id, '/membership'),
      isOpen: true,
    },
    OFFER: { href: onboardingAddress(id, '/agreement'), isOpen: may(reader, ['SHARING_OFFER']) },
    LEAD: { href: onboardingAddress(id, '/lead'), isOpen: may(reader, ['PROGRAMME_ADMINISTER']) },
    ACCEPTANCE: { href: authorityAddress(id, '/sharing'), isOpen: true },
    CLIENT: { href: onboardingAddress(id, '/client'), isOpen: may(reader, ['CLIENT_ADMINISTER']) },
    TRIAL: { href: onboardingAddress(id, '/batch'), isOpen: true },
    BATCH: { href: onboardingAddress(id, '/batch'), isOpen: true },
  };
  const page = pages[name];
  return page?.isOpen === true ? page.href : null;
}
