import type { LocalDate } from '../../../platform/dates/index.ts';
import type { Problem } from '../../../platform/journal/problem.ts';
import type { Offer, Recipient, Terms } from './agreement.ts';
import { problem } from './rules/problem.ts';

const MOST_VERSIONS = 50;
const PROJECT = /^[0-9A-Z]{1,19}$/;

/** Null for what is no recipient: a project without a reference of the right form, or the programme with one. */
export function recipientOf(kind: Recipient['kind'], project: string | null): Recipient | null {
  if (kind === 'PROGRAMME') return project === null ? { kind } : null;
  return project !== null && PROJECT.test(project) ? { kind, project } : null;
}

/** What is wrong with a new version. `today` is the date in London. */
export function checkTerms(
  terms: Terms,
  { recipient, offer, today }: { readonly recipient: Recipient; readonly offer: Offer; readonly today: LocalDate },
): readonly Problem[] {
  const { dataClasses, purposes, lawfulBasis, from, until } = terms;
  const isEmergency = dataClasses.includes('CASE_RECORDS_IN_EMERGENCY');
  const mayHoldEmergency = recipient.kind === 'PROGRAMME' && lawfulBasis !== 'PUBLIC_TASK_RESEARCH';
  return [
    ...(from < today ? [problem('J1', 'input', 'from')] : []),
    ...(until !== null && until < from ? [problem('J1', 'input', 'until')] : []),
    ...(dataClasses.length === 0 ? [problem('J3', 'input', 'dataClasses')] : []),
    ...(purposes.length === 0 ? [problem('J3', 'input', 'purposes')] : []),
    ...(isEmergency && !mayHoldEmergency ? [problem('J4', 'input', 'dataClasses')] : []),
    ...(offer.versions.length >= MOST_VERSIONS ? [problem('J5', 'input')] : []),
  ];
}
