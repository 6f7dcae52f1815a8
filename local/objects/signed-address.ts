import type { IncomingMessage } from 'node:http';
import { S3RequestPresigner } from '@aws-sdk/s3-request-presigner';
import { HttpRequest } from '@smithy/core/protocols';
import { Hash } from '@smithy/core/serde';
import { requestUrl } from '../http/request-url.ts';
import type { Denied } from './post-policy.ts';

export type Signing = {
  readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string };
  readonly region: string;
  readonly now: Date;
};

/** Added by whoever signs, and so not part of what they were given to sign. */
const BY_SIGNER = /^x-amz-(?:algorithm|credential|date|expires|signedheaders|signature|content-sha256)$/i;

/** Whether an address that was signed for somebody still opens what it names: signed again, it must come out the same. */
export async function checkAddress(
  request: IncomingMessage,
  { credentials, region, now }: Signing,
): Promise<Denied | null> {
  const { searchParams, pathname } = requestUrl(request);
  const signedAt = instantOf(searchParams.get('X-Amz-Date') ?? '');
  const expiresIn = Number(searchParams.get('X-Amz-Expires'));
  if (signedAt === null || !(expiresIn > 0)) {
    return { status: 403, code: 'AccessDenied', message: 'The address is not a signed one.' };
  }
  const presigner = new S3RequestPresigner({ credentials, region, sha256: Hash.bind(null, 'sha256') });
  const [hostname = '', port] = (request.headers.host ?? '').split(':');
  const asGiven = new HttpRequest({
    method: request.method ?? 'GET',
    protocol: 'http:',
    hostname,
    ...(port !== undefined && { port: Number(port) }),
    path: pathname,
    query: Object.fromEntries([...searchParams].filter(([name]) => !BY_SIGNER.test(name))),
  });
  const signed = await presigner.presign(asGiven, { signingDate: signedAt, expiresIn });
  if (signed.query?.['X-Amz-Signature'] !== searchParams.get('X-Amz-Signature')) {
    return { status: 403, code: 'SignatureDoesNotMatch', message: 'The address is not as it was signed.' };
  }
  if (signedAt.getTime() + expiresIn * 1_000 < now.getTime()) {
    return { status: 403, code: 'AccessDenied', message: 'Request has expired' };
  }
  return null;
}

/** From `20260102T030405Z`. */
function instantOf(text: string): Date | null {
  const [, year, month, day, hour, minute, second] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(text) ?? [];
  if (year === undefined) return null;
  return new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
}
