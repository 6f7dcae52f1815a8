import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { PassThrough, type Readable, Transform } from 'node:stream';
import type { S3Client } from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import busboy from 'busboy';
import { type Allowed, checkForm, type Denied } from './post-policy.ts';

export type FormDeps = {
  readonly client: S3Client;
  readonly bucket: string;
  readonly secret: string;
  readonly now: () => Date;
};

class Refused extends Error {
  readonly denied: Denied;
  constructor(denied: Denied) {
    super(denied.message);
    this.denied = denied;
  }
}

/** Takes a file that is sent by a form, as S3 does: null once it lies in the store, else why it does not. */
export async function takeForm(deps: FormDeps, request: IncomingMessage): Promise<Denied | null> {
  const fields = new Map<string, string>();
  const { promise, resolve, reject } = Promise.withResolvers<undefined>();
  const form = busboy({ headers: request.headers, limits: { fields: 30, fieldSize: 20_000, files: 1 } });
  let isFile = false;
  form.on('field', (name, value) => fields.set(name.toLowerCase(), value));
  form.on('file', (_name, file) => {
    isFile = true;
    takeFile(deps, fields, file).then(resolve, reject);
  });
  form.on('error', reject);
  form.on('close', () => {
    if (!isFile)
      reject(new Refused({ status: 400, code: 'InvalidArgument', message: 'POST requires exactly one file.' }));
  });
  request.pipe(form);
  try {
    await promise;
    return null;
  } catch (error) {
    request.unpipe(form);
    request.resume();
    if (error instanceof Refused) return error.denied;
    return { status: 400, code: 'MalformedPOSTRequest', message: 'The body is not well-formed multipart/form-data.' };
  }
}

async function takeFile(
  { client, bucket, secret, now }: FormDeps,
  fields: Map<string, string>,
  file: Readable,
): Promise<undefined> {
  const allowed = checkForm(fields, { secret, now: now() });
  if ('status' in allowed) {
    file.resume();
    throw new Refused(allowed);
  }
  const Body = new PassThrough();
  const upload = new Upload({
    client,
    params: { Bucket: bucket, Key: allowed.key, Body, ContentType: fields.get('content-type') },
  });
  const meter = measured(allowed, fields.get('x-amz-checksum-sha256'));
  // Whatever breaks the terms breaks the upload off, so that nothing of it is ever there.
  meter.on('error', (error) => Body.destroy(error));
  file.pipe(meter).pipe(Body);
  await upload.done();
  return undefined;
}

/** Passes on what the terms allow, and fails at what they do not. */
function measured({ leastBytes, mostBytes }: Allowed, sha256: string | undefined): Transform {
  const hash = createHash('sha256');
  let bytes = 0;
  const refusal = (code: string, message: string): Refused => new Refused({ status: 400, code, message });
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      hash.update(chunk);
      if (bytes > mostBytes) done(refusal('EntityTooLarge', 'Your proposed upload exceeds the maximum allowed size.'));
      else done(null, chunk);
    },
    flush(done) {
      if (bytes < leastBytes)
        done(refusal('EntityTooSmall', 'Your proposed upload is smaller than the minimum allowed size.'));
      else if (sha256 !== undefined && hash.digest('base64') !== sha256)
        done(refusal('BadDigest', 'The SHA256 you specified did not match the calculated checksum.'));
      else done();
    },
  });
}
