import type { Attacker } from '../attacker.ts';
import type { Cell } from '../cell.ts';

/** Authorities beside a count's own: most worlds need no more, and the fewer they touch the more attackers they hold for. */
const BESIDE = 3;

type Around = { readonly cells: ReadonlyMap<string, Cell>; readonly attacker: Attacker };

/** The counts of a table that are a few authorities' and those of all together. */
export function corner(cell: string, table: readonly string[], { cells, attacker }: Around): readonly string[] {
  const ownerOf = (id: string): string | null => cells.get(id)?.authority ?? null;
  const own = ownerOf(cell);
  const all = new Set(table.flatMap((id) => ownerOf(id) ?? []));
  const others = [...all].filter((owner) => owner !== own && owner !== attacker.name);
  const next = others.findIndex((owner) => owner > (own ?? ''));
  const beside = [...others.slice(next), ...others].slice(0, BESIDE);
  const owners = new Set([own, null, ...beside]);
  return table.filter((id) => owners.has(ownerOf(id)));
}
