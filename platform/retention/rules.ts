import type { RuleText } from '../journal/rule.ts';

/** What keeping and erasing are held to, whatever kind of record it is. */
export const RETENTION_RULES = {
  ERASED: {
    severity: 'ERROR',
    message: 'This record was erased here, and its content cannot be brought back.',
    nextStep:
      'Take it out of what your system sends. Where the family is worked with again, begin a new record under a new source record id.',
    fields: [
      'sourceRecord',
      'packageSourceRecord',
      'conferenceId',
      'conferenceSourceRecord',
      'followUpId',
      'packageId',
      'paymentId',
      'reopens',
      'recordId',
    ],
    source: 'Network data rules, section 9 (A4)',
    since: '1.0',
  },
  LEGAL_HOLD: {
    severity: 'ERROR',
    message: 'A legal hold keeps this record: it cannot be erased, by anybody.',
    nextStep: 'See legalHolds. It can be erased once every hold on it, and on all records, is lifted.',
    fields: ['conferenceId', 'packageId', 'sourceRecord'],
    source: 'Inquiries Act 2005, section 35; Network data rules, section 7.8',
    since: '1.0',
  },
  TOO_MANY_HOLDS: {
    severity: 'ERROR',
    message: 'There are as many legal holds on this as there can be.',
    nextStep: 'Lift those that are over: at most 100 can stand on one record, and 100 on all records.',
    fields: ['recordId'],
    source: 'House rule',
    since: '1.0',
  },
} as const satisfies Record<string, RuleText>;
