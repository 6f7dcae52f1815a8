import type { Actor } from './cast.ts';
import { isUnreached } from './exceptions.ts';
import { mayHave, type Page } from './page.ts';
import type { Tally } from './tally.ts';
import { allCells } from './tree.ts';

/** The cells of one actor, as the page divides them. */
export function cellsOf(
  page: Page,
  actor: Actor,
): { readonly allowed: readonly string[]; readonly denied: readonly string[] } {
  const cells = allCells();
  return {
    allowed: cells.filter((cell) => mayHave(page, actor, cell)),
    denied: cells.filter((cell) => !mayHave(page, actor, cell)),
  };
}

/** What is wrong with the cells that the page gives to an actor: each must have been answered at least once. */
export function flawsOfAllowed(page: Page, actor: Actor, tally: Tally): readonly string[] {
  const { allowed } = cellsOf(page, actor);
  return allowed.flatMap((cell) => {
    // Below fields that this actor may not have: a way in would have to be opened on the page first.
    if (!tally.open.has(cell)) return tally.cut.has(cell) ? [] : [`${cell} is reached by no way at all.`];
    const isReached = tally.given.has(cell);
    if (isUnreached(cell, actor, allowed)) {
      return isReached ? [`${cell} is reached by ${actor.name} now: take it out of exceptions.ts.`] : [];
    }
    return isReached ? [] : [`No sample shows ${cell} to ${actor.name}: see samples.ts, world.ts, exceptions.ts.`];
  });
}

/** What is wrong with the others: each must have been denied, by every way, and never answered. */
export function flawsOfDenied(page: Page, actor: Actor, tally: Tally): readonly string[] {
  const unproved = cellsOf(page, actor).denied.filter(
    (cell) => tally.given.has(cell) || (!tally.denied.has(cell) && !tally.cut.has(cell)),
  );
  return [...tally.wrong, ...unproved.map((cell) => `${cell} was not denied to ${actor.name}.`)];
}
