import type { IncomingMessage, ServerResponse } from 'node:http';
import { HeadObjectCommand, type S3Client, S3ServiceException } from '@aws-sdk/client-s3';
import { requestUrl } from '../http/request-url.ts';
import { deny } from './deny.ts';

const THERE = { status: 412, code: 'PreconditionFailed', message: 'At least one of the preconditions did not hold' };
const UNDER_WAY = { status: 409, code: 'ConditionalRequestConflict', message: 'Another write is under way' };

/**
 * What S3 does and the store behind the door does not: a write that asks for it (`If-None-Match: *`) is refused where an object
 * is there, and of two at once one is told to ask again.
 */
export function writesOnce({ client, bucket }: { readonly client: S3Client; readonly bucket: string }) {
  const underWay = new Set<string>();
  return {
    async pass(request: IncomingMessage, response: ServerResponse, on: () => Promise<void>): Promise<void> {
      if (request.method !== 'PUT' || request.headers['if-none-match'] !== '*') {
        await on();
        return;
      }
      const { pathname } = requestUrl(request);
      if (underWay.has(pathname)) {
        deny(response, UNDER_WAY);
        return;
      }
      underWay.add(pathname);
      try {
        const key = decodeURIComponent(pathname.slice(`/${bucket}/`.length));
        if (await isThere(client, { Bucket: bucket, Key: key })) deny(response, THERE);
        else await on();
      } finally {
        underWay.delete(pathname);
      }
    },
  };
}

async function isThere(client: S3Client, place: { readonly Bucket: string; readonly Key: string }): Promise<boolean> {
  try {
    await client.send(new HeadObjectCommand(place));
    return true;
  } catch (error) {
    if (error instanceof S3ServiceException && error.$metadata.httpStatusCode === 404) return false;
    throw error;
  }
}
