import type { RuleText } from '../../../../platform/journal/rule.ts';
import { HOUSE, MONEY, rule } from './rule.ts';

/** What policies and allocations are held to: all that we decide on ourselves. */
export const BUDGET_RULES = {
  V1: rule('ERROR', {
    message: 'A version of the policy begins today or later: nothing was decided by what had not been set.',
    nextStep: 'Give today or a later day.',
    fields: ['effectiveFrom'],
    source: HOUSE,
  }),
  V2: rule('ERROR', {
    message: 'A policy has at most 100 versions, and at most 200 approvers.',
    nextStep: 'Leave out approvers whose time is over.',
    fields: ['approvers'],
    source: HOUSE,
  }),
  V3: rule('ERROR', {
    message: 'A package is reviewed at most twelve weeks on.',
    nextStep: 'Give 1 to 12 weeks.',
    fields: ['reviewWeeks'],
    source: MONEY,
  }),
  V4: rule('ERROR', {
    message: 'Each role has one band, and each rule of eligibility is listed once.',
    nextStep: 'Leave out what is listed twice.',
    fields: ['bands.role', 'eligibility'],
    source: HOUSE,
  }),
  V5: rule('ERROR', {
    message: 'An approver has a role for which there is no band.',
    nextStep: 'Add the band, or correct the role.',
    fields: ['approvers.role'],
    source: HOUSE,
  }),
  V6: rule('ERROR', {
    message: 'Please check the days: the last cannot be before the first.',
    nextStep: 'Correct the days.',
    fields: ['approvers.from', 'approvers.until'],
    source: HOUSE,
  }),
  V7: rule('ERROR', {
    message: 'Cover has an end, and is for somebody else.',
    nextStep: 'Give the last day of the cover, and whose authority it is.',
    fields: ['approvers.coversFor', 'approvers.until'],
    source: HOUSE,
  }),
  Y1: rule('ERROR', {
    message: 'There is no allocation of this strand for this financial year.',
    nextStep: 'Record it with setAllocation first.',
    fields: ['from', 'to', 'strand'],
    source: HOUSE,
  }),
  Y2: rule('ERROR', {
    message: 'This is more than what is free: it is approved for packages.',
    nextStep: 'Move or take away at most what is free.',
    fields: ['pence', 'carriedForward'],
    source: MONEY,
  }),
  Y3: rule('ERROR', {
    message:
      'A financial year is named by the calendar year in which it begins, from 2023: 2026 is 1 April 2026 to 31 March 2027.',
    nextStep: 'Correct the year.',
    fields: ['year'],
    source: HOUSE,
  }),
  Y4: rule('ERROR', {
    message: 'A financial year is closed after its last day.',
    nextStep: 'Wait until the year is over.',
    fields: ['year'],
    source: HOUSE,
  }),
  Y5: rule('ERROR', {
    message:
      'Money moves between two different allocations of one financial year; into the next it is carried forward.',
    nextStep: 'Choose another strand, or carry it forward when the year is closed.',
    fields: ['from', 'to'],
    source: HOUSE,
  }),
} as const satisfies Record<string, RuleText>;
