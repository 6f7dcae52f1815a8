import type { PluginFunction } from '@graphql-codegen/plugin-helpers';
import { print, stripIgnoredCharacters } from 'graphql';
import { writtenDefinitions } from './written-definitions.ts';

/**
 * A graphql-codegen plugin: the SDL as one string, for a Lambda bundle, which has no files to read.
 *
 * One definition a line, in the order in which the files were written (introspection, and so GraphiQL, shows fields
 * in this order). Descriptions and directives stay; white space outside descriptions goes.
 */
export const plugin: PluginFunction = (schema) => {
  const lines = writtenDefinitions(schema).map((definition) => stripIgnoredCharacters(print(definition)));
  return `/* Generated from graphql/*.graphql by \`npm run generate\`. Do not edit. */
/** The whole schema as SDL: descriptions and directives included. */
export const typeDefs = \`${lines.map(insideTemplate).join('\n')}\`;
`;
};

/** What would end a template literal, or begin a substitution in it, is escaped. */
const insideTemplate = (text: string): string => text.replaceAll(/[\\`]|\$\{/g, String.raw`\$&`);
