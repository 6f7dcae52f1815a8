import { type Call, type Current, isStale, notFound, versionConflict } from '../../../platform/journal/decisions.ts';
import { type Decision, perform, type Performed, type Request } from '../../../platform/journal/perform.ts';
import type { GovernanceDeps } from '../deps.ts';
import type { ResearchProject } from '../domain/research-project.ts';
import { projectId } from '../ids.ts';
import { projectFrom, projectHistory, projectItem, projectKey, type StoredProject } from '../store/projects.ts';

export type ProjectCall = Call & {
  /** The project's reference. Null for what is no global id of a project. */
  readonly reference: string | null;
  readonly expectedVersion: number | null;
};

type ProjectCommand = {
  readonly operation: string;
  readonly call: ProjectCall;
  /** Of what is known of the project. */
  readonly decide: (current: Current<StoredProject> & { readonly state: StoredProject }) => Decision<StoredProject>;
};

/** What is done with a project that there is. */
export function decideProject(
  { journal }: GovernanceDeps,
  request: Request,
  { operation, call, decide }: ProjectCommand,
): Promise<Performed<StoredProject>> {
  const { idempotencyKey, dryRun, ...input } = call;
  const { reference, expectedVersion } = input;
  return perform(journal, request, {
    operation,
    idempotencyKey,
    dryRun,
    input,
    reads: () => (reference === null ? [] : [projectKey(reference)]),
    decide: ([item]) => {
      const state = projectFrom(item);
      if (state === undefined) return notFound('projectId');
      const current = { state, record: { id: projectId(state.value.reference) ?? '', version: state.version } };
      return isStale(expectedVersion, state.version) ? versionConflict(current) : decide(current);
    },
  });
}

/** The project as it is from now on. */
export function advanced(
  { state: { version: before }, record }: Current<StoredProject>,
  after: ResearchProject,
  event: { readonly type: string; readonly fields: readonly string[] },
): Decision<StoredProject> {
  const version = before + 1;
  return {
    kind: 'CHANGED',
    problems: [],
    state: { value: after, version },
    changes: [{ record: { ...record, version }, partition: projectHistory(after.reference), event }],
    writes: [{ kind: 'ADVANCE', item: projectItem(after, version) }],
  };
}
