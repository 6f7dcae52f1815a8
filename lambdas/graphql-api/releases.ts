import { openSharedDownloads } from '../../platform/objects/open-objects.ts';
import type { Objects } from '../../platform/objects/objects.ts';
import type { ApiEnvironment } from './environment.ts';
import { missing, REGION } from './files.ts';

/** Addresses of released files, signed by the function itself. @throws from every call where it was opened without them. */
export function releasesFor(environment: ApiEnvironment): Pick<Objects, 'downloadUrl'> {
  const { RELEASES_BUCKET: bucket = missing('RELEASES_BUCKET'), FILES_ENDPOINT: endpoint } = environment;
  return openSharedDownloads({ bucket, endpoint, region: REGION });
}
