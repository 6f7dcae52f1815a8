import type { OwnerId } from '../actor/scope.ts';
import { FenceCrossed } from '../table/fence-crossed.ts';
import { actingFor, actingWithin } from '../table/fenced-acting.ts';
import type { CredentialsOf } from '../table/tenant-credentials.ts';
import { type ObjectKey, ownerOfObject } from './object-key.ts';
import type { Objects } from './objects.ts';
import type { S3Settings } from './s3-objects.ts';

export type OpenObjectsDeps = {
  readonly bucket: string;
  /** Off AWS: where the store is. */
  readonly endpoint?: string | undefined;
  readonly region: string;
  /** Null off AWS, where there are no roles. */
  readonly credentialsOf: CredentialsOf | null;
};

/**
 * The store of files, each call with the credentials of whoever asks. The SDK for it is loaded at the first call: few
 * requests of the API have to do with files, and none should wait for it.
 */
export function openObjects(deps: OpenObjectsDeps): Objects {
  const opened = new Map<OwnerId, Promise<Objects>>();

  async function of(key: ObjectKey): Promise<Objects> {
    const asking = actingFor();
    if (asking === undefined || ownerOfObject(key) !== asking || actingWithin() !== null) {
      throw new FenceCrossed('A call reaches for a file of an owner who does not ask.');
    }
    const known = opened.get(asking);
    if (known !== undefined) return known;
    const made = open(deps, asking);
    opened.set(asking, made);
    return made;
  }

  return {
    uploadForm: async (key, terms) => (await of(key)).uploadForm(key, terms),
    downloadUrl: async (key, terms) => (await of(key)).downloadUrl(key, terms),
    find: async (key) => (await of(key)).find(key),
    read: async (key, from) => (await of(key)).read(key, from),
    write: async (key, body, contentType) => (await of(key)).write(key, body, contentType),
    writeOnce: async (key, body, contentType) => (await of(key)).writeOnce(key, body, contentType),
    tags: async (key) => (await of(key)).tags(key),
    remove: async (key) => (await of(key)).remove(key),
  };
}

/**
 * Addresses of what an owner shares with everybody, signed by the function itself, which may read so much and no more. Who
 * may have one is for its caller to say.
 */
export function openSharedDownloads(deps: Omit<OpenObjectsDeps, 'credentialsOf'>): Pick<Objects, 'downloadUrl'> {
  let opened: Promise<Objects> | undefined;
  return {
    async downloadUrl(key, terms) {
      opened ??= openWith(deps, undefined);
      return (await opened).downloadUrl(key, terms);
    },
  };
}

/** What a function of the service itself publishes, with its own role: it may write under some keys. */
export function openPublishing(deps: Omit<OpenObjectsDeps, 'credentialsOf'>): Pick<Objects, 'write' | 'writeOnce'> {
  let opened: Promise<Objects> | undefined;
  const open = (): Promise<Objects> => (opened ??= openWith(deps, undefined));
  return {
    write: async (key, body, contentType) => (await open()).write(key, body, contentType),
    writeOnce: async (key, body, contentType) => (await open()).writeOnce(key, body, contentType),
  };
}

function open({ credentialsOf, ...store }: OpenObjectsDeps, owner: OwnerId): Promise<Objects> {
  return openWith(store, credentialsOf === null ? undefined : () => credentialsOf(owner, 'ALL'));
}

/** @param credentials absent: the function's own */
async function openWith(
  { bucket, endpoint, region }: Omit<OpenObjectsDeps, 'credentialsOf'>,
  credentials: S3Settings['credentials'],
): Promise<Objects> {
  const { s3Client, s3Objects } = await import('./s3-objects.ts');
  return s3Objects(s3Client({ endpoint, region, credentials }), bucket);
}
