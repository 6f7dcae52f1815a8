import type { Named } from './loop.ts';

/**
 * What everybody who has to do with a practice is told: that harm was recorded, or that its owner does it no more. It lies
 * with whoever says it; `practice` is what it is about. Whom it concerns is worked out on reading, so that none is missed.
 */
export type PracticeNotice = Named & {
  readonly kind: 'HARM' | 'RETIRED';
  readonly practice: Named & { readonly kind: 'LOOP' | 'ADOPTION' };
  readonly root: Named;
  /** Of an adoption, the loop that it is of. */
  readonly loop?: Named;
  /** ISO 8601 instant, UTC. */
  readonly at: string;
  readonly text: string;
};

/** What somebody has to do with a lineage: a loop of theirs, or an adoption and the loop that it is of. */
export type Involvement = { readonly root: Named; readonly loop?: Named };

/**
 * Whether a notice concerns somebody. Harm concerns everybody in the lineage, however far; a retirement, whoever adopted that
 * very loop. Nobody is told of what they said themselves.
 */
export function concerns(
  notice: PracticeNotice,
  reader: Named['authority'],
  involved: readonly Involvement[],
): boolean {
  if (notice.authority === reader) return false;
  if (notice.kind === 'HARM') return involved.some(({ root }) => root.id === notice.root.id);
  return involved.some(({ loop }) => loop?.id === notice.practice.id);
}
