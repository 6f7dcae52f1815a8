import type { Actor } from '../../platform/actor/actor.ts';
import type { OwnerId } from '../../platform/actor/scope.ts';
import { NETWORK } from '../../platform/actor/scope.ts';
import { globalId, type NodeType, parseGlobalId } from '../../platform/graphql/global-id.ts';
import type { Recipient } from './domain/agreement.ts';

/** What an authority shares is its own, so the ids of it say whose: both sides know it by the same. */
type GovernanceNode = Extract<NodeType, 'SharingAgreement' | 'BreakGlassGrant' | 'SharingDecision'>;

export type Named = { readonly authority: OwnerId; readonly id: string };

export function nodeId(type: GovernanceNode, { authority, id }: Named): string {
  return globalId({ type, owner: authority, id });
}

/** Null for what is no such id, or another authority's: it then answers as a missing one does. */
export function namedBy(text: string, type: GovernanceNode, actor: Actor): Named | null {
  const name = parseGlobalId(text);
  if (name?.type !== type || name.owner === NETWORK) return null;
  return isWithinReach(actor, name.owner) ? { authority: name.owner, id: name.id } : null;
}

/** An authority's people and systems ask about their own; the programme about any. */
export function isWithinReach({ authority }: Actor, owner: OwnerId): boolean {
  return authority === null || authority === owner;
}

const PROJECT_ID = /^PROJECT([0-9A-Z]{1,19})$/;

/** The last part of an agreement's id: an authority has one agreement with each recipient. */
export function idOfRecipient(recipient: Recipient): string {
  return recipient.kind === 'PROGRAMME' ? 'PROGRAMME' : `PROJECT${recipient.project}`;
}

/** Null for what names no recipient. */
export function recipientOfId(id: string): Recipient | null {
  if (id === 'PROGRAMME') return { kind: 'PROGRAMME' };
  const [, project] = PROJECT_ID.exec(id) ?? [];
  return project === undefined ? null : { kind: 'EVALUATION_PROJECT', project };
}

/** Of the network, by its own reference: two projects cannot have one. Null for what cannot be a reference. */
export function projectId(reference: string): string | null {
  return REFERENCE.test(reference)
    ? globalId({ type: 'ResearchProject', owner: NETWORK, id: `PROJECT${reference}` })
    : null;
}

const REFERENCE = /^[0-9A-Z]{1,19}$/;

/** The reference of the project that a global id names. Null for what names none. */
export function projectNamed(text: string): string | null {
  const name = parseGlobalId(text);
  if (name?.type !== 'ResearchProject' || name.owner !== NETWORK) return null;
  const [, project] = PROJECT_ID.exec(name.id) ?? [];
  return project ?? null;
}
