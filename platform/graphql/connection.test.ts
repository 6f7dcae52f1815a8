import { describe, expect, it } from '@jest/globals';
import { seededRandom } from '../seeded-random.ts';
import {
  connectionOf,
  cursorOf,
  filledPage,
  type Keyed,
  listName,
  MOST_PER_PAGE,
  type Page,
  pageRequest,
  type PageRequest,
} from './connection.ts';

const LIST = listName('conferences', { status: 'HELD' });
const CURSOR = cursorOf(LIST, '2026-01-31#01ABC');

describe('what a page asks for', () => {
  it.each([
    [undefined, 50],
    [null, 50],
    [1, 1],
    [100, 100],
  ])('first: %s is %s', (first, expected) => {
    expect(pageRequest({ first }, LIST)).toEqual({ first: expected, after: null });
  });

  it.each([0, 101, -1, 2_147_483_647])('first: %s is refused, with the bounds', (first) => {
    expect(() => pageRequest({ first }, LIST)).toThrow(`from 1 to 100; it was ${String(first)}`);
  });

  it.each([
    [undefined, null],
    [null, null],
    [CURSOR, '2026-01-31#01ABC'],
  ])('after: %s leads to %s', (after, expected) => {
    expect(pageRequest({ after }, LIST).after).toBe(expected);
  });
});

describe('a cursor', () => {
  it.each([
    ['empty', ''],
    ['not base64', '!!! not base64 !!!'],
    ['plain text', '2026-01-31#01ABC'],
    ['without a sort key', Buffer.from(LIST).toString('base64url')],
    ['with an empty sort key', cursorOf(LIST, '')],
    ['with a line too many', cursorOf(LIST, 'a\nb')],
    ['longer than any sort key of ours', cursorOf(LIST, 'x'.repeat(513))],
    ['longer than any sort key of ours by its bytes', cursorOf(LIST, 'é'.repeat(257))],
    ['of random bytes', Buffer.from([0xff, 0xfe, 0x00, 0x80]).toString('base64url')],
  ])('that is %s is none of ours', (_, after) => {
    expect(() => pageRequest({ after }, LIST)).toThrow('is not a cursor of this API');
  });

  it.each([
    ['another filter', listName('conferences', { status: 'CLOSED' })],
    ['no filter', listName('conferences', {})],
    ['another list', listName('work', { status: 'HELD' })],
  ])('of %s is refused', (_, list) => {
    expect(() => pageRequest({ after: cursorOf(list, '2026-01-31#01ABC') }, LIST)).toThrow('another list or filter');
  });

  it('that was cut short or whose letters were changed is refused, or leads to no other list', () => {
    const random = seededRandom('tampered');
    for (let round = 0; round < 300; round += 1) {
      const at = random.int(0, LIST.length - 1);
      const bytes = Buffer.from(CURSOR, 'base64url');
      bytes[at] = bytes[at]! ^ random.int(1, 255);
      expect(() => pageRequest({ after: bytes.toString('base64url') }, LIST)).toThrow('"after" is');
    }
    expect(() => pageRequest({ after: CURSOR.slice(0, 10) }, LIST)).toThrow('"after" is');
  });

  it('is the same whatever the order of the filter’s fields', () => {
    expect(listName('list', { a: 1, b: [2] })).toBe(listName('list', { b: [2], a: 1 }));
  });

  it('says nothing of its filter', () => {
    const cursor = cursorOf(listName('list', { coordinatorRef: 'Marker' }), 'key');
    expect(Buffer.from(cursor, 'base64url').toString()).not.toContain('Marker');
  });
});

/** The numbers 1 to `size`, and how they were asked for. */
function listOf(size: number) {
  const asked: number[] = [];
  const fetch = (after: string | null, limit: number): Promise<readonly Keyed<number>[]> => {
    asked.push(limit);
    const from = after === null ? 1 : Number(after) + 1;
    const until = Math.min(size, from + limit - 1);
    const entries = Array.from({ length: Math.max(0, until - from + 1) }, (_, index) => from + index);
    return Promise.resolve(entries.map((nth) => ({ item: nth, sortKey: String(nth) })));
  };
  return { fetch, asked };
}

const numbersOf = (page: Page<Keyed<number>>): readonly number[] => page.items.map(({ item }) => item);
const request = (first: number, after: string | null = null): PageRequest => ({ first, after });

describe('a page', () => {
  it('of an unfiltered list reads one entry more than it shows, once', async () => {
    const { fetch, asked } = listOf(300);
    const page = await filledPage({ request: request(100), fetch, matches: null });
    expect(numbersOf(page)).toHaveLength(100);
    expect(page.next).toBe('100');
    expect(asked).toEqual([101]);
  });

  it.each([
    [0, null],
    [9, null],
    [10, null],
    [11, '10'],
  ])('of ten from a list of %s goes on from %s', async (size, next) => {
    const { fetch } = listOf(size);
    const page = await filledPage({ request: request(10), fetch, matches: null });
    expect(page.next).toBe(next);
    expect(numbersOf(page)).toHaveLength(Math.min(size, 10));
  });

  it('of a filtered list reads on until it is full', async () => {
    const { fetch, asked } = listOf(1000);
    const page = await filledPage({ request: request(5), fetch, matches: (nth) => nth % 50 === 0 });
    expect(numbersOf(page)).toEqual([50, 100, 150, 200, 250]);
    expect(asked).toHaveLength(3);
  });

  it.each([1, 50, 99, 100])(
    'of %s from a list that hardly ever matches looks at no more than five hundred or so',
    async (first) => {
      const { fetch, asked } = listOf(100_000);
      const page = await filledPage({ request: request(first), fetch, matches: (nth) => nth === 70_000 });
      const examined = asked.reduce((sum, limit) => sum + limit, 0);
      expect(page.items).toEqual([]);
      expect(page.next).toBe(String(examined));
      expect(examined).toBeLessThanOrEqual(505);
    },
  );

  it('that stopped early goes on where it stopped, and misses nothing', async () => {
    const { fetch } = listOf(2_345);
    const random = seededRandom('pages');
    const seen: number[] = [];
    let after: string | null = null;
    do {
      const page: Page<Keyed<number>> = await filledPage({
        request: request(random.int(1, MOST_PER_PAGE), after),
        fetch,
        matches: (nth) => nth % 37 === 0,
      });
      seen.push(...numbersOf(page));
      after = page.next;
    } while (after !== null);
    expect(seen).toEqual(Array.from({ length: Math.floor(2_345 / 37) }, (_, index) => (index + 1) * 37));
  });
});

describe('a connection', () => {
  const items = [1, 2].map((item) => ({ item, sortKey: `key ${String(item)}` }));

  it('gives each node its cursor, and the page its bounds', () => {
    expect(connectionOf({ items, next: 'key 2' }, LIST, request(2))).toEqual({
      edges: [
        { cursor: cursorOf(LIST, 'key 1'), node: 1 },
        { cursor: cursorOf(LIST, 'key 2'), node: 2 },
      ],
      pageInfo: {
        hasNextPage: true,
        hasPreviousPage: false,
        startCursor: cursorOf(LIST, 'key 1'),
        endCursor: cursorOf(LIST, 'key 2'),
      },
    });
  });

  it('ends its page where the filter stopped looking, past its last edge', () => {
    const { pageInfo } = connectionOf({ items, next: 'key 9' }, LIST, request(2));
    expect(pageInfo.endCursor).toBe(cursorOf(LIST, 'key 9'));
  });

  it('goes on from an empty page that stopped early', () => {
    const { pageInfo } = connectionOf({ items: [], next: 'key 9' }, LIST, request(2, 'key 0'));
    expect(pageInfo).toEqual({
      hasNextPage: true,
      hasPreviousPage: true,
      startCursor: null,
      endCursor: cursorOf(LIST, 'key 9'),
    });
  });

  it('of nothing has no cursors', () => {
    const { edges, pageInfo } = connectionOf({ items: [], next: null }, LIST, request(2));
    expect(edges).toEqual([]);
    expect(pageInfo).toEqual({ hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null });
  });
});
