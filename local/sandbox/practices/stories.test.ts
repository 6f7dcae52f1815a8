import { describe, expect, it } from '@jest/globals';
import { screenText } from '../../../platform/privacy/index.ts';
import { PLACES } from '../registry/places.ts';
import { stories } from './stories.ts';

/** People: the smallest count that is told. */
const LEAST_TOLD = 6;

describe('the practice that the sandbox tells', () => {
  it('is at least sixty loops, each by its own slug and title', () => {
    expect(stories.length).toBeGreaterThanOrEqual(60);
    expect(new Set(stories.map(({ slug }) => slug)).size).toBe(stories.length);
    expect(new Set(stories.map(({ title }) => title)).size).toBe(stories.length);
  });

  it('passes the screening, every text of it, and blames nobody', () => {
    const marks = stories.flatMap((story) =>
      textsIn(story).flatMap((text) =>
        screenText(text).map(({ kind, start, end }) => `${kind} "${text.slice(start, end)}" of ${story.slug}: ${text}`),
      ),
    );
    expect(marks).toEqual([]);
  });

  it('covers every strand, pillar, stage of implementation and state, with negative results', () => {
    const distinct = (values: readonly string[]): number => new Set(values).size;
    expect(distinct(stories.map(({ strand }) => strand))).toBe(4);
    expect(distinct(stories.flatMap(({ pillars }) => pillars))).toBe(4);
    expect(distinct(stories.map(({ outcome }) => outcome))).toBe(7);
    expect(distinct(stories.map(({ stage }) => stage))).toBe(4);
    expect(distinct(stories.map(({ now }) => now))).toBe(7);
    expect(stories.filter(({ turns }) => turns.some(({ act }) => act === 'ABANDON')).length).toBeGreaterThan(3);
    expect(stories.filter(({ now }) => now === 'STOPPED_FOR_SAFETY').length).toBeGreaterThan(1);
  });

  it('is told by all twelve authorities, and taken on by all of them from others', () => {
    const slugs = PLACES.map(({ slug }) => slug).sort();
    expect([...new Set(stories.map(({ by }) => by))].sort()).toEqual(slugs);
    expect([...new Set(stories.flatMap(({ taken }) => taken.map(({ by }) => by)))].sort()).toEqual(slugs);
    const own = stories.filter(({ by, taken }) => taken.some((each) => each.by === by));
    expect(own.map(({ slug }) => slug)).toEqual([]);
  });

  it('says what each adaptation changed, and names core components that there are', () => {
    const amiss = stories.filter(({ core, taken }) =>
      taken.some(
        ({ decision, changes, core: changed = [] }) =>
          (decision === 'ADAPT') !== (changes !== undefined) || changed.some((place) => place > core.length),
      ),
    );
    expect(amiss.map(({ slug }) => slug)).toEqual([]);
  });

  it('tells no figure about so few that they could be known', () => {
    const small = stories.flatMap(({ slug, measure, turns }) =>
      turns.flatMap(({ before, seen, of }) =>
        [of, ...(measure.unit === 'PER_CENT' ? [before, seen].flatMap((share) => countsOf(share, of)) : [])]
          .filter((count) => count > 0 && count < LEAST_TOLD)
          .map((count) => `${slug}: ${String(count)}`),
      ),
    );
    expect(small).toEqual([]);
  });
});

function countsOf(share: number, of: number): readonly number[] {
  const count = Math.round((share * of) / 100);
  return [count, of - count];
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
