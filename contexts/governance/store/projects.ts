import { networkScope } from '../../../platform/actor/scope.ts';
import type { Keyed } from '../../../platform/graphql/connection.ts';
import type { Item } from '../../../platform/table/item.ts';
import { type Key, keyIn, type Partition, partitionIn } from '../../../platform/table/keys.ts';
import { stored, type Stored } from '../../../platform/table/stored.ts';
import type { Table } from '../../../platform/table/table.ts';
import type { ResearchProject } from '../domain/research-project.ts';

export type StoredProject = Stored<ResearchProject>;

const projects = partitionIn(networkScope, 'PROJECTS');

/** By its reference, so that two projects cannot have one. */
export function projectKey(reference: string): Key {
  return keyIn(projects, `PROJECT#${reference}`);
}

export function projectHistory(reference: string): Partition {
  return partitionIn(networkScope, 'PROJECTS', reference);
}

export function projectItem(project: ResearchProject, version: number): Item {
  return { key: projectKey(project.reference), version, body: project };
}

export function projectFrom(item: Item | undefined): StoredProject | undefined {
  return stored<ResearchProject>(item);
}

export async function readProject(table: Table, reference: string): Promise<StoredProject | undefined> {
  return projectFrom(await table.get(projectKey(reference)));
}

/** In the order of their references. */
export async function listProjects(
  table: Table,
  { after, limit }: { readonly after: string | null; readonly limit: number },
): Promise<readonly Keyed<StoredProject>[]> {
  const items = await table.query({ partition: projects, limit, ...(after !== null && { after }) });
  return items.map((item) => ({ item: stored<ResearchProject>(item), sortKey: item.key.sk }));
}
