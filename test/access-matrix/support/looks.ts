import type { Actor } from './cast.ts';
import { ENTRIES, operationFor, variablesFor } from './entries.ts';
import type { Matrix } from './field-cells.ts';
import { changesIn } from './ledger.ts';
import type { Exchange } from './stage.ts';

/** Whether a request was refused whole, since it would change something under a break-glass grant. */
export function isOnlyLooking({ status, data, errors }: Exchange): boolean {
  const [error, ...others] = errors;
  return (
    status === 403 &&
    data === undefined &&
    others.length === 0 &&
    error?.extensions['code'] === 'FORBIDDEN' &&
    error.message.startsWith('Under a break-glass grant records are looked at, and nothing is changed.')
  );
}

/** Asks every way into the graph under a grant that opens nothing to this actor: what is wrong with what came of it. */
export async function checkClosed(
  { api, world }: Pick<Matrix, 'api' | 'world'>,
  actor: Actor,
  { grant, entries = ENTRIES }: { readonly grant: string; readonly entries?: typeof ENTRIES },
): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const entry of entries) {
    const variables = variablesFor(entry, actor, world);
    const query = operationFor(entry, variables, entry.root.below);
    const { status, data, errors, body, calls } = await api(actor, { query, variables, grant });
    const isRefused = status === 403 && data === undefined && errors[0]?.extensions['code'] === 'BREAK_GLASS_REFUSED';
    if (!isRefused || changesIn(calls).length > 0) wrong.push(`${entry.name}: ${body.slice(0, 300)}`);
  }
  return wrong;
}
