import { buildASTSchema, type GraphQLOutputType, getNamedType, isObjectType, parse } from 'graphql';
import { typeDefs } from '../graphql/generated/type-defs.ts';

/** Fields of a conference that lie in other items: its events, and other conferences. */
const APART: ReadonlySet<string> = new Set(['history', 'reopens', 'reopenedAs', 'possibleDuplicateOf']);

/** One conference with everything in it: made from the SDL, so that a field that is added is measured too. */
export function everythingOfAConference(): string {
  const conference = buildASTSchema(parse(typeDefs), { assumeValidSDL: true }).getType('Conference');
  if (!isObjectType(conference)) throw new Error('There is no type Conference.');
  return `query Conference($id: ID!) { conference(id: $id)${selectionOf(conference)} }`;
}

/** Nothing but conferences leads back to where it came from, and those are apart. */
function selectionOf(type: GraphQLOutputType): string {
  const named = getNamedType(type);
  if (!isObjectType(named)) return '';
  const fields = Object.values(named.getFields()).filter(({ name }) => !APART.has(name));
  return ` { ${fields.map((field) => `${field.name}${selectionOf(field.type)}`).join(' ')} }`;
}
