import type { GraphQLSchema } from 'graphql';
import { checkedBytes } from './checked-bytes.ts';
import type { FileImport, Inspected } from './file-import.ts';
import { broken } from './file-broken.ts';
import { knownKeys } from './known-keys.ts';
import type { Between } from './read-rows.ts';
import { recordsOf } from './records-of.ts';

export const MOST_ROWS = 200_000;
/** Records with the key of an earlier one, which are refused one by one: more, and the file is another than was meant. */
const MOST_REPEATED = 1_000;

/**
 * Looks the whole file through before anything of it is recorded: whether it is what was announced, how many rows it
 * has, which keys come twice, and where the first row begins.
 *
 * @throws FileBroken
 */
export async function inspectFile(
  bytes: AsyncIterable<Buffer>,
  { file, schema }: { readonly file: FileImport; readonly schema: GraphQLSchema },
): Promise<{ readonly found: Omit<Inspected, 'etag'>; readonly begins: Between }> {
  const keys = knownKeys();
  const repeated: [number, number][] = [];
  let columns: readonly string[] | null = null;
  let begins: Between = { byte: 0, row: 0 };
  let rows = 0;
  const records = recordsOf(checkedBytes(bytes, file), {
    file,
    schema,
    from: begins,
    columns: null,
    onHeader(names, end) {
      columns = names;
      begins = end;
    },
  });
  for await (const record of records) {
    rows += record.rows;
    if (rows > MOST_ROWS) throw broken('FL11', record.last);
    const earlier = record.key === null ? null : keys.add(record.key, record.first);
    if (earlier !== null) repeated.push([record.first, earlier]);
    if (repeated.length > MOST_REPEATED) throw broken('FL17', record.first);
  }
  if (rows === 0) throw broken('FL11');
  return { found: { rows, columns, repeated }, begins };
}
