import { compact } from '../../../platform/compact.ts';
import { compareDates, type LocalDate } from '../../../platform/dates/index.ts';
import type { ConferenceStatus, FgdmModel, FgdmTriggerPoint } from '../domain/codes.ts';
import { type Duty, isOpen } from '../domain/duties.ts';
import type { Assessment } from '../domain/assess.ts';
import type { Child } from '../domain/fact-parts.ts';
import { isInBreach } from '../domain/duty-owed.ts';
import { reasonFor } from '../domain/reasons.ts';
import type { AssessedConference } from './assessed.ts';
import type { SourceRecord } from './conference-record.ts';

/** What lists show of a conference: carried by the indexes, so that a page of fifty is one read. */
export type ConferenceSummary = {
  readonly id: string;
  readonly version: number;
  readonly source: SourceRecord;
  readonly status: ConferenceStatus;
  readonly model: FgdmModel;
  readonly triggerPoint: FgdmTriggerPoint;
  readonly referredOn: LocalDate;
  readonly coordinatorRef?: string;
  readonly children: readonly ListedChild[];
  /** What is still to do, soonest first. */
  readonly due: readonly Omit<Duty, 'metOn'>[];
  /** The first day on which section 31ZA was breached for a child, while no reason has been given for that child (S2). */
  readonly breachedOn?: LocalDate;
  readonly createdAt: string;
  readonly changedAt: string;
};

/** What lists show of a child: ethnicity and disability stay with the record. */
export type ListedChild = Pick<Child, 'laChildId' | 'sex' | 'birthMonth' | 'expectedBirthMonth'>;

export function summaryOf({ record, assessment }: AssessedConference): ConferenceSummary {
  const { chronicle } = assessment;
  const [referral] = chronicle.referral;
  if (referral === undefined) throw new Error('A conference is kept without a referral.');
  const coordinatorRef = chronicle.coordinator.at(-1)?.coordinatorRef;
  const breachedOn = breachToShow(assessment);
  return {
    id: record.id,
    version: record.version,
    source: record.source,
    status: assessment.status,
    model: referral.model,
    triggerPoint: referral.triggerPoint,
    referredOn: referral.receivedOn,
    ...(coordinatorRef !== undefined && { coordinatorRef }),
    children: assessment.children.map(({ laChildId, sex, birthMonth, expectedBirthMonth }) =>
      compact({ laChildId, sex, birthMonth, expectedBirthMonth }),
    ),
    due: assessment.duties.filter(isOpen).map(({ metOn: _notYet, ...duty }) => duty),
    ...(breachedOn !== undefined && { breachedOn }),
    createdAt: record.createdAt,
    changedAt: record.changedAt,
  };
}

function breachToShow({ section31ZA, chronicle }: Assessment): LocalDate | undefined {
  return section31ZA.children
    .filter((child) => isInBreach(child) && reasonFor(chronicle, 'S2', child.laChildId) === undefined)
    .flatMap(({ appliedOn }) => appliedOn ?? [])
    .sort(compareDates)
    .at(0);
}
