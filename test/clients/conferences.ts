import type { Conference } from '../../graphql/generated/resolvers-types.ts';
import type { Caller } from '../support/caller.ts';
import { expectApplied } from '../support/expect-answers.ts';
import { record } from '../support/record.ts';

/** What each client's test refers: only the child and the record differ. */
export function referralInput(recordId: string, receivedOn = '2026-06-29') {
  return {
    idempotencyKey: `referral-${recordId}`,
    sourceRecord: { system: 'CLIENTS', recordId },
    referral: {
      receivedOn,
      model: 'FAMILY_GROUP_CONFERENCE',
      triggerPoint: 'CHILD_PROTECTION_PLAN',
      referrer: { ref: 'SW1001', role: 'SOCIAL_WORKER' },
      children: [{ laChildId: recordId.replace(/\W/g, ''), sex: 'F', birthMonth: '2016-05' }],
    },
    dryRun: false,
  };
}

/** Referrals that are there before a client comes, the newest first as lists show them. */
export async function referSome(caller: Caller, howMany: number): Promise<readonly Pick<Conference, 'id'>[]> {
  const made = [];
  for (let nth = 1; nth <= howMany; nth += 1) {
    const { idempotencyKey: _, ...input } = referralInput(`R${String(nth)}`, `2026-06-${String(23 + nth)}`);
    made.unshift(expectApplied(await record(caller, 'makeReferral', input)));
  }
  return made;
}
