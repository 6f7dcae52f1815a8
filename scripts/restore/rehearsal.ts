import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { authorityIds } from '../../contexts/programme/index.ts';
import { NETWORK } from '../../platform/actor/scope.ts';
import type { Pause } from '../../platform/table/back-off.ts';
import { openTable } from '../../platform/table/table.ts';
import { type Erasures, reapplyErasures, type Reapplied } from './erasures.ts';
import { type Difference, differences, surveyTable } from './survey.ts';
import { type ChainFinding, verifyChains } from './verify-chains.ts';

export type Examined = {
  /** Null where there is no live table to compare with. */
  readonly counts: readonly Difference[] | null;
  readonly chains: readonly ChainFinding[];
  /** Null where nothing tells of them, or a chain is broken. */
  readonly erasures: Reapplied | null;
  /** Whether the copy could take the live table's place. */
  readonly isFit: boolean;
};

export type ExamineDeps = {
  readonly client: DynamoDBClient;
  readonly pause: Pause;
  readonly erasures: Erasures | null;
};

export type Names = {
  /** Null where there is none any more. */
  readonly live: string | null;
  readonly copy: string;
  /** The instant that the copy is of. */
  readonly at: Date;
};

/**
 * Whether a copy is what the live table was: all chains whole and the same, and nothing in it that was erased since.
 * The chains are verified first, since erasing changes no chain, and a copy with a broken one is touched no further.
 */
export async function examine({ client, pause, erasures }: ExamineDeps, { live, copy, at }: Names): Promise<Examined> {
  const copyTable = openTable(client, copy, pause);
  const liveTable = live === null ? null : openTable(client, live, pause);
  const owners = [NETWORK, ...(await authorityIds(liveTable ?? copyTable))];
  const chains = await verifyChains({ live: liveTable, copy: copyTable }, owners);
  const counts = live === null ? null : differences(await surveyTable(client, live), await surveyTable(client, copy));
  const isFit = chains.every(({ kind }) => kind === 'SOUND');
  const reapplied = isFit && erasures !== null ? await reapplyErasures(copyTable, at, erasures) : null;
  return { chains, counts, erasures: reapplied, isFit };
}

/** For a person at a terminal. */
export function told({ chains, counts, erasures, isFit }: Examined): string {
  return [
    'Chains:',
    ...chains.map((finding) => `  ${finding.owner} ${finding.chain}: ${verdictOf(finding)}`),
    'Kinds of which the copy has another number than the live table has now:',
    ...countsTold(counts),
    erasures === null
      ? 'Erasures: nothing was erased again (neither a live table nor a file tells of any, or a chain is broken).'
      : `Erasures: ${erasures.erased} carried out again, ${erasures.notThere} not there.`,
    isFit
      ? 'The copy is fit for use.'
      : 'The copy is NOT fit for use: take an earlier one, and keep this one as evidence.',
  ].join('\n');
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
