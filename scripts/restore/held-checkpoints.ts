import { createPublicKey } from 'node:crypto';
import { type Found, readCheckpoint } from '../../platform/journal/checkpoints/checkpoint.ts';
import { type PublicKey, publicKeyOf } from '../../platform/signing/public-key.ts';

export type HeldCheckpoint = NonNullable<Found['checkpoint']>;

/**
 * The checkpoints of a trail as `scripts/export-audit.ts` writes it, one JSON object a line: an authority has kept it, out of
 * reach of whoever can change the account. The other lines of a trail are passed over.
 *
 * @throws Error that names a line which is no JSON, or a checkpoint that cannot be read; or where there is none at all.
 */
export function heldCheckpoints(text: string): readonly HeldCheckpoint[] {
  const held = text.split('\n').flatMap((line, index) => (line.trim() === '' ? [] : checkpointIn(line, index + 1)));
  if (held.length === 0) throw new Error('The file holds no checkpoint.');
  return held;
}

function checkpointIn(line: string, number: number): readonly HeldCheckpoint[] {
  const row = parsed(line, number);
  if (typeof row !== 'object' || row === null || !('signed' in row)) return [];
  const checkpoint = readCheckpoint(row);
  if (checkpoint === null) throw new Error(`Line ${number} holds a checkpoint that cannot be read.`);
  return [checkpoint];
}

function parsed(line: string, number: number): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new Error(`Line ${number} is no JSON.`);
  }
}

/** @throws Error when the file is no public key on P-256 in PEM. */
export function pinnedKey(pem: string): PublicKey {
  return publicKeyOf(createPublicKey(pem));
}
