import * as z from 'zod/mini';

const Receipt = z.object({ signed: z.string(), keyId: z.string(), algorithm: z.string(), signature: z.string() });

export type ShownReceipt = {
  readonly keyId: string;
  readonly algorithm: string;
  readonly signature: string;
  /** What is signed, laid out for reading: the signature is of the text as it lies in the receipt. */
  readonly signed: string;
};

/** A receipt as docs/releases-files.md has it. Null for what is none. */
export function signedPart(text: string): ShownReceipt | null {
  const parsed = Receipt.safeParse(parse(text));
  if (!parsed.success) return null;
  const { signed, ...rest } = parsed.data;
  return { ...rest, signed: JSON.stringify(parse(signed), null, 2) };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
