import type { Extract, Made } from '../../../contexts/evaluation/domain/extracts/extract.ts';
import { PROJECT_EXTRACT } from '../../../contexts/evaluation/domain/extracts/parameters.ts';
import { extractId, writesOfMade, writesOfNewExtract } from '../../../contexts/evaluation/store/extracts.ts';
import { localDate } from '../../../platform/dates/index.ts';
import { parseGlobalId } from '../../../platform/graphql/global-id.ts';
import { openTable } from '../../../platform/table/table.ts';
import { newKey } from '../../support/record.ts';
import { applied, keyOf } from './apply.ts';
import { actorNamed } from './cast.ts';
import type { Stage } from './stage.ts';

/** Research projects: global ids, by how each stands. */
export type Research = { readonly approved: string; readonly requested: string; readonly extract: string };

const REQUEST = `mutation Request($input: RequestResearchProjectInput!) {
  requestResearchProject(input: $input) { status problems { code path } project { id } }
}`;
const APPROVE = `mutation Approve($input: ApproveResearchProjectInput!) {
  approveResearchProject(input: $input) { status problems { code path } project { id } }
}`;

const DOWNLOAD = `mutation Download($input: DownloadExtractInput!) {
  downloadExtract(input: $input) { status problems { code path } }
}`;

export const PROJECT = {
  title: 'What becomes of plans that families make',
  fiveSafes: {
    project: 'It finds out whether plans hold.',
    people: 'Accredited researchers of a university.',
    data: 'Stages and lengths of time.',
    settings: 'A secure research environment.',
    outputs: 'Two people check what leaves it.',
  },
  endsOn: '2027-03-31',
} as const;

/** One that a second person has approved, and one that waits for that. */
export async function makeResearch(
  { api, client, tableName }: Pick<Stage, 'api' | 'client' | 'tableName'>,
  { memberIds, snapshot }: { readonly memberIds: readonly string[]; readonly snapshot: string },
): Promise<Research> {
  const request = async (reference: string): Promise<string> => {
    const input = { idempotencyKey: newKey(), reference, memberIds, ...PROJECT };
    return (await applied(api, actorNamed('programme-staff'), REQUEST, input)).project?.id ?? '';
  };
  const [approved, requested] = [await request('RESEARCH1'), await request('RESEARCH2')];
  const input = { idempotencyKey: newKey(), projectId: approved };
  await applied(api, actorNamed('programme-administrator'), APPROVE, input);
  const table = openTable(client, tableName, () => Promise.resolve());
  const id = '01K0000000000000000000000X';
  const extract: Extract = {
    ...{ id, project: 'RESEARCH1', parameters: PROJECT_EXTRACT, authorities: [] },
    snapshot: parseGlobalId(snapshot)?.id ?? '',
    requestedBy: parseGlobalId(memberIds[0] ?? '')?.id ?? '',
    requestedAt: AT,
    expiresOn: localDate('2027-03-31'),
    downloads: [{ by: parseGlobalId(memberIds[0] ?? '')?.id ?? '', at: AT }],
  };
  await table.write([...writesOfNewExtract(extract)]);
  await table.write([...writesOfMade(id, MADE)]);
  // So that somebody who only evaluates has done something, too.
  const evaluator = actorNamed('evaluator');
  const download = { idempotencyKey: keyOf(evaluator), extractId: extractId(id) };
  await applied(api, evaluator, DOWNLOAD, download);
  return { approved, requested, extract: extractId(id) };
}

const AT = '2026-06-30T08:00:00.000Z';

/** Too few children live in this world for a worker to make one. */
const MADE: Made = {
  ...{ kind: 'MADE', at: AT, rows: 20, children: 20, leftOut: 0, bytes: 1, sha256: '0'.repeat(64) },
  columns: [{ key: 'sex', title: 'Sex', kind: 'DESCRIPTION', told: 'Sex', codes: { Female: 'Female' }, topCode: 7 }],
};
