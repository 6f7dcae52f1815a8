import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { PAGES } from '../../console/pages/all.ts';
import type { Mutation, Query } from '../../graphql/generated/resolvers-types.ts';
import { openChromium } from '../../local/testing/chromium.ts';
import { decodeItem } from '../../platform/table/item.ts';
import { releasesOn } from '../evaluation/support/release-by-hand.ts';
import { useNetwork } from '../support/network.ts';
import { newKey } from '../support/record.ts';
import { fourOfTheSandbox, itemsOfFour, SEED } from '../support/sandbox/four-of-the-sandbox.ts';
import { crawl, type Crawled, type SmallNumber, smallNumbersOf } from './support/crawl.ts';
import { signIn } from './support/visitor.ts';

const network = useNetwork('2026-11-20', { sandbox: fourOfTheSandbox, isWorkedByHand: true });
const MINUTES = 10;
const STAFF = ['Programme staff', 'Programme administrator'] as const;

let browser: Browser;
let cases: readonly string[];
const crawled = new Map<string, Crawled>();
const at = (address: string): string => `${network.running.origin}${address}`;

/** The names of all that is recorded of children: of conferences, packages, follow-ups, payments, and of the children themselves. */
async function namesOfCases(): Promise<readonly string[]> {
  const names = (await itemsOfFour()).flatMap((item) => {
    const { pk } = decodeItem(item).key;
    const [, of = ''] =
      /^ASANDB\d\d#((?:CHILD|CONF|FOLLOW-UP|MARK|PKG(?:-CHILD|-CONF|-SOURCE)?|FAMILY)#.*)$/.exec(pk) ?? [];
    return of.split('#').filter((part) => part.length >= 8 && /\d{4}|[0-9A-HJKMNP-TV-Z]{26}/.test(part));
  });
  return [...new Set(names)];
}

/** A project that two people have given leave: nobody shares with it, so there is no extract. */
async function approveProject(): Promise<void> {
  const [staff, administrator, evaluator] = [
    await network.as('staff'),
    await network.as('administrator'),
    await network.as('evaluator'),
  ];
  const { viewer } = await evaluator.ask<Query>('{ viewer { actorId } }');
  const text = 'It finds out whether plans hold.';
  const asked = {
    ...{ reference: 'PLANS', title: 'What becomes of plans', memberIds: [viewer.actorId], endsOn: '2027-12-31' },
    fiveSafes: { project: text, people: text, data: text, settings: text, outputs: text },
  };
  const { requestResearchProject } = await staff.ask<Mutation>(
    'mutation ($input: RequestResearchProjectInput!) { requestResearchProject(input: $input) { project { id } } }',
    { input: { idempotencyKey: newKey(), ...asked } },
  );
  await administrator.ask(
    'mutation ($input: ApproveResearchProjectInput!) { approveResearchProject(input: $input) { project { id } } }',
    { input: { idempotencyKey: newKey(), projectId: requestResearchProject.project!.id } },
  );
}

/** No extract was made, and no file was given up: nothing leads there in the sandbox. Other tests walk them. */
const NOT_HERE = ['/console/releases/extracts/:id', '/console/service/send-back'];

beforeAll(async () => {
  cases = await namesOfCases();
  const releases = releasesOn(network);
  await releases.takeSnapshot();
  await releases.publish({ title: 'Figures of the year' });
  await approveProject();
  browser = await openChromium();
  for (const who of STAFF) {
    const { page, leave } = await signIn(browser, at('/console'), who);
    const pages = await crawl('/console', async (address) => {
      const answer = await page.request.get(at(address));
      return { status: answer.status(), text: await answer.text() };
    });
    crawled.set(who, pages);
    await leave();
  }
}, MINUTES * 60_000);

afterAll(() => browser.close());

const pagesOf = (who: string): readonly (readonly [string, string])[] => [...(crawled.get(who) ?? [])];

/** What may be said of one to five: how many practices there are and were taken on, rows of files, and the ends of bands. */
function mayBeTold(address: string, { column }: SmallNumber): boolean {
  const isInTable = /^(?:Practice taken on|adoptions|Rows|learning_\w+|records_at_(?:least|most))$/.test(column);
  const isOfFigures = column === 'Figure' && address.includes('measure=learning_');
  return isInTable || isOfFigures || address.includes('view=practice');
}

describe.each(STAFF)(`What %s can come to (seed ${SEED})`, (who) => {
  it('names no record of a child', () => {
    expect(cases.length).toBeGreaterThan(400);
    const told = pagesOf(who).flatMap(([address, text]) => {
      const words = new Set(text.match(/[A-Za-z0-9-]{8,}/g));
      return cases.filter((name) => words.has(name)).map((name) => `${address}: ${name}`);
    });
    expect(told).toEqual([]);
  });

  it('tells no count of one to five of children or families', () => {
    const told = pagesOf(who).flatMap(([address, text]) =>
      smallNumbersOf(text)
        .filter((found) => !mayBeTold(address, found))
        .map(({ row, column, number }) => `${address}: ${row} | ${column}: ${number}`),
    );
    expect([...new Set(told)]).toEqual([]);
  });
});

describe('The two of them together', () => {
  it('come to every page, by links alone', () => {
    const walked = STAFF.flatMap(pagesOf).map(([address]) => address.replace(/[?].*$/, ''));
    const missed = PAGES.filter(
      ({ path }) => !walked.some((pathname) => new URLPattern({ pathname: path }).test({ pathname })),
    );
    expect(missed.map(({ path }) => path)).toEqual(NOT_HERE);
  });

  it('come to figures that are hidden, and to some that are told', () => {
    const [network = ''] = pagesOf(STAFF[0]).flatMap(([address, text]) => (address === '/console' ? [text] : []));
    expect(network).toMatch(/>c<\/span>/);
    expect(network).toMatch(/govuk-table__cell--numeric">\d{2,}</);
  });

  it('meet with no failure', () => {
    expect(network.failures).toEqual([]);
  });
});
