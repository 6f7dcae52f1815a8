import type { AttachmentFiles } from '../../contexts/learning/index.ts';
import { openObjects, openSharedDownloads } from '../../platform/objects/open-objects.ts';
import { guardDutyScan, testFileScan } from '../../platform/objects/scan.ts';
import type { Fence } from '../../platform/table/fenced-open.ts';
import type { ApiEnvironment } from './environment.ts';
import { missing, REGION } from './files.ts';

/** Where the files lie that go with loops, and what looks through them. @throws from every call where it was opened without them. */
export function attachmentsFor(
  environment: ApiEnvironment,
  { credentialsOf }: Pick<Fence, 'credentialsOf'>,
): AttachmentFiles {
  const { ATTACHMENTS_BUCKET: bucket = missing('ATTACHMENTS_BUCKET'), FILES_ENDPOINT: endpoint } = environment;
  const store = { bucket, endpoint, region: REGION };
  const objects = openObjects({ ...store, credentialsOf });
  const scan = environment.IDENTITY_PROVIDER === 'local' ? testFileScan(objects) : guardDutyScan(objects);
  return { objects, shared: openSharedDownloads(store), scan };
}
