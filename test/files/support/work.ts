import type { SQSRecord } from 'aws-lambda';
import { openContainer } from '../../../lambdas/file-import/container.ts';
import { parseEnvironment } from '../../../lambdas/file-import/environment.ts';
import type { OneFile } from './one-file.ts';

/** A worker as it is deployed, told of the file until it has ended. Answers how often it failed, and was told again. */
export async function work({ orders, progress }: OneFile, mostRecords: number): Promise<number> {
  const { environment, owner, id } = orders(mostRecords);
  let failed = 0;
  const worker = openContainer(parseEnvironment(environment), {
    mostRecords,
    log: (...[code]) => {
      if (code === 'IMPORT_FAILED') failed += 1;
    },
  });
  const event = { Records: [{ messageId: id, body: JSON.stringify({ owner, id }) } as SQSRecord] };
  try {
    for (let time = 0; time < MOST_TIMES; time += 1) {
      await worker.handler(event);
      if (ENDED.has((await progress()).status)) return failed;
    }
    throw new Error(`Not ended after ${String(MOST_TIMES)} times.`);
  } finally {
    worker.close();
  }
}

/** Times that the queue brings a message again. */
const MOST_TIMES = 60;
const ENDED: ReadonlySet<string | null> = new Set(['DONE', 'REFUSED', 'STOPPED', 'CANCELLED']);
