import { type IndexDefinition, tableDefinition } from '../../platform/table/definition.ts';
import type { GeneratedFile } from './generator.ts';
import { cell, GENERATED } from './markdown.ts';

/** The table and its indexes, each with the question that it answers. What lies in it is in docs/architecture.md. */
export function dataModelPage(): GeneratedFile {
  const { partitionKey, sortKey, timeToLive, streamView } = tableDefinition;
  const indexes: readonly [string, IndexDefinition][] = Object.entries(tableDefinition.indexes);
  const rows = indexes.map(([name, { partitionKey: pk, sortKey: sk, carries, answers }]) => {
    const carried = carries.length === 0 ? 'keys only' : carries.join(', ');
    return `| ${[`\`${name}\``, `\`${pk}\``, `\`${sk}\``, carried, answers].map(cell).join(' | ')} |`;
  });
  const content = `${GENERATED}
# Data model

One table. Partition key \`${partitionKey}\`, sort key \`${sortKey}\`, both text; expiry in \`${timeToLive}\` (epoch seconds); stream of
\`${streamView}\`. Every partition key, index keys included, begins with its owner. The items are listed in
[the architecture](../architecture.md#table).

| index | partition key | sort key | carries | answers |
| --- | --- | --- | --- | --- |
${rows.join('\n')}
`;
  return { path: 'docs/generated/data-model.md', content };
}
