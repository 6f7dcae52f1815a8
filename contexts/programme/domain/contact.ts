import type { LocalDate } from '../../../platform/dates/index.ts';
import type { Problem } from '../../../platform/journal/problem.ts';
import { problem } from './rules.ts';

/** What an authority can be written to about, in the order in which it is shown. */
export const CONTACT_PURPOSES = ['PRACTICE_LEADS_OFFICE', 'DATA_PROTECTION', 'TECHNICAL', 'FINANCE'] as const;
export type ContactPurpose = (typeof CONTACT_PURPOSES)[number];

/** Where an authority is written to: the mailbox of an office, never of a person. */
export type Contact = {
  readonly purpose: ContactPurpose;
  readonly mailbox: string;
  /** Since which day it is this mailbox. */
  readonly since: LocalDate;
};

export type ContactAsked = Pick<Contact, 'purpose' | 'mailbox'>;

/** Characters: far more than the mailbox of an office has. */
const LONGEST = 100;
const MAILBOX =
  /^[A-Za-z0-9]+(?:[._+-][A-Za-z0-9]+)*@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,63}$/;

/** What stands in the names of offices and teams, and not in those of people. */
const OF_AN_OFFICE: ReadonlySet<string> = new Set([
  ...['accountancy', 'accounting', 'accounts', 'admin', 'advice', 'applications', 'assurance', 'billing', 'budgets'],
  ...['business', 'caldicott', 'care', 'case', 'central', 'centre', 'child', 'children', 'childrens'],
  ...['commissioning', 'compliance', 'conference', 'conferences', 'contact', 'coordination', 'coordinators'],
  ...['corporate', 'council', 'customer', 'cyber', 'data', 'desk', 'development', 'digital', 'disclosure', 'door'],
  ...['dpo', 'early', 'education', 'enquiries', 'enquiry', 'families', 'family', 'fgc', 'fgdm', 'finance', 'foi'],
  ...['front', 'general', 'governance', 'group', 'guardian', 'help', 'helpdesk', 'hub', 'ict', 'improvement'],
  ...['inbox', 'info', 'information', 'integration', 'invoices', 'it', 'lead', 'leads', 'legal', 'mailbox'],
  ...['management', 'mash', 'network', 'networks', 'office', 'officer', 'operations', 'pathfinder', 'payable'],
  ...['payments', 'performance', 'practice', 'privacy', 'procurement', 'programme', 'project', 'projects'],
  ...['protection', 'purchase', 'quality', 'records', 'referral', 'referrals', 'requests', 'safeguarding', 'secure'],
  ...['security', 'service', 'services', 'social', 'support', 'system', 'systems', 'team', 'technical', 'technology'],
  ...['transformation', 'treasury', 'unit'],
]);

/**
 * The contacts as they then are, in the order of their purposes: of a purpose that is not among those asked for there is
 * none, and a mailbox that stays keeps its day.
 */
export function withContacts(
  before: readonly Contact[],
  asked: readonly ContactAsked[],
  today: LocalDate,
): readonly Contact[] {
  return CONTACT_PURPOSES.flatMap((purpose) => {
    const wanted = asked.find((one) => one.purpose === purpose);
    if (wanted === undefined) return [];
    const kept = before.find((one) => one.purpose === purpose && one.mailbox === wanted.mailbox);
    return [kept ?? { purpose, mailbox: wanted.mailbox, since: today }];
  });
}

export function checkContacts(asked: readonly ContactAsked[]): readonly Problem[] {
  return asked.flatMap(({ purpose, mailbox }, index) => [
    ...whatIsWrongWith(mailbox).map((code) => problem(code, 'input', 'contacts', index, 'mailbox')),
    ...(asked.findIndex((one) => one.purpose === purpose) === index
      ? []
      : [problem('G31', 'input', 'contacts', index, 'purpose')]),
  ]);
}

function whatIsWrongWith(mailbox: string): readonly ('G29' | 'G30')[] {
  if (mailbox.length > LONGEST || !MAILBOX.test(mailbox)) return ['G29'];
  return isLikeAPersons(mailbox) ? ['G30'] : [];
}

/** Two or three words, or initials and a word, none of which an office would be called by: jane.doe, j.doe2. */
function isLikeAPersons(mailbox: string): boolean {
  const [local = ''] = mailbox.toLowerCase().split('@');
  const words = local
    .split(/[._+-]/)
    .map((word) => word.replace(/\d+$/, ''))
    .filter((word) => word !== '');
  const isOfWords = words.every((word) => /^[a-z]+$/.test(word));
  return isOfWords && [2, 3].includes(words.length) && !words.some((word) => OF_AN_OFFICE.has(word));
}
