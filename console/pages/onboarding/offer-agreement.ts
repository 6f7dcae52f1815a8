import { randomUUID } from 'node:crypto';
import {
  ConsoleOfferAgreementDocument,
  ConsoleOnboardedDocument,
  type LawfulBasis,
  type SharingDataClass,
  type SharingPurpose,
} from '../../../graphql/generated/console-operations.ts';
import type { ActionOutcome, ActionRequest, Page, PageProblem } from '../../page.ts';
import { BASES, DATA_CLASSES, PURPOSES } from '../authorities/sharing-words.ts';
import { outcomeOf, sentText } from '../outcome.ts';
import { sentDay } from '../sent-day.ts';
import { onboardingAddress } from './address.ts';

/** What is usually shared with the programme: figures from which nobody can be told. */
const USUAL: ReadonlySet<string> = new Set(['AGGREGATE_STATISTICS', 'PROGRAMME_MONITORING', 'DATA_QUALITY']);
/** Rows are for projects, never for the programme itself. */
const NOT_FOR_THE_PROGRAMME: ReadonlySet<string> = new Set(['PSEUDONYMISED_EXTRACT']);

/** Offers an authority an agreement with the programme. It binds nobody before a practice lead has accepted it. */
export const offerAgreementPage: Page = {
  path: '/console/onboarding/:authority/agreement',
  title: 'Offer a sharing agreement',
  permissions: ['PROGRAMME_READ', 'SHARING_READ', 'SHARING_OFFER'],
  operations: ['ConsoleOnboarded'],
  view: 'onboarding/offer-agreement.njk',
  async load({ ask, params }) {
    const id = params['authority'] ?? '';
    const { authority } = await ask(ConsoleOnboardedDocument, { id });
    if (authority === null) return null;
    return {
      heading: `Offer ${authority.name} a sharing agreement`,
      address: onboardingAddress(id),
      idempotencyKey: randomUUID(),
      dataClasses: choices(DATA_CLASSES).filter(({ value }) => !NOT_FOR_THE_PROGRAMME.has(value)),
      purposes: choices(PURPOSES),
      bases: choices(BASES),
    };
  },
  actions: { offer: { permission: 'SHARING_OFFER', run: offer } },
};

async function offer({ ask, form, params }: ActionRequest): Promise<ActionOutcome> {
  const dataClasses = form
    .getAll('dataClasses')
    .filter((one): one is SharingDataClass => Object.hasOwn(DATA_CLASSES, one));
  const purposes = form.getAll('purposes').filter((one): one is SharingPurpose => Object.hasOwn(PURPOSES, one));
  const lawfulBasis = sentText(form, 'lawfulBasis');
  const from = sentDay(form, 'from', { called: 'the first day', isNeeded: true });
  const until = sentDay(form, 'until', { called: 'the last day', isNeeded: false });
  const missing: PageProblem[] = [
    ...(dataClasses.length === 0 ? [{ text: 'Select what may be shared', field: 'dataClasses' }] : []),
    ...(purposes.length === 0 ? [{ text: 'Select what for', field: 'purposes' }] : []),
    ...(isBasis(lawfulBasis) ? [] : [{ text: 'Select the lawful basis', field: 'lawfulBasis' }]),
    ...[from, until].flatMap(({ problem }) => problem ?? []),
  ];
  if (missing.length > 0 || !isBasis(lawfulBasis) || from.day === null) return { kind: 'REFUSED', problems: missing };
  const authorityId = params['authority'] ?? '';
  const input = {
    idempotencyKey: sentText(form, 'idempotencyKey'),
    authorityId,
    recipient: 'PROGRAMME' as const,
    dataClasses,
    purposes,
    lawfulBasis,
    from: from.day,
    until: until.day,
  };
  const { offerSharingAgreement } = await ask(ConsoleOfferAgreementDocument, { input });
  const fields = ['dataClasses', 'purposes', 'lawfulBasis', 'from', 'until'];
  return outcomeOf(offerSharingAgreement.problems, `${onboardingAddress(authorityId)}?done=offer`, fields);
}

function choices(words: Readonly<Record<string, string>>) {
  return Object.entries(words).map(([value, text]) => ({ value, text, checked: USUAL.has(value) }));
}

function isBasis(value: string): value is LawfulBasis {
  return Object.hasOwn(BASES, value);
}
