import { describe, expect, it } from '@jest/globals';
import { decodeTime } from 'ulid';
import { fixedClock } from './clock.ts';
import { type Ids, isUlid, newUlid, seededIds, systemIds } from './ids.ts';

const instant = new Date('2026-05-15T09:00:00.123Z');
const clock = fixedClock(instant);
const take = (ids: Ids, count: number) => Array.from({ length: count }, () => ids.next());

describe('ids', () => {
  it('are ULIDs that carry their instant', () => {
    for (const id of [...take(systemIds(clock), 50), ...take(seededIds(1, clock), 50)]) {
      expect(isUlid(id)).toBe(true);
      expect(decodeTime(id)).toBe(instant.getTime());
    }
  });

  it('sort by their instant', () => {
    const random = () => 0.999999;
    expect(newUlid(new Date(1000), random) < newUlid(new Date(1001), () => 0)).toBe(true);
  });

  it('of the system do not come twice, and use every character', () => {
    const ids = take(systemIds(clock), 5000);
    expect(new Set(ids).size).toBe(5000);
    expect(new Set(ids.map((id) => id.slice(10)).join('')).size).toBe(32);
  });

  it('with a seed are the same again, and differ by seed', () => {
    expect(take(seededIds('sandbox', clock), 100)).toEqual(take(seededIds('sandbox', clock), 100));
    expect(seededIds(1, clock).next()).not.toBe(seededIds(2, clock).next());
    expect(new Set(take(seededIds(1, clock), 5000)).size).toBe(5000);
  });
});

describe('the form of a ULID', () => {
  it.each(['01ARZ3NDEKTSV4RRFFQ69G5FAV', '7ZZZZZZZZZZZZZZZZZZZZZZZZZ', '00000000000000000000000000'])(
    'is that of %s',
    (text) => {
      expect(isUlid(text)).toBe(true);
    },
  );

  it.each([
    ['lower case', '01arz3ndektsv4rrffq69g5fav'],
    ['too short', '01ARZ3NDEKTSV4RRFFQ69G5FA'],
    ['too long', '01ARZ3NDEKTSV4RRFFQ69G5FAVX'],
    ['past the last instant', '8ZZZZZZZZZZZZZZZZZZZZZZZZZ'],
    ['letters that are left out', '01ARZ3NDEKTSV4RRFFQ69G5FAI'],
    ['a line break', '01ARZ3NDEKTSV4RRFFQ69G5FAV\n'],
    ['nothing', ''],
  ])('is not %s', (_name, text) => {
    expect(isUlid(text)).toBe(false);
  });
});
