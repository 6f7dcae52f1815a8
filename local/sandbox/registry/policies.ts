import {
  type ConferencePolicy,
  type ConferenceTargets,
  defaultConferencePolicy,
  type PolicyVersions,
} from '../../../contexts/programme/index.ts';
import { type LocalDate, localDate } from '../../../platform/dates/index.ts';
import { sites } from './authorities.ts';

type Version = {
  readonly from: string;
  /** What differs from the targets that hold where nobody has set any. */
  readonly targets?: Partial<ConferenceTargets>;
  readonly targetsByModel?: ConferencePolicy['targetsByModel'];
  readonly section31ZAInForceFrom?: LocalDate;
};

/** By the authority's slug. The others have set none. */
const VERSIONS: Readonly<Record<string, readonly Version[]>> = {
  // The only one for which a day is appointed: elsewhere the duty is tracked as before its commencement.
  northmoor: [{ from: '2023-07-01' }, { from: '2026-06-01', section31ZAInForceFrom: localDate('2026-06-01') }],
  eastvale: [{ from: '2023-07-01', targets: { conferenceDays: 56, conferenceAmberDays: 70, reviewDays: 91 } }],
  oakhaven: [
    { from: '2024-04-01', targets: { triageWorkingDays: 3, coordinatorWorkingDays: 3 } },
    { from: '2025-10-01', targets: { triageWorkingDays: 3, coordinatorWorkingDays: 3, conferenceDays: 35 } },
  ],
  brackenshire: [
    {
      from: '2024-04-01',
      targetsByModel: { FAMILY_NETWORK_MEETING: { conferenceDays: 28, conferenceAmberDays: 42 } },
    },
  ],
  goldenfell: [{ from: '2023-08-01', targets: { planSharedWorkingDays: 3, reviewDays: 42 } }],
};

export const policies: readonly PolicyVersions[] = sites.flatMap(({ slug, authority }) => {
  const versions = VERSIONS[slug];
  return versions === undefined ? [] : [{ authority: authority.id, versions: versions.map(asPolicy) }];
});

function asPolicy({ from, targets, targetsByModel, section31ZAInForceFrom }: Version, index: number): ConferencePolicy {
  return {
    version: index + 1,
    effectiveFrom: localDate(from),
    targets: { ...defaultConferencePolicy.targets, ...targets },
    targetsByModel: { ...defaultConferencePolicy.targetsByModel, ...targetsByModel },
    section31ZAInForceFrom: section31ZAInForceFrom ?? null,
  };
}
