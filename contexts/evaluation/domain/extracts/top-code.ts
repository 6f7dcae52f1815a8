/**
 * The longest time that is told as it is: what is longer is told as this one, so that `least` children are told alike and
 * nobody is known by theirs.
 *
 * @param values the longest of each child, whole numbers, in any order
 * @returns null where fewer than `least` have a value: then none is told
 */
export function mostTold(values: readonly number[], least: number): number | null {
  return values.toSorted((one, other) => other - one)[least - 1] ?? null;
}
