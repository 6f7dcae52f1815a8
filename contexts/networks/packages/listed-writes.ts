import type { Scope } from '../../../platform/actor/scope.ts';
import { parseGlobalId } from '../../../platform/graphql/global-id.ts';
import type { Write } from '../../../platform/table/write.ts';
import type { PackageRequest } from '../domain/package.ts';
import { type Key, keys, markerItem } from '../store.ts';

/** One entry for each child, one for the family and one for the meeting, so that their packages are found: those that came and those that went. */
export function listedWrites(
  scope: Scope,
  id: string,
  { before, after }: { readonly before: PackageRequest | undefined; readonly after: PackageRequest | undefined },
): readonly Write[] {
  const listed = keysOf(scope, id, before);
  const wanted = keysOf(scope, id, after);
  return [
    ...[...wanted]
      .filter(([name]) => !listed.has(name))
      .map(([, key]): Write => ({ kind: 'PUT', item: markerItem(key, id) })),
    ...[...listed].filter(([name]) => !wanted.has(name)).map(([, key]): Write => ({ kind: 'DELETE', key })),
  ];
}

function keysOf(scope: Scope, id: string, request: PackageRequest | undefined): ReadonlyMap<string, Key> {
  if (request === undefined) return new Map();
  const all = [
    keys.familyPackage(scope, request.familyRef, id),
    ...request.children.map((child) => keys.childPackage(scope, child, id)),
    ...meetingOf(request).map((conference) => keys.conferencePackage(scope, conference, id)),
  ];
  return new Map(all.map((key) => [key.pk, key]));
}

function meetingOf({ need }: PackageRequest): readonly string[] {
  const name = need.kind === 'MEETING' ? parseGlobalId(need.conferenceId) : null;
  return name === null ? [] : [name.id];
}
