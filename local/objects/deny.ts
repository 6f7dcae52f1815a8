import type { ServerResponse } from 'node:http';
import type { Denied } from './post-policy.ts';

/** In S3's form. */
export function deny(response: ServerResponse, { status, code, message }: Denied): void {
  response.writeHead(status, { 'content-type': 'application/xml' });
  response.end(
    `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${message}</Message></Error>`,
  );
}
