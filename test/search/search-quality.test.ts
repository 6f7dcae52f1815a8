import { describe, expect, it } from '@jest/globals';
import { PracticeIndex } from '../../contexts/learning/search/practice-index.ts';
import { plainMatch } from './support/baseline.ts';
import { type JudgedQuery, judgedQueries } from './support/judged-queries.ts';
import { type Answer, measured, type Quality, qualityOf } from './support/measures.ts';
import { sandboxDocuments } from './support/sandbox-documents.ts';

/** What was reached when the set was judged, less a little. */
const FLOORS: Quality = { precisionAt5: 0.28, precisionOfPossible: 0.88, recallAt20: 0.94, reciprocalRank: 0.89 };

const index = new PracticeIndex(sandboxDocuments);
const ours: Answer = (question) => index.search(question).map(({ document }) => document.id);
const plain = plainMatch(sandboxDocuments);

describe('search over the sandbox, judged query by query', () => {
  it('asks at least sixty questions, by plain words, by synonyms and misspelt', () => {
    expect(judgedQueries.length).toBeGreaterThanOrEqual(60);
    expect(new Set(judgedQueries.map(({ by }) => by)).size).toBe(3);
  });

  it('finds what answers them', () => {
    const found = qualityOf(judgedQueries, ours);
    console.log(reportOf('all', judgedQueries));
    for (const by of ['PLAIN', 'SYNONYM', 'MISSPELT']) {
      console.log(
        reportOf(
          by,
          judgedQueries.filter((query) => query.by === by),
        ),
      );
    }
    console.log(`Not first:\n${notFirst().join('\n')}`);
    expect(measuresUnder(found, FLOORS)).toEqual([]);
  });

  it('is well above what matching plain words would find', () => {
    const [found, baseline] = [qualityOf(judgedQueries, ours), qualityOf(judgedQueries, plain)];
    expect(found.reciprocalRank).toBeGreaterThan(baseline.reciprocalRank + 0.1);
    expect(found.precisionOfPossible).toBeGreaterThan(baseline.precisionOfPossible + 0.1);
  });
});

function reportOf(name: string, queries: readonly JudgedQuery[]): string {
  const line = (who: string, { precisionAt5, precisionOfPossible, recallAt20, reciprocalRank }: Quality): string =>
    `${who.padEnd(9)} P@5 ${precisionAt5.toFixed(3)} (${precisionOfPossible.toFixed(3)} of the possible)  recall@20 ${recallAt20.toFixed(3)}  MRR ${reciprocalRank.toFixed(3)}`;
  return `${name}, ${String(queries.length)} queries\n  ${line('ours', qualityOf(queries, ours))}\n  ${line('baseline', qualityOf(queries, plain))}`;
}

function measuresUnder(found: Quality, floors: Quality): readonly string[] {
  return (Object.keys(floors) as (keyof Quality)[]).filter((measure) => !(found[measure] >= floors[measure]));
}

function notFirst(): readonly string[] {
  return judgedQueries
    .filter(({ asks, judged }) => measured(judged, ours(asks)).reciprocalRank < 1)
    .map(
      ({ asks, judged }) => `${asks} → ${ours(asks).slice(0, 5).join(', ')} (wanted ${Object.keys(judged).join(', ')})`,
    );
}
