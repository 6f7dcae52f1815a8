import type { JudgedQuery } from './judged-queries.ts';

/** Slugs, best first. */
export type Answer = (question: string) => readonly string[];

export type Quality = {
  /** Of the first five, how many are graded 1 or 2. Few questions have five such loops, so it stays far below 1. */
  readonly precisionAt5: number;
  /** The same of as many as there could be: 1 where all that bears on the question, or five of it, is among the first five. */
  readonly precisionOfPossible: number;
  readonly recallAt20: number;
  /** Of the first loop with the highest grade that the question has. */
  readonly reciprocalRank: number;
};

/** Means over the queries. */
export function qualityOf(queries: readonly JudgedQuery[], answer: Answer): Quality {
  const each = queries.map(({ asks, judged }) => measured(judged, answer(asks)));
  const mean = (pick: (quality: Quality) => number): number =>
    each.reduce((sum, quality) => sum + pick(quality), 0) / each.length;
  return {
    precisionAt5: mean((quality) => quality.precisionAt5),
    precisionOfPossible: mean((quality) => quality.precisionOfPossible),
    recallAt20: mean((quality) => quality.recallAt20),
    reciprocalRank: mean((quality) => quality.reciprocalRank),
  };
}

export function measured(judged: JudgedQuery['judged'], found: readonly string[]): Quality {
  const grade = (slug: string): number => judged[slug] ?? 0;
  const relevant = Object.keys(judged).length;
  const best = Math.max(...Object.values(judged));
  const among = (first: number): number => found.slice(0, first).filter((slug) => grade(slug) > 0).length;
  const first = found.findIndex((slug) => grade(slug) === best);
  return {
    precisionAt5: among(5) / 5,
    precisionOfPossible: among(5) / Math.min(5, relevant),
    recallAt20: among(20) / relevant,
    reciprocalRank: first < 0 ? 0 : 1 / (first + 1),
  };
}
