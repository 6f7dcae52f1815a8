import type { LinkedTables, Relation } from './cell.ts';
import type { Range } from './range.ts';
import { isSuppressed, toldBy, type Treatment, type Treatments } from './treatment.ts';

/** What was published before, and stays out: tables that anybody can set beside the next ones. */
export type EarlierRelease = {
  readonly id: string;
  readonly tables: LinkedTables;
  readonly treatments: Treatments;
};

/** The tables to be published, with all that earlier releases of the same counts tell of them. */
export type Successive = {
  readonly tables: LinkedTables;
  /** Cells of earlier releases that count something else today: what was done with them stays. */
  readonly settled: Treatments;
  /** What earlier releases told of a count that has not changed since. */
  readonly toldBefore: ReadonlyMap<string, Range>;
  /** What a count was when it was last shown as it is, where it has changed since. */
  readonly shownBefore: ReadonlyMap<string, number>;
  /** Cells that were not shown. */
  readonly hiddenBefore: ReadonlySet<string>;
  /** Of them, those whose count has not changed since they were last hidden. */
  readonly heldBefore: ReadonlySet<string>;
};

/**
 * Sets earlier releases beside the tables to be published. The attacker is given the most that they could know: which
 * counts have not changed since. Those are one count, told of twice; the others are counts of their own, held to the
 * sums of their own release.
 *
 * @param earlier oldest first
 */
export function successive(tables: LinkedTables, earlier: readonly EarlierRelease[]): Successive {
  const cells = new Map(tables.cells);
  const relations = [...tables.relations];
  const settled = new Map<string, Treatment>();
  const toldBefore = new Map<string, Range>();
  const shownBefore = new Map<string, number>();
  const hiddenBefore = new Set<string>();
  const heldBefore = new Set<string>();
  for (const release of earlier) {
    const nameNow = (id: string): string => (isUnchanged(id, release, tables) ? id : `${release.id}:${id}`);
    for (const cell of release.tables.cells.values()) {
      const treatment = release.treatments.get(cell.id) ?? { kind: 'UNRELEASED' };
      const id = nameNow(cell.id);
      if (isSuppressed(treatment)) hiddenBefore.add(cell.id);
      if (isSuppressed(treatment) && id === cell.id) heldBefore.add(id);
      if (id === cell.id) {
        toldBefore.set(id, overlap(toldBefore.get(id), toldBy(cell, treatment)));
        continue;
      }
      cells.set(id, { ...cell, id });
      settled.set(id, treatment);
      if (treatment.kind === 'EXACT') shownBefore.set(cell.id, cell.count);
    }
    relations.push(...release.tables.relations.map((relation) => renamed(relation, nameNow)));
  }
  return {
    tables: { cells, relations, tables: tables.tables },
    settled,
    toldBefore,
    shownBefore,
    hiddenBefore,
    heldBefore,
  };
}

function isUnchanged(id: string, release: EarlierRelease, tables: LinkedTables): boolean {
  return release.tables.cells.get(id)?.count === tables.cells.get(id)?.count;
}

export function overlap(one: Range | undefined, other: Range): Range {
  if (one === undefined) return other;
  return { from: Math.max(one.from, other.from), to: Math.min(one.to, other.to) };
}

function renamed({ terms, from, to }: Relation, nameNow: (id: string) => string): Relation {
  return { terms: terms.map(({ cell, coefficient }) => ({ cell: nameNow(cell), coefficient })), from, to };
}

/** A first release: nothing is known of its counts yet. */
export function firstRelease(tables: LinkedTables): Successive {
  return successive(tables, []);
}
