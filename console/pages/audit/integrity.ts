import { randomUUID } from 'node:crypto';
import {
  ConsoleAuditIntegrityDocument,
  type ConsoleAuditIntegrityQuery,
  ConsoleCheckAuditChainDocument,
} from '../../../graphql/generated/console-operations.ts';
import { govukDateTime, govukNumber } from '../../format.ts';
import type { ActionOutcome, ActionRequest, Page } from '../../page.ts';
import { outcomeOf, sentText } from '../outcome.ts';
import { INTEGRITY_PATH, parts } from './addresses.ts';
import { FAULT_WORDS, NOT_CHECKED, VERDICT_TAGS } from './words.ts';

type Integrity = ConsoleAuditIntegrityQuery['auditIntegrity'][number];
type Check = NonNullable<Integrity['lastCheck']>;

const WRONG_SIGNATURE = { text: 'Signature wrong', classes: 'govuk-tag--red' };
const DONE: Readonly<Record<string, string>> = {
  SOUND: 'Checked: the trail is whole',
  UNFINISHED: 'Checked in part: check again to go on',
  BROKEN: 'Checked: the trail is not whole',
};

/** Whether the audit trail of each authority is as it was written, and checks one. */
export const integrityPage: Page = {
  path: INTEGRITY_PATH,
  title: 'Whether trails are whole',
  permissions: ['NETWORK_AUDIT_READ', 'PROGRAMME_READ'],
  operations: ['ConsoleAuditIntegrity'],
  view: 'audit/integrity.njk',
  async load({ ask, query }) {
    const { auditIntegrity } = await ask(ConsoleAuditIntegrityDocument);
    const trails = auditIntegrity.map(trailOf);
    return {
      parts: parts(INTEGRITY_PATH),
      done: DONE[query.get('checked') ?? ''] ?? null,
      trails,
      broken: trails.filter(({ isBroken }) => isBroken),
    };
  },
  actions: { check: { permission: 'NETWORK_AUDIT_READ', run: check } },
};

async function check({ ask, form }: ActionRequest): Promise<ActionOutcome> {
  const authorityId = sentText(form, 'authorityId');
  const input = {
    idempotencyKey: sentText(form, 'idempotencyKey'),
    authorityId: authorityId === '' ? null : authorityId,
    from: sentText(form, 'again') === '' ? null : 1,
  };
  const { checkAuditChain } = await ask(ConsoleCheckAuditChainDocument, { input });
  return outcomeOf(checkAuditChain.problems, `${INTEGRITY_PATH}?checked=${checkAuditChain.check?.verdict ?? ''}`);
}

function trailOf({ authority, length, checkpoint, lastCheck }: Integrity) {
  const isForged = checkpoint?.isSigned === false;
  return {
    id: authority?.id ?? '',
    name: authority?.name ?? 'The network itself',
    idempotencyKey: randomUUID(),
    length: `${govukNumber(length)} ${length === 1 ? 'entry' : 'entries'}`,
    signed: signedOf(checkpoint),
    tag: isForged ? WRONG_SIGNATURE : tagOf(lastCheck),
    ...statusOf(lastCheck),
    isBroken: isForged || lastCheck?.verdict === 'BROKEN',
  };
}

function statusOf(lastCheck: Check | null) {
  return { told: lastCheck && toldOf(lastCheck), mayGoOn: lastCheck?.verdict === 'UNFINISHED' };
}

function tagOf(lastCheck: Check | null) {
  return lastCheck === null ? NOT_CHECKED : VERDICT_TAGS[lastCheck.verdict];
}

function signedOf(checkpoint: Integrity['checkpoint']): string {
  if (checkpoint === null) return 'Nothing signed yet';
  const { sequence, at, keyId } = checkpoint;
  const when = at === null ? '' : ` on ${govukDateTime(at)}`;
  return `Up to entry ${govukNumber(sequence)}${when}, by key ${(keyId ?? 'unknown').slice(0, 'sha256:'.length + 12)}`;
}

/** One sentence that says what was seen, and where. */
function toldOf({ from, to, length, brokenAt, fault, at }: Check): string {
  const range = `Entries ${govukNumber(from)} to ${govukNumber(to)} of ${govukNumber(length)} fit together`;
  const broken = brokenAt === null || fault === null ? '' : `. Entry ${govukNumber(brokenAt)}: ${FAULT_WORDS[fault]}`;
  return `${range}${broken}. Checked on ${govukDateTime(at)}.`;
}
