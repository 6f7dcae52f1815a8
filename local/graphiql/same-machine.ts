import type { IncomingMessage } from 'node:http';

const LOOPBACK_NAMES = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Whether a request comes from a page of this machine, or from no page at all.
 *
 * The gateway listens on this machine alone, but any web site that is open in a browser here can send requests to it.
 * One that points its own name at 127.0.0.1 gives itself away by the Host header; the others by Sec-Fetch-Site.
 */
export function isFromThisMachinesPage(request: IncomingMessage): boolean {
  const host = URL.parse(`http://${request.headers.host ?? ''}`)?.hostname ?? '';
  const site = request.headers['sec-fetch-site'] ?? 'none';
  return LOOPBACK_NAMES.has(host) && (site === 'none' || site === 'same-origin');
}
