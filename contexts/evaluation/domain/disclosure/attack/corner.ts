import type { Attacker } from '../attacker.ts';
import type { Cell } from '../cell.ts';

/** Authorities beside a count's own: most worlds need no more, and the fewer they touch the more attackers they hold for. */
const BESIDE = 3;

type Around = { readonly cells: ReadonlyMap<string, Cell>; readonly attacker: Attacker };

/** Those counts of a list that are an authority's, those of a few beside it, and those of all together. */
export function corner(own: string | null, list: readonly string[], { cells, attacker }: Around): readonly string[] {
  const ownerOf = (id: string): string | null => cells.get(id)?.authority ?? null;
  const all = new Set(list.flatMap((id) => ownerOf(id) ?? []));
  const others = [...all].filter((owner) => owner !== own && owner !== attacker.name);
  const next = others.findIndex((owner) => owner > (own ?? ''));
  const beside = [...others.slice(next), ...others].slice(0, BESIDE);
  const owners = new Set([own, null, ...beside]);
  return list.filter((id) => owners.has(ownerOf(id)));
}
