import { Contention } from '../../platform/journal/outage.ts';
import { type Command, perform, type Performed, type Request } from '../../platform/journal/perform.ts';
import type { ProgrammeDeps } from './decisions.ts';
import type { ApiClient } from './domain/api-client.ts';
import type { IdentityProvider } from './identity-provider.ts';
import { keys, type Stored } from './store.ts';

export type ClientDeps = ProgrammeDeps & {
  readonly identityProvider: IdentityProvider;
  /** Told of an app client that could not be deleted: the registry does not know it, so it is refused all the same. */
  readonly noteLeftBehind?: (clientId: string) => void;
};

/** With its secret, if this call has made one that is valid: shown now or never. */
export type PerformedWithSecret = Performed<Stored<ApiClient>> & { readonly secret: string | null };

type Asked = {
  readonly label: string;
  readonly dryRun: boolean;
  /** The command for an app client. Null where none shall be made: the command then throws before it changes anything. */
  readonly command: (clientId: string | null) => Command<Stored<ApiClient>>;
};

/** Stands in a dry run for the id that the provider would give. */
const NOT_MADE = 'not-made-yet';

/**
 * Does a command that needs a new app client, which the provider makes outside of our transaction. The app client comes
 * first and the registry's transaction second, so that what is acknowledged works; and whatever fails in between leaves
 * an app client that the registry does not know, hence nobody can use. It is made only once the command is known to
 * apply: a refusal, a replay and a dry run make none.
 */
export async function performWithSecret(
  deps: ClientDeps,
  request: Request,
  asked: Asked,
): Promise<PerformedWithSecret> {
  const { journal, identityProvider } = deps;
  const trial = await perform(journal, request, { ...asked.command(NOT_MADE), dryRun: true });
  if (asked.dryRun) return { ...trial, secret: null };
  const wouldApply = trial.state !== undefined && trial.outcome.status === 'APPLIED';
  if (!wouldApply) return { ...(await perform(journal, request, asked.command(null))), secret: null };

  const { clientId, secret } = await identityProvider.createAppClient(asked.label);
  const performed = await performOrDiscard(deps, request, { clientId, command: asked.command(clientId) });
  if (await isRegistered(deps, performed, clientId)) return { ...performed, secret };
  await discard(deps, clientId);
  return { ...performed, secret: null };
}

async function performOrDiscard(
  deps: ClientDeps,
  request: Request,
  { clientId, command }: { readonly clientId: string; readonly command: Command<Stored<ApiClient>> },
): Promise<Performed<Stored<ApiClient>>> {
  try {
    return await perform(deps.journal, request, command);
  } catch (error) {
    // After contention nothing was written. After anything else it may have been: the app client must then stay.
    if (error instanceof Contention) await discard(deps, clientId);
    throw error;
  }
}

/** Another call with the same key may have come first, or a retry of our own may have been told of its own success. */
async function isRegistered(
  { journal }: ClientDeps,
  { state, outcome }: Performed<Stored<ApiClient>>,
  clientId: string,
): Promise<boolean> {
  if (state !== undefined) return outcome.status === 'APPLIED';
  return (await journal.table.get(keys.identity(clientId))) !== undefined;
}

/** Deletes an app client that the registry does not know (any more). */
export async function discard({ identityProvider, noteLeftBehind }: ClientDeps, clientId: string): Promise<void> {
  try {
    await identityProvider.deleteAppClient(clientId);
  } catch {
    noteLeftBehind?.(clientId);
  }
}
