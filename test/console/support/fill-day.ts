import type { Page } from 'playwright-core';

/** The three fields of a day, under their legend. */
export async function fillDay(
  page: Page,
  legend: string,
  [day, month, year]: readonly [day: string, month: string, year: string],
): Promise<void> {
  const group = page.getByRole('group', { name: legend, exact: true });
  await group.getByLabel('Day').fill(day);
  await group.getByLabel('Month').fill(month);
  await group.getByLabel('Year').fill(year);
}
