import { Readable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  GetObjectTaggingCommand,
  HeadObjectCommand,
  PutObjectCommand,
  S3Client,
  type S3ClientConfig,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import { createPresignedPost } from '@aws-sdk/s3-presigned-post';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { type ObjectFound, ObjectGone, type Objects, type UploadForm, type UploadTerms } from './objects.ts';

export type S3Settings = {
  readonly endpoint: string | undefined;
  readonly region: string;
  readonly credentials:
    (() => Promise<{ accessKeyId: string; secretAccessKey: string; sessionToken: string }>) | undefined;
};

/** Off AWS, what the local store knows its only caller by. */
export const LOCAL_CREDENTIALS = { accessKeyId: 'local', secretAccessKey: 'local' } as const;

/** Milliseconds. */
const CONNECT = 1_000;
const ANSWER = 10_000;
/** Bytes of a part: the least that S3 takes. */
const PART_BYTES = 5 * 1024 * 1024;
/** Parts under way: with them goes the memory that a write takes. */
const PARTS_AT_ONCE = 2;

export function s3Client({ endpoint, region, credentials }: S3Settings): S3Client {
  const off: S3ClientConfig =
    endpoint === undefined ? {} : { endpoint, forcePathStyle: true, credentials: LOCAL_CREDENTIALS };
  return new S3Client({
    region,
    requestHandler: { connectionTimeout: CONNECT, requestTimeout: ANSWER, throwOnRequestTimeout: true },
    // What is signed for others must not ask them for a checksum that only the SDK would add.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    ...(credentials !== undefined && { credentials }),
    ...off,
  });
}

/** The store of files in one bucket, with the credentials of the client. */
export function s3Objects(client: S3Client, bucket: string): Objects {
  const at = (Key: string) => ({ Bucket: bucket, Key });
  return {
    uploadForm: (key, terms) => uploadForm(client, at(key), terms),

    downloadUrl: (key, { fileName, expiresInSeconds }) =>
      getSignedUrl(
        client,
        new GetObjectCommand({ ...at(key), ResponseContentDisposition: `attachment; filename="${fileName}"` }),
        { expiresIn: expiresInSeconds },
      ),

    find: (key) => findObject(client, at(key)),

    async read(key, { etag, from = 0 }) {
      const range = from === 0 ? {} : { Range: `bytes=${from}-` };
      const { Body: body } = await client
        .send(new GetObjectCommand({ ...at(key), IfMatch: etag, ...range }))
        .catch(goneIfMissing);
      if (!(body instanceof Readable)) throw new Error('The store answered without a stream.');
      return body;
    },

    async write(key, body, contentType) {
      const params = { ...at(key), Body: body, ContentType: contentType };
      await new Upload({ client, params, partSize: PART_BYTES, queueSize: PARTS_AT_ONCE }).done();
    },

    writeOnce: (key, body, contentType) => writeOnce(client, { ...at(key), Body: body, ContentType: contentType }),

    tags: (key) => tagsOf(client, at(key)),

    async remove(key) {
      await client.send(new DeleteObjectCommand(at(key)));
    },
  };
}

type Place = { readonly Bucket: string; readonly Key: string };

/** A form that the store takes for exactly this file: its key, type, length and hash are in the policy that is signed. */
async function uploadForm(
  client: S3Client,
  place: Place,
  { contentType, bytes, sha256, expiresInSeconds }: UploadTerms,
): Promise<UploadForm> {
  const { url, fields } = await createPresignedPost(client, {
    ...place,
    Conditions: [['content-length-range', bytes, bytes]],
    Fields: {
      'Content-Type': contentType,
      'x-amz-checksum-algorithm': 'SHA256',
      'x-amz-checksum-sha256': sha256,
    },
    Expires: expiresInSeconds,
  });
  return { url, fields };
}

type Put = Place & { readonly Body: Buffer; readonly ContentType: string };

/** Of two writes at once S3 tells one to ask again. Milliseconds before each time, in turn. */
const ASKED_AGAIN_AFTER = [100, 300, 1_000];

async function writeOnce(client: S3Client, put: Put): Promise<'WRITTEN' | 'WAS_THERE'> {
  for (const wait of [...ASKED_AGAIN_AFTER, null]) {
    try {
      await client.send(new PutObjectCommand({ ...put, IfNoneMatch: '*' }));
      return 'WRITTEN';
    } catch (error) {
      if (statusOf(error) === 412) return 'WAS_THERE';
      if (statusOf(error) !== 409 || wait === null) throw error;
      await setTimeout(wait);
    }
  }
  throw new Error('A write that was asked for several times had no answer.');
}

async function findObject(client: S3Client, place: Place): Promise<ObjectFound | null> {
  try {
    const {
      ContentLength: bytes,
      ContentType: contentType,
      ETag: etag,
    } = await client.send(new HeadObjectCommand(place));
    if (bytes === undefined || etag === undefined) throw new Error('The store answered without a length or an ETag.');
    return { bytes, contentType: contentType ?? '', etag };
  } catch (error) {
    // Whoever may not list a bucket is told FORBIDDEN of what is not there.
    if (statusOf(error) === 404 || statusOf(error) === 403) return null;
    throw error;
  }
}

async function tagsOf(client: S3Client, place: Place): Promise<Readonly<Record<string, string>>> {
  try {
    const { TagSet = [] } = await client.send(new GetObjectTaggingCommand(place));
    return Object.fromEntries(TagSet.map(({ Key = '', Value = '' }) => [Key, Value]));
  } catch (error) {
    if (statusOf(error) === 404) return {};
    throw error;
  }
}

function goneIfMissing(error: unknown): never {
  if (statusOf(error) === 404 || statusOf(error) === 412) throw new ObjectGone('The file is not there any more.');
  throw error;
}

function statusOf(error: unknown): number | undefined {
  return error instanceof S3ServiceException ? error.$metadata.httpStatusCode : undefined;
}
