import type { DefinitionNode, GraphQLSchema } from 'graphql';

/** Every definition of the SDL, in the order in which the files were written. */
export function writtenDefinitions(schema: GraphQLSchema): readonly DefinitionNode[] {
  const written = [schema, ...schema.getDirectives(), ...Object.values(schema.getTypeMap())];
  return written.flatMap(({ astNode }) => (astNode ? [astNode] : [])).sort(asWritten);
}

function asWritten(left: DefinitionNode, right: DefinitionNode): number {
  return fileOf(left).localeCompare(fileOf(right), 'en') || startOf(left) - startOf(right);
}

const fileOf = (node: DefinitionNode): string => node.loc?.source.name ?? '';
const startOf = (node: DefinitionNode): number => node.loc?.start ?? 0;
