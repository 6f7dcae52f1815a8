import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { buildSchema } from 'graphql';
import { typeDefs } from '../../../graphql/generated/type-defs.ts';
import type { FileImport } from './file-import.ts';
import { FileBroken } from './file-broken.ts';
import { inspectFile, MOST_ROWS } from './inspect-file.ts';

const schema = buildSchema(typeDefs);
const ROWS_A_CHUNK = 1_000;

/** A file that is made as it is read, so that nobody can hold more of it than was asked for. */
type Sent = { readonly file: FileImport; readonly bytes: AsyncIterable<Buffer>; readonly made: () => number };

/** @param announced rows that the file has; `row` gives each, from 1 on */
function sent(format: 'NDJSON' | 'CSV', announced: number, row: (number: number) => string, header = ''): Sent {
  let made = 0;
  function* chunks(): Generator<Buffer> {
    if (header !== '') yield Buffer.from(header);
    for (let first = 1; first <= announced; first += ROWS_A_CHUNK) {
      const last = Math.min(first + ROWS_A_CHUNK - 1, announced);
      yield Buffer.from(Array.from({ length: last - first + 1 }, (_, nth) => row(first + nth)).join(''));
    }
  }
  async function* counted(): AsyncGenerator<Buffer> {
    for (const chunk of chunks()) {
      made += 1;
      yield await Promise.resolve(chunk);
    }
  }
  const hash = createHash('sha256');
  let bytes = 0;
  // What has too many rows is never read to its end, where these would be compared.
  for (const chunk of announced > MOST_ROWS ? [] : chunks()) {
    hash.update(chunk);
    bytes += chunk.length;
  }
  const file = { format, kind: 'PURGE', bytes, sha256: hash.digest('hex') } as FileImport;
  return { file, bytes: counted(), made: () => made };
}

const line = (number: number): string =>
  `{"purge":{"sourceRecord":{"system":"CASESYSTEM","recordId":"${String(number)}"},"reason":"MISTAKE"}}\n`;
const HEADER = 'fgdm_source_system,fgdm_source_record_id,fgdm_purge_reason\r\n';
const cells = (number: number): string => `CASESYSTEM,${String(number)},MISTAKE\r\n`;

const FORMS = [
  { format: 'NDJSON', row: line, header: '' },
  { format: 'CSV', row: cells, header: HEADER },
] as const;

describe.each(FORMS)('a file of $format', ({ format, row, header }) => {
  const headers = header === '' ? 0 : 1;

  it('may have 200,000 rows', async () => {
    const { file, bytes } = sent(format, MOST_ROWS, row, header);
    const { found } = await inspectFile(bytes, { file, schema });
    expect(found).toMatchObject({ rows: 200_000, repeated: [] });
  });

  it('of one row more is refused at that row, and no more of it is read', async () => {
    const { file, bytes, made } = sent(format, 2 * MOST_ROWS, row, header);
    const refusal = await inspectFile(bytes, { file, schema }).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(FileBroken);
    expect(refusal).toMatchObject({ problems: [{ code: 'FL11', row: MOST_ROWS + 1 + headers, column: null }] });
    // What was read is little more than what was looked at: the parser of cells has some chunks in hand.
    const needed = MOST_ROWS / ROWS_A_CHUNK + 1 + headers;
    expect(made()).toBeGreaterThanOrEqual(needed);
    expect(made()).toBeLessThan(needed + 20);
  });
});
