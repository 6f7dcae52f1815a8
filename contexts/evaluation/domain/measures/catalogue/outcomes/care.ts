import type { MeasureOf } from '../../measure.ts';
import type { FollowUpRow } from '../../rows.ts';
import { quartiles, sum } from '../write.ts';
import { counted, type Of, ofKnown, withShare } from './counted.ts';

const TRIAL =
  'The randomised trial of 2020 to 2022 counted this at 12 months, by the letter before proceedings, of all who were referred.';

/** Being looked after: the trial's primary outcome, and its days. */
export function careAt(of: Of): readonly MeasureOf<FollowUpRow>[] {
  const { months, common } = of;
  const days = ({ found }: FollowUpRow): number | null => found?.daysLookedAfter ?? null;
  const said = {
    unit: 'DAYS',
    what: `days looked after from the index event to ${months} months`,
    sourceRule: 'The days that the follow-up says. Nought is a number of days.',
    value: days,
  } as const;
  const timed = counted(of, {
    name: 'looked_after_timed',
    title: 'Days looked after: known',
    which: `of whom it is recorded how many days they were looked after by ${months} months`,
    sourceRule: said.sourceRule,
    is: ({ daysLookedAfter }) => daysLookedAfter !== null,
  });
  return [
    ...withShare(of, {
      name: 'looked_after',
      title: 'Looked after',
      which: `who were looked after at ${months} months`,
      sourceRule: 'Whether the child is looked after at the follow-up.',
      caveats: [TRIAL],
      is: ({ lookedAfter }) => lookedAfter,
    }),
    timed,
    ...withShare(
      { ...of, within: timed },
      {
        name: 'ever_looked_after',
        title: 'Looked after for a day or more',
        which: `who were looked after for a day or more by ${months} months`,
        sourceRule: 'The days that the follow-up says are one or more.',
        is: ({ daysLookedAfter }) => (daysLookedAfter ?? 0) > 0,
      },
    ),
    quartiles<FollowUpRow>(common, {
      ...said,
      key: `outcome_${months}m_looked_after_days`,
      title: `Days looked after by ${months} months`,
    }),
    sum<FollowUpRow>(common, {
      ...said,
      key: `outcome_${months}m_looked_after_total_days`,
      title: `Days looked after by ${months} months, all together`,
    }),
    ...ofKnown(of, {
      name: 'proceedings',
      title: 'Proceedings issued',
      which: `for whom care proceedings were issued by ${months} months`,
      sourceRule: 'Proceedings were issued since the index event, whether or not they have ended.',
      caveats: [TRIAL],
      value: ({ proceedingsIssued }) => proceedingsIssued,
    }),
  ];
}
