import { createServer, type IncomingMessage, request as httpRequest, type ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { S3Client } from '@aws-sdk/client-s3';
import { LOCAL_CREDENTIALS } from '../../platform/objects/s3-objects.ts';
import { closeGracefully, listen } from '../http/listen.ts';
import { requestUrl } from '../http/request-url.ts';
import { deny } from './deny.ts';
import { checkAddress } from './signed-address.ts';
import { startStore } from './store.ts';
import { takeForm } from './take-form.ts';
import { writesOnce } from './write-once.ts';

export const FILES_BUCKET = 'families-first-files';

export type LocalObjects = {
  /** Such as `http://localhost:4003`: for our functions, and in the addresses that they give to others. */
  readonly endpoint: string;
  readonly bucket: string;
  readonly close: () => Promise<void>;
};

export type ObjectsOptions = {
  /** Where the objects lie: made if need be. */
  readonly folder: string;
  /** 0 for any free one. */
  readonly port: number;
  readonly now?: () => Date;
  readonly onError: (error: unknown) => void;
};

/** Milliseconds that requests in flight have to end in. */
const CLOSE_GRACE = 2_000;

/**
 * Stands where S3 stands: a store on this machine alone, and before it a door that lets in by S3's own rules whoever has
 * a form or an address of ours, which the store itself does not look at. Requests of our own functions go through.
 *
 * @throws StartFailure when the port is taken.
 */
export async function startObjects({
  folder,
  port,
  now = () => new Date(),
  onError,
}: ObjectsOptions): Promise<LocalObjects> {
  const store = await startStore(folder, FILES_BUCKET);
  const region = 'eu-west-2';
  const client = new S3Client({
    endpoint: store.origin,
    region,
    forcePathStyle: true,
    credentials: LOCAL_CREDENTIALS,
    requestChecksumCalculation: 'WHEN_REQUIRED',
  });
  const form = { client, bucket: FILES_BUCKET, secret: LOCAL_CREDENTIALS.secretAccessKey, now };

  const once = writesOnce({ client, bucket: FILES_BUCKET });

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const isForm =
      request.method === 'POST' && (request.headers['content-type'] ?? '').startsWith('multipart/form-data');
    if (isForm) {
      const denied = await takeForm(form, request);
      if (denied === null) response.writeHead(204).end();
      else deny(response, denied);
      return;
    }
    const isOurs = (request.headers.authorization ?? '').startsWith(
      `AWS4-HMAC-SHA256 Credential=${LOCAL_CREDENTIALS.accessKeyId}/`,
    );
    const denied = isOurs ? null : await checkAddress(request, { credentials: LOCAL_CREDENTIALS, region, now: now() });
    if (denied === null) await once.pass(request, response, () => passOn(request, response, store.origin));
    else deny(response, denied);
  }

  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => {
      // A caller who goes away half-way is no failure of ours.
      if (!request.destroyed) onError(error);
      response.destroy();
    });
  });
  const taken = await listen(server, port);
  return {
    endpoint: `http://localhost:${String(taken)}`,
    bucket: FILES_BUCKET,
    async close() {
      await closeGracefully(server, CLOSE_GRACE);
      client.destroy();
      await store.close();
    },
  };
}

async function passOn(request: IncomingMessage, response: ServerResponse, origin: string): Promise<void> {
  const { method, headers } = request;
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>();
  const passed = httpRequest(`${origin}${request.url ?? ''}`, { method, headers }, resolve);
  passed.on('error', reject);
  request.pipe(passed);
  const answer = await promise;
  // The store does not know what a signed address asks to be saved as.
  const disposition = requestUrl(request).searchParams.get('response-content-disposition');
  response.writeHead(answer.statusCode ?? 502, {
    ...answer.headers,
    ...(disposition !== null && { 'content-disposition': disposition }),
  });
  await pipeline(answer, response);
}
