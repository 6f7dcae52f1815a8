import { buildASTSchema, type GraphQLObjectType, type GraphQLSchema, isObjectType, parse } from 'graphql';
import { ACTOR_COLUMNS } from './actor-columns.ts';
import type { GeneratedFile } from './generator.ts';
import { GENERATED } from './markdown.ts';
import { permissionIn } from './permission-in.ts';
import { writtenSdl } from './written-sdl.ts';

/**
 * Every field and mutation, the permission that it needs, and which kinds of actor hold that. From the SDL alone:
 * test/access-matrix/ reads the page and holds the running API to each of its cells.
 */
export function accessMatrixPage(sdl = writtenSdl()): GeneratedFile {
  const schema = buildASTSchema(parse(sdl));
  const content = `${GENERATED}
# Access matrix

Which kind of actor may have which field: ✓ where it may, – where it is told FORBIDDEN and the permission that it lacks.
The scopes of an API client narrow the first column further; without a valid token nobody has anything. What a ✓
gives is still only one's own: another authority's record and a missing one answer alike. Whoever of the programme looks
under a break-glass grant ([sharing](../sharing.md)) has the last column in the stead of their own, of the one authority, or
of the one record, that was granted; a change is refused before anything else.
[Who holds which permission](permissions.md).

${sections(schema)
  .map(([title, type]) => `## ${title}\n\n${tableOf(type)}`)
  .join('\n\n')}
`;
  return { path: 'docs/generated/access-matrix.md', content };
}

/** Questions and changes first, then the other types by name. */
function sections(schema: GraphQLSchema): readonly (readonly [string, GraphQLObjectType])[] {
  const [query, mutation] = [schema.getQueryType(), schema.getMutationType()];
  const roots = [query, mutation].filter((type) => type !== null && type !== undefined);
  const others = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter((type) => !type.name.startsWith('__') && !roots.includes(type))
    .toSorted((one, other) => one.name.localeCompare(other.name, 'en'));
  return [...roots, ...others].map((type) => [type.name, type]);
}

function tableOf(type: GraphQLObjectType): string {
  const ofType = permissionIn(type.astNode?.directives);
  const rows = Object.values(type.getFields())
    .toSorted((one, other) => one.name.localeCompare(other.name, 'en'))
    .map(({ name, astNode }) => rowOf(name, permissionIn(astNode?.directives) ?? ofType));
  return [
    `| field | permission | ${ACTOR_COLUMNS.map(({ title }) => title).join(' | ')} |`,
    `| --- | --- |${' :-: |'.repeat(ACTOR_COLUMNS.length)}`,
    ...rows,
  ].join('\n');
}

function rowOf(field: string, permission: string | undefined): string {
  const marks = ACTOR_COLUMNS.map(({ held }) => ([...held].some((each) => each === permission) ? '✓' : '–'));
  return `| \`${field}\` | ${permission === undefined ? 'none' : `\`${permission}\``} | ${marks.join(' | ')} |`;
}
