import type { PublishedUnit } from '../../releases/published-table.ts';
import type { CellRead } from '../symbols.ts';

/** A figure as people read it, with its unit where that is short: `1,230`, `12.5%`, `£980.00`, `c`. */
export function figureText({ digits, status }: CellRead, unit: PublishedUnit): string {
  if (digits === null) return status;
  const grouped = digits.replace(/^\d+/, (whole) => whole.replaceAll(/\B(?=(?:\d{3})+$)/g, ','));
  if (unit === 'PER_CENT') return `${grouped}%`;
  return unit === 'POUNDS' ? `£${grouped}` : grouped;
}

/** What an axis counts, where its numbers do not say it. */
export const UNIT_NAMES = {
  CHILDREN: 'children',
  PACKAGES: 'packages',
  PRACTICES: 'practices',
  PER_CENT: 'per cent',
  DAYS: 'days',
  WORKING_DAYS: 'working days',
  POUNDS: 'pounds',
} as const satisfies Record<PublishedUnit, string>;
