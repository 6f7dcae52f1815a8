import { cellId, type Cube } from '../../../contexts/evaluation/domain/cube/cube.ts';
import { tabulate } from '../../../contexts/evaluation/domain/cube/tabulate.ts';
import type { Solver } from '../../../contexts/evaluation/domain/disclosure/attack/program.ts';
import { everybody, holderOfExtract } from '../../../contexts/evaluation/domain/disclosure/attacker.ts';
import type { Cell, LinkedTables, Relation } from '../../../contexts/evaluation/domain/disclosure/cell.ts';
import { DFE_LOCAL_AUTHORITY } from '../../../contexts/evaluation/domain/disclosure/parameters.ts';
import { revise } from '../../../contexts/evaluation/domain/disclosure/revise.ts';
import type { EarlierRelease } from '../../../contexts/evaluation/domain/disclosure/successive.ts';
import type { Interval, Knowledge, PrintedRelease } from './plain-attacker.ts';
import { print } from './print.ts';
import type { RandomNetwork } from './random-network.ts';

export type Sum = Knowledge['sums'][number];

export type PublishedNetwork = {
  readonly network: RandomNetwork;
  readonly tables: LinkedTables;
  readonly print: PrintedRelease;
  readonly asEarlier: EarlierRelease;
  /** What the holder of an extract can add up. */
  readonly extract: readonly Sum[];
  readonly breaches: readonly unknown[];
  readonly heldBack: readonly string[];
};

/** Publishes a network, once or again, protected from everybody and from the holder of an extract. */
export function publish(network: RandomNetwork, earlier: readonly EarlierRelease[], solve: Solver): PublishedNetwork {
  const attackers = (tables: LinkedTables) => [
    ...everybody(tables.cells.values()),
    holderOfExtract('PROJECT', extractOf(network, tables).map(asRelation)),
  ];
  const counted = tabulate(network.cube, network.subjects);
  const done = revise({ tables: counted, earlier, parameters: DFE_LOCAL_AUTHORITY, attackers }, solve);
  const { tables } = done;
  // What was done with cells of earlier releases is theirs.
  const treatments = new Map([...done.treatments].filter(([id]) => tables.cells.has(id)));
  return {
    network,
    tables,
    print: { cube: cubeOf(network, tables), printed: print(tables, treatments) },
    asEarlier: { id: `R${String(earlier.length + 1)}`, tables, treatments },
    extract: extractOf(network, tables),
    breaches: done.breaches,
    heldBack: done.heldBack,
  };
}

function asRelation({ cells, count }: Sum): Relation {
  return { terms: cells.map((cell) => ({ cell, coefficient: 1 })), from: count, to: count };
}

/** Without an authority whose first figures are held back. */
function cubeOf({ cube }: RandomNetwork, { cells }: LinkedTables): Cube {
  return { ...cube, authorities: cube.authorities.filter((authority) => isIn(cells, authority)) };
}

function isIn(cells: LinkedTables['cells'], authority: string): boolean {
  return [...cells.values()].some((cell) => cell.authority === authority);
}

/** Rows for an approved project say no authority, but one of two groups of them, and are there where there are ten alike. */
function extractOf({ cube }: RandomNetwork, { cells }: LinkedTables): readonly Sum[] {
  const there = cube.authorities.filter((authority) => isIn(cells, authority));
  const groups = [0, 1].map((turn) => there.filter((_each, index) => index % 2 === turn));
  const [dimension] = cube.dimensions;
  if (dimension === undefined) return [];
  return cube.periods.flatMap((period) =>
    groups.flatMap((group) =>
      dimension.levels.flatMap((level) => {
        const trait = { dimension: dimension.key, level };
        const ids = group.map((authority) => cellId({ period, measure: 'offered', authority, trait }));
        const count = ids.reduce((total, id) => total + (cells.get(id)?.count ?? 0), 0);
        return group.length > 1 && count >= 10 ? [{ cells: ids, count }] : [];
      }),
    ),
  );
}

/** Somebody who attacks what is printed. */
export type PlainAttacker = {
  readonly name: string;
  readonly knows: (id: string) => boolean;
  readonly brings: (cell: Cell) => number;
  readonly sums: readonly Sum[];
};

export function plainAttackers({ network, tables, extract }: PublishedNetwork, turn: number): readonly PlainAttacker[] {
  const { authorities } = network.cube;
  const own = authorities[turn % authorities.length];
  const anybody = { name: 'the public', knows: () => false, brings: () => 0, sums: [] };
  return [
    anybody,
    {
      ...anybody,
      name: `authority ${String(own)}`,
      knows: (id) => tables.cells.get(id)?.authority === own,
      brings: ({ contributions }) => contributions.get(own ?? '') ?? 0,
    },
    { ...anybody, name: 'the holder of an extract', sums: extract },
  ];
}

/** What an attacker has of the releases of a network, oldest first. */
export function knowledgeOf({ knows, sums }: PlainAttacker, published: readonly PublishedNetwork[]): Knowledge {
  const [first] = published;
  const newest = published.at(-1);
  const countIn = (from: PublishedNetwork | undefined, id: string): number | undefined =>
    from?.tables.cells.get(id)?.count;
  const isUnchanged = (id: string): boolean => first !== newest && countIn(first, id) === countIn(newest, id);
  return {
    releases: published.map((each) => each.print),
    own: published.map(
      ({ tables }) =>
        new Map([...tables.cells.values()].filter(({ id }) => knows(id)).map(({ id, count }) => [id, count])),
    ),
    unchanged: [...(first?.tables.cells.keys() ?? [])].filter(isUnchanged),
    sums,
  };
}

/** Whether a count of one to five is hidden as it must be: it can be any of them, for all that the attacker can tell. */
export function isHidden({ from, to }: Interval, brought: number): boolean {
  return from <= Math.max(1, brought) && to >= 5;
}
