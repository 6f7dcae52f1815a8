import type { Clock } from '../../platform/clock.ts';
import type { Objects } from '../../platform/objects/objects.ts';
import type { Signer } from '../../platform/signing/signer.ts';
import { classifyFailure } from '../../platform/table/failure.ts';
import type { Table } from '../../platform/table/table.ts';
import { receiptNameOf, type SignedReceipt } from './domain/files/receipt.ts';
import type { FullRelease, ReleaseFacts } from './domain/files/release-facts.ts';
import type { PublishedTable } from './domain/releases/published-table.ts';
import { factsOf, type MadeFile, MEDIA } from './files/file.ts';
import { makeFiles, type MadeFiles } from './files/make-files.ts';
import { signedReceipt } from './files/receipts.ts';
import {
  type FilesStored,
  filesWrites,
  findFilesStored,
  MOST_FILES,
  objectOf,
  receiptKeys,
  saltOf,
  type StoredFile,
} from './store/release-files.ts';

export type StoreFilesDeps = {
  readonly table: Table;
  readonly objects: Pick<Objects, 'writeOnce'>;
  /** With a key of its own: nothing but receipts is signed with it. */
  readonly signer: Signer;
  readonly clock: Clock;
  /** Of this program, as it was deployed. */
  readonly codeVersion: string;
};

/** A release to be stored: what only storing knows is not in its facts yet. */
export type ReleaseToStore = {
  readonly facts: Omit<ReleaseFacts, 'salt' | 'codeVersion'>;
  readonly tables: readonly PublishedTable[];
};

export type StoreFilesResult =
  | ({ readonly kind: 'STORED' } & FilesStored)
  /** Nothing was stored: what must not go out, a sentence each. */
  | { readonly kind: 'REFUSED'; readonly refused: readonly string[] };

/**
 * Makes every file of a release with its receipt and stores them, once. May be broken off anywhere and begun anew: what was
 * written is the same bytes under the same name, and is left as it is. Only when all are there is it said that they are.
 *
 * @throws Error where other files of this release are stored already: a release never changes
 */
export async function storeReleaseFiles(deps: StoreFilesDeps, toStore: ReleaseToStore): Promise<StoreFilesResult> {
  const salt = await saltOf(deps.table, toStore.facts.id);
  const facts: ReleaseFacts = { ...toStore.facts, salt, codeVersion: deps.codeVersion };
  const release = { facts, tables: toStore.tables };
  const made = makeFiles(release);
  const refused = [...breachesIn(release), ...made.refused];
  if (refused.length > 0) return { kind: 'REFUSED', refused };
  if (made.files.length > MOST_FILES) throw new RangeError(`A release of ${String(made.files.length)} files`);
  const before = await storedBefore(deps.table, facts.id, made);
  if (before !== null) return before;
  await receiptKeys.makeKnown(deps.table, await deps.signer.publicKey(), deps.clock.now());
  const files: StoredFile[] = [];
  for (const file of made.files) files.push(await storeOne(deps, release, { file, made }));
  const stored = { hash: made.hash, storedAt: deps.clock.now().toISOString() };
  try {
    await deps.table.write(filesWrites(facts.id, stored, files));
  } catch (error) {
    if (classifyFailure(error).kind !== 'CONDITION') throw error;
    // Somebody else has stored them in the meantime.
    const theirs = await storedBefore(deps.table, facts.id, made);
    if (theirs === null) throw error;
    return theirs;
  }
  return { kind: 'STORED', ...stored };
}

function breachesIn({ facts }: FullRelease): readonly string[] {
  const { breaches } = facts.disclosure.attack;
  return breaches === 0 ? [] : [`The attack worked out ${String(breaches)} hidden figures.`];
}

async function storedBefore(table: Table, id: string, { hash }: MadeFiles): Promise<StoreFilesResult | null> {
  const stored = await findFilesStored(table, id);
  if (stored === undefined) return null;
  if (stored.hash !== hash) throw new Error('Other files of this release are stored: a release never changes.');
  return { kind: 'STORED', ...stored };
}

async function storeOne(
  { objects, signer }: StoreFilesDeps,
  { facts }: FullRelease,
  { file, made }: { readonly file: MadeFile; readonly made: MadeFiles },
): Promise<StoredFile> {
  const receipt: SignedReceipt = await signedReceipt(signer, { facts, file, made });
  await objects.writeOnce(objectOf(facts.id, made.hash, file.name), file.body, file.mediaType);
  const beside = Buffer.from(`${JSON.stringify(receipt)}\n`);
  await objects.writeOnce(objectOf(facts.id, made.hash, receiptNameOf(file.name)), beside, MEDIA.json);
  return { ...factsOf(file), receipt };
}
