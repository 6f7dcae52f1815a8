import type { ConsoleNetworkQuery } from '../../../graphql/generated/console-operations.ts';
import { STRANDS } from '../strands.ts';

type Programmes = ConsoleNetworkQuery['programmes'];

export type Choice = { readonly value: string; readonly text: string; readonly selected: boolean };
/** What the overview can be narrowed to: each choice, with the one that was made. */
export type Filters = {
  readonly wave: string;
  readonly strand: string;
  readonly waves: readonly Choice[];
  readonly strands: readonly Choice[];
};
export type Place = { readonly id: string; readonly name: string };

/** What the address asks for, as far as there is such a wave and strand. */
export function chosen(query: URLSearchParams, programmes: Programmes): Filters {
  const waves = programmes.flatMap(({ code, name, waves }) =>
    waves.map((wave) => ({ value: `${code}.${wave.code}`, text: `${name}: ${wave.name}` })),
  );
  const strands = [...new Set(programmes.flatMap(({ strands }) => strands))].map((value) => ({
    value,
    text: STRANDS[value],
  }));
  const wave = known(query.get('wave'), waves);
  const strand = known(query.get('strand'), strands);
  return { wave, strand, waves: choices('All waves', waves, wave), strands: choices('All strands', strands, strand) };
}

/** Every authority that the filters leave, by its name: the order says nothing of its figures. */
export function places(programmes: Programmes, { wave, strand }: Pick<Filters, 'wave' | 'strand'>): readonly Place[] {
  const members = programmes
    .filter(({ strands }) => strand === '' || strands.some((one) => one === strand))
    .flatMap(({ code, members }) => members.filter((member) => wave === '' || wave === `${code}.${member.wave}`));
  const byId = new Map(members.map(({ authority: { id, name } }) => [id, { id, name }]));
  return [...byId.values()].toSorted((one, other) => one.name.localeCompare(other.name, 'en-GB'));
}

function known(asked: string | null, of: readonly { readonly value: string }[]): string {
  return of.some(({ value }) => value === asked) ? (asked ?? '') : '';
}

function choices(all: string, of: readonly Omit<Choice, 'selected'>[], value: string): readonly Choice[] {
  return [{ value: '', text: all }, ...of].map((choice) => ({ ...choice, selected: choice.value === value }));
}
