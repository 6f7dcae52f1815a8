import type { OwnerId } from '../../../platform/actor/scope.ts';
import { parseOwnerId } from '../../../platform/actor/scope.ts';
import type { RequestContext } from '../../../platform/graphql/context.ts';
import type { AuthorityReader } from '../../programme/index.ts';
import { type Characteristics, likeness } from '../search/likeness.ts';
import type { PracticeIndex } from '../search/practice-index.ts';

export type ReadAuthority = AuthorityReader;

type Listed = { readonly characteristics: Characteristics; readonly laCode: string };

/** How alike each authority in the index is to the one that asks: of whatever is published of them in the roster. */
export async function likenessFor(
  us: OwnerId,
  index: PracticeIndex,
  { context, readAuthority }: { readonly context: RequestContext; readonly readAuthority: ReadAuthority },
): Promise<(authority: string) => number> {
  const ids = new Set([us, ...index.all().flatMap(({ authority, adopters }) => [authority, ...adopters])]);
  const owners = [...ids].map(parseOwnerId).filter((id) => id !== null);
  const listed = (await Promise.all(owners.map((id) => listedAs(id, { context, readAuthority })))).filter(
    (each) => each !== null,
  );
  const idOfCode = new Map(listed.map(({ laCode, characteristics }) => [laCode, characteristics.id]));
  const known = new Map(
    listed.map(({ characteristics }) => {
      const neighbours = characteristics.neighbours.map((code) => idOfCode.get(code) ?? code);
      return [characteristics.id, { ...characteristics, neighbours }];
    }),
  );
  const ours = known.get(us);
  return (authority) => {
    const theirs = known.get(authority);
    return ours === undefined || theirs === undefined ? 0 : likeness(ours, theirs);
  };
}

const KIND_CHARACTERS = 3;

async function listedAs(
  id: OwnerId,
  { context, readAuthority }: { readonly context: RequestContext; readonly readAuthority: ReadAuthority },
): Promise<Listed | null> {
  const authority = await readAuthority(context, id);
  const codes = authority?.codes.at(-1);
  if (authority === null || codes === undefined) return null;
  return {
    characteristics: {
      id,
      neighbours: authority.statisticalNeighbours,
      region: authority.region.code,
      kind: codes.newLaCode.slice(0, KIND_CHARACTERS),
    },
    laCode: codes.oldLaCode,
  };
}
