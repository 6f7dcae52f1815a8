import { type GraphQLEnumType, type GraphQLLeafType, isEnumType } from 'graphql';
import type { FlatTables } from '../../../contexts/exchange/index.ts';
import type { GeneratedFile } from '../generator.ts';
import { cell, GENERATED } from '../markdown.ts';
import { MAPPING } from './kinds.ts';

/** Types that GraphQL itself brings, as a cell takes them. */
const AS_A_CELL: Readonly<Record<string, string>> = {
  Boolean: 'true or false, or Y or N.',
  Int: 'A whole number, in digits.',
  String: 'Text.',
  ID: 'A global id, as the API gives it.',
};

/** What a cell of any of these tables may hold: the types, and each code of each list. */
export function valuesPage(all: readonly FlatTables[]): GeneratedFile {
  const used = all.flatMap(({ keys, tables }) => [...keys, ...tables.flatMap(({ columns }) => columns)]);
  const types = [...new Map(used.map(({ type }) => [type.name, type])).values()].toSorted((one, other) =>
    one.name.localeCompare(other.name, 'en'),
  );
  const content = `${GENERATED}
# What a cell may hold

## Types

${types.flatMap((type) => (isEnumType(type) ? [] : [typeSection(type)])).join('\n\n')}

## Code lists

${types.flatMap((type) => (isEnumType(type) ? [listSection(type)] : [])).join('\n\n')}
`;
  return { path: `${MAPPING}/values.md`, content };
}

function typeSection({ name, description }: GraphQLLeafType): string {
  return `### ${name}\n\n${AS_A_CELL[name] ?? description ?? ''}`;
}

function listSection(list: GraphQLEnumType): string {
  const codes = list.getValues().map(({ name, description }) => `| \`${name}\` | ${cell(description ?? '')} |`);
  return `### ${list.name}\n\n${list.description ?? ''}\n\n${['| code | meaning |', '| --- | --- |', ...codes].join('\n')}`;
}
