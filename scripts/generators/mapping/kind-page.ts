import { type Column, type FlatTable, type FlatTables, TABLE_COLUMN } from '../../../contexts/exchange/index.ts';
import type { GeneratedFile } from '../generator.ts';
import { cell, GENERATED } from '../markdown.ts';
import { MAPPED, MAPPING } from './kinds.ts';

/** The columns of one kind of record, table by table: type, obligation, meaning. */
export function kindPage(all: FlatTables): GeneratedFile {
  const { kind, keys, tables } = all;
  const { file, title, about } = MAPPED[kind];
  const content = `${GENERATED}
# ${title}

Kind \`${kind}\` of \`requestUpload\`. Template: [\`${file}.csv\`](${file}.csv). ${about} [How to read this](README.md).

## On every row

${rows([...(tables.length > 1 ? [TABLE_ROW] : []), ...keys.map((column) => rowOf(column, 'each row'))])}

${tables.map((table) => section(table, tables.length > 1)).join('\n\n')}
`;
  return { path: `${MAPPING}/${file}.md`, content };
}

function section(table: FlatTable, isOneOfSeveral: boolean): string {
  const { name, columns, description } = table;
  const intro = [description, isOneOfSeveral ? placeOf(table) : ''].filter((text) => text !== '').join(' ');
  return `## \`${name}\`\n\n${intro}\n\n${rows(columns.map((column) => rowOf(column, needOf(column))))}`;
}

function placeOf({ place }: FlatTable): string {
  if (place.kind === 'RECORD') return 'One row a record.';
  if (place.kind === 'FACT') return 'A row for each.';
  return `A row for each, after the row of \`${place.of}\` that it belongs to.`;
}

function needOf({ obligation, standard }: Column): string {
  if (obligation.is === 'EACH_ROW') return 'each row';
  if (obligation.is === 'WITH_GROUP') return `with another \`${obligation.group}…\``;
  if (obligation.is === 'ONE_OF_GROUP') return `one of \`${obligation.group}…\``;
  return standard === null ? 'no' : `no: empty is \`${standard}\``;
}

function rowOf({ name, type, isList, description }: Column, need: string): string {
  const link = `[${type.name}](values.md#${type.name.toLowerCase()})`;
  return line([`\`${name}\``, isList ? `${link}, several` : link, need, description]);
}

const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;

function rows(lines: readonly string[]): string {
  return ['| column | values | needed | meaning |', '| --- | --- | --- | --- |', ...lines].join('\n');
}

const TABLE_ROW = line([`\`${TABLE_COLUMN}\``, 'a heading below', 'each row', 'Of which table the row is.']);
