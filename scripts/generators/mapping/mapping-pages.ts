import { buildASTSchema, parse } from 'graphql';
import { FILE_KINDS, flatTables, type FlatTables } from '../../../contexts/exchange/index.ts';
import type { FileRecordKind } from '../../../graphql/generated/resolvers-types.ts';
import type { GeneratedFile } from '../generator.ts';
import { GENERATED } from '../markdown.ts';
import { writtenSdl } from '../written-sdl.ts';
import { kindPage } from './kind-page.ts';
import { MAPPED, MAPPING } from './kinds.ts';
import { mappingJson } from './mapping-json.ts';
import { template } from './template.ts';
import { valuesPage } from './values-page.ts';

/** How a dataset's tables become records: from the very tables by which files are read. */
export function mappingPages(sdl = writtenSdl()): readonly GeneratedFile[] {
  const schema = buildASTSchema(parse(sdl));
  const all = (Object.keys(FILE_KINDS) as FileRecordKind[]).map((kind) => flatTables(schema, kind));
  return [startPage(all), ...all.map(kindPage), ...all.map(template), valuesPage(all), mappingJson(all)];
}

function startPage(all: readonly FlatTables[]): GeneratedFile {
  const lines = all.map(({ kind, tables }) => {
    const { file, title } = MAPPED[kind];
    const names = tables.map(({ name }) => `\`${name}\``).join(', ');
    return `| [${title}](${file}.md) | \`${kind}\` | [\`${file}.csv\`](${file}.csv) | ${names} |`;
  });
  const content = `${GENERATED}
# Mapping pack

Which column says what, for whoever maps a case-management system or a reporting database to the [files](../../files.md) that
the network takes. Names follow the Standard Safeguarding Dataset. The pages and templates are made from the tables by which
files are read, so a template is never behind.

| records | kind | template | tables |
| --- | --- | --- | --- |
${lines.join('\n')}

**For a program** [\`mapping.json\`](mapping.json) says the same: the [worked senders](../../sending.md) go by it.

**A template** is the header with every column. Add rows, and leave out the columns that you have nothing for, save those of
"On every row".

**Needed.** "each row" of its table needs a value; "with another \`x_…\`" once any of those columns has one in the row; "one of
\`x_…\`" where exactly one thing is to be said of several. An empty cell is null.

**Values** are described on [one page](values.md), code by code. "several" may stand in one cell, with \`|\` between them, so none
of them may hold a \`|\` itself. Days are YYYY-MM-DD.

**What a table cannot say.** That there is none of something is not the same as that nothing is known of it: an empty list, such
as of what nobody needed at a meeting, is sent as NDJSON or in a [batch](../../batches.md).
`;
  return { path: `${MAPPING}/README.md`, content };
}
