import { find } from '../../contexts/learning/search/find.ts';
import { PracticeIndex } from '../../contexts/learning/search/practice-index.ts';
import { indexFrom, snapshotOf } from '../../contexts/learning/search/snapshot.ts';
import { seededRandom } from '../../platform/seeded-random.ts';
import { judgedQueries } from '../../test/search/support/judged-queries.ts';
import { percentile } from '../latency/time.ts';
import { manyLoops } from './many-loops.ts';

const LOOPS = 10_000;
const ROUNDS = 5;

/** Milliseconds, each by the clock and by the processor: a machine that does other work tells by the second. */
type Took = { readonly wall: number; readonly cpu: number };

export type SearchFigures = {
  readonly loops: number;
  readonly build: Took;
  readonly load: Took;
  /** Of one question with its facets. */
  readonly p50: Took;
  readonly p99: Took;
  readonly questions: number;
  /** Bytes: of the compressed snapshot, as it lies in the table, and how many items that is. */
  readonly snapshotBytes: number;
  readonly snapshotItems: number;
};

export function measureSearch(seed: string): SearchFigures {
  const documents = manyLoops(LOOPS, seededRandom(seed));
  const [built, build] = timed(() => new PracticeIndex(documents));
  const snapshot = snapshotOf(built);
  const [index, load] = timed(() => indexFrom(snapshot));
  if (index === null) throw new Error('The snapshot cannot be read.');
  const wanted = { relatedTo: null, facets: {}, publishedAfter: null, newFor: null, likenessOf: null };
  const took = Array.from({ length: ROUNDS }, () =>
    judgedQueries.map(({ asks }) => timed(() => find(index, { ...wanted, text: asks }))[1]),
  ).flat();
  const at = (share: number): Took => ({
    wall: percentile(
      took.map(({ wall }) => wall),
      share,
    ),
    cpu: percentile(
      took.map(({ cpu }) => cpu),
      share,
    ),
  });
  return {
    loops: LOOPS,
    build,
    load,
    p50: at(0.5),
    p99: at(0.99),
    questions: took.length,
    snapshotBytes: snapshot.parts.reduce((sum, part) => sum + part.length, 0),
    snapshotItems: snapshot.parts.length,
  };
}

function timed<T>(act: () => T): readonly [T, Took] {
  const [from, cpuFrom] = [performance.now(), process.cpuUsage()];
  const result = act();
  const { user, system } = process.cpuUsage(cpuFrom);
  return [result, { wall: performance.now() - from, cpu: (user + system) / 1000 }];
}
