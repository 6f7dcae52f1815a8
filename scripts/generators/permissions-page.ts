import { buildASTSchema, isObjectType, parse } from 'graphql';
import { PERMISSIONS } from '../../platform/actor/permissions.ts';
import { ACTOR_COLUMNS } from './actor-columns.ts';
import type { GeneratedFile } from './generator.ts';
import { GENERATED } from './markdown.ts';
import { permissionIn } from './permission-in.ts';
import { writtenSdl } from './written-sdl.ts';

/** Who holds which permission, and which questions, changes and types need it. */
export function permissionsPage(sdl = writtenSdl()): GeneratedFile {
  const header = `| permission | ${ACTOR_COLUMNS.map(({ title }) => title).join(' | ')} |`;
  const rows = PERMISSIONS.map((permission) => {
    const marks = ACTOR_COLUMNS.map(({ held }) => (held.has(permission) ? 'yes' : ''));
    return `| \`${permission}\` | ${marks.join(' | ')} |`;
  });
  const needs = neededBy(sdl);
  const lists = PERMISSIONS.map((permission) => `### ${permission}\n\n${listOf(needs.get(permission) ?? [])}`);
  const content = `${GENERATED}
# Permissions

An actor's kind gives the most that it may do; the scopes of an API client narrow it. Without a permission a field
answers FORBIDDEN and names the permission. Another authority's record and a missing one answer alike. Field by field:
[the access matrix](access-matrix.md).

${header}
| --- |${' --- |'.repeat(ACTOR_COLUMNS.length)}
${rows.join('\n')}

## What needs which

${lists.join('\n\n')}
`;
  return { path: 'docs/generated/permissions.md', content };
}

function neededBy(sdl: string): Map<string, string[]> {
  const needs = new Map<string, string[]>();
  const note = (permission: string | undefined, name: string): void => {
    if (permission !== undefined) needs.set(permission, [...(needs.get(permission) ?? []), name]);
  };
  for (const type of Object.values(buildASTSchema(parse(sdl)).getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    note(permissionIn(type.astNode?.directives), type.name);
    for (const field of Object.values(type.getFields()))
      note(permissionIn(field.astNode?.directives), `${type.name}.${field.name}`);
  }
  return needs;
}

function listOf(names: readonly string[]): string {
  return names.length === 0 ? 'Nothing yet.' : names.map((name) => `\`${name}\``).join(', ');
}
