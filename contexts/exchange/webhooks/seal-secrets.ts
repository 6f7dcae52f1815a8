import type { Scope } from '../../../platform/actor/scope.ts';
import type { Seal, SealedFor, Unseal } from '../../../platform/secrets/sealing.ts';
import { isStillValid, type SealedSecrets, type SigningSecrets } from './webhook.ts';

type Of = { readonly scope: Scope; readonly webhook: string };

/** New secrets, sealed for one webhook of one owner: moved to another they do not open. */
export async function sealedSecrets(
  seal: Seal,
  { secrets, ...of }: Of & { readonly secrets: SigningSecrets },
): Promise<SealedSecrets> {
  return [{ sealed: await seal(JSON.stringify(secrets), sealedFor(of)), until: null }];
}

/** Those that sign at this instant, newest first. */
export function openSecrets(
  unseal: Unseal,
  of: Of,
  { sealed, now }: { readonly sealed: SealedSecrets; readonly now: Date },
): Promise<readonly SigningSecrets[]> {
  const valid = sealed.filter((one) => isStillValid(one, now));
  const open = async (text: string): Promise<SigningSecrets> =>
    JSON.parse(await unseal(text, sealedFor(of))) as SigningSecrets;
  return Promise.all(valid.map((one) => open(one.sealed)));
}

function sealedFor({ scope, webhook }: Of): SealedFor {
  return { purpose: 'webhook', owner: scope.owner, webhook };
}
