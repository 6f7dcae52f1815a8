import { may } from '../../platform/actor/actor.ts';
import { NETWORK, parseOwnerId } from '../../platform/actor/scope.ts';
import type { ResolverMap } from '../../platform/graphql/executable-schema.ts';
import type { NodeType } from '../../platform/graphql/global-id.ts';
import type { NodeLoader } from '../../platform/graphql/node-resolvers.ts';
import type { ProgrammeDeps } from './decisions.ts';
import type { ClientDeps } from './issue-secret.ts';
import { authorityResolvers } from './resolvers/authorities.ts';
import { clientMutations } from './resolvers/client-mutations.ts';
import { contactResolvers } from './resolvers/contacts.ts';
import { listResolvers } from './resolvers/lists.ts';
import { personMutations } from './resolvers/person-mutations.ts';
import { policyMutations } from './resolvers/policy-mutations.ts';
import { programmeResolvers } from './resolvers/programmes.ts';
import { readersOf } from './resolvers/readers.ts';
import { rosterMutations } from './resolvers/roster-mutations.ts';

/** What the programme gives to the API. */
export function createProgrammeResolvers(deps: ClientDeps): ResolverMap {
  const { table } = deps.journal;
  const readers = readersOf(table);
  const parts = [
    authorityResolvers(table, readers),
    programmeResolvers(table),
    listResolvers(table),
    rosterMutations(deps, readers),
    contactResolvers(deps, readers),
    policyMutations(deps, readers),
    clientMutations(deps, readers),
    personMutations(deps, readers),
  ];
  const types = new Set(parts.flatMap((part) => Object.keys(part)));
  return Object.fromEntries([...types].map((type) => [type, Object.assign({}, ...parts.map((part) => part[type]))]));
}

type ProgrammeNodes = Readonly<
  Record<Extract<NodeType, 'Authority' | 'AuthorityPolicy' | 'ApiClient' | 'Person'>, NodeLoader>
>;

/** Resolvers and loaders of nodes together. */
export function createProgramme(deps: ClientDeps): {
  readonly resolvers: readonly ResolverMap[];
  readonly nodes: ProgrammeNodes;
} {
  return { resolvers: [createProgrammeResolvers(deps)], nodes: programmeNodes(deps) };
}

/** For `node(id:)`. What the actor may not read at all answers as what is not there. */
export function programmeNodes({ journal }: ProgrammeDeps): ProgrammeNodes {
  const readers = readersOf(journal.table);
  return {
    async Authority(context, { owner, id }) {
      const own = owner === NETWORK ? parseOwnerId(id) : null;
      return own !== null && may(context.actor, 'PROGRAMME_READ') ? readers.authority(context, own) : null;
    },
    async AuthorityPolicy(context, { owner, id }) {
      const own = owner === NETWORK ? parseOwnerId(id) : null;
      return own !== null && may(context.actor, 'POLICY_READ') ? readers.policy(context, own) : null;
    },
    async ApiClient(context, { owner, id }) {
      return owner === NETWORK && may(context.actor, 'CLIENT_READ') ? readers.clientNow(id) : null;
    },
    async Person(context, { owner, id }) {
      return owner === NETWORK && may(context.actor, 'PROGRAMME_ADMINISTER') ? readers.personNow(id) : null;
    },
  };
}
