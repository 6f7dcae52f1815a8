import {
  ConsoleChangeClientScopesDocument,
  ConsoleResumeClientDocument,
  ConsoleRotateClientSecretDocument,
  ConsoleSetClientAllowanceDocument,
  ConsoleSuspendClientDocument,
} from '../../../graphql/generated/console-operations.ts';
import type { ActionOutcome, ActionRequest, PageProblem } from '../../page.ts';
import { outcomeOf, seenVersion, sentText } from '../outcome.ts';
import { clientAddress } from './client-words.ts';
import { isScope } from './scopes.ts';
import { secretShown } from './secret-shown.ts';

export async function suspend(request: ActionRequest): Promise<ActionOutcome> {
  const { suspendApiClient } = await request.ask(ConsoleSuspendClientDocument, { input: inputOf(request) });
  return outcomeOf(suspendApiClient.problems, doneAddress(request, 'suspend'));
}

export async function resume(request: ActionRequest): Promise<ActionOutcome> {
  const { resumeApiClient } = await request.ask(ConsoleResumeClientDocument, { input: inputOf(request) });
  return outcomeOf(resumeApiClient.problems, doneAddress(request, 'resume'));
}

/** The answer alone holds the secret: it is shown, and nothing of it is kept. */
export async function rotate(request: ActionRequest): Promise<ActionOutcome> {
  const days = sentText(request.form, 'graceDays');
  if (!/^\d{1,2}$/.test(days)) return refused({ text: 'Enter a number of days from 0 to 30', field: 'graceDays' });
  const input = { ...inputOf(request), graceDays: Number(days) };
  const { rotateApiClientSecret: rotated } = await request.ask(ConsoleRotateClientSecretDocument, { input });
  const { client, secret, problems } = rotated;
  if (!client?.authority || problems.length > 0) return outcomeOf(problems, doneAddress(request, ''), ['graceDays']);
  return secretShown({ client, authority: client.authority, secret, isNew: false });
}

export async function changeScopes(request: ActionRequest): Promise<ActionOutcome> {
  const scopes = request.form.getAll('scopes').filter(isScope);
  if (scopes.length === 0) return refused({ text: 'Select what the client may do', field: 'scopes' });
  const input = { ...inputOf(request), scopes };
  const { changeApiClientScopes } = await request.ask(ConsoleChangeClientScopesDocument, { input });
  return outcomeOf(changeApiClientScopes.problems, doneAddress(request, 'scopes'), ['scopes']);
}

export async function setAllowance(request: ActionRequest): Promise<ActionOutcome> {
  const points = sentText(request.form, 'pointsPerMinute').replaceAll(',', '');
  const isNumber = points === '' || /^\d{1,9}$/.test(points);
  if (!isNumber) return refused({ text: 'Enter a number of points, or leave it empty', field: 'pointsPerMinute' });
  const input = { ...inputOf(request), pointsPerMinute: points === '' ? null : Number(points) };
  const { setApiClientAllowance } = await request.ask(ConsoleSetClientAllowanceDocument, { input });
  return outcomeOf(setApiClientAllowance.problems, doneAddress(request, 'allowance'), ['pointsPerMinute']);
}

/** Of every change of a client: which one, as its reader has seen it, and a key for this very sending. */
function inputOf({ params, form }: ActionRequest) {
  return {
    clientId: params['client'] ?? '',
    idempotencyKey: sentText(form, 'idempotencyKey'),
    expectedVersion: seenVersion(form),
  };
}

function doneAddress({ params }: ActionRequest, done: string): string {
  return `${clientAddress(params['id'] ?? '', params['client'] ?? '')}?done=${done}`;
}

function refused(problem: PageProblem): ActionOutcome {
  return { kind: 'REFUSED', problems: [problem] };
}
