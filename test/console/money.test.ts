import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { govukPounds } from '../../console/format.ts';
import { openChromium } from '../../local/testing/chromium.ts';
import { releasesOn } from '../evaluation/support/release-by-hand.ts';
import { useNetwork } from '../support/network.ts';
import { newKey } from '../support/record.ts';
import { STAFF } from './support/frozen-sandbox.ts';
import { moneySandbox, PACKAGES } from './support/money-sandbox.ts';
import { expectSound } from './support/sound.ts';
import { signIn, type Visitor } from './support/visitor.ts';

const network = useNetwork('2026-11-20', { sandbox: moneySandbox, isWorkedByHand: true });
const at = (path: string): string => `${network.running.origin}${path}`;
const poundsOf = (authority: string): number => (PACKAGES[authority] ?? []).reduce((all, one) => all + one, 0) / 100;

let browser: Browser;
let staff: Visitor;

async function give(user: 'nearby' | 'faraway', input: object): Promise<void> {
  const asked = { idempotencyKey: newKey(), by: 'FINANCE1', expectedVersion: 0, ...input };
  const answer = await (
    await network.as(user)
  ).ask<object>('mutation ($input: SetAllocationInput!) { setAllocation(input: $input) { status } }', { input: asked });
  expect(answer).toMatchObject({ setAllocation: { status: 'APPLIED' } });
}

/** The cells of an authority in the first table that has it. */
const cellsOf = (name: string): Promise<string[]> =>
  staff.page
    .getByRole('row', { name: new RegExp(`^${name}`) })
    .first()
    .getByRole('cell')
    .allInnerTexts();

async function fileOf(period: string): Promise<readonly (readonly string[])[]> {
  const answer = await staff.page.request.get(at(`/console/money?format=csv&period=${period}`));
  expect(answer.headers()['content-disposition']).toBe(`attachment; filename="money-${period}.csv"`);
  return (await answer.text())
    .trim()
    .split('\r\n')
    .map((line) => line.split(','));
}

beforeAll(async () => {
  browser = await openChromium();
  staff = await signIn(browser, at('/console/money'), STAFF.drafter);
});

afterAll(() => browser.close());

describe('the money of the network', () => {
  it('is nothing at first, and says who is to do what', async () => {
    await staff.page.getByText('No release has been published yet').waitFor();
    await staff.page.getByText('No authority has said yet what it was given').waitFor();
    await expectSound(staff);
  });

  it('is what authorities were given, before any release is out', async () => {
    await give('nearby', { year: 2026, strand: 'FAMILY_NETWORKS', pence: 1_800_000 });
    await give('nearby', { year: 2026, strand: 'FAMILY_HELP', pence: 250_000 });
    await give('faraway', { year: 2026, strand: 'FAMILY_NETWORKS', pence: 900_000 });
    await give('faraway', { year: 2025, strand: 'FAMILY_NETWORKS', pence: 700_000 });
    await staff.page.reload();
    await staff.page.getByText('No release has been published yet').waitFor();
    expect(await cellsOf('Nearby')).toEqual(['£2,500', '£18,000', '£20,500']);
    expect(await cellsOf('Beyond')).toEqual(['None stated', 'None stated', 'None stated']);
    expect(await cellsOf('All authorities')).toEqual(['£2,500', '£27,000', '£29,500']);
    await expectSound(staff);
  });

  it('stands beside what packages came to once a release is out: told as it is released, or hidden', async () => {
    await releasesOn(network).publish({ title: 'Invented money' });
    await staff.page.goto(at('/console/money'));
    await staff.page.getByRole('link', { name: 'Invented money' }).waitFor();
    expect(await cellsOf('Elsewhere')).toEqual([
      ...['None stated', 'None stated', 'None stated', String(PACKAGES['A0000003']?.length)],
      ...[poundsOf('A0000003'), poundsOf('A0000003'), poundsOf('A0000003') / 2].map(govukPounds),
    ]);
    const hidden = await staff.page
      .getByRole('row', { name: /^Beyond/ })
      .first()
      .innerHTML();
    expect(hidden.match(/<span aria-hidden="true">c<\/span>/g)).toHaveLength(4);
    expect(hidden).not.toContain(String(poundsOf('A0000004')));
    await expectSound(staff);
  });

  it('makes nothing of a figure that is hidden: no share, no rest, on the page or in the file', async () => {
    const text = await staff.page.locator('main').innerText();
    expect(text).not.toMatch(/\d%|\bfree\b|\bleft\b/i);
    const [heads = [], ...lines] = await fileOf('202627');
    expect(heads.slice(0, 9)).toEqual([
      ...['period', 'authority', 'given_family_help_pounds', 'given_family_networks_pounds', 'given_pounds'],
      ...['fnsp_approved_count', 'fnsp_approved_pounds', 'fnsp_committed_pounds', 'fnsp_paid_pounds'],
    ]);
    const of = (name: string) => lines.find(([, authority]) => authority === name)?.slice(2, 9);
    expect(of('Beyond')).toEqual(['', '', '', 'c', 'c', 'c', 'c']);
    expect(of('Nearby')?.slice(0, 3)).toEqual(['2500', '18000', '20500']);
    expect(of('Elsewhere')?.slice(3)).toEqual([
      '16',
      ...[1, 1, 0.5].map((part) => String(poundsOf('A0000003') * part)),
    ]);
  });

  it('is of another year once that is chosen, of which no figure was released', async () => {
    await staff.page.getByLabel('Financial year').selectOption({ label: '2025 to 2026' });
    await staff.page.getByRole('button', { name: 'Show this year' }).click();
    await staff.page.waitForURL(/period=202526/);
    expect((await cellsOf('Faraway')).slice(0, 2)).toEqual(['£7,000', '£7,000']);
    const [, , ...lines] = await fileOf('202526');
    expect(lines.every((line) => line.slice(4).every((value) => value === 'x'))).toBe(true);
    await expectSound(staff);
    expect(network.failures).toEqual([]);
  });
});
