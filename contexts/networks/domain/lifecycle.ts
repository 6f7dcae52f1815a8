import type { PackageStatus } from './codes.ts';

/** What is done to a package, as its verbs name it. */
export const PACKAGE_ACTIONS = [
  'CHANGE',
  'SUBMIT',
  'CHECK_ELIGIBILITY',
  'APPROVE',
  'REJECT',
  'RETURN',
  'COMMIT',
  'PAY',
  'MEND',
  'REQUEST_VARIATION',
  'DECIDE_VARIATION',
  'REVIEW',
  'SUSPEND',
  'RESUME',
  'CANCEL',
  'CLOSE',
] as const;
export type PackageAction = (typeof PACKAGE_ACTIONS)[number];

const WHILE_APPROVED = ['COMMIT', 'PAY', 'MEND', 'REQUEST_VARIATION', 'REVIEW', 'SUSPEND', 'CANCEL', 'CLOSE'] as const;

/**
 * What may be done in each status (DOMAIN 3.5). Money that went out is mended (`MEND`: refund, correction) in every
 * status that can have any, ended ones included: what came back came back.
 */
export const ACTIONS = {
  DRAFT: ['CHANGE', 'SUBMIT', 'CANCEL'],
  RETURNED: ['CHANGE', 'SUBMIT', 'CANCEL'],
  SUBMITTED: ['CHECK_ELIGIBILITY', 'REJECT', 'RETURN', 'CANCEL'],
  ELIGIBILITY_CHECKED: ['CHECK_ELIGIBILITY', 'APPROVE', 'REJECT', 'RETURN', 'CANCEL'],
  REJECTED: [],
  APPROVED: WHILE_APPROVED,
  ACTIVE: WHILE_APPROVED,
  VARIED: WHILE_APPROVED,
  REVIEWED: WHILE_APPROVED,
  VARIATION_REQUESTED: ['COMMIT', 'PAY', 'MEND', 'DECIDE_VARIATION', 'REVIEW', 'SUSPEND', 'CANCEL', 'CLOSE'],
  SUSPENDED: ['MEND', 'REVIEW', 'RESUME', 'CANCEL', 'CLOSE'],
  CLOSED: ['MEND'],
  CANCELLED: ['MEND'],
} as const satisfies Record<PackageStatus, readonly PackageAction[]>;

export function mayBe(action: PackageAction, status: PackageStatus): boolean {
  const allowed: readonly PackageAction[] = ACTIONS[status];
  return allowed.includes(action);
}

/** Money may be committed and paid. */
export function isPayable(status: PackageStatus): boolean {
  return mayBe('PAY', status);
}

export function isEnded(status: PackageStatus): boolean {
  return status === 'REJECTED' || status === 'CLOSED' || status === 'CANCELLED';
}

/** A change may be made to what was approved. */
export function hasBeenApproved(status: PackageStatus): boolean {
  return mayBe('MEND', status);
}
