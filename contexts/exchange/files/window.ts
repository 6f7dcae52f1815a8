import type { FileRecord } from './file-record.ts';

/** Records between two checkpoints, with where they end. */
export type Window = { readonly records: readonly FileRecord[]; readonly byte: number; readonly row: number };

type Bounds = {
  readonly mostRecords: number;
  /** Bytes of their rows: what is held at once. */
  readonly mostBytes: number;
};

/** Takes records together, few enough to be held and soon done. */
export async function* windowsOf(records: AsyncIterable<FileRecord>, bounds: Bounds): AsyncGenerator<Window> {
  let held: FileRecord[] = [];
  let bytes = 0;
  const window = (): Window => ({ records: held, byte: held.at(-1)?.end ?? 0, row: held.at(-1)?.last ?? 0 });
  for await (const record of records) {
    held.push(record);
    bytes += record.bytes;
    if (held.length < bounds.mostRecords && bytes < bounds.mostBytes) continue;
    yield window();
    held = [];
    bytes = 0;
  }
  if (held.length > 0) yield window();
}
