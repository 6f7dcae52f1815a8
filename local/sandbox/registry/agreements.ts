import type { GovernanceSeed } from '../../../contexts/governance/index.ts';
import { localDate } from '../../../platform/dates/index.ts';
import { fixedClock } from '../../../platform/clock.ts';
import { seededIds } from '../../../platform/ids.ts';
import { type Site, sites } from './authorities.ts';
import { people } from './users.ts';

const OFFERED_AT = '2025-03-03T10:00:00.000Z';
const ACCEPTED_AT = '2025-03-10T10:00:00.000Z';
const REVOKED_AT = '2026-02-02T10:00:00.000Z';
/** The one authority that shares nothing any more, and the one at whose records somebody has looked. */
const REVOKED_BY = 'goldenfell';
const LOOKED_AT = 'northmoor';

const ids = seededIds('sandbox governance', fixedClock(new Date('2026-05-05T09:00:00.000Z')));

/** What each authority shares with the programme: one has revoked it, and one has a grant whose hours are over. */
export const governance: GovernanceSeed = {
  agreements: sites.map(agreementOf),
  grants: sites.filter(({ slug }) => slug === LOOKED_AT).map(grantOf),
};

function agreementOf({ slug, authority }: Site): GovernanceSeed['agreements'][number] {
  const by = people.find((person) => person.authority === authority.id)?.id ?? '';
  return {
    authority: authority.id,
    recipient: { kind: 'PROGRAMME' },
    offer: {
      versions: [
        {
          number: 1,
          dataClasses: ['AGGREGATE_STATISTICS', 'CASE_RECORDS_IN_EMERGENCY'],
          purposes: ['PROGRAMME_MONITORING', 'SAFEGUARDING'],
          lawfulBasis: 'PUBLIC_TASK_SAFEGUARDING',
          from: localDate('2025-04-01'),
          until: null,
          offeredAt: OFFERED_AT,
        },
      ],
      revocations: [],
    },
    answer: {
      accepted: [{ number: 1, at: ACCEPTED_AT, by }],
      revocations: slug === REVOKED_BY ? [{ upTo: 1, at: REVOKED_AT }] : [],
    },
  };
}

function grantOf({ authority }: Site): GovernanceSeed['grants'][number] {
  const [staff, administrator] = (['PROGRAMME_STAFF', 'PROGRAMME_ADMINISTRATOR'] as const).map((kind) => {
    const found = people.find((person) => person.kind === kind);
    if (found === undefined) throw new Error(`The sandbox has nobody who is ${kind}.`);
    return { id: found.id, subject: found.subject };
  });
  if (staff === undefined || administrator === undefined) throw new Error('A grant takes two people.');
  return {
    id: ids.next(),
    authority: authority.id,
    record: null,
    reason: 'CHILD_AT_RISK',
    justification: 'The duty line did not answer and a partner agency was worried.',
    hours: 2,
    requestedBy: staff,
    requestedAt: '2026-05-05T09:00:00.000Z',
    lapsesAt: '2026-05-06T09:00:00.000Z',
    approval: { by: administrator, at: '2026-05-05T09:20:00.000Z', expiresAt: '2026-05-05T11:20:00.000Z' },
    revocation: null,
  };
}
