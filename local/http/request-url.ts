import type { IncomingMessage } from 'node:http';

/** Path and query of a request. Whatever host it names, and however oddly it is written, it is a path of ours. */
export function requestUrl(request: IncomingMessage): URL {
  const target = request.url ?? '/';
  return URL.parse(`http://localhost${target.startsWith('/') ? target : `/${target}`}`) ?? new URL('http://localhost/');
}
