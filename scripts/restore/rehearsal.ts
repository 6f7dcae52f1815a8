import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { authorityIds } from '../../contexts/programme/index.ts';
import { NETWORK } from '../../platform/actor/scope.ts';
import { knownKeys } from '../../platform/journal/checkpoints/signing-keys.ts';
import type { Pause } from '../../platform/table/back-off.ts';
import { openTable } from '../../platform/table/table.ts';
import { compareWithSigned, type Evidence, type SignedContradiction, type SignedFinding } from './as-signed.ts';
import { type Erasures, reapplyErasures, type Reapplied } from './erasures.ts';
import { type Difference, differences, surveyTable } from './survey.ts';
import { type ChainFinding, verifyChains } from './verify-chains.ts';

export type Examined = {
  /** Null where there is no live table to compare with. */
  readonly counts: readonly Difference[] | null;
  readonly chains: readonly ChainFinding[];
  readonly signed: readonly SignedFinding[];
  /** Null where nothing tells of them, or a chain is broken. */
  readonly erasures: Reapplied | null;
  /** Whether the copy is sound, and not other than what was signed. */
  readonly isFit: boolean;
  /** Whether it may take the live table's place: fit, and not behind what was signed unless the operator said so. */
  readonly mayGoLive: boolean;
};

export type ExamineDeps = {
  readonly client: DynamoDBClient;
  readonly pause: Pause;
  readonly erasures: Erasures | null;
  /** What was kept outside the account; the keys, where some are pinned, in the stead of those in the table. */
  readonly kept?: { readonly held: Evidence['held']; readonly keys: Evidence['keys'] | null };
  /** What the operator takes into account of where the copy is not as it was signed. */
  readonly accepted?: ReadonlySet<SignedContradiction>;
};

const NOTHING_KEPT = { held: [], keys: null } as const;

export type Names = {
  /** Null where there is none any more. */
  readonly live: string | null;
  readonly copy: string;
  /** The instant that the copy is of. */
  readonly at: Date;
};

/**
 * Whether a copy is what the live table was: all chains whole, the same and as they were signed, and nothing in it that was
 * erased since.
 * The chains are verified first, since erasing changes no chain, and a copy with a broken one is touched no further.
 */
export async function examine(deps: ExamineDeps, { live, copy, at }: Names): Promise<Examined> {
  const { client, pause, erasures, kept = NOTHING_KEPT, accepted = new Set() } = deps;
  const copyTable = openTable(client, copy, pause);
  const liveTable = live === null ? null : openTable(client, live, pause);
  const owners = [NETWORK, ...(await authorityIds(liveTable ?? copyTable))];
  const tables = { live: liveTable, copy: copyTable };
  const chains = await verifyChains(tables, owners);
  const keys = kept.keys ?? (await knownKeys(liveTable ?? copyTable));
  const signed = await compareWithSigned(tables, owners, { keys, held: kept.held });
  const counts = live === null ? null : differences(await surveyTable(client, live), await surveyTable(client, copy));
  const isSound = chains.every(({ kind }) => kind === 'SOUND');
  const open = signed.map(({ kind }) => kind).filter((kind) => isContradiction(kind) && !accepted.has(kind));
  const isFit = isSound && open.every((kind) => kind === 'BEHIND');
  const mayGoLive = isFit && open.length === 0;
  const reapplied = isFit && erasures !== null ? await reapplyErasures(copyTable, at, erasures) : null;
  return { chains, signed, counts, erasures: reapplied, isFit, mayGoLive };
}

function isContradiction(kind: SignedFinding['kind']): kind is SignedContradiction {
  return kind !== 'AS_SIGNED' && kind !== 'UNSIGNED';
}
