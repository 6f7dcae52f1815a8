import type { FileDeps } from '../../contexts/exchange/index.ts';
import { openObjects } from '../../platform/objects/open-objects.ts';
import { openQueue } from '../../platform/queue/open-queue.ts';
import type { Fence } from '../../platform/table/fenced-open.ts';
import type { ApiEnvironment } from './environment.ts';

export const REGION = 'eu-west-2';

/** Where files lie, and what wakes the worker. @throws from every call where the function was opened without them. */
export function filesFor(
  { FILES_BUCKET: bucket, FILES_ENDPOINT: endpoint, IMPORT_QUEUE_URL: url }: ApiEnvironment,
  { credentialsOf }: Pick<Fence, 'credentialsOf'>,
): Pick<FileDeps, 'objects' | 'queue'> {
  return {
    objects: openObjects({ bucket: bucket ?? missing('FILES_BUCKET'), endpoint, region: REGION, credentialsOf }),
    queue: { send: openQueue({ url: url ?? missing('IMPORT_QUEUE_URL'), endpoint, region: REGION }) },
  };
}

/** No bucket and no queue has such a name, so that whatever asks for it is told by its own name what is missing. */
export function missing(variable: string): string {
  return `missing:${variable}`;
}
