import type { RecordKind } from '../../../graphql/generated/resolvers-types.ts';
import type { Scope } from '../../../platform/actor/scope.ts';
import type { Change } from './change.ts';

/** What an owner's sequence of changes tells to those who follow it. */
export type Feed = {
  readonly scope: Scope;
  /** Of a part of the sequence: what it is called in cursors, so that none leads from one feed into another. */
  readonly part?: Part;
};

export type Part = { readonly name: string; readonly tells: Tells };

/** The kinds that are told: each whole, or of these types of change only. */
export type Tells = Readonly<Partial<Record<RecordKind, 'ALL' | readonly string[]>>>;

/**
 * What an evaluator may know of the network's sequence: what figures are made from, and which are out. What concerns authorities, people,
 * clients, agreements and grants is not told, whatever is asked for.
 */
export const EVALUATION: Part = {
  name: 'evaluation',
  tells: { SNAPSHOT: 'ALL', RELEASE: ['RELEASE_PUBLISHED', 'RELEASE_WITHDRAWN'] },
};

/**
 * Whether it is told at all. What could not be read may be of any kind: that it is there is told to everybody, since it
 * holds nothing but its id and its instant.
 */
export function isTold({ part }: Feed, { kind, type }: Pick<Change, 'kind' | 'type'>): boolean {
  if (part === undefined || kind === 'UNREADABLE') return true;
  const told = part.tells[kind];
  return told === 'ALL' || told?.includes(type) === true;
}

/** Whether a feed could ever tell of this kind. */
export function mayTell({ part }: Feed, kind: RecordKind): boolean {
  return part === undefined || kind === 'UNREADABLE' || part.tells[kind] !== undefined;
}
