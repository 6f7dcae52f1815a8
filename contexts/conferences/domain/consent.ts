import type { LocalDate } from '../../../platform/dates/index.ts';
import type { ConsentStatus } from './codes.ts';
import type { Consent } from './facts.ts';

const GIVES: ReadonlySet<ConsentStatus> = new Set(['GIVEN', 'NOT_REQUIRED']);
const DECLINES: ReadonlySet<ConsentStatus> = new Set(['REFUSED', 'WITHDRAWN']);

/** What each person last said, of consents oldest first. Being asked again takes back no consent. */
function lastByPerson(consents: readonly Consent[]): readonly Consent[] {
  const last = new Map<string, Consent>();
  for (const consent of consents) {
    const before = last.get(consent.person.ref);
    if (consent.status === 'SOUGHT' && before !== undefined && GIVES.has(before.status)) continue;
    last.set(consent.person.ref, consent);
  }
  return [...last.values()];
}

/** One valid consent suffices (DOMAIN 2.4). */
export function consentIsGiven(consents: readonly Consent[]): boolean {
  return lastByPerson(consents).some(({ status }) => GIVES.has(status));
}

export function consentIsDeclined(consents: readonly Consent[]): boolean {
  const last = lastByPerson(consents);
  return last.length > 0 && last.every(({ status }) => DECLINES.has(status));
}

/** Whether the last of these took away the only consent there was, though others have yet to answer. */
export function consentIsLost(consents: readonly Consent[]): boolean {
  const last = consents.at(-1);
  return (
    last !== undefined &&
    DECLINES.has(last.status) &&
    consentIsGiven(consents.slice(0, -1)) &&
    !consentIsGiven(consents)
  );
}

/** Whether somebody with a stated basis had consented by that day, and had not withdrawn by then (P1). */
export function isConsentedOn(consents: readonly Consent[], day: LocalDate): boolean {
  const byThen = lastByPerson(consents.filter(({ on }) => on <= day));
  return byThen.some(({ status, basis }) => status === 'NOT_REQUIRED' || (status === 'GIVEN' && basis !== undefined));
}
