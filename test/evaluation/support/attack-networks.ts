import type { Solver } from '../../../contexts/evaluation/domain/disclosure/attack/program.ts';
import { seededRandom } from '../../../platform/seeded-random.ts';
import { intervalsOf } from './plain-attacker.ts';
import { isHidden, knowledgeOf, plainAttackers, publish, type PublishedNetwork } from './published-network.ts';
import { laterOn, randomNetwork } from './random-network.ts';

/** Hidden counts that each attacker tries of each release, drawn by the seed. */
export const TRIES = 3;

export type Attacked = {
  /** Hidden counts that somebody tried. */
  readonly tried: number;
  /** What they have worked out, and releases that could not be protected. */
  readonly found: readonly string[];
  /** Second releases in which no authority's changes are held back. */
  readonly whole: number;
};

/** Publishes random networks, and publishes them again as they are told a while later; and has them attacked each time. */
export function attackNetworks(seeds: readonly number[], solve: Solver): Attacked {
  const results = seeds.map((seed): Attacked => {
    const first = publish(randomNetwork(seed), [], solve);
    const second = publish(laterOn(first.network, seed), [first.asEarlier], solve);
    const once = attack([first], seed);
    const again = attack([first, second], seed);
    const refused = [first, second].filter(({ breaches }) => breaches.length > 0);
    return {
      tried: once.tried + again.tried,
      found: [...once.found, ...again.found, ...refused.map(() => `${String(seed)}: cannot be published`)],
      whole: second.heldBack.length === 0 ? 1 : 0,
    };
  });
  return {
    tried: results.reduce((sum, { tried }) => sum + tried, 0),
    found: results.flatMap(({ found }) => found),
    whole: results.reduce((sum, { whole }) => sum + whole, 0),
  };
}

function attack(published: readonly PublishedNetwork[], seed: number): Omit<Attacked, 'whole'> {
  const newest = published.at(-1);
  if (newest === undefined) throw new RangeError('Nothing is published');
  const random = seededRandom(seed);
  const small = [...newest.tables.cells.values()].filter(({ count }) => count >= 1 && count <= 5);
  const results = plainAttackers(newest, seed).map((attacker) => {
    const hidden = small.filter(({ id }) => !attacker.knows(id));
    const drawn = Array.from({ length: Math.min(TRIES, hidden.length) }, () => random.pick(hidden));
    const ids = drawn.map(({ id }) => id);
    const intervals = intervalsOf(knowledgeOf(attacker, published), ids);
    const found = drawn.flatMap((cell) => {
      const interval = intervals.get(cell.id);
      if (interval !== undefined && isHidden(interval, attacker.brings(cell))) return [];
      return [`${String(seed)}: ${cell.id} is ${JSON.stringify(interval)} for ${attacker.name}`];
    });
    return { tried: drawn.length, found };
  });
  return { tried: results.reduce((sum, { tried }) => sum + tried, 0), found: results.flatMap(({ found }) => found) };
}
