import { randomUUID } from 'node:crypto';
import {
  ConsoleAuthorityMembershipDocument,
  ConsoleRecordAccreditationDocument,
  type FgcAccreditationStep,
} from '../../../graphql/generated/console-operations.ts';
import { govukDate } from '../../format.ts';
import type { ActionOutcome, ActionRequest, Page, PageProblem } from '../../page.ts';
import { outcomeOf, sentText } from '../outcome.ts';
import { sentDay } from '../sent-day.ts';
import { authorityAddress } from './address.ts';
import { commonOf, doneAddress } from './record-membership.ts';
import { STEP_WORDS } from './words.ts';

/** A step of the accreditation of an authority's service, or one that replaces what was recorded wrongly. */
export const recordAccreditationPage: Page = {
  path: '/console/authorities/:id/membership/accreditation',
  title: 'Record accreditation',
  permissions: ['PROGRAMME_READ', 'PROGRAMME_ADMINISTER'],
  operations: ['ConsoleAuthorityMembership'],
  view: 'authorities/record-accreditation.njk',
  async load({ ask, params }) {
    const { authority } = await ask(ConsoleAuthorityMembershipDocument, { id: params['id'] ?? '' });
    if (authority === null) return null;
    const entries = authority.accreditationHistory.map(({ status, on }) => ({
      value: on,
      text: `${STEP_WORDS[status]}, ${govukDate(on)}`,
    }));
    return {
      heading: `Record accreditation of ${authority.name}`,
      address: authorityAddress(authority.id, '/membership'),
      version: authority.version,
      idempotencyKey: randomUUID(),
      steps: Object.entries(STEP_WORDS).map(([value, text]) => ({ value, text })),
      replaced: [{ value: '', text: 'None: this is a new step' }, ...entries],
    };
  },
  actions: { record: { permission: 'PROGRAMME_ADMINISTER', run: record } },
};

async function record(request: ActionRequest): Promise<ActionOutcome> {
  const { ask, form } = request;
  const status = sentText(form, 'status');
  const on = sentDay(form, 'on', { called: 'the day', isNeeded: true });
  const missing: PageProblem[] = [
    ...(isStep(status) ? [] : [{ text: 'Select what it came to', field: 'status' }]),
    ...(on.problem === null ? [] : [on.problem]),
  ];
  if (missing.length > 0 || !isStep(status) || on.day === null) return { kind: 'REFUSED', problems: missing };
  const insteadOf = sentText(form, 'insteadOf');
  const input = { ...commonOf(request), status, on: on.day, insteadOf: insteadOf === '' ? null : insteadOf };
  const { recordAccreditation } = await ask(ConsoleRecordAccreditationDocument, { input });
  return outcomeOf(recordAccreditation.problems, doneAddress(request, 'accreditation'), ['status', 'on', 'insteadOf']);
}

function isStep(value: string): value is FgcAccreditationStep {
  return Object.hasOwn(STEP_WORDS, value);
}
