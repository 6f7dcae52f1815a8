import type { Cube, Subject } from '../../../contexts/evaluation/domain/cube/cube.ts';
import { seededRandom } from '../../../platform/seeded-random.ts';

/** A small network with rare events, as family group conferences are: most of its cells are under six. */
export function randomNetwork(seed: number): { readonly cube: Cube; readonly subjects: readonly Subject[] } {
  const random = seededRandom(seed);
  const upTo = (most: number): number => random.int(0, most);
  const some = (least: number, most: number, of: string): string[] =>
    Array.from({ length: least + upTo(most - least) }, (_each, index) => `${of}${String(index + 1)}`);
  const dimensions = ['ethnicity', 'age'].slice(0, 1 + upTo(1)).map((key) => ({ key, levels: some(2, 4, key) }));
  const cube: Cube = {
    periods: ['2026'],
    authorities: some(3, 6, 'A'),
    measures: [{ key: 'offered' }, { key: 'accepted', within: 'offered' }],
    dimensions,
  };
  const subjects = cube.authorities.flatMap((authority) =>
    Array.from({ length: upTo(30) }, (): Subject => {
      const isAccepted = random.chance(0.6);
      return {
        authority,
        family: `F${String(upTo(12))}`,
        period: '2026',
        counts: isAccepted ? ['offered', 'accepted'] : ['offered'],
        traits: Object.fromEntries(
          dimensions.map(({ key, levels }) => [key, levels[upTo(levels.length - 1)] ?? ''] as const),
        ),
      };
    }),
  );
  return { cube, subjects };
}
