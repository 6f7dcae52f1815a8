import { scopeOf } from '../../../../platform/actor/scope.ts';
import type { Item } from '../../../../platform/table/item.ts';
import { stored } from '../../../../platform/table/stored.ts';
import type { Write } from '../../../../platform/table/write.ts';
import type { Hosting, Visit } from '../../domain/people/visit.ts';
import { peopleKeys } from './keys.ts';

export type StoredHosting = { readonly hosting: Hosting; readonly version: number };

export function hostingFrom(item: Item | undefined): StoredHosting | undefined {
  const found = stored<Hosting>(item);
  return found && { hosting: found.value, version: found.version };
}

/** With the host, who finds the visit among its own from when it first speaks. */
export function writesOfHosting(visit: Visit, hosting: Hosting, version: number): readonly Write[] {
  const item: Item = { key: peopleKeys.hosting(hosting.authority, hosting.id), version, body: hosting };
  if (version > 1) return [{ kind: 'ADVANCE', item }];
  const own = peopleKeys.own(scopeOf(hosting.authority), 'VISIT', hosting.id);
  return [
    { kind: 'CREATE', item },
    { kind: 'CREATE', item: { key: own, version: 1, body: { authority: visit.owner, host: visit.host } } },
  ];
}
