import { getNamedType, isAbstractType, isNonNullType } from 'graphql';
import { type Asked, type Entry, operationOf } from './entries.ts';
import type { Variables } from './samples.ts';
import { type Branch, pageOf, printedBelow } from './tree.ts';

/** The way from a root to a field that an actor may not have, through fields that it may. The last is the denied one. */
export type Way = readonly Branch[];

/** Where what an actor may have ends. */
export function frontier(way: Way, may: (branch: Branch) => boolean): readonly Way[] {
  const here = way.at(-1);
  if (here === undefined) return [];
  return may(here) ? here.below.flatMap((branch) => frontier([...way, branch], may)) : [way];
}

/** An operation that asks for several denied fields, each under a name of its own. */
export type Probe = { readonly query: string; readonly ways: readonly (readonly [name: string | null, way: Way])[] };

/** The limits of one operation: 100 aliases, 1,000 selections and 4,000 tokens. */
const MOST_ALIASES = 40;
const MOST_TOKENS = 3_000;

/**
 * Each denied field is asked so that its denial empties nothing besides: under another name from the last place above
 * it that may be null. One that has no such place is asked alone.
 */
export function probesOf(entry: Entry, variables: Variables, ways: readonly Way[]): readonly Probe[] {
  const probes: Probe[] = [];
  let batch: { asked: Asked; name: string; way: Way }[] = [];
  const close = (): void => {
    if (batch.length === 0) return;
    const query = operationOf(
      entry,
      variables,
      batch.map(({ asked }) => asked),
    );
    probes.push({ query, ways: batch.map(({ name, way }) => [name, way]) });
    batch = [];
  };
  for (const [index, way] of ways.entries()) {
    const place = way.findLastIndex(({ field }) => !isNonNullType(field.type));
    const name = `c${String(index)}`;
    const asked = askedBy(way, place, name);
    if (place === -1) {
      probes.push({ query: operationOf(entry, variables, [asked]), ways: [[null, way]] });
      continue;
    }
    if (batch.length >= MOST_ALIASES || tokens([...batch.map((each) => each.asked), asked]) > MOST_TOKENS) close();
    batch.push({ asked, name, way });
  }
  close();
  return probes;
}

/** @param place in the way, of the field that is renamed; -1 for none */
function askedBy(way: Way, place: number, name: string): Asked {
  const [root, ...rest] = way;
  const selection = rest.reduceRight((inner, branch, index) => {
    const prefix = index + 1 === place ? `${name}: ` : '';
    const below = index === rest.length - 1 ? printedBelow(branch) : ` { ${inner} }`;
    const text = `${prefix}${branch.field.name}${pageOf(branch.field)}${below}`;
    const above = way[index]?.field;
    const isNarrowed = above !== undefined && isAbstractType(getNamedType(above.type));
    return isNarrowed ? `... on ${branch.on.name} { ${text} }` : text;
  }, '');
  const alias = place === 0 ? name : null;
  if (root === undefined) throw new Error('A way that leads nowhere.');
  if (rest.length > 0) return { alias, selection };
  const below = printedBelow(root).trim().slice(1, -1).trim();
  return { alias, selection: below === '' ? null : below };
}

function tokens(asked: readonly Asked[]): number {
  return asked
    .map(({ selection }) => selection?.match(/\w+|[^\s\w]/g)?.length ?? 0)
    .reduce((sum, each) => sum + each, 0);
}

/** All that an answer gives under a name, wherever it is. */
export function valuesUnder(value: unknown, name: string): readonly unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => (key === name ? [each] : valuesUnder(each, name)));
}
