import type { LocalDate } from '../../../platform/dates/index.ts';
import type { Consent } from './facts.ts';

/** What each person last said, of consents oldest first. */
function lastByPerson(consents: readonly Consent[]): readonly Consent[] {
  return [...new Map(consents.map((consent) => [consent.person.ref, consent])).values()];
}

/** One valid consent suffices (DOMAIN 2.4). */
export function consentIsGiven(consents: readonly Consent[]): boolean {
  return lastByPerson(consents).some(({ status }) => status === 'GIVEN' || status === 'NOT_REQUIRED');
}

export function consentIsDeclined(consents: readonly Consent[]): boolean {
  const last = lastByPerson(consents);
  return last.length > 0 && last.every(({ status }) => status === 'REFUSED' || status === 'WITHDRAWN');
}

/** Whether somebody with a stated basis had consented by that day, and had not withdrawn by then (P1). */
export function isConsentedOn(consents: readonly Consent[], day: LocalDate): boolean {
  const byThen = lastByPerson(consents.filter(({ on }) => on <= day));
  return byThen.some(({ status, basis }) => status === 'NOT_REQUIRED' || (status === 'GIVEN' && basis !== undefined));
}
