import { describe, expect, it } from '@jest/globals';
import { pagesOf } from './pages.ts';

const entries = (count: number) => Array.from({ length: count }, (_each, place) => ({ sortKey: String(place) }));

async function walk(count: number, limit: number) {
  const list = entries(count);
  const asked: (string | null)[] = [];
  const found: string[] = [];
  const pages = pagesOf(limit, async (page) => {
    asked.push(page.after);
    const from = page.after === null ? 0 : Number(page.after) + 1;
    return Promise.resolve(list.slice(from, from + page.limit));
  });
  for await (const page of pages) found.push(...page.map(({ sortKey }) => sortKey));
  return { asked, found };
}

describe('the pages of a list', () => {
  it.each([
    { count: 0, asked: [null] },
    { count: 2, asked: [null] },
    { count: 3, asked: [null, '2'] },
    { count: 7, asked: [null, '2', '5'] },
  ])('give each of $count entries once, three a page, and end with the first that is not full', async (expected) => {
    expect(await walk(expected.count, 3)).toEqual({
      asked: expected.asked,
      found: entries(expected.count).map(({ sortKey }) => sortKey),
    });
  });
});
