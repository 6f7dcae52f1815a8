import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { buildApp } from 'fauxqs';
import { LOOPBACK } from '../http/listen.ts';

/** What lies on the disk, and answers S3's requests for it. */
export type Store = { readonly origin: string; readonly close: () => Promise<void> };

type Stores = NonNullable<NonNullable<Parameters<typeof buildApp>[0]>['stores']>;
type S3 = Stores['s3Store'];
type Persistence = NonNullable<S3['persistence']> & { readonly loadS3: (store: S3) => void };

/**
 * The S3 of `fauxqs`, on this machine alone: started by its own command it would listen on every interface. So its parts
 * are put together here as it puts them together itself.
 *
 * @param folder where the objects lie, as files
 */
export async function startStore(folder: string, bucket: string): Promise<Store> {
  const [{ S3Store }, { SqsStore }, { SnsStore }, { FileS3Persistence }] = await Promise.all([
    part<{ S3Store: new () => S3 }>('s3/s3Store.js'),
    part<{ SqsStore: new () => Stores['sqsStore'] }>('sqs/sqsStore.js'),
    part<{ SnsStore: new () => Stores['snsStore'] }>('sns/snsStore.js'),
    part<{ FileS3Persistence: new (folder: string) => Persistence }>('s3/fileS3Persistence.js'),
  ]);
  const s3Store = new S3Store();
  const persistence = new FileS3Persistence(folder);
  // Read before it is told of changes: else it would write anew what it reads.
  persistence.loadS3(s3Store);
  s3Store.persistence = persistence;
  if (!s3Store.hasBucket(bucket)) s3Store.createBucket(bucket);
  const app = buildApp({ logger: false, stores: { s3Store, sqsStore: new SqsStore(), snsStore: new SnsStore() } });
  const origin = await app.listen({ port: 0, host: LOOPBACK });
  return { origin, close: () => app.close() };
}

async function part<T>(path: string): Promise<T> {
  const folder = dirname(fileURLToPath(import.meta.resolve('fauxqs')));
  return (await import(pathToFileURL(join(folder, path)).href)) as T;
}
