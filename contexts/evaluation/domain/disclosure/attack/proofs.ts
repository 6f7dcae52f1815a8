import type { Range } from '../range.ts';
import type { World } from './worlds.ts';

/** Of a protection: the smallest that a count must be able to be, or the largest. */
export const ENDS = ['from', 'to'] as const;
export type End = (typeof ENDS)[number];

/** A count that is hidden for its own sake, and what it must be able to be. */
export type Aim = { readonly cell: string; readonly protection: Range };

/** By cell. */
export type Aims = ReadonlyMap<string, Aim>;

/** Which ends of which protections a world has shown to be possible, for one attacker. */
export class Proofs {
  readonly #shown: Record<End, Set<string>> = { from: new Set(), to: new Set() };

  isShown({ cell }: Aim, end: End): boolean {
    return this.#shown[end].has(cell);
  }

  isSafe(aim: Aim): boolean {
    return this.isShown(aim, 'from') && this.isShown(aim, 'to');
  }

  /** Every world shows something of every count in it, not only of the one that it was looked for. */
  note(world: World, aims: Aims): void {
    for (const [cell, count] of world) {
      const aim = aims.get(cell);
      if (aim === undefined) continue;
      if (count <= aim.protection.from) this.#shown.from.add(cell);
      if (count >= aim.protection.to) this.#shown.to.add(cell);
    }
  }
}
