import { randomUUID } from 'node:crypto';
import {
  ConsoleAuthorityMembershipDocument,
  ConsoleEndMembershipDocument,
  ConsoleRecordMembershipDocument,
  type ProgrammeCode,
} from '../../../graphql/generated/console-operations.ts';
import type { ActionOutcome, ActionRequest, Page, PageProblem } from '../../page.ts';
import { outcomeOf, seenVersion, sentText } from '../outcome.ts';
import { sentDay } from '../sent-day.ts';
import { authorityAddress } from './address.ts';
import { PROGRAMME_WORDS } from './words.ts';

/** An authority joins a programme with one of its waves, or leaves one. */
export const recordMembershipPage: Page = {
  path: '/console/authorities/:id/membership/record',
  title: 'Record a membership',
  permissions: ['PROGRAMME_READ', 'PROGRAMME_ADMINISTER'],
  operations: ['ConsoleAuthorityMembership'],
  view: 'authorities/record-membership.njk',
  async load({ ask, params }) {
    const { authority, programmes } = await ask(ConsoleAuthorityMembershipDocument, { id: params['id'] ?? '' });
    if (authority === null) return null;
    const open = authority.memberships.filter(({ until }) => until === null).map(({ programme }) => programme);
    return {
      heading: `Record a membership of ${authority.name}`,
      address: authorityAddress(authority.id, '/membership'),
      version: authority.version,
      idempotencyKey: randomUUID(),
      waves: programmes.flatMap(({ code, name, waves }) =>
        waves.map((wave) => ({ value: `${code}.${wave.code}`, text: `${name}: ${wave.name}` })),
      ),
      open: [...new Set(open)].map((value) => ({ value, text: PROGRAMME_WORDS[value] })),
    };
  },
  actions: {
    record: { permission: 'PROGRAMME_ADMINISTER', run: record },
    end: { permission: 'PROGRAMME_ADMINISTER', run: end },
  },
};

async function record(request: ActionRequest): Promise<ActionOutcome> {
  const { ask, form } = request;
  const [programme, wave] = sentText(form, 'wave').split('.');
  const from = sentDay(form, 'from', { called: 'the first day', isNeeded: true });
  const until = sentDay(form, 'until', { called: 'the last day', isNeeded: false });
  const isWave = isProgramme(programme) && wave !== undefined;
  const missing: PageProblem[] = [
    ...(isWave ? [] : [{ text: 'Select a programme and wave', field: 'wave' }]),
    ...[from, until].flatMap(({ problem }) => problem ?? []),
  ];
  if (missing.length > 0 || !isWave || from.day === null) return { kind: 'REFUSED', problems: missing };
  const input = { ...commonOf(request), programme, wave, from: from.day, until: until.day };
  const { recordMembership } = await ask(ConsoleRecordMembershipDocument, { input });
  return outcomeOf(recordMembership.problems, doneAddress(request, 'membership'), ['wave', 'from', 'until']);
}

async function end(request: ActionRequest): Promise<ActionOutcome> {
  const { ask, form } = request;
  const programme = sentText(form, 'programme');
  const lastDay = sentDay(form, 'lastDay', { called: 'the last day', isNeeded: true });
  const missing: PageProblem[] = [
    ...(isProgramme(programme) ? [] : [{ text: 'Select a programme', field: 'programme' }]),
    ...(lastDay.problem === null ? [] : [lastDay.problem]),
  ];
  if (missing.length > 0 || !isProgramme(programme) || lastDay.day === null) {
    return { kind: 'REFUSED', problems: missing };
  }
  const input = { ...commonOf(request), programme, lastDay: lastDay.day };
  const { endMembership } = await ask(ConsoleEndMembershipDocument, { input });
  return outcomeOf(endMembership.problems, doneAddress(request, 'end'), ['programme', 'lastDay']);
}

/** Of every change of an authority: which one, as its reader has seen it, and a key for this very sending. */
export function commonOf({ params, form }: ActionRequest) {
  return {
    authorityId: params['id'] ?? '',
    idempotencyKey: sentText(form, 'idempotencyKey'),
    expectedVersion: seenVersion(form),
  };
}

export function doneAddress({ params }: ActionRequest, done: string): string {
  return `${authorityAddress(params['id'] ?? '', '/membership')}?done=${done}`;
}

function isProgramme(code: string | undefined): code is ProgrammeCode {
  return code !== undefined && Object.hasOwn(PROGRAMME_WORDS, code);
}
