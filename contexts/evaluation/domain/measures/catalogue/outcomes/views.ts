import type { MeasureOf } from '../../measure.ts';
import type { FollowUpRow } from '../../rows.ts';
import { type Of, ofKnown } from './counted.ts';

/** Referred again, the plan, and what the family and the child think. */
export function viewsAt(of: Of): readonly MeasureOf<FollowUpRow>[] {
  const { months } = of;
  return [
    ...ofKnown(of, {
      name: 're_referred',
      title: 'Referred again',
      which: `who were referred to children's social care again by ${months} months`,
      sourceRule: 'A new referral in the period.',
      value: ({ reReferred }) => reReferred,
    }),
    ...ofKnown(of, {
      name: 'plan_followed',
      title: 'Plan still followed',
      which: `whose family still followed its plan at ${months} months, in part or as changed`,
      sourceRule: 'The plan is followed, partly followed or replaced. Families without a plan are left out.',
      value: ({ planFollowed }) => planFollowed,
    }),
    ...ofKnown(of, {
      name: 'family_better',
      title: 'Better, says the family',
      which: `whose family found things better at ${months} months`,
      sourceRule: "The family's own view is better or much better.",
      value: ({ familyFindsItBetter }) => familyFindsItBetter,
    }),
    ...ofKnown(of, {
      name: 'child_better',
      title: 'Better, says the child',
      which: `who themselves found things better at ${months} months`,
      sourceRule: "The child's own view is better or much better.",
      value: ({ childFindsItBetter }) => childFindsItBetter,
    }),
  ];
}
