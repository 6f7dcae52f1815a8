import { scopeOf } from '../../../platform/actor/scope.ts';
import type { Item } from '../../../platform/table/item.ts';
import { stored } from '../../../platform/table/stored.ts';
import type { Table } from '../../../platform/table/table.ts';
import type { Write } from '../../../platform/table/write.ts';
import type { Adoption } from '../domain/adoption.ts';
import { lineageEntryOf } from '../domain/lineage.ts';
import type { Named } from '../domain/loop.ts';
import { keys, listedIn, lists } from './keys.ts';

export type StoredAdoption = { readonly adoption: Adoption; readonly version: number };

export function adoptionFrom(item: Item | undefined): StoredAdoption | undefined {
  const found = stored<Adoption>(item);
  return found && { adoption: found.value, version: found.version };
}

export async function readAdoption(table: Table, name: Named): Promise<StoredAdoption | undefined> {
  return adoptionFrom(await table.get(keys.adoption(name)));
}

/** One round trip for up to a hundred. */
export async function readAdoptions(
  table: Table,
  names: readonly Named[],
): Promise<readonly (StoredAdoption | undefined)[]> {
  return (await table.getTogether(names.map(keys.adoption))).map(adoptionFrom);
}

/** An adoption lies with the adopter, and stands in the lineage of the loop at its root. */
export function writesOfAdoption(adoption: Adoption, version: number): readonly Write[] {
  const { owner, id, root, source, startedAt, strand } = adoption;
  const item: Item = {
    key: keys.adoption({ authority: owner, id }),
    version,
    body: adoption,
    indexed: listedIn(lists.lineage(root), `${startedAt}#${id}`, lineageEntryOf(adoption)),
  };
  if (version > 1) return [{ kind: 'ADVANCE', item }];
  const body = { root, loop: source.loop, at: startedAt, ...(strand !== undefined && { strand }) };
  const own: Item = { key: keys.own(scopeOf(owner), 'ADOPTION', id), version: 1, body };
  return [
    { kind: 'CREATE', item },
    { kind: 'CREATE', item: own },
  ];
}
