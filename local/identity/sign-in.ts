import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Provider } from 'oidc-provider';
import { escapeHtml } from '../http/html.ts';
import { readBody } from '../http/read-body.ts';
import { sendHtml } from '../http/send.ts';
import type { Person } from './user.ts';

/** Bytes. The form has one field. */
const BODY_LIMIT = 4096;

/**
 * The sign-in page of the sandbox, where DfE Sign-in and Entra ID stand on AWS: choose who you are. There is no
 * password, since no person of the sandbox exists.
 */
export async function serveSignIn(
  { provider, people }: { readonly provider: Provider; readonly people: readonly Person[] },
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  // Throws when the browser has no cookie for this sign-in, so that no other site can finish it.
  await provider.interactionDetails(request, response);
  if (request.method !== 'POST') {
    sendHtml(response, 200, page(people));
    return;
  }
  const form = new URLSearchParams((await readBody(request, BODY_LIMIT))?.toString('utf8'));
  const person = people.find((candidate) => candidate.subject === form.get('subject'));
  if (person === undefined) {
    sendHtml(response, 400, page(people, 'Select who you are.'));
    return;
  }
  await provider.interactionFinished(request, response, { login: { accountId: person.subject } });
}

function page(people: readonly Person[], problem?: string): string {
  const choices = people.map(
    ({ subject, label }) =>
      `<p><label><input type="radio" name="subject" value="${escapeHtml(subject)}" required> ${escapeHtml(label)}</label></p>`,
  );
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Sign in to the sandbox</title>
<style>body { font: 1.1rem/1.5 sans-serif; max-width: 40rem; margin: 2rem auto; padding: 0 1rem }</style></head>
<body>
<h1>Sign in to the sandbox</h1>
${problem === undefined ? '' : `<p role="alert"><strong>${escapeHtml(problem)}</strong></p>`}
<form method="post">
<fieldset><legend>Who are you?</legend>
${choices.join('\n')}
</fieldset>
<p><button>Continue</button></p>
</form>
</body>
</html>
`;
}
