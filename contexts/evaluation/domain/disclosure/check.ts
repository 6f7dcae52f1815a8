import type { Published } from './aim.ts';
import { attackBy, type Breach } from './attack/attack.ts';
import type { Solver } from './attack/program.ts';
import type { Attacker } from './attacker.ts';
import { primaryReason } from './primary.ts';
import { isSuppressed } from './treatment.ts';

export type Checked = {
  /** Counts that are shown, and for their own sake must not be. */
  readonly shown: readonly string[];
  /** Counts that are hidden, and can be worked out too closely. */
  readonly breaches: readonly Breach[];
  /** Pairs of a hidden count and somebody who tried it. */
  readonly tried: number;
};

/**
 * Checks tables as they would be published, whoever protected them and however: trusts nothing of what is said about
 * them but the symbols in them. What does not pass cannot be approved.
 */
export function check(published: Published, attackers: readonly Attacker[], solve: Solver): Checked {
  const { release, parameters } = published;
  const reasons = [...published.treatments].flatMap(([id, treatment]) => {
    const cell = release.tables.cells.get(id);
    if (cell === undefined || release.settled.has(id)) return [];
    const reason = primaryReason(cell, parameters, release.shownBefore.get(id));
    return reason === null ? [] : [{ id, reason, isShown: cell.isReleased && !isSuppressed(treatment) }];
  });
  const shown = reasons.filter(({ isShown }) => isShown).map(({ id }) => id);
  const asJudged = reasons.map(({ id, reason }) => [id, { kind: 'PRIMARY', reason }] as const);
  const treatments = new Map([...published.treatments, ...asJudged]);
  return { shown, ...attackBy(attackers, solve)({ ...published, treatments }) };
}
