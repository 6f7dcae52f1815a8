#!/usr/bin/env node
/**
 * Does what the `curl` commands of our pages ask, on a machine that has no curl, so that no test needs a system
 * package. Knows the options that the pages use and refuses any other: test/clients/curl.test.ts holds it to the real one.
 */
import { Buffer } from 'node:buffer';
import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { URL } from 'node:url';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    silent: { type: 'boolean', short: 's' },
    'show-error': { type: 'boolean', short: 'S' },
    get: { type: 'boolean', short: 'G' },
    user: { type: 'string', short: 'u' },
    header: { type: 'string', short: 'H', multiple: true, default: [] },
    data: { type: 'string', short: 'd' },
    'data-binary': { type: 'string' },
    'data-urlencode': { type: 'string' },
  },
});

const url = new URL(positionals[0]);
const headers = { accept: '*/*' };
let body = values['data-binary'] === '@-' ? await text(process.stdin) : (values['data-binary'] ?? values.data);
const encoded = values['data-urlencode'];
if (encoded !== undefined) {
  const [name, ...rest] = encoded.split('=');
  body = `${name}=${encodeURIComponent(rest.join('='))}`;
}
if (values.get === true) url.search = body;
else if (body !== undefined) headers['content-type'] = 'application/x-www-form-urlencoded';
if (values.user !== undefined) headers.authorization = `Basic ${Buffer.from(values.user).toString('base64')}`;
for (const header of values.header) {
  const [, name, value] = /^([^:]+):\s*(.*)$/.exec(header);
  headers[name.toLowerCase()] = value;
}

const sent = request(url, { method: values.get === true || body === undefined ? 'GET' : 'POST', headers });
sent.on('response', (response) => response.pipe(process.stdout));
sent.on('error', (error) => {
  process.stderr.write(`curl: ${error.message}\n`);
  process.exitCode = 7;
});
sent.end(values.get === true ? undefined : body);
