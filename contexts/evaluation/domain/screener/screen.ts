import type { Check, Stage } from './check.ts';
import { CHECK_COLUMNS, PRECHECK_COLUMNS, PRECHECK_CROSS_FILE } from './checks/columns.ts';
import { FILENAMES } from './checks/filenames.ts';
import { CHECK_GEOGRAPHY, PRECHECK_GEOGRAPHY } from './checks/geography.ts';
import { CHECK_META, PRECHECK_META } from './checks/meta.ts';
import { CHECK_TIME, PRECHECK_TIME } from './checks/time.ts';
import {
  CHECK_API,
  CHECK_DUPES,
  CHECK_FILTERS,
  CHECK_INDICATORS,
  CHECK_NULLS,
  PRECHECK_FILTERS,
} from './checks/values.ts';
import type { StatisticalFiles } from './files.ts';

/** In the order of the published screener. */
export const STAGES: readonly Stage[] = [
  FILENAMES,
  PRECHECK_COLUMNS,
  PRECHECK_CROSS_FILE,
  CHECK_COLUMNS,
  PRECHECK_META,
  CHECK_META,
  CHECK_NULLS,
  PRECHECK_FILTERS,
  PRECHECK_TIME,
  PRECHECK_GEOGRAPHY,
  CHECK_TIME,
  CHECK_FILTERS,
  CHECK_DUPES,
  CHECK_GEOGRAPHY,
  CHECK_INDICATORS,
  CHECK_API,
];

export type ScreenResult = 'PASS' | 'WARNING' | 'FAIL';

export type Screened = {
  readonly stage: string;
  /** The published name of the check. */
  readonly check: string;
  readonly result: ScreenResult;
  readonly says: string;
  readonly found: readonly string[];
};

/**
 * Puts files through the checks of the DfE's own screener (eesyscreener), by their names and in their order, up to the
 * first stage that fails. Checks of geographic levels that we do not publish, and of its data dictionary, are not among them.
 */
export function screen(files: StatisticalFiles): readonly Screened[] {
  const screened: Screened[] = [];
  for (const { name: stage, checks } of STAGES) {
    const results = checks.map((check) => ({ stage, check: check.name, says: check.says, ...verdictOf(check, files) }));
    screened.push(...results);
    if (results.some(({ result }) => result === 'FAIL')) break;
  }
  return screened;
}

/** Whether the files are taken: warnings are for people to look at. */
export function isAccepted(screened: readonly Screened[]): boolean {
  return screened.every(({ result }) => result !== 'FAIL');
}

function verdictOf({ fails, warns }: Check, files: StatisticalFiles): Pick<Screened, 'result' | 'found'> {
  const failures = fails?.(files) ?? [];
  if (failures.length > 0) return { result: 'FAIL', found: failures };
  const warnings = warns?.(files) ?? [];
  return { result: warnings.length > 0 ? 'WARNING' : 'PASS', found: warnings };
}
