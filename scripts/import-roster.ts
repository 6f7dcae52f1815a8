/**
 * Imports a roster of authorities and programmes, as a programme administrator.
 *
 *     TOKEN=… node scripts/import-roster.ts --url http://localhost:4000/graphql --dry-run
 *     TOKEN=… node scripts/import-roster.ts --url http://localhost:4000/graphql [--file data/roster-2025.json]
 *
 * TOKEN is an administrator's access token, given by the environment since arguments are seen by everybody on the
 * machine. Importing again writes only what has changed.
 */
import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import { readRosterFile, type Roster } from './roster-file.ts';

const IMPORT = `mutation ImportRoster($input: ImportRosterInput!) {
  importRoster(input: $input) {
    status
    dryRun
    problems { code message path nextStep }
    changes { change authority { name id } }
  }
}`;

const Problem = z.object({ code: z.string(), message: z.string(), path: z.array(z.string()), nextStep: z.string() });
const Change = z.object({ change: z.string(), authority: z.object({ name: z.string(), id: z.string() }) });
const Import = z.object({
  status: z.string(),
  dryRun: z.boolean(),
  problems: z.array(Problem),
  changes: z.array(Change).nullable(),
});
const Answer = z.object({
  errors: z.array(z.object({ message: z.string() })).optional(),
  data: z.object({ importRoster: Import }).nullish(),
});

const { values } = parseArgs({
  options: {
    url: { type: 'string' },
    file: { type: 'string', default: 'data/roster-2025.json' },
    'dry-run': { type: 'boolean', default: false },
  },
});
const token = process.env['TOKEN'];

if (values.url === undefined || token === undefined) {
  console.error('Give --url <address of the API> and, in the environment, TOKEN=<access token of an administrator>.');
  process.exitCode = 2;
} else {
  const roster = await readRosterFile(values.file);
  report(await send({ url: values.url, token }, { ...roster, dryRun: values['dry-run'] }));
}

async function send(
  { url, token }: { readonly url: string; readonly token: string },
  roster: Roster & { readonly dryRun: boolean },
): Promise<z.infer<typeof Answer>> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ query: IMPORT, variables: { input: { idempotencyKey: randomUUID(), ...roster } } }),
  });
  const answer = Answer.safeParse(await response.json().catch(() => undefined));
  if (!answer.success) throw new Error(`${url} answered ${response.status}, and not as this API does.`);
  return answer.data;
}

function report({ errors = [], data }: z.infer<typeof Answer>): void {
  for (const { message } of errors) console.error(message);
  if (data) reportImport(data.importRoster);
  if (!data || data.importRoster.status === 'REFUSED') process.exitCode = 1;
}

function reportImport({ status, dryRun, problems, changes }: z.infer<typeof Import>): void {
  for (const { code, message, path, nextStep } of problems) {
    console.error(`${code} at ${path.join('.')}: ${message} ${nextStep}`);
  }
  for (const { change, authority } of changes ?? []) console.log(`${change} ${authority.name} (${authority.id})`);
  console.log(dryRun ? `${status}, tried out: nothing was written.` : status);
}
