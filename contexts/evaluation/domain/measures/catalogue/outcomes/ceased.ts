import type { MeasureOf } from '../../measure.ts';
import type { FollowUpRow } from '../../rows.ts';
import { counted, type Of, withShare } from './counted.ts';

const SPECIAL_GUARDIANSHIP: ReadonlySet<string> = new Set(['E45', 'E46', 'E47', 'E48']);

const DASHBOARD = [
  "The dashboard of the Children's Social Care National Framework counts all children who ceased to be looked after in a year: this counts the children of our episodes, in the period from the index event to the point.",
  'Of a child who ceased more than once, the last time counts.',
];

/** The dashboard's two indicators of family networks (DOMAIN 5.2), with what they are a part of. */
export function ceasedAt(of: Of): readonly MeasureOf<FollowUpRow>[] {
  const ceased = counted(of, {
    name: 'ceased',
    title: 'Ceased to be looked after',
    which: `who had ceased to be looked after by ${of.months} months`,
    sourceRule: 'The follow-up says how the child ceased to be looked after, by a code of SSDA903.',
    caveats: DASHBOARD,
    is: (found) => found.ceased !== null,
  });
  const because = { ...of, within: ceased };
  return [
    ceased,
    ...withShare(because, {
      name: 'ceased_sgo',
      title: 'Ceased by special guardianship',
      which: `who had ceased to be looked after because of a special guardianship order by ${of.months} months`,
      sourceRule: 'The reason is E45, E46, E47 or E48.',
      caveats: DASHBOARD,
      is: (found) => found.ceased !== null && SPECIAL_GUARDIANSHIP.has(found.ceased),
    }),
    ...withShare(because, {
      name: 'ceased_cao',
      title: 'Ceased by a child arrangements order',
      which: `who had ceased to be looked after because of a child arrangements order by ${of.months} months`,
      sourceRule: 'The reason is E41, which residence orders had before.',
      caveats: DASHBOARD,
      is: (found) => found.ceased === 'E41',
    }),
  ];
}
