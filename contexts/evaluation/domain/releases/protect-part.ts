import type { Breach } from '../disclosure/attack/attack.ts';
import type { Solver } from '../disclosure/attack/program.ts';
import { type Attacker, everybody } from '../disclosure/attacker.ts';
import type { LinkedTables } from '../disclosure/cell.ts';
import { check, type Checked } from '../disclosure/check.ts';
import type { DisclosureParameters } from '../disclosure/parameters.ts';
import { protect } from '../disclosure/protect.ts';
import { toHoldBack } from '../disclosure/revise.ts';
import { type EarlierRelease, successive } from '../disclosure/successive.ts';
import type { Treatments } from '../disclosure/treatment.ts';
import { type HeldExtract, holdersOf } from './known-extracts.ts';
import type { Frozen } from './linked-counts.ts';
import { asTheyAre, type Counted, countedPart, isOfFamilies } from './part.ts';
import type { PartName } from './release.ts';
import { sparseLevels } from './sparse.ts';

export type Unprotected = {
  readonly name: PartName;
  /** The frozen cells of the part, of each authority. */
  readonly frozen: Frozen;
  readonly parameters: DisclosureParameters;
  /** The same part of each release that was out before, oldest first, withdrawn ones too. */
  readonly earlier: readonly EarlierRelease[];
  /** What projects hold of it. */
  readonly held: readonly HeldExtract[];
  /** What each authority's cells were in the newest of them. */
  readonly before: Frozen;
};

export type ProtectedCounts = Counted & {
  readonly treatments: Treatments;
  readonly frozen: Frozen;
  readonly breaches: readonly Breach[];
  /** Authorities that are told as they were before, or not at all: their changes are so few that they would be told. */
  readonly heldBack: readonly string[];
};

/** Protects a part, holding back what no hiding would protect. The same part comes out alike every time. */
export function protectPart(part: Unprotected, solve: Solver): ProtectedCounts {
  const heldBack = new Set<string>();
  for (;;) {
    const done = protectHolding(part, heldBack, solve);
    const newest = part.earlier.at(-1)?.tables ?? EMPTY;
    const isFirst = part.earlier.length === 0;
    const next = isFirst ? [] : toHoldBack(done.breaches, { told: done.tables, before: newest });
    if (next.every((authority) => heldBack.has(authority))) return { ...done, heldBack: [...heldBack].sort() };
    for (const authority of next) heldBack.add(authority);
  }
}

const EMPTY: LinkedTables = { cells: new Map(), relations: [], tables: [] };

function protectHolding(
  { name, frozen: asked, before, parameters, earlier, held }: Unprotected,
  heldBack: ReadonlySet<string>,
  solve: Solver,
): Omit<ProtectedCounts, 'heldBack'> {
  const told = [...asked].flatMap(([authority, cells]): readonly (readonly [string, typeof cells])[] => {
    const own = heldBack.has(authority) ? before.get(authority) : cells;
    return own === undefined ? [] : [[authority, own]];
  });
  const frozen: Frozen = new Map(told);
  const counted = countedPart(name, frozen, parameters);
  const { grid, tables } = counted;
  if (!isOfFamilies(name)) return { grid, tables, frozen, treatments: asTheyAre(tables), breaches: [] };
  const release = successive(tables, earlier);
  const attackers = attackersOf(counted, held);
  const { treatments, breaches } = protect(
    { release, parameters, attackers, hiddenFirst: sparseLevels(grid, tables) },
    solve,
  );
  // What was done with cells of earlier releases is theirs.
  const own = new Map([...treatments].filter(([id]) => tables.cells.has(id)));
  return { grid, tables, frozen, treatments: own, breaches };
}

/** Attacks a part as it would be published, trusting nothing of how it came about. */
export function checkPart(
  { name, frozen, parameters, earlier, held }: Omit<Unprotected, 'before'>,
  treatments: Treatments,
  solve: Solver,
): Checked {
  const counted = countedPart(name, frozen, parameters);
  const { tables } = counted;
  if (!isOfFamilies(name)) return { shown: [], breaches: [], tried: 0 };
  const release = successive(tables, earlier);
  return check(
    { release, parameters, treatments: new Map([...release.settled, ...treatments]) },
    attackersOf(counted, held),
    solve,
  );
}

/** Anybody, each authority, and whoever was given rows. */
function attackersOf(counted: Counted, held: readonly HeldExtract[]): readonly Attacker[] {
  return [...everybody(counted.tables.cells.values()), ...holdersOf(held, counted)];
}

/** Whether whoever is given rows can work out what is hidden in a part as it was published. */
export function opensPart(
  { name, frozen, parameters, earlier, held }: Omit<Unprotected, 'before'>,
  treatments: Treatments,
  solve: Solver,
): boolean {
  const counted = countedPart(name, frozen, parameters);
  const release = successive(counted.tables, earlier);
  const published = { release, parameters, treatments: new Map([...release.settled, ...treatments]) };
  return check(published, holdersOf(held, counted), solve).breaches.length > 0;
}
