import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { indexStreamRecords } from './data-file.ts';
import { startEngine } from './start-engine.ts';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'data-file-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('the index of stream records', () => {
  it('answers what the engine asks before each record it adds, without reading all there are', async () => {
    const dataFile = join(folder, 'data.sqlite');
    const engine = await startEngine({ host: '127.0.0.1', dataFile });
    await engine.stop();
    const database = new DatabaseSync(dataFile);
    const [plan] = database
      .prepare(
        'EXPLAIN QUERY PLAN SELECT MAX(CAST(sequence_number AS INTEGER)) FROM _stream_records WHERE table_name = ?',
      )
      .all('network');
    database.close();
    expect(plan?.['detail']).toContain('USING COVERING INDEX stream_records_in_order');
  });

  it('is passed over in a file that has no such records', () => {
    const path = join(folder, 'another.sqlite');
    new DatabaseSync(path).close();
    expect(() => {
      indexStreamRecords(path);
    }).not.toThrow();
  });
});
