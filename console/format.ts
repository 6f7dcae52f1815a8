/** Dates, numbers and money as GOV.UK writes them (https://www.gov.uk/guidance/style-guide/a-to-z). */

const DATE = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const LONDON_DATE = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'Europe/London',
});
const LONDON_TIME = new Intl.DateTimeFormat('en-GB', {
  hour: 'numeric',
  minute: '2-digit',
  hour12: true,
  timeZone: 'Europe/London',
});
/** Canada writes days as ISO 8601 does. */
const LONDON_ISO = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' });
const WHOLE = new Intl.NumberFormat('en-GB');
const POUNDS = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP' });
const WHOLE_POUNDS = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP', maximumFractionDigits: 0 });

/** @param date such as 2026-11-22: "22 November 2026" */
export function govukDate(date: string): string {
  return DATE.format(new Date(`${date}T00:00:00Z`));
}

/** The day in London, as ISO 8601. */
export function londonDay(at: Date): string {
  return LONDON_ISO.format(at);
}

/** @param instant ISO 8601: "22 November 2026 at 4:05pm", in London */
export function govukDateTime(instant: string): string {
  const at = new Date(instant);
  return `${LONDON_DATE.format(at)} at ${govukTime(at)}`;
}

/** "4:05pm", "4pm", "midday" and "midnight". */
function govukTime(at: Date): string {
  const time = LONDON_TIME.format(at).replace(/\s/g, '').toLowerCase().replace(':00', '');
  if (time === '12pm') return 'midday';
  return time === '12am' || time === '0am' ? 'midnight' : time;
}

/** @param number in plain digits: "1,234" */
export function govukNumber(number: string | number): string {
  return WHOLE.format(Number(number));
}

/** @param pounds "£1,234", or "£1,234.50" where there are pence */
export function govukPounds(pounds: number): string {
  return (Number.isInteger(pounds) ? WHOLE_POUNDS : POUNDS).format(pounds);
}

/** @param period a financial year such as 202627: "2026 to 2027" */
export function govukYears(period: string): string {
  const start = Number(period.slice(0, 4));
  return `${start} to ${start + 1}`;
}
