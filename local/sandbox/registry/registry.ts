import type { AuthorityProfile, ProgrammeSeed } from '../../../contexts/programme/index.ts';
import { type Site, sites } from './authorities.ts';
import { policies } from './policies.ts';
import { programmes } from './programmes.ts';
import { clients, people } from './users.ts';

/** Authorities, programmes, policies, clients and people: the same for every seed. */
export const registry: ProgrammeSeed = {
  programmes,
  authorities: sites.map(({ authority }) => authority),
  policies,
  clients,
  people,
};

/** An authority's system as it sends conferences. */
export type Sender = Site & {
  readonly profile: AuthorityProfile;
  readonly client: { readonly id: string; readonly subject: string };
};

export const senders: readonly Sender[] = sites.map((site) => {
  const { id, memberships } = site.authority;
  const client = clients.find(({ authority }) => authority === id);
  const subject = client?.appClients[0]?.clientId;
  if (client === undefined || subject === undefined) throw new Error(`${site.name} has no client.`);
  const versions = policies.find(({ authority }) => authority === id)?.versions ?? [];
  return { ...site, profile: { authority: id, memberships, policies: versions }, client: { id: client.id, subject } };
});
