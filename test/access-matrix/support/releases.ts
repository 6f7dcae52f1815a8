import type { Release } from '../../../contexts/evaluation/domain/releases/release.ts';
import {
  findFiles,
  keepFile,
  listReleaseFiles,
  settleFiles,
} from '../../../contexts/evaluation/store/release-files.ts';
import {
  findRelease,
  partsOf,
  readProgress,
  releaseId,
  releaseWrite,
} from '../../../contexts/evaluation/store/releases.ts';
import { parseGlobalId } from '../../../platform/graphql/global-id.ts';
import { keyIn } from '../../../platform/table/keys.ts';
import { openTable } from '../../../platform/table/table.ts';
import type { Stage } from './stage.ts';

/** Releases that wait for each next step: global ids. */
export type Releases = { readonly checked: string; readonly approved: string; readonly published: string };

/** Nobody of the cast, so that each of them can be the second person. */
const SOMEBODY = { by: { id: '01K000000000000000000000DR', subject: 'drafter' }, at: '2026-06-30T08:00:00.000Z' };

/** Such as one that went all its way, but each a step behind: made in the table, since the steps are one person's after another's. */
export async function makeReleases(
  { client, tableName }: Pick<Stage, 'client' | 'tableName'>,
  withdrawnId: string,
): Promise<Releases> {
  const table = openTable(client, tableName, () => Promise.resolve());
  const id = parseGlobalId(withdrawnId)?.id ?? '';
  const [release, progress] = [await findRelease(table, id), await readProgress(table, id)];
  if (release === undefined || progress === undefined) throw new Error('No release went all its way.');
  const files = await findFiles(table, id);
  if (files?.kind !== 'STORED') throw new Error(`Its files are not stored: ${JSON.stringify(files)}`);
  const { hash } = files;
  const { version: _version, ...body } = progress;
  const copyOf = async (copy: string, steps: Partial<Release>): Promise<string> => {
    const blank = { approved: null, published: null, withdrawn: null, version: 1, id: copy, drafted: SOMEBODY };
    const key = keyIn(partsOf(copy), 'PROGRESS');
    await table.write([
      releaseWrite({ ...release, ...blank, ...steps }),
      { kind: 'PUT', item: { key, version: 1, body: { ...body, against: [id] } } },
    ]);
    for (const file of await listReleaseFiles(table, id)) await keepFile(table, { release: copy, hash }, file);
    if (steps.approved !== undefined) await settleFiles(table, copy, files);
    return releaseId(copy);
  };
  return {
    checked: await copyOf('01K0000000000000000000000C', {}),
    approved: await copyOf('01K0000000000000000000000D', { approved: SOMEBODY }),
    published: await copyOf('01K0000000000000000000000F', { approved: SOMEBODY, published: SOMEBODY }),
  };
}
