import type { Actor } from '../../platform/actor/actor.ts';
import { londonDate } from '../../platform/dates/index.ts';
import { type Call, notFound, refused } from '../../platform/journal/decisions.ts';
import type { Journal, Performed, Request } from '../../platform/journal/perform.ts';
import { perform } from '../../platform/journal/perform.ts';
import { projectStatusOn, readProject, type ResearchProject } from '../governance/index.ts';
import { type Extract, extractStatusOn, MOST_DOWNLOADS } from './domain/extracts/extract.ts';
import { extractProblem } from './domain/extracts/rules.ts';
import { sharedWith } from './extracts/shared-with.ts';
import {
  extractFrom,
  extractHistory,
  extractId,
  extractItem,
  keysOfExtract,
  readExtract,
  type StoredExtract,
} from './store/extracts.ts';

export type DownloadExtract = Call & {
  /** Our own id. Null for what is no global id of an extract. */
  readonly extract: string | null;
};

/** Lets one of a project's people have its extract, and notes that they had it. Whoever is none of them finds none. */
export async function downloadExtract(
  { journal }: { readonly journal: Journal },
  request: Request,
  { idempotencyKey, dryRun, extract: id }: DownloadExtract,
): Promise<Performed<StoredExtract>> {
  const { table } = journal;
  const { actor, now } = request;
  const today = londonDate(now);
  const asked = id === null ? undefined : (await readExtract(table, id))?.value;
  const project = asked && (await readProject(table, asked.project))?.value;
  const sharing = asked ? await sharedWith(table, asked.authorities, { project: asked.project, on: today }) : [];
  return perform(journal, request, {
    operation: 'downloadExtract',
    idempotencyKey,
    dryRun,
    input: { extract: id },
    reads: () => (id === null ? [] : keysOfExtract(id)),
    decide: (items) => {
      const state = extractFrom(items);
      if (state === undefined || project === undefined || !isOneOf(actor, project)) return notFound('extractId');
      const { value: extract, version: before, made } = state;
      const current = { state, record: { id: extractId(extract.id), version: before } };
      const refusedBy = (code: 'EX1' | 'EX2' | 'EX4') => refused([extractProblem(code, 'input', 'extractId')], current);
      if (projectStatusOn(project, today) !== 'APPROVED') return refusedBy('EX1');
      if (extractStatusOn(extract, made, today) !== 'READY') return refusedBy('EX4');
      if (sharing.length < extract.authorities.length) return refusedBy('EX2');
      const after = withDownload(extract, { by: actor.id, at: now.toISOString() });
      const version = before + 1;
      return {
        kind: 'CHANGED',
        problems: [],
        state: { value: after, version, made },
        changes: [
          {
            record: { id: extractId(extract.id), version },
            partition: extractHistory(extract.id),
            event: { type: 'EXTRACT_DOWNLOADED', fields: ['downloads'] },
          },
        ],
        writes: [{ kind: 'ADVANCE', item: extractItem(after, version) }],
      };
    },
  });
}

export function isOneOf({ kind, id }: Actor, { members }: ResearchProject): boolean {
  return kind === 'EVALUATOR' && members.includes(id);
}

function withDownload(extract: Extract, download: Extract['downloads'][number]): Extract {
  return { ...extract, downloads: [...extract.downloads, download].slice(-MOST_DOWNLOADS) };
}
