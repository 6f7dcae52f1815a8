import { CATALOGUE } from '../measures/catalogue.ts';
import { type ChildRecord, furthestStage, STAGES } from './child-record.ts';
import { type CodeColumn, type Column, type DaysColumn, NOT_APPLICABLE } from './column.ts';
import { OUTCOME_COLUMNS } from './outcome-columns.ts';

const Z = { [NOT_APPLICABLE]: 'Does not apply' };
const YES_NO = { yes: 'Yes', no: 'No, or not recorded', ...Z };

const AT_CONFERENCE = 'fgdm_held_count';

const has = ({ counts }: ChildRecord, key: string): boolean => counts.includes(key);

function whether(key: string, title: string, { count, among }: { count: string; among: string }): CodeColumn {
  const answer = (record: ChildRecord): string => (has(record, count) ? 'yes' : 'no');
  return {
    ...{ kind: 'CODES', key, title, codes: YES_NO },
    codeOf: (record) => (has(record, among) ? answer(record) : NOT_APPLICABLE),
  };
}

/** The first code of which the record has the count, and else the last. */
function firstOf(
  record: ChildRecord,
  codes: readonly (readonly [code: string, count: string])[],
  last: string,
): string {
  return codes.find(([, count]) => has(record, count))?.[0] ?? last;
}

const PARTICIPATION = ['PN0', 'PN1', 'PN2', 'PN3', 'PN4', 'PN5', 'PN6', 'PN7'];

const CODES: readonly CodeColumn[] = [
  {
    ...{ kind: 'CODES', key: 'furthest_stage', title: 'Furthest stage that was reached' },
    codes: Object.fromEntries(STAGES.map((stage) => [stage, titleOf(`${stage}_count`)])),
    codeOf: furthestStage,
  },
  {
    ...{ kind: 'CODES', key: 'participation', title: 'How the child took part in the first conference' },
    codes: { ...Object.fromEntries(PARTICIPATION.map((code) => [code, `Participation ${code}`])), ...Z },
    codeOf: (record) =>
      firstOf(
        record,
        PARTICIPATION.map((code) => [code, `fgdm_child_${code.toLowerCase()}_count`] as const),
        NOT_APPLICABLE,
      ),
    // PN0 says that the child was under four.
    beside: { ladder: 'age_band', step: 0 },
  },
  whether('advocate', 'The child had an advocate', { count: 'fgdm_child_advocate_count', among: AT_CONFERENCE }),
  {
    ...{ kind: 'CODES', key: 'father', title: 'How fathers stood to the first conference' },
    codes: { took_part: 'Took part', invited: 'Invited', not_invited: 'Not invited, or not recorded', ...Z },
    codeOf: (record) =>
      has(record, AT_CONFERENCE)
        ? firstOf(
            record,
            [
              ['took_part', 'fgdm_father_count'],
              ['invited', 'fgdm_father_invited_count'],
            ],
            'not_invited',
          )
        : NOT_APPLICABLE,
  },
  whether('private_time', 'The family had private time', { count: 'fgdm_private_time_count', among: AT_CONFERENCE }),
  {
    ...{ kind: 'CODES', key: 'proceedings', title: 'Care proceedings' },
    codes: { applied: 'An order was applied for', considered: 'Considered', none: 'Neither' },
    codeOf: (record) =>
      firstOf(
        record,
        [
          ['applied', 's31za_application_count'],
          ['considered', 's31za_considered_count'],
        ],
        'none',
      ),
    // Some trigger points are proceedings.
    beside: { ladder: 'trigger_point', step: 1 },
  },
  {
    ...{ kind: 'CODES', key: 'section_31za', title: 'Section 31ZA, where an order was applied for' },
    codes: { met: 'Met', exempt: 'Exempt', not_met: 'Not met', other: 'Not decided', ...Z },
    codeOf: (record) =>
      has(record, 's31za_application_count')
        ? firstOf(
            record,
            [
              ['met', 's31za_met_count'],
              ['exempt', 's31za_exempt_count'],
              ['not_met', 's31za_breach_count'],
            ],
            'other',
          )
        : NOT_APPLICABLE,
    beside: { ladder: 'trigger_point', step: 1 },
  },
];

const DAYS: readonly DaysColumn[] = CATALOGUE.flatMap(({ key, title, kind, population, unit }) => {
  if (population !== 'EPISODE_CHILDREN' || kind !== 'QUARTILES') return [];
  if (unit !== 'DAYS' && unit !== 'WORKING_DAYS') return [];
  return [{ kind: 'DAYS', key, title, unit, daysOf: ({ values }) => values[key] ?? null }];
});

/** All that an extract tells of a record besides what it can be told apart by: codes and lengths of time, and no text. */
export const COLUMNS: readonly Column[] = [...CODES, ...DAYS, ...OUTCOME_COLUMNS];

function titleOf(measure: string): string {
  return CATALOGUE.find(({ key }) => key === measure)?.title ?? measure;
}
