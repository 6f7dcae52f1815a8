import type { Breach } from './attack/attack.ts';
import type { Solver } from './attack/program.ts';
import type { Attacker } from './attacker.ts';
import type { LinkedTables } from './cell.ts';
import { holdBack } from './hold-back.ts';
import type { DisclosureParameters } from './parameters.ts';
import { type Protected, protect } from './protect.ts';
import { type EarlierRelease, type Successive, successive } from './successive.ts';

export type Revision = {
  readonly tables: LinkedTables;
  /** Oldest first. */
  readonly earlier: readonly EarlierRelease[];
  readonly parameters: DisclosureParameters;
  /** Whom the tables are protected from, as they are told. */
  readonly attackers: (tables: LinkedTables) => readonly Attacker[];
};

export type Revised = Protected & {
  /** As they are told. */
  readonly tables: LinkedTables;
  readonly release: Successive;
  /** Authorities whose changes since the last release are not in this one: they are so few that it would tell of them. */
  readonly heldBack: readonly string[];
};

/**
 * Protects tables that follow others. Where no hiding keeps a few children who came or went from being told by the
 * difference, since what surrounds them is out already, their authority's changes wait until there are more of them.
 */
export function revise({ tables, earlier, parameters, attackers }: Revision, solve: Solver): Revised {
  const heldBack = new Set<string>();
  for (;;) {
    const newest = earlier.at(-1);
    const told = newest === undefined ? tables : holdBack(tables, newest.tables, heldBack);
    const release = successive(told, earlier);
    const done = protect({ release, parameters, attackers: attackers(told) }, solve);
    const next = newest === undefined ? [] : toHoldBack(done.breaches, { told, before: newest.tables });
    if (next.length === 0) return { ...done, tables: told, release, heldBack: [...heldBack].sort() };
    for (const authority of next) heldBack.add(authority);
  }
}

export type Change = { readonly told: LinkedTables; readonly before: LinkedTables };

/** Whose changes are told too closely; where only those of all together are, whose change is the smallest. */
export function toHoldBack(breaches: readonly Breach[], { told, before }: Change): readonly string[] {
  if (breaches.length === 0) return [];
  const changes = new Map<string, number>();
  for (const { id, authority, count } of told.cells.values()) {
    const change = Math.abs(count - (before.cells.get(id)?.count ?? 0));
    if (authority !== null && change > 0) changes.set(authority, (changes.get(authority) ?? 0) + change);
  }
  const owners = new Set(breaches.flatMap(({ cell }) => told.cells.get(cell)?.authority ?? []));
  const owning = [...changes.keys()].filter((authority) => owners.has(authority));
  if (owning.length > 0) return owning;
  const [smallest] = [...changes].sort(([one, few], [other, many]) => few - many || (one < other ? -1 : 1));
  return smallest === undefined ? [] : [smallest[0]];
}
