import type { SignedFinding } from './as-signed.ts';
import type { Examined } from './rehearsal.ts';
import type { ChainFinding } from './verify-chains.ts';

/** For a person at a terminal. */
export function told({ chains, signed, counts, erasures, isFit, mayGoLive }: Examined): string {
  return [
    'Chains:',
    ...chains.map((finding) => `  ${finding.owner} ${finding.chain}: ${verdictOf(finding)}`),
    'Signed checkpoints:',
    ...signed.map((finding) => `  ${finding.owner} ${finding.chain}: ${signedTold(finding)}`),
    'Kinds of which the copy has another number than the live table has now:',
    ...countsTold(counts),
    erasures === null
      ? 'Erasures: nothing was erased again (neither a live table nor a file tells of any, or a chain is broken).'
      : `Erasures: ${erasures.erased} carried out again, ${erasures.notThere} not there.`,
    verdictTold(isFit, mayGoLive),
  ].join('\n');
}

function verdictTold(isFit: boolean, mayGoLive: boolean): string {
  if (mayGoLive) return 'The copy is fit for use.';
  if (isFit) return 'The copy is behind what was signed: it is NOT to be used unless you say so, with --accept BEHIND.';
  return 'The copy is NOT fit for use: take an earlier one, and keep this one as evidence.';
}

function signedTold(finding: SignedFinding): string {
  switch (finding.kind) {
    case 'AS_SIGNED':
      return `as it was signed at ${finding.sequence}`;
    case 'UNSIGNED':
      return 'no checkpoint is known';
    case 'BEHIND':
      return `BEHIND: signed up to ${finding.signed}, and the copy ends at ${finding.copy}`;
    case 'OTHER':
      return `OTHER than what was signed at ${finding.signed}`;
    case 'FORGED':
      return `FORGED: the checkpoint at ${finding.signed} is signed by no key that is known, or is not of this chain`;
  }
}

function countsTold(counts: Examined['counts']): readonly string[] {
  if (counts === null) return ['  there is no live table'];
  if (counts.length === 0) return ['  none'];
  return counts.map(({ kind, live, copy }) => `  ${kind}: live ${live}, copy ${copy}`);
}

function verdictOf(finding: ChainFinding): string {
  switch (finding.kind) {
    case 'SOUND':
      return finding.live === null
        ? `sound in itself up to ${finding.copy.sequence}`
        : `sound up to ${finding.copy.sequence}; live has ${finding.live.sequence - finding.copy.sequence} more`;
    case 'BROKEN':
      return `BROKEN at ${finding.sequence}: ${finding.fault}`;
    case 'DIVERGED':
      return `NOT what the live chain was at ${finding.sequence}`;
  }
}
