import type { ResolverMap } from '../../platform/graphql/executable-schema.ts';
import type { NodeLoaders } from '../../platform/graphql/node-resolvers.ts';
import { createAuthorityReader } from '../programme/index.ts';
import type { AttachmentDeps } from './attachments/attachment-files.ts';
import { looksAtNeed } from './resolvers/looks-at-need.ts';
import { mutationsAtNeed } from './resolvers/mutations-at-need.ts';
import { peopleAtNeed } from './resolvers/people/at-need.ts';

/** What learning gives to the API: practice that is tested, shared, adopted by others, and reported back. */
export function createLearning(deps: AttachmentDeps): {
  readonly resolvers: readonly ResolverMap[];
  readonly nodes: NodeLoaders;
} {
  const readAuthority = createAuthorityReader(deps.journal.table);
  const looks = looksAtNeed(deps, readAuthority);
  const people = peopleAtNeed(deps, readAuthority);
  return {
    resolvers: [...looks.resolvers, ...mutationsAtNeed(deps), ...people.resolvers],
    nodes: { ...looks.nodes, ...people.nodes },
  };
}
