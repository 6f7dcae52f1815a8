import { type Encoded, type Kept, keptOf, type Steps } from './classes.ts';
import { type ExtractParameters, mayBeLeftOut } from './parameters.ts';

export type Generalised = Kept & { readonly steps: Steps };

/**
 * The way of telling records that tells the most and leaves out no more than it may: of all combinations of steps, the one
 * that loses the least, every ladder weighing the same; among equals the one that leaves out the fewest, then the first.
 *
 * What is told more coarsely leaves out fewer rows, but for a few children with several. So the search starts from what
 * tells nothing and goes on from what may be told: below what may not, there is nothing to look for.
 *
 * @returns null where even what tells nothing tells too much: there are too few children, or they are all alike
 */
export function generalise(encoded: Encoded, parameters: ExtractParameters): Generalised | null {
  const coarsest = encoded.sizes.map((steps) => steps.length - 1);
  const seen = new Set<string>();
  let best: (Generalised & { readonly loss: number }) | null = null;
  for (let open: readonly Steps[] = [coarsest]; open.length > 0;) {
    const next: Steps[] = [];
    for (const steps of open) {
      const kept = keptOf(encoded, steps, parameters);
      if (kept.leftOut > mayBeLeftOut(kept.rows.length, parameters) || kept.rows.length === 0) continue;
      const loss = lossOf(steps, coarsest);
      if (best === null || isBetter({ steps, loss, leftOut: kept.leftOut }, best)) best = { ...kept, steps, loss };
      next.push(...finerThan(steps).filter((each) => isNew(seen, each)));
    }
    open = next;
  }
  return best && { rows: best.rows, leftOut: best.leftOut, steps: best.steps };
}

function finerThan(steps: Steps): readonly Steps[] {
  return steps.flatMap((step, place) => (step === 0 ? [] : [steps.with(place, step - 1)]));
}

function isNew(seen: Set<string>, steps: Steps): boolean {
  const name = steps.join();
  if (seen.has(name)) return false;
  seen.add(name);
  return true;
}

/** From 0 where everything is told to the number of ladders where nothing is. */
function lossOf(steps: Steps, coarsest: Steps): number {
  return steps.reduce((loss, step, place) => loss + step / Math.max(1, coarsest[place] ?? 1), 0);
}

type Candidate = { readonly steps: Steps; readonly loss: number; readonly leftOut: number };

function isBetter(one: Candidate, other: Candidate): boolean {
  if (Math.abs(one.loss - other.loss) > 1e-9) return one.loss < other.loss;
  if (one.leftOut !== other.leftOut) return one.leftOut < other.leftOut;
  return one.steps.join() < other.steps.join();
}
