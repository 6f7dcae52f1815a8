import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { ConsoleRequest, ConsoleResponse } from './exchange.ts';

type Encoding = 'br' | 'gzip';

/** Bytes. What is shorter fits into one packet anyway. */
const LEAST = 1_400;
const TEXT = /^text\/(?:html|csv)\b/;

/** The best encoding that a browser takes. Null for none. */
export function encodingFor(headers: ConsoleRequest['headers'], offered: readonly Encoding[]): Encoding | null {
  const accepted = headers.get('accept-encoding') ?? '';
  return (
    offered.find((encoding) => new RegExp(`\\b${encoding}\\b(?!\\s*;\\s*q=0(?:\\.0*)?(?:,|$))`).test(accepted)) ?? null
  );
}

/** For what is compressed once: the smallest. */
export function compressOnce(body: Buffer, encoding: Encoding): Buffer {
  return encoding === 'br' ? brotliCompressSync(body) : gzipSync(body);
}

/**
 * A page as it was asked for, compressed. Not what answers a form, which may hold a secret beside what was sent. What a page holds
 * of its session is another text each time (`session/forgery.ts`), so that its length says nothing of it (BREACH).
 */
export function compressed({ method, headers: asked }: ConsoleRequest, response: ConsoleResponse): ConsoleResponse {
  const { body, headers } = response;
  const isText = typeof body === 'string' && TEXT.test(headers['content-type'] ?? '');
  if (method !== 'GET' || !isText || body.length < LEAST) return response;
  const varied = { ...response, headers: { ...headers, vary: 'accept-encoding' } };
  // Brotli at its best takes longer than the page: it is for what is compressed once.
  if (encodingFor(asked, ['gzip']) === null) return varied;
  return { ...varied, headers: { ...varied.headers, 'content-encoding': 'gzip' }, body: gzipSync(body) };
}
