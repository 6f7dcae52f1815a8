import type { LocalDate } from '../../platform/dates/index.ts';
import type { Performed, Request } from '../../platform/journal/perform.ts';
import { changeMemberships, type MembershipCall } from './change-memberships.ts';
import type { ProgrammeDeps } from './decisions.ts';
import type { Authority } from './domain/authority.ts';
import { problem } from './domain/rules.ts';
import type { Stored } from './store.ts';

export type EndMembership = MembershipCall & { readonly lastDay: LocalDate };

/** An authority leaves a programme: its latest membership in it is given a last day, or another one. */
export function endMembership(
  deps: ProgrammeDeps,
  request: Request,
  call: EndMembership,
): Promise<Performed<Stored<Authority>>> {
  return changeMemberships(deps, request, {
    operation: 'endMembership',
    event: 'MEMBERSHIP_ENDED',
    call,
    field: 'lastDay',
    change: (memberships, programme) => {
      const latest = memberships.findLast((membership) => membership.programme === programme.code);
      if (latest === undefined) return problem('G20', 'input', 'programme');
      return memberships.map((membership) => (membership === latest ? { ...latest, until: call.lastDay } : membership));
    },
  });
}
