import highsModule from 'highs';
import { cellId, type Cube, leftBetween, NETWORK, type Place } from '../../../contexts/evaluation/domain/cube/cube.ts';

const highs = await (highsModule as unknown as typeof highsModule.default)();

/** Tables as anybody reads them. */
export type PrintedRelease = {
  readonly cube: Cube;
  /** By the name of a cell, what is printed in it. What is rounded ends in `~`, as the page of the tables says of it. */
  readonly printed: ReadonlyMap<string, string>;
};

export type Knowledge = {
  /** Oldest first. */
  readonly releases: readonly PrintedRelease[];
  /** Of each release, counts that are known as they are. */
  readonly own: readonly ReadonlyMap<string, number>[];
  /** Cells of which it is known that they have not changed since the first release. */
  readonly unchanged: readonly string[];
  /** Sums of cells of the newest release that are known, such as from an extract. */
  readonly sums: readonly { readonly cells: readonly string[]; readonly count: number }[];
};

export type Interval = { readonly from: number; readonly to: number };

/** No count is looked for beyond this. */
const MOST = 5000;

/**
 * Somebody who has only the printed tables, the published method and, perhaps, some counts of their own: written apart
 * from the code that it attacks, and in another way, as the text of a linear programme that is made from the strings.
 *
 * @returns what each hidden count of the newest release can be
 */
export function intervalsOf(knowledge: Knowledge, hidden: readonly string[]): ReadonlyMap<string, Interval> {
  const newest = knowledge.releases.length - 1;
  const text = programOf(knowledge);
  const furthest = (sense: 'min' | 'max', id: string): number => {
    const objective = `${sense}\n obj: ${variable(newest, id)}\n`;
    const { Status, ObjectiveValue } = highs.solve(objective + text, { output_flag: false });
    if (Status !== 'Optimal') throw new Error(`${Status} for ${id}`);
    return Math.round(ObjectiveValue);
  };
  return new Map(hidden.map((id) => [id, { from: furthest('min', id), to: furthest('max', id) }]));
}

const names = new Map<string, string>();

function variable(release: number, id: string): string {
  const key = `${String(release)}:${id}`;
  const name = names.get(key) ?? `n${String(names.size)}`;
  names.set(key, name);
  return name;
}

function programOf({ releases, own, unchanged, sums }: Knowledge): string {
  const newest = releases.length - 1;
  const constraints = [
    ...releases.flatMap(({ cube }, release) => {
      const name = (place: Place): string => variable(release, cellId(place));
      return [...sumsOf(cube, name), ...stagesOf(cube, name)];
    }),
    ...unchanged.map((id) => `${variable(0, id)} - ${variable(newest, id)} = 0`),
    ...sums.map(({ cells, count }) => `${cells.map((id) => variable(newest, id)).join(' + ')} = ${String(count)}`),
  ];
  // Those left between two stages are printed nowhere, and as good as hidden.
  const texts = releases.map(
    ({ cube, printed }) => new Map([...printed, ...leftIn(cube).map((id) => [id, 'c'] as const)]),
  );
  const bounds = texts.flatMap((printed, release) =>
    [...printed].map(([id, text]) => boundOf(variable(release, id), text, own[release]?.get(id))),
  );
  const all = texts.flatMap((printed, release) => [...printed.keys()].map((id) => variable(release, id)));
  return [
    'subject to',
    ...constraints.map((constraint, index) => ` r${String(index)}: ${constraint}`),
    'bounds',
    ...bounds.map((bound) => ` ${bound}`),
    'general',
    ...all.map((each) => ` ${each}`),
    'end',
  ].join('\n');
}

function boundOf(name: string, text: string, own: number | undefined): string {
  if (own !== undefined) return `${name} = ${String(own)}`;
  if (text === 'c') return `0 <= ${name} <= ${String(MOST)}`;
  if (text === 'low') return `1 <= ${name} <= 4`;
  const isRounded = text.endsWith('~');
  const shown = Number.parseInt(text, 10);
  if (!isRounded || shown === 0) return `${name} = ${String(shown)}`;
  return `${String(shown - 5)} <= ${name} <= ${String(shown + 4)}`;
}

type Name = (place: Place) => string;

function levelsOf({ dimensions }: Cube): readonly (readonly Place['trait'][])[] {
  return dimensions.map(({ key, levels }) => levels.map((level) => ({ dimension: key, level })));
}

function sumsOf(cube: Cube, name: Name): readonly string[] {
  const { periods, measures, authorities } = cube;
  return periods.flatMap((period) =>
    measures.flatMap(({ key: measure }) => {
      const at = (authority: string, trait: Place['trait']): string => name({ period, measure, authority, trait });
      const byTrait = [...authorities, NETWORK].flatMap((authority) =>
        levelsOf(cube).map(
          (levels) => `${levels.map((level) => at(authority, level)).join(' + ')} - ${at(authority, null)} = 0`,
        ),
      );
      const byAuthority = [null, ...levelsOf(cube).flat()].map(
        (trait) => `${authorities.map((each) => at(each, trait)).join(' + ')} - ${at(NETWORK, trait)} = 0`,
      );
      return [...byTrait, ...byAuthority];
    }),
  );
}

type Stage = { readonly earlier: Place; readonly later: Place; readonly left: Place };

function stagesIn(cube: Cube): readonly Stage[] {
  const traits = [null, ...levelsOf(cube).flat()];
  return cube.periods.flatMap((period) =>
    cube.measures.flatMap(({ key, within }) => {
      if (within === undefined) return [];
      return [...cube.authorities, NETWORK].flatMap((authority) =>
        traits.map((trait) => {
          const at = (measure: string): Place => ({ period, measure, authority, trait });
          return { earlier: at(within), later: at(key), left: at(leftBetween({ key, within })) };
        }),
      );
    }),
  );
}

function leftIn(cube: Cube): readonly string[] {
  return stagesIn(cube).map(({ left }) => cellId(left));
}

function stagesOf(cube: Cube, name: Name): readonly string[] {
  return stagesIn(cube).map(({ earlier, later, left }) => `${name(earlier)} - ${name(later)} - ${name(left)} = 0`);
}
