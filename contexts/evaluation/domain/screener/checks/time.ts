import type { Stage } from '../check.ts';
import { levelsOf } from '../files.ts';

const QUARTERS = ['Financial year Q1', 'Financial year Q2', 'Financial year Q3', 'Financial year Q4'];
/** Of one group only in each file. Of those that are known, the ones that children's social care is published by. */
const TOGETHER = [['Reporting year'], ['Calendar year'], ['Financial year'], QUARTERS];
const FOUR_DIGITS = ['Reporting year', 'Calendar year'];

const digitsOf = (identifier: string | undefined): number => (FOUR_DIGITS.includes(identifier ?? '') ? 4 : 6);

export const PRECHECK_TIME: Stage = {
  name: 'Precheck time',
  checks: [
    {
      name: 'precheck_time_period_num',
      says: 'Every period is a number.',
      fails: ({ data }) => levelsOf(data, 'time_period').filter((period) => !/^\d+$/.test(period)),
    },
    {
      name: 'precheck_time_id_valid',
      says: 'Every kind of period is one that is known.',
      fails: ({ data }) =>
        levelsOf(data, 'time_identifier').filter((identifier) => !TOGETHER.flat().includes(identifier)),
    },
    {
      name: 'precheck_time_id_mix',
      says: 'Kinds of period that share the file belong together.',
      fails({ data }) {
        const identifiers = levelsOf(data, 'time_identifier');
        const isTogether = TOGETHER.some((group) => identifiers.every((identifier) => group.includes(identifier)));
        return isTogether ? [] : identifiers;
      },
    },
  ],
};

export const CHECK_TIME: Stage = {
  name: 'Check time',
  checks: [
    {
      name: 'check_time_period',
      says: 'Periods have as many digits as their kind asks for.',
      fails({ data }) {
        const digits = digitsOf(levelsOf(data, 'time_identifier')[0]);
        return levelsOf(data, 'time_period').filter((period) => period.length !== digits);
      },
    },
    {
      name: 'check_time_period_six',
      says: 'A period of six digits is a year and the one after it.',
      fails: ({ data }) =>
        levelsOf(data, 'time_period').filter(
          (period) => period.length === 6 && (Number(period.slice(2, 4)) + 1) % 100 !== Number(period.slice(4)),
        ),
    },
  ],
};
