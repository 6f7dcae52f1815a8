import type { Replaceable } from '../../../lambdas/graphql-api/container.ts';
import { MAY_DO } from '../../../platform/actor/permissions.ts';

/** What a break-glass grant opens: rightly what its check says, and here with one mistake. */
type ToLook = NonNullable<Replaceable['toLook']>;

/** Opens all records of the authority, where one was granted. */
export const forgetsWhichRecord: ToLook = (right) => async (asked) => {
  const look = await right(asked);
  return look === null ? null : { ...look, limits: { ...look.limits, only: null } };
};

/** Makes whoever looks one of the authority's own. */
export const leavesTheGuardOut: ToLook = (right) => async (asked) => {
  const look = await right(asked);
  if (look === null) return null;
  const { grant, ...insider } = look.actor;
  const permissions = new Set(MAY_DO.AUTHORITY_SYSTEM);
  return { ...look, actor: { ...insider, permissions }, limits: { only: null, mayWrite: () => grant !== undefined } };
};

/** Remembers for ever at what time it was first asked. */
export const forgetsTheHour: ToLook = (right) => {
  let first: Date | undefined;
  return (asked) => right({ ...asked, now: (first ??= asked.now) });
};
