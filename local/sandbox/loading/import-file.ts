import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { engineBinary } from '../../engine/engine-binary.ts';
import { StartFailure } from '../../start-failure.ts';
import type { ExportFiles } from './export-files.ts';

/**
 * Has the engine import an export into a new data file, with the table and its stream turned on. Ends soon after the
 * signal aborts, and rejects.
 *
 * @throws StartFailure when the engine could not import it, as on a full disk.
 */
export async function importFile({ source, schema }: ExportFiles, output: string, signal: AbortSignal): Promise<void> {
  const args = ['import', '--source', source, '--schema', schema, '--output', output];
  const engine = spawn(engineBinary(), args, { stdio: ['ignore', 'ignore', 'pipe'], signal });
  let said = '';
  engine.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  const [code] = (await once(engine, 'close')) as [number | null];
  signal.throwIfAborted();
  if (code !== 0) {
    throw new StartFailure(
      `The embedded DynamoDB engine could not load the sandbox: ${said.trim().split('\n').at(-1) ?? ''}`,
      'Make sure that the disk has room (about 25 kB for each conference, and 10 MB), and try once more.',
    );
  }
}
