import type { LocalDate } from '../../platform/dates/index.ts';
import type { Performed, Request } from '../../platform/journal/perform.ts';
import { changeMemberships, type MembershipCall } from './change-memberships.ts';
import type { ProgrammeDeps } from './decisions.ts';
import type { Authority } from './domain/authority.ts';
import { membershipIn } from './domain/membership-rules.ts';
import { problem } from './domain/rules.ts';
import { isSame } from './domain/same.ts';
import type { Stored } from './store.ts';

export type RecordMembership = MembershipCall & {
  readonly wave: string;
  readonly from: LocalDate;
  readonly until: LocalDate | null;
};

/** An authority joins a programme. The very same membership again changes nothing. */
export function recordMembership(
  deps: ProgrammeDeps,
  request: Request,
  call: RecordMembership,
): Promise<Performed<Stored<Authority>>> {
  return changeMemberships(deps, request, {
    operation: 'recordMembership',
    event: 'MEMBERSHIP_RECORDED',
    call,
    field: 'from',
    change: (memberships, programme) => {
      const joined = membershipIn(programme, call);
      if (joined === null) return problem('G7', 'input', 'wave');
      return memberships.some((membership) => isSame(membership, joined)) ? memberships : [...memberships, joined];
    },
  });
}
