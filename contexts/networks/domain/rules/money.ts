import type { RuleText } from '../../../../platform/journal/rule.ts';
import { HOUSE, MONEY, rule } from './rule.ts';

/** The invariants of the money (DOMAIN 3.6): most are ERROR, since a limit that was passed on paper is mended by an approval first. */
export const MONEY_RULES = {
  M1: rule('ERROR', {
    message: 'This is more than what is left of the approved line.',
    nextStep: 'Pay what is left, or ask for a variation of the line first.',
    fields: ['pence'],
    source: MONEY,
  }),
  M2: rule('ERROR', {
    message: 'This is more than what is committed and not paid.',
    nextStep: 'Release at most what is committed and not paid.',
    fields: ['pence'],
    source: MONEY,
  }),
  M3: rule('ERROR', {
    message: 'Nothing is paid before it is approved, or while the package is suspended or ended.',
    nextStep: 'Get the package approved, or resume it, first.',
    fields: ['packageId', 'packageSourceRecord', 'paymentId'],
    source: MONEY,
  }),
  M3B: rule('ERROR', {
    message: 'The payment is dated before the approval.',
    nextStep: "Correct the day or, where the authority's policy allows it, name the approver who answers for it.",
    fields: ['paidOn', 'retrospectiveBy'],
    source: MONEY,
  }),
  M3F: rule('ERROR', {
    message: 'The day lies in the future: a payment is recorded once it is made.',
    nextStep: 'Correct the day, or commit the amount and record the payment when it is made.',
    fields: ['paidOn'],
    source: MONEY,
  }),
  M3L: rule('ERROR', {
    message: 'The package has no such line.',
    nextStep: 'Name a line of the package by its number.',
    fields: ['line'],
    source: MONEY,
  }),
  M3W: rule('ERROR', {
    message: 'The payment is dated outside the days of its line.',
    nextStep: "Correct the day, or ask for a variation of the line's days.",
    fields: ['paidOn'],
    source: MONEY,
  }),
  M4: rule('ERROR', {
    message: 'Whoever approves neither asked for the package nor is paid by it.',
    nextStep: 'Let somebody else decide.',
    fields: ['by', 'payeeRef', 'retrospectiveBy', 'lines.payeeRef'],
    source: MONEY,
  }),
  M4A: rule('ERROR', {
    message: "By the authority's policy nobody of this reference approves in this role on this day.",
    nextStep: 'Check the reference, role and days of cover, or set the policy first.',
    fields: ['role', 'retrospectiveBy', 'by'],
    source: MONEY,
  }),
  M4L: rule('ERROR', {
    message: 'With what this family was approved in the last twelve months, it is above the limit of the role.',
    nextStep: 'Ask the next band of authority.',
    fields: ['role'],
    source: MONEY,
  }),
  M5: rule('ERROR', {
    message: 'A line cannot be reduced below what is committed or paid.',
    nextStep: 'Release what is committed first, or reduce by less.',
    fields: ['lines.pence'],
    source: MONEY,
  }),
  M6: rule('ERROR', {
    message: "This is more than what is left of the year's allocation.",
    nextStep: 'Transfer money to this strand and year, reduce the package, or approve with an override and its reason.',
    fields: ['packageId'],
    source: MONEY,
  }),
  M6A: rule('ERROR', {
    message: 'There is no allocation of this strand for the financial year.',
    nextStep: 'Record the allocation first.',
    fields: ['packageId'],
    source: MONEY,
  }),
  M6C: rule('ERROR', {
    message: 'The financial year is closed.',
    nextStep: 'Use the year that is open: what was approved stays payable.',
    fields: ['packageId', 'year', 'carriedForward'],
    source: MONEY,
  }),
  M6G: rule('ERROR', {
    message: 'The conditions of the grant do not allow this purpose or category.',
    nextStep: 'Choose another strand, or change the package.',
    fields: ['packageId'],
    source: MONEY,
  }),
  M6Y: rule('ERROR', {
    message: 'A line lies within one financial year, which ends on 31 March.',
    nextStep: 'Make two lines of it: one until 31 March, one from 1 April.',
    fields: ['request.lines.from', 'request.lines.until', 'lines.until', 'lines.from'],
    source: MONEY,
  }),
  M7: rule('ERROR', {
    message:
      'Please check the line: it ends on or after the day it begins, and a recurring one has at least one payment.',
    nextStep: 'Correct the days.',
    fields: ['request.lines.from', 'request.lines.until', 'lines.until', 'lines.from'],
    source: MONEY,
  }),
  M7R: rule('ERROR', {
    message: 'A recurring line goes on only after a review: none was held since it was last approved.',
    nextStep: 'Review the package first.',
    fields: ['lines.until'],
    source: MONEY,
  }),
  M8: rule('FLAG', {
    message: 'The review is overdue.',
    nextStep: 'Review the package.',
    fields: [],
    source: MONEY,
  }),
  M9: rule('ERROR', {
    message: 'This is more than what is left of the payment after earlier refunds and corrections.',
    nextStep: 'Check the amount, and the entries that mend the payment already.',
    fields: ['pence'],
    source: MONEY,
  }),
  M9D: rule('ERROR', {
    message: 'This is dated before the payment that it mends.',
    nextStep: 'Correct the day: nothing comes back, or is put right, before it was paid.',
    fields: ['on'],
    source: MONEY,
  }),
  M9P: rule('ERROR', {
    message: 'There is no such payment.',
    nextStep: 'Name a payment of this package by its id.',
    fields: ['paymentId'],
    source: MONEY,
  }),
  M10: rule('ERROR', {
    message:
      'A package names at least one child, one family, and the meeting that named the need, or why there was none.',
    nextStep: 'Complete the request.',
    fields: ['request.familyRef', 'request.children', 'familyRef', 'children'],
    source: MONEY,
  }),
  M10H: rule('ERROR', {
    message: 'The meeting was not held on or before the day of the request, or is not one of yours.',
    nextStep: 'Check the conference, or give the exemption.',
    fields: ['request.need.conferenceId', 'conferenceId'],
    source: MONEY,
  }),
  M10C: rule('QUERY', {
    message: 'Please check the children: one of them was not part of the meeting that named the need.',
    nextStep: 'Correct the children or the meeting, or give the reason.',
    fields: ['request.children', 'request.need.conferenceId', 'children', 'conferenceId'],
    source: MONEY,
  }),
  M11: rule('ERROR', {
    message: 'A package has 1 to 30 lines, numbered from 1 without gaps.',
    nextStep: 'Correct the numbers. A line that is approved keeps its number.',
    fields: ['request.lines', 'lines'],
    source: HOUSE,
  }),
  M12: rule('ERROR', {
    message: 'This payment reference was used for another payment.',
    nextStep: 'Check the reference: each payment has one of its own.',
    fields: ['reference'],
    source: HOUSE,
  }),
  M13: rule('ERROR', {
    message: 'Amounts are whole pence, above nought, and at most ten million pounds.',
    nextStep: 'Correct the amount.',
    fields: ['pence', 'request.lines', 'request.lines.pence', 'lines', 'lines.pence', 'bands.upTo'],
    source: MONEY,
  }),
} as const satisfies Record<string, RuleText>;
