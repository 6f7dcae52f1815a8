import { canonicalJson } from '../../../platform/canonical-json.ts';
import type { Signer } from '../../../platform/signing/signer.ts';
import { receiptOf, type SignedReceipt } from '../domain/files/receipt.ts';
import type { ReleaseFacts } from '../domain/files/release-facts.ts';
import { factsOf, type MadeFile } from './file.ts';
import type { MadeFiles } from './make-files.ts';

type Made = Omit<MadeFiles, 'files' | 'refused'>;

/** The receipt of a file of a release, signed with a key that nothing else is signed with. */
export async function signedReceipt(
  signer: Signer,
  { facts, file, made }: { readonly facts: ReleaseFacts; readonly file: MadeFile; readonly made: Made },
): Promise<SignedReceipt> {
  const { screener, commitment, hash } = made;
  const signed = canonicalJson(receiptOf({ facts, file: factsOf(file), screener, commitment, manifest: hash }));
  return { signed, ...(await signer.sign(signed)) };
}
