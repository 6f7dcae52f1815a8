import { LIMITS } from './limits.ts';
import { type Cost, type Multiplier, pointsOf, weight } from './points.ts';
import { type Refusal, tooMuch } from './refusal.ts';
import { pathOf } from './way.ts';

/** Whatever it costs: to name more as what fits would have the next call refused too. */
const MOST: Readonly<Record<string, number>> = { first: LIMITS.perPage, ids: LIMITS.idsAtOnce };

/** Null if the operation may run. Otherwise it is named what to ask less of, and how much would do. */
export function checkCost(cost: Cost): Refusal | null {
  const points = pointsOf(cost);
  if (points <= LIMITS.cost) return null;
  const exceeds = `The operation may cost ${points} points; at most ${LIMITS.cost} are allowed.`;
  const [heaviest] = cost.multipliers.toSorted((one, other) => weight(other) - weight(one));
  if (heaviest === undefined) return tooMuch('COST_LIMIT', `${exceeds} Ask for fewer fields, or in several requests.`);

  const path = pathOf(heaviest.way);
  const largest = Math.min(largestThatFits(cost, heaviest), MOST[heaviest.argument] ?? Infinity);
  const place = path.join('.');
  const data = { path, argument: heaviest.argument, [heaviest.argument]: heaviest.size };
  if (largest < 1) {
    const advice = `The most is spent on ${place}, and not even one entry of it fits: ask for fewer fields.`;
    return tooMuch('COST_LIMIT', `${exceeds} ${advice}`, data);
  }
  const advice = heaviest.argument === 'first' ? `first: ${largest}` : `${largest} ids`;
  return tooMuch('COST_LIMIT', `${exceeds} The most is spent on ${place}: at most ${advice} fits.`, {
    ...data,
    largest,
  });
}

function largestThatFits({ tenths }: Cost, { size, each }: Multiplier): number {
  const rest = tenths - size * each;
  return Math.floor((LIMITS.cost * 10 - rest) / each);
}
