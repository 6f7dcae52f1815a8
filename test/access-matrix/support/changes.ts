import { NETWORK } from '../../../platform/actor/scope.ts';
import { AUTHORITY } from '../../support/two-authorities.ts';
import { type Actor, isLeftTo } from './cast.ts';
import { ENTRIES, type Entry, operationFor, variablesFor } from './entries.ts';
import { NEEDS_BESIDES } from './exceptions.ts';
import type { Matrix } from './field-cells.ts';
import { changesIn, type Ledger, nameOf } from './ledger.ts';
import { isOnlyLooking } from './looks.ts';
import { mayHave, rowOf } from './page.ts';
import type { Exchange } from './stage.ts';
import { cellOf, keepOnly } from './tree.ts';

export const MUTATIONS: readonly Entry[] = ENTRIES.filter(({ operation }) => operation === 'mutation');

type Trying = Matrix & { readonly ledger: Ledger };

/**
 * Sends every change for real, as one actor, and compares what came of it with the page. What was written is taken
 * back, so that the next one finds the table as it was.
 */
export async function checkChanges(trying: Trying, actor: Actor, entries = MUTATIONS): Promise<readonly string[]> {
  const { api, page, world, ledger } = trying;
  const wrong: string[] = [];
  for (const entry of entries) {
    const variables = variablesFor(entry, actor, world);
    const isMeant = mayHave(page, actor, cellOf(entry.root));
    const mayBelow = keepOnly(entry.root.below, (branch) => mayHave(page, actor, cellOf(branch)));
    const query = operationFor(entry, variables, isMeant ? mayBelow : []);
    const exchange = await api(actor, { query, variables });
    const found = isMeant ? flawsOfApplied(exchange, entry, actor) : flawsOfDenied(exchange, { entry, actor }, trying);
    wrong.push(...found.map((flaw) => `${entry.name} by ${actor.name}: ${flaw}`));
    await ledger.undo(exchange.calls);
  }
  return wrong;
}

function flawsOfApplied({ data, body, calls }: Exchange, { root, name }: Entry, actor: Actor): readonly string[] {
  const expected = (NEEDS_BESIDES[name] ?? []).every((each) => isLeftTo(actor, each)) ? 'APPLIED' : 'REFUSED';
  const payload = (data as Readonly<Record<string, { readonly status?: string }>> | null | undefined)?.[
    root.field.name
  ];
  const own = actor.home === null ? NETWORK : AUTHORITY[actor.home];
  const abroad = changesIn(calls)
    .map(nameOf)
    .filter((name) => !name.startsWith(`${own}#`));
  return [
    ...(payload?.status === expected ? [] : [`its sample in samples.ts is not ${expected}: ${body.slice(0, 400)}`]),
    ...(changesIn(calls).length > 0 ? [] : ['it was applied, and nothing was written']),
    ...abroad.map((name) => `it wrote ${name}, which is not its own`),
  ];
}

type Sent = { readonly entry: Entry; readonly actor: Actor };

function flawsOfDenied(exchange: Exchange, { entry, actor }: Sent, { page }: Trying): readonly string[] {
  const { data, body, calls } = exchange;
  const cell = cellOf(entry.root);
  const { permission } = rowOf(page, cell);
  const isTold = actor.look === null ? isForbidden(exchange, cell, permission) : isOnlyLooking(exchange);
  return [
    ...(isTold ? [] : [`it was not told FORBIDDEN with ${permission}: ${body.slice(0, 300)}`]),
    ...(data === null || data === undefined ? [] : ['it was given something']),
    ...changesIn(calls).map((key) => `it wrote ${nameOf(key)}`),
  ];
}

function isForbidden({ status, errors }: Exchange, cell: string, permission: string): boolean {
  const [error, ...others] = errors;
  return (
    status === 200 &&
    others.length === 0 &&
    error?.message === `${cell} needs the permission ${permission}, which you do not have.` &&
    error.extensions['code'] === 'FORBIDDEN' &&
    error.extensions['permission'] === permission
  );
}
