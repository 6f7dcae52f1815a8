import { stringify } from 'csv-stringify/sync';
import { ApiFailure } from './api/failure.ts';
import type { Answering, NoteFailure, Signed } from './answering.ts';
import type { Found } from './find-page.ts';
import { type ConsoleResponse, html, redirect } from './http/exchange.ts';
import {
  type ActionOutcome,
  type CsvFile,
  may,
  type Page,
  type PageProblem,
  type PageRequest,
  type Refused,
} from './page.ts';
import type { Render } from './render.ts';
import { forbidden, NOT_A_FORM_OF_OURS, NOT_FOUND } from './said.ts';
import { isOwnForm } from './session/forgery.ts';
import type { Session } from './session/session.ts';
import { leaveSession } from './sign-in/leave-session.ts';
import type { SignInDeps } from './sign-in/sign-in.ts';

export type Visit = Found & {
  readonly answering: Answering;
  readonly session: Session;
  readonly signed: Signed;
};

/** One page for one reader: whether they may, what they have sent, and what is shown. @throws ApiFailure */
export function pageVisits(deps: SignInDeps & { readonly noteFailure: NoteFailure }, render: Render) {
  async function show({ page, answering, signed }: Visit, asked: PageRequest, refused?: Refused) {
    const { request, nonce, say } = answering;
    const model = await page.load(asked);
    if (model === null) return say(NOT_FOUND, signed);
    if (asked.query.get('format') === 'csv' && page.csv !== undefined) return csv(page.csv(model));
    const body = render(page.view, {
      title: page.title,
      ...model,
      ...signed,
      ...(refused && {
        problems: refused.problems.map(asError),
        sent: Object.fromEntries(request.form),
        isStale: refused.isStale,
      }),
      nonce,
      path: request.url.pathname,
    });
    return html(refused ? 422 : 200, body);
  }

  return async (visit: Visit): Promise<ConsoleResponse> => {
    const { page, answering, signed, session, params } = visit;
    const { request, say } = answering;
    const lacking = page.permissions.filter((one) => !may(signed.reader, [one]));
    if (lacking.length > 0) return say(forbidden(lacking), signed);
    const ask = deps.api.asking(session.accessToken);
    const { url, now } = request;
    const asked: PageRequest = { params, query: url.searchParams, reader: signed.reader, ask, now };
    if (request.method === 'GET') return show(visit, asked);
    if (!isOwnForm(request, session)) return say(NOT_A_FORM_OF_OURS, signed);
    const outcome = await act(page, asked, request.form);
    if (outcome === null) return say(NOT_FOUND, signed);
    if (outcome.kind === 'DONE') return redirect(outcome.to);
    if (outcome.kind === 'SIGNED_OUT') return leaveSession(deps, session, answering);
    if (outcome.kind === 'REFUSED') return show(visit, asked, outcome);
    const { nonce } = answering;
    const surroundings = { title: page.title, ...signed, nonce, path: request.url.pathname };
    return html(200, render(outcome.view, { ...surroundings, ...outcome.model }));
  };
}

/** Null for what the page cannot do. */
async function act(page: Page, asked: PageRequest, form: URLSearchParams): Promise<ActionOutcome | null> {
  const name = form.get('action') ?? '';
  const action = Object.hasOwn(page.actions ?? {}, name) ? page.actions?.[name] : undefined;
  if (action === undefined) return null;
  if (!may(asked.reader, [action.permission])) throw new ApiFailure('FORBIDDEN');
  return action.run({ ...asked, form });
}

/** As the error summary takes them. */
function asError({ text, field }: PageProblem) {
  return { text, ...(field !== undefined && { href: `#${field}` }) };
}

function csv({ name, rows }: CsvFile): ConsoleResponse {
  return {
    status: 200,
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'no-store',
    },
    cookies: [],
    // A spreadsheet must not take a text for a formula.
    body: stringify(
      rows.map((row) => [...row]),
      { escape_formulas: true, record_delimiter: 'windows' },
    ),
  };
}
