import type { PluginFunction } from '@graphql-codegen/plugin-helpers';
import { type DefinitionNode, type GraphQLSchema, print, stripIgnoredCharacters } from 'graphql';

/**
 * A graphql-codegen plugin: the SDL as one string, for a Lambda bundle, which has no files to read.
 *
 * One definition a line, in the order in which the files were written (introspection, and so GraphiQL, shows fields
 * in this order). Descriptions and directives stay; white space outside descriptions goes.
 */
export const plugin: PluginFunction = (schema) => {
  const lines = definitionsOf(schema).map((definition) => stripIgnoredCharacters(print(definition)));
  return `/* Generated from graphql/*.graphql by \`npm run generate\`. Do not edit. */
/** The whole schema as SDL: descriptions and directives included. */
export const typeDefs = \`${lines.map(insideTemplate).join('\n')}\`;
`;
};

function definitionsOf(schema: GraphQLSchema): readonly DefinitionNode[] {
  const written = [schema, ...schema.getDirectives(), ...Object.values(schema.getTypeMap())];
  return written.flatMap(({ astNode }) => (astNode ? [astNode] : [])).sort(asWritten);
}

function asWritten(left: DefinitionNode, right: DefinitionNode): number {
  return fileOf(left).localeCompare(fileOf(right), 'en') || startOf(left) - startOf(right);
}

const fileOf = (node: DefinitionNode): string => node.loc?.source.name ?? '';
const startOf = (node: DefinitionNode): number => node.loc?.start ?? 0;

/** What would end a template literal, or begin a substitution in it, is escaped. */
const insideTemplate = (text: string): string => text.replaceAll(/[\\`]|\$\{/g, String.raw`\$&`);
