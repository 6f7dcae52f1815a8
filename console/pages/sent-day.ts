import type { PageProblem } from '../page.ts';

/** What three fields of a form say: a day as ISO 8601, nothing, or what is no day. */
export type SentDay = { readonly day: string | null; readonly problem: PageProblem | null };

/**
 * Reads the fields `<name>-day`, `<name>-month` and `<name>-year`.
 *
 * @param called what the reader knows the day as, such as "the first day"
 * @param isNeeded whether leaving it out is a problem
 */
export function sentDay(
  form: URLSearchParams,
  name: string,
  { called, isNeeded }: { readonly called: string; readonly isNeeded: boolean },
): SentDay {
  const [day, month, year] = ['day', 'month', 'year'].map((part) => form.get(`${name}-${part}`)?.trim() ?? '');
  if (`${day}${month}${year}` === '') {
    return { day: null, problem: isNeeded ? { text: `Enter ${called}`, field: name } : null };
  }
  const iso = isoDay(Number(day), Number(month), Number(year));
  if (iso === null) return { day: null, problem: { text: `Enter ${called} as a real date`, field: name } };
  return { day: iso, problem: null };
}

/** Null for what is in no calendar, such as 30 February. */
function isoDay(day: number, month: number, year: number): string | null {
  if (![day, month, year].every(Number.isInteger) || year < 1000 || year > 9999) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? date.toISOString().slice(0, 10) : null;
}
