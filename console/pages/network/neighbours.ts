import type { ConsoleNetworkQuery } from '../../../graphql/generated/console-operations.ts';

type Programmes = ConsoleNetworkQuery['programmes'];

/** The statistical neighbours of each authority within the network, by their global ids. */
export type Neighbours = ReadonlyMap<string, readonly string[]>;

export function neighboursIn(programmes: Programmes): Neighbours {
  const all = programmes.flatMap(({ members }) => members.map(({ authority }) => authority));
  const idByCode = new Map(all.flatMap(({ id, codesOn }) => (codesOn === null ? [] : [[codesOn.oldLaCode, id]])));
  return new Map(
    all.map(({ id, statisticalNeighbours }) => [id, statisticalNeighbours.flatMap((code) => idByCode.get(code) ?? [])]),
  );
}

export type Range = { readonly from: number; readonly to: number };

/** A range is of two places or more: of one it would be that place's figure by another name. */
const LEAST_PLACES = 2;

/** From the lowest to the highest that neighbours were told to have. Null where fewer than two were told. */
export function rangeOf(told: readonly (number | null)[]): Range | null {
  const numbers = told.filter((one) => one !== null);
  if (numbers.length < LEAST_PLACES) return null;
  return { from: Math.min(...numbers), to: Math.max(...numbers) };
}
