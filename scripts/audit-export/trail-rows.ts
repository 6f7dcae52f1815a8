import type { Checkpoint, Link, SigningKey } from './api.ts';

export type TrailParts = {
  readonly keys: readonly SigningKey[];
  /** Oldest first, as the links. */
  readonly checkpoints: readonly Checkpoint[];
  readonly links: AsyncIterable<Link>;
};

export type TrailRow =
  | { readonly of: 'keys'; readonly row: SigningKey }
  | { readonly of: 'links'; readonly row: Link }
  | { readonly of: 'checkpoints'; readonly row: Omit<Checkpoint, 'sequence'> };

/** The rows of a trail in the order in which tools/verify-audit.mjs reads them: a checkpoint after the link that it signs. */
export async function* trailRows({ keys, checkpoints, links }: TrailParts): AsyncGenerator<TrailRow> {
  for (const row of keys) yield { of: 'keys', row };
  const due = [...checkpoints];
  for await (const row of links) {
    yield { of: 'links', row };
    for (let next = due[0]; next !== undefined && next.sequence <= row.sequence; next = due[0]) {
      due.shift();
      yield checkpointRow(next);
    }
  }
  // Of links that are not there: for the verifier to name.
  for (const checkpoint of due) yield checkpointRow(checkpoint);
}

function checkpointRow({ signed, keyId, algorithm, signature }: Checkpoint): TrailRow {
  return { of: 'checkpoints', row: { signed, keyId, algorithm, signature } };
}
