import { newKey } from '../../support/record.ts';
import { applied } from './apply.ts';
import { actorNamed, type Home } from './cast.ts';
import type { Api } from './stage.ts';

const RECORD = `mutation Record($input: RecordFollowUpInput!) {
  recordFollowUp(input: $input) { status problems { code path } followUp { id } }
}`;

/** What is told of a child who was followed up: every field of it. */
export const FOUND = {
  on: '2026-06-03',
  by: { ref: 'WSOCIALWORKER', role: 'SOCIAL_WORKER' },
  confirmed: ['O13'],
  found: {
    livingArrangement: 'WITH_RELATIVE_ORDER',
    lookedAfter: false,
    daysLookedAfter: 20,
    ceased: { on: '2026-05-04', reason: 'E45' },
    planStatus: 'CHILD_IN_NEED',
    proceedings: 'ENDED',
    reReferred: false,
    planFollowed: 'PARTLY',
    familyView: { view: 'BETTER', by: 'RELATIVE', how: 'IN_PERSON' },
    childsView: { view: 'MUCH_BETTER', participation: 'PN1' },
  },
} as const;

/** A child who could not be followed up, long before it was due: that is noted. */
export const NOT_FOUND = { on: '2026-06-29', notFollowedUp: 'DECLINED' } as const;

/** Two follow-ups of the whole episode's child: the global id of the one that found something. */
export async function makeFollowUps(api: Api, home: Home, conferenceId: string): Promise<string> {
  const system = actorNamed(home === 'nearby' ? 'system' : 'system-elsewhere');
  const of = { conferenceId, laChildId: 'C1', sourceUpdatedAt: '2026-06-29T08:00:00Z' };
  const record = (more: object) => applied(api, system, RECORD, { idempotencyKey: newKey(), ...of, ...more });
  const { followUp } = await record({ point: 'MONTHS_3', followUp: FOUND });
  await record({ point: 'MONTHS_6', followUp: NOT_FOUND });
  return followUp?.id ?? '';
}
