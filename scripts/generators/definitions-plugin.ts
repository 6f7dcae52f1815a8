import type { PluginFunction } from '@graphql-codegen/plugin-helpers';
import { definitionsOf } from '../../platform/graphql/definitions.ts';
import { writtenDefinitions } from './written-definitions.ts';

/** A graphql-codegen plugin: each definition of the SDL under its name, for a function that starts with few of them. */
export const plugin: PluginFunction = (schema) => {
  const entries = Object.entries(definitionsOf(writtenDefinitions(schema)));
  const lines = entries.map(([name, sdl]) => `  ${JSON.stringify(name)}: ${JSON.stringify(sdl)},`);
  return `/* Generated from graphql/*.graphql by \`npm run generate\`. Do not edit. */
/** The schema as SDL, each definition by its name: directives included, descriptions left out. */
export const definitions = {
${lines.join('\n')}
};
`;
};
