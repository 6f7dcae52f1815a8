import type { ServerResponse } from 'node:http';

export function sendJson(response: ServerResponse, status: number, value: unknown): void {
  const body = Buffer.from(JSON.stringify(value));
  response
    .writeHead(status, {
      'content-type': 'application/json; charset=utf-8',
      'content-length': body.byteLength,
      'cache-control': 'no-store',
    })
    .end(body);
}

export function sendHtml(response: ServerResponse, status: number, html: string): void {
  const body = Buffer.from(html);
  response
    .writeHead(status, {
      'content-type': 'text/html; charset=utf-8',
      'content-length': body.byteLength,
      'cache-control': 'no-store',
      'x-frame-options': 'DENY',
    })
    .end(body);
}
