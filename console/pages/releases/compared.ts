import type { ConsoleComparedReleaseFragment } from '../../../graphql/generated/console-operations.ts';
import { govukYears } from '../../format.ts';
import { shown, type ShownFigure } from '../figures.ts';
import { reasonWords } from './words.ts';

type Release = ConsoleComparedReleaseFragment;
type Told = Release['figures']['edges'][number]['node'];

/** A figure in two releases, side by side. No difference is ever worked out: each is read as it was told. */
export type ComparedRow = {
  readonly period: string;
  readonly authority: string;
  readonly earlier: ShownFigure;
  readonly later: ShownFigure;
  readonly change: string;
  readonly why: string;
};

const ALL = 'All authorities together';

/** Every figure that either of the two holds, the latest year first, places by their names and all together at the end. */
export function comparedRows(earlier: Release, later: Release): readonly ComparedRow[] {
  const [before, after] = [byPlace(earlier), byPlace(later)];
  const isOtherwise = earlier.parameters !== later.parameters;
  return [...new Map([...before, ...after])]
    .toSorted(([, one], [, other]) => inOrder(one, other))
    .map(([key, { period, authority }]) => {
      const pair = { before: before.get(key), after: after.get(key), isOtherwise };
      return {
        period: govukYears(period),
        authority: authority?.name ?? ALL,
        earlier: shown(pair.before),
        later: shown(pair.after),
        ...changeOf(pair),
      };
    });
}

function byPlace({ figures }: Release): ReadonlyMap<string, Told> {
  return new Map(figures.edges.map(({ node }) => [`${node.period} ${node.authority?.id ?? ''}`, node]));
}

function inOrder(one: Told, other: Told): number {
  if (one.period !== other.period) return one.period < other.period ? 1 : -1;
  if (one.authority === null || other.authority === null)
    return Number(one.authority === null) - Number(other.authority === null);
  return one.authority.name.localeCompare(other.authority.name, 'en-GB');
}

type Pair = { readonly before: Told | undefined; readonly after: Told | undefined; readonly isOtherwise: boolean };
type Change = Pick<ComparedRow, 'change' | 'why'>;

function changeOf({ before, after, isOtherwise }: Pair): Change {
  if (before === undefined) return { change: 'New', why: 'The earlier release does not hold it' };
  if (after === undefined) return { change: 'Gone', why: 'The later release does not hold it' };
  if (before.value === after.value) return { change: 'Same', why: '' };
  const [wasHidden, isHidden] = [before.whyHidden !== null, after.whyHidden !== null];
  if (wasHidden && isHidden) return { change: 'Hidden in another way', why: reasonOf(after) };
  if (isHidden) return { change: 'Newly hidden', why: reasonOf(after) };
  const protectedOtherwise = 'The two are protected by other parameters';
  if (wasHidden) return { change: 'Newly told', why: isOtherwise ? protectedOtherwise : 'It need not be hidden now' };
  const late = 'Records came late, were corrected or were erased';
  return { change: 'Revised', why: isOtherwise ? protectedOtherwise : late };
}

function reasonOf({ reason }: Told): string {
  return reason === null ? '' : reasonWords(reason);
}
