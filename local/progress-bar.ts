import type { WriteStream } from 'node:tty';
import type { Progress } from './sandbox-contract.ts';

const WIDTH = 30;

/** One line that fills; written anew only when it would look different. On no terminal, a line for each tenth. */
export function progressBar(output: Pick<WriteStream, 'isTTY' | 'write'>): (progress: Progress) => void {
  let shown = '';
  return ({ done, total }) => {
    const share = total === 0 ? 1 : done / total;
    const line = output.isTTY ? bar(share, total) : `Loading the sandbox: ${String(Math.floor(share * 10) * 10)} %\n`;
    if (line === shown) return;
    shown = line;
    output.write(line);
    if (output.isTTY && done === total) output.write('\n');
  };
}

function bar(share: number, total: number): string {
  const filled = Math.floor(share * WIDTH);
  const percent = String(Math.floor(share * 100)).padStart(3);
  return `\rLoading the sandbox [${'#'.repeat(filled)}${'.'.repeat(WIDTH - filled)}] ${percent} % of ${total.toLocaleString('en-GB')}`;
}
