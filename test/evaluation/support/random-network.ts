import type { Cube, Subject } from '../../../contexts/evaluation/domain/cube/cube.ts';
import { type SeededRandom, seededRandom } from '../../../platform/seeded-random.ts';

export type RandomNetwork = { readonly cube: Cube; readonly subjects: readonly Subject[] };

/** A small network with rare events, as family group conferences are: most of its cells are under six. */
export function randomNetwork(seed: number): RandomNetwork {
  const random = seededRandom(seed);
  const dimensions = ['ethnicity', 'age'].slice(0, random.int(1, 2)).map((key) => ({ key, levels: some(random, key) }));
  const cube: Cube = {
    periods: ['2026'],
    authorities: some(random, 'A', { least: 3, most: 5 }),
    measures: [{ key: 'offered' }, { key: 'accepted', within: 'offered' }],
    dimensions,
  };
  const subjects = cube.authorities.flatMap((authority) =>
    Array.from({ length: random.int(0, 30) }, () => randomSubject(random, cube, authority)),
  );
  return { cube, subjects };
}

/**
 * The same network as it is told a while later: late records, records that were wrong, children whose home has come to
 * lie in another authority, and now and then an authority that has joined.
 */
export function laterOn({ cube, subjects }: RandomNetwork, seed: number): RandomNetwork {
  const random = seededRandom(seed);
  const joined = random.chance(0.3) ? [`A${String(cube.authorities.length + 1)}`] : [];
  const later: Cube = { ...cube, authorities: [...cube.authorities, ...joined] };
  const kept = subjects.flatMap((subject): readonly Subject[] => {
    if (random.chance(0.03)) return [];
    if (random.chance(0.03)) return [{ ...subject, authority: random.pick(cube.authorities) }];
    if (random.chance(0.03)) return [{ ...subject, traits: randomTraits(random, cube) }];
    return [subject];
  });
  const late = later.authorities.flatMap((authority) =>
    Array.from({ length: joined.includes(authority) ? random.int(0, 20) : random.int(0, 2) }, () =>
      randomSubject(random, later, authority),
    ),
  );
  return { cube: later, subjects: [...kept, ...late] };
}

function some(random: SeededRandom, of: string, { least, most } = { least: 2, most: 4 }): string[] {
  return Array.from({ length: random.int(least, most) }, (_each, index) => `${of}${String(index + 1)}`);
}

function randomSubject(random: SeededRandom, cube: Cube, authority: string): Subject {
  return {
    authority,
    family: `F${String(random.int(0, 12))}`,
    period: '2026',
    counts: random.chance(0.6) ? ['offered', 'accepted'] : ['offered'],
    traits: randomTraits(random, cube),
  };
}

function randomTraits(random: SeededRandom, { dimensions }: Cube): Readonly<Record<string, string>> {
  return Object.fromEntries(dimensions.map(({ key, levels }) => [key, random.pick(levels)] as const));
}
