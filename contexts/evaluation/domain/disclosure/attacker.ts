import type { Cell, Relation } from './cell.ts';

/** Somebody who sets what is published beside what they know, and works out what is not. */
export type Attacker = {
  readonly name: string;
  /** Counts that they know as they are, whatever is published of them. */
  readonly knows: (cell: Cell) => boolean;
  /** What they themselves bring to a count: it cannot be hidden from them that there are as many. */
  readonly brings: (cell: Cell) => number;
  /** Whether they were given rows, and so may tell what many come to, but nothing of a few. */
  readonly holdsRows: boolean;
  /** What else they can tell of the counts, such as from an extract that they hold. */
  readonly relations: readonly Relation[];
};

export const OUTSIDER: Attacker = {
  name: 'OUTSIDER',
  knows: () => false,
  brings: () => 0,
  holdsRows: false,
  relations: [],
};

/** An authority knows its own records. */
export function authority(id: string): Attacker {
  return {
    name: id,
    knows: (cell) => cell.authority === id,
    brings: ({ contributions }) => contributions.get(id) ?? 0,
    holdsRows: false,
    relations: [],
  };
}

/** Whoever holds an extract knows what its rows add up to. */
export function holderOfExtract(project: string, relations: readonly Relation[]): Attacker {
  return { ...OUTSIDER, name: project, holdsRows: true, relations };
}

/** The public, and each of the authorities. */
export function everybody(cells: Iterable<Cell>): readonly Attacker[] {
  const authorities = new Set([...cells].flatMap((cell) => [...cell.contributions.keys(), ...ownerOf(cell)]));
  return [OUTSIDER, ...[...authorities].sort().map(authority)];
}

function ownerOf(cell: Cell): readonly string[] {
  return cell.authority === null ? [] : [cell.authority];
}
