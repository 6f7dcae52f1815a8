import type { ConsoleAuditQueryVariables, NetworkAccessKind } from '../../../graphql/generated/console-operations.ts';
import type { PageProblem } from '../../page.ts';
import { KIND_TAGS } from './words.ts';

/** As it was sent: what the form shows again. */
export const TERMS = ['authorityId', 'actorId', 'handle', 'kind', 'from', 'to'] as const;
export type SentTerms = Readonly<Record<(typeof TERMS)[number], string>>;

export type Terms = {
  readonly sent: SentTerms;
  readonly problems: readonly PageProblem[];
  /** What the API is asked for, as far as it can be. */
  readonly variables: Pick<ConsoleAuditQueryVariables, (typeof TERMS)[number]>;
};

const HANDLE = /^(?:[0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/;
const ACTOR = /^(?:(?:prsn|clnt)_NETWORK0_[0-9A-Z]{7,26}|[A-Z][A-Z_]{1,30})$/;
const DAY_MILLISECONDS = 24 * 60 * 60 * 1_000;
const HOUR_MILLISECONDS = 60 * 60 * 1_000;
const MOST_DAYS = 92;
const USUAL_DAYS = 31;

/** What the address asks for. */
export function termsIn(query: URLSearchParams, now: Date): Terms {
  const sent = Object.fromEntries(TERMS.map((name) => [name, query.get(name)?.trim() ?? ''])) as SentTerms;
  const handle = sent.handle.toUpperCase();
  const [from, to] = [dayIn(sent.from), dayIn(sent.to)];
  const end = to === null ? now.getTime() : startOf(nextDay(to)) - 1;
  const start = from === null ? end - USUAL_DAYS * DAY_MILLISECONDS : startOf(from);
  const problems = [
    ...wrong(
      'actorId',
      sent.actorId === '' || ACTOR.test(sent.actorId),
      'Enter an id that begins prsn_ or clnt_, or a part of the service such as RETENTION',
    ),
    ...wrong(
      'handle',
      handle === '' || HANDLE.test(handle),
      'Enter a handle of four groups of four, such as 7Q2M-X9KD-04HT-ZB3E',
    ),
    ...wrong('from', sent.from === '' || from !== null, 'Enter a real date, such as 27/3/2026'),
    ...wrong('to', sent.to === '' || to !== null, 'Enter a real date, such as 27/3/2026'),
    ...wrong('from', start <= end, 'The first day must not be after the last'),
    ...wrong('from', end - start <= MOST_DAYS * DAY_MILLISECONDS, `Ask for ${String(MOST_DAYS)} days at most`),
  ];
  const variables = {
    authorityId: orNull(sent.authorityId),
    actorId: orNull(sent.actorId),
    handle: orNull(handle),
    kind: isKind(sent.kind) ? sent.kind : null,
    // Left to the API where it is not said, so that the pages of one search have the same terms.
    from: from === null ? null : new Date(start).toISOString(),
    to: to === null ? null : new Date(end).toISOString(),
  };
  return { sent, problems, variables };
}

/** With what was sent for as long as nothing else is said. */
export function withTerms(
  sent: SentTerms,
  more: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> {
  const kept = Object.entries(sent).filter(([, value]) => value !== '');
  return { ...Object.fromEntries(kept), ...more };
}

function wrong(field: string, isRight: boolean, text: string): readonly PageProblem[] {
  return isRight ? [] : [{ text, field }];
}

function orNull(text: string): string | null {
  return text === '' ? null : text;
}

function isKind(text: string): text is NetworkAccessKind {
  return Object.hasOwn(KIND_TAGS, text);
}

/** @param text such as 27/3/2026: "2026-03-27". Null for what is no day. */
export function dayIn(text: string): string | null {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const at = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(at.getTime()) || !at.toISOString().startsWith(iso) ? null : iso;
}

function nextDay(day: string): string {
  return new Date(new Date(`${day}T00:00:00Z`).getTime() + DAY_MILLISECONDS).toISOString().slice(0, day.length);
}

const LONDON_HOUR = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', hourCycle: 'h23', timeZone: 'Europe/London' });

/** Midnight in London at the beginning of a day, in milliseconds since 1970. */
export function startOf(day: string): number {
  const atGreenwich = new Date(`${day}T00:00:00Z`).getTime();
  const isSummer = LONDON_HOUR.format(new Date(atGreenwich - HOUR_MILLISECONDS)) === '00';
  return isSummer ? atGreenwich - HOUR_MILLISECONDS : atGreenwich;
}
