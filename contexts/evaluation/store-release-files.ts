import type { Clock } from '../../platform/clock.ts';
import type { Objects } from '../../platform/objects/objects.ts';
import type { Signer } from '../../platform/signing/signer.ts';
import type { Table } from '../../platform/table/table.ts';
import { receiptNameOf, receiptText } from './domain/files/receipt.ts';
import type { FullRelease, ReleaseFacts } from './domain/files/release-facts.ts';
import type { PublishedTable } from './domain/releases/published-table.ts';
import { factsOf, type MadeFile, MEDIA } from './files/file.ts';
import { makeFiles, type MadeFiles } from './files/make-files.ts';
import { signedReceipt } from './files/receipts.ts';
import {
  type FilesOutcome,
  findFiles,
  findKeptFile,
  keepFile,
  MOST_FILES,
  noteFilesProgress,
  objectOf,
  receiptKeys,
  saltOf,
  settleFiles,
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

/**
 * Makes every file of a release with its receipt and stores them, once. May be broken off anywhere and begun anew: what was
 * written is the same bytes under the same name, and is left as it is. Only when all are there is it said that they are. Where one
 * must not go out nothing is stored, and it is said why.
 *
 * @throws Error where other files of this release are stored already: a release never changes
 */
export async function storeReleaseFiles(deps: StoreFilesDeps, toStore: ReleaseToStore): Promise<FilesOutcome> {
  const { table, clock } = deps;
  const salt = await saltOf(table, toStore.facts.id);
  const facts: ReleaseFacts = { ...toStore.facts, salt, codeVersion: deps.codeVersion };
  const release = { facts, tables: toStore.tables };
  const made = makeFiles(release);
  const refused = [...breachesIn(release), ...made.refused];
  const at = (): string => clock.now().toISOString();
  if (refused.length > 0) return settleFiles(table, facts.id, { kind: 'REFUSED', refused, at: at() });
  if (made.files.length > MOST_FILES) throw new RangeError(`A release of ${String(made.files.length)} files`);
  const before = await findFiles(table, facts.id);
  if (before !== null) return sameAs(made, before);
  await receiptKeys.makeKnown(table, await deps.signer.publicKey(), clock.now());
  await storeAll(deps, release, made);
  return sameAs(made, await settleFiles(table, facts.id, { kind: 'STORED', hash: made.hash, storedAt: at() }));
}

function breachesIn({ facts }: FullRelease): readonly string[] {
  const { breaches } = facts.disclosure.attack;
  return breaches === 0 ? [] : [`The attack worked out ${String(breaches)} hidden figures.`];
}

function sameAs({ hash }: MadeFiles, outcome: FilesOutcome): FilesOutcome {
  const isSame = outcome.kind === 'REFUSED' || outcome.hash === hash;
  if (!isSame) throw new Error('Other files of this release are stored: a release never changes.');
  return outcome;
}

async function storeAll(deps: StoreFilesDeps, release: FullRelease, made: MadeFiles): Promise<void> {
  const all = made.files.length;
  for (const [stored, file] of made.files.entries()) {
    await noteFilesProgress(deps.table, release.facts.id, { stored, all });
    await storeOne(deps, release, { file, made });
  }
  await noteFilesProgress(deps.table, release.facts.id, { stored: all, all });
}

type One = { readonly file: MadeFile; readonly made: MadeFiles };

/** Its receipt is kept before anything is written of it, so that no other is ever given. */
async function storeOne(deps: StoreFilesDeps, release: FullRelease, { file, made }: One): Promise<void> {
  const { id } = release.facts;
  const { receipt } = await kept(deps, release, { file, made });
  await deps.objects.writeOnce(objectOf(id, made.hash, file.name), file.body, file.mediaType);
  const beside = objectOf(id, made.hash, receiptNameOf(file.name));
  await deps.objects.writeOnce(beside, Buffer.from(receiptText(receipt)), MEDIA.json);
}

async function kept({ table, signer }: StoreFilesDeps, { facts }: FullRelease, one: One): Promise<StoredFile> {
  const { file, made } = one;
  const of = { release: facts.id, hash: made.hash };
  const found = await findKeptFile(table, { ...of, name: file.name });
  if (found !== undefined) return found;
  const receipt = await signedReceipt(signer, { facts, file, made });
  return keepFile(table, of, { ...factsOf(file), receipt });
}
