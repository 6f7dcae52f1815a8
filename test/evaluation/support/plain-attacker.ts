import { cellId, type Cube, NETWORK } from '../../../contexts/evaluation/domain/cube/cube.ts';
import highsModule from 'highs';

const highs = await (highsModule as unknown as typeof highsModule.default)();

/** What the public reads: by the name of a cell, what is printed in it. */
export type Printed = ReadonlyMap<string, string>;

export type Interval = { readonly from: number; readonly to: number };

/** No count is looked for beyond this. */
const MOST = 5000;

/**
 * An attacker who has only the printed tables, the published method and, perhaps, some counts of their own; written apart
 * from the code that it attacks, and in another way: as text of a linear programme, made from the strings.
 */
export function intervalsOf(
  printed: Printed,
  cube: Cube,
  { own, hidden }: { readonly own: ReadonlyMap<string, number>; readonly hidden: readonly string[] },
): ReadonlyMap<string, Interval> {
  const names = new Map([...printed.keys()].map((id, index) => [id, `n${String(index)}`]));
  const name = (id: string): string => names.get(id) ?? 'missing';
  const constraints = [...sums(cube, name), ...stages(cube, name)];
  const bounds = [...printed].map(([id, text]) => boundOf(name(id), text, own.get(id)));
  const rest = [
    'subject to',
    ...constraints.map((constraint, index) => ` r${String(index)}: ${constraint}`),
    'bounds',
    ...bounds.map((bound) => ` ${bound}`),
    'general',
    ...[...names.values()].map((each) => ` ${each}`),
    'end',
  ].join('\n');
  const furthest = (sense: 'min' | 'max', id: string): number => {
    const { Status, ObjectiveValue } = highs.solve(`${sense}\n obj: ${name(id)}\n${rest}`, { output_flag: false });
    if (Status !== 'Optimal') throw new Error(`${Status} for ${id}`);
    return Math.round(ObjectiveValue);
  };
  return new Map(hidden.map((id) => [id, { from: furthest('min', id), to: furthest('max', id) }]));
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

function levelsOf({ dimensions }: Cube) {
  return dimensions.map(({ key, levels }) => levels.map((level) => ({ dimension: key, level })));
}

function sums({ periods, measures, authorities, dimensions }: Cube, name: (id: string) => string): readonly string[] {
  const all = levelsOf({ periods, measures, authorities, dimensions });
  return periods.flatMap((period) =>
    measures.flatMap(({ key: measure }) => {
      const at = (authority: string, trait: { dimension: string; level: string } | null): string =>
        name(cellId({ period, measure, authority, trait }));
      const byTrait = [...authorities, NETWORK].flatMap((authority) =>
        all.map((levels) => `${levels.map((level) => at(authority, level)).join(' + ')} - ${at(authority, null)} = 0`),
      );
      const byAuthority = [null, ...all.flat()].map(
        (trait) => `${authorities.map((each) => at(each, trait)).join(' + ')} - ${at(NETWORK, trait)} = 0`,
      );
      return [...byTrait, ...byAuthority];
    }),
  );
}

function stages(cube: Cube, name: (id: string) => string): readonly string[] {
  return cube.periods.flatMap((period) =>
    cube.measures.flatMap(({ key, within }) => {
      if (within === undefined) return [];
      return [...cube.authorities, NETWORK].flatMap((authority) =>
        [null, ...levelsOf(cube).flat()].map((trait) => {
          const at = (measure: string): string => name(cellId({ period, measure, authority, trait }));
          return `${at(within)} - ${at(key)} >= 0`;
        }),
      );
    }),
  );
}
