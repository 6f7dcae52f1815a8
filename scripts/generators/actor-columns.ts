import { ACTOR_KINDS, MAY_DO, type Permission, UNDER_GRANT } from '../../platform/actor/permissions.ts';

/** A column of a page that says who holds which permission. */
export type ActorColumn = { readonly title: string; readonly held: ReadonlySet<Permission> };

/** Each kind of actor with the most that it may do; last, whoever of the programme looks under a break-glass grant. */
export const ACTOR_COLUMNS: readonly ActorColumn[] = [
  ...ACTOR_KINDS.map((kind) => ({
    title: kind.toLowerCase().replaceAll('_', ' '),
    held: new Set<Permission>(MAY_DO[kind]),
  })),
  { title: 'under a break-glass grant', held: new Set<Permission>(UNDER_GRANT) },
];
