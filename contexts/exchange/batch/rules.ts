import type { Permission } from '../../../platform/actor/permissions.ts';
import type { RuleText } from '../../../platform/journal/rule.ts';

const SOURCE = 'House rule (batches)';
const SINCE = '1.1';
const SEND_AGAIN = 'Send it again in a batch with the same key: what was done is not done twice.';

function lacks(permission: Permission): RuleText {
  return {
    severity: 'ERROR',
    message: `Records of this kind need the permission ${permission}, which you do not have.`,
    nextStep: `Ask an administrator of the programme to give your API client ${permission}.`,
    fields: [],
    source: SOURCE,
    since: SINCE,
  };
}

/** What a batch, or a record of one, may be answered besides what the record's own context says of it. */
export const BATCH_RULES = {
  B1: {
    severity: 'ERROR',
    message: 'A batch holds 1 to 100 records.',
    nextStep: 'Send the records in several batches, each with a key of its own.',
    fields: ['records'],
    source: SOURCE,
    since: SINCE,
  },
  B2: {
    severity: 'ERROR',
    message: 'It did not come to this record in the time that one request has: nothing of it was written.',
    nextStep: SEND_AGAIN,
    fields: [],
    source: SOURCE,
    since: SINCE,
    retryable: true,
  },
  B3: {
    severity: 'ERROR',
    message: 'The record could not be written just now: nothing of it was.',
    nextStep: SEND_AGAIN,
    fields: [],
    source: SOURCE,
    since: SINCE,
    retryable: true,
  },
  B4: {
    severity: 'ERROR',
    message: 'Whether this record was written could not be found out.',
    nextStep: SEND_AGAIN,
    fields: [],
    source: SOURCE,
    since: SINCE,
    retryable: true,
  },
  B5: {
    severity: 'INFO',
    message: 'An earlier record of this batch touches the same, and was only tried out: this one was tried without it.',
    nextStep: 'Nothing is to be done: sent for good, they are done one after the other.',
    fields: [],
    source: SOURCE,
    since: SINCE,
  },
  B6: {
    severity: 'ERROR',
    message: 'A value of the record cannot be read.',
    nextStep: 'Correct the value at the path that is named.',
    fields: ['*'],
    source: SOURCE,
    since: SINCE,
  },
  LACKS_CONFERENCE_RECORD: lacks('CONFERENCE_RECORD'),
  LACKS_CONFERENCE_ERASE: lacks('CONFERENCE_ERASE'),
  LACKS_SUPPORT_RECORD: lacks('SUPPORT_RECORD'),
  LACKS_SUPPORT_ERASE: lacks('SUPPORT_ERASE'),
  LACKS_SUPPORT_PAY: lacks('SUPPORT_PAY'),
} as const satisfies Record<string, RuleText>;
