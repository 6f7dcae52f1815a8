import { disclosureIn, type FileFacts, releaseIn, type ScreenFacts } from './manifest.ts';
import type { ReleaseFacts } from './release-facts.ts';

export const RECEIPT_KIND = 'disclosure-receipt';
/** Raised when what a receipt says changes its form. */
const RECEIPT_VERSION = 1;

export type ReceiptParts = {
  readonly facts: ReleaseFacts;
  readonly file: FileFacts;
  readonly screener: readonly ScreenFacts[];
  readonly commitment: string;
  /** SHA-256 of the manifest, in hex. */
  readonly manifest: string;
};

/**
 * What was done before a file went out, so that no figure in it discloses anybody: stands beside the file, signed. It holds
 * for these bytes and no others.
 */
export function receiptOf({ facts, file, screener, commitment, manifest }: ReceiptParts) {
  return {
    kind: RECEIPT_KIND,
    version: RECEIPT_VERSION,
    file,
    release: releaseIn(facts),
    manifest,
    snapshot: { id: facts.snapshot.id, commitment },
    codeVersion: facts.codeVersion,
    disclosure: disclosureIn(facts.disclosure),
    screener: file.dataSet === null ? screener : screener.filter(({ dataSet }) => dataSet === file.dataSet),
  };
}

export type Receipt = ReturnType<typeof receiptOf>;

/** A receipt as it lies beside its file. */
export type SignedReceipt = {
  /** The receipt as canonical JSON: the very text that was signed. */
  readonly signed: string;
  readonly keyId: string;
  readonly algorithm: string;
  /** DER, in base64. */
  readonly signature: string;
};

/** As it lies beside its file: the same text always. */
export function receiptText(receipt: SignedReceipt): string {
  return `${JSON.stringify(receipt)}\n`;
}

export function receiptNameOf(file: string): string {
  return `${file}.receipt.json`;
}
