import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { once } from 'node:events';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda';
import { firstQuietPort } from '../testing/quiet-ports.ts';
import { invokeLambda, type ProxyHandler } from './invoke-lambda.ts';
import { type Gateway, startGateway } from './start-gateway.ts';

let gateway: Gateway;
let errors: unknown[];

afterEach(() => gateway.close());

async function start(handler: ProxyHandler, timeoutMs = 29_000, port = 0): Promise<void> {
  errors = [];
  const onError = (error: unknown): void => {
    errors.push(error);
  };
  gateway = await startGateway({
    port,
    onError,
    routes: [
      {
        methods: ['GET', 'POST', 'OPTIONS'],
        path: '/graphql',
        serve: (request, response) => invokeLambda({ handler, timeoutMs, onError }, request, response),
      },
    ],
  });
}

/** A handler that keeps what it was handed. */
async function startKeeping(result: APIGatewayProxyResult = { statusCode: 200, body: '{}' }) {
  const events: APIGatewayProxyEvent[] = [];
  await start((event) => {
    events.push(event);
    return Promise.resolve(result);
  });
  return events;
}

function port(): number {
  return Number(new URL(gateway.origin).port);
}

/** Writes a request by hand and gives all that comes back. */
async function raw(text: string | Buffer): Promise<string> {
  const socket = connect(port(), '127.0.0.1');
  socket.write(text);
  let answer = '';
  socket.on('data', (chunk: Buffer) => (answer += chunk.toString('latin1')));
  await once(socket, 'close');
  return answer;
}

describe('the event that a handler is handed', () => {
  it('holds method, path, headers, query and body as API Gateway gives them', async () => {
    const events = await startKeeping();

    const answer = await fetch(`${gateway.origin}/graphql?a=1&a=2&b=%C3%A9`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-Two': 'one' },
      body: '{"query":"{ é }"}',
    });

    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({
      resource: '/graphql',
      path: '/graphql',
      httpMethod: 'POST',
      queryStringParameters: { a: '2', b: 'é' },
      multiValueQueryStringParameters: { a: ['1', '2'], b: ['é'] },
      body: '{"query":"{ é }"}',
      isBase64Encoded: false,
      pathParameters: null,
      stageVariables: null,
      requestContext: {
        stage: 'local',
        httpMethod: 'POST',
        path: '/graphql',
        identity: { sourceIp: '127.0.0.1' },
        requestId: answer.headers.get('x-amzn-requestid'),
      },
    });
  });

  it('keeps the spelling of header names, joins them in any case, and gives the last value', async () => {
    const events = await startKeeping();

    await raw('GET /graphql HTTP/1.1\r\nHost: x\r\nX-Thing: 1\r\nx-thing: 2\r\nConnection: close\r\n\r\n');

    expect(events[0]?.multiValueHeaders).toMatchObject({ 'X-Thing': ['1', '2'] });
    expect(events[0]?.headers).toMatchObject({ 'X-Thing': '2' });
    expect(events[0]?.body).toBeNull();
    expect(events[0]?.queryStringParameters).toBeNull();
  });

  it('takes names that objects are wary of', async () => {
    const events = await startKeeping();

    const answer = await fetch(`${gateway.origin}/graphql?__proto__=1&constructor=2`);

    expect(answer.status).toBe(200);
    expect(Object.entries(events[0]?.queryStringParameters ?? {})).toEqual([
      ['__proto__', '1'],
      ['constructor', '2'],
    ]);
  });

  it('carries what is not UTF-8 as base 64', async () => {
    const events = await startKeeping();
    const bytes = Buffer.from([0xff, 0xfe, 0x00, 0x80]);

    await fetch(`${gateway.origin}/graphql`, { method: 'POST', body: bytes });

    expect(events[0]).toMatchObject({ body: bytes.toString('base64'), isBase64Encoded: true });
  });

  it('comes with the time that is left', async () => {
    let left = 0;
    await start((_event, context) => {
      left = context.getRemainingTimeInMillis();
      return Promise.resolve({ statusCode: 200, body: context.awsRequestId });
    });

    const answer = await fetch(`${gateway.origin}/graphql`);

    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThanOrEqual(29_000);
    expect(await answer.text()).toBe(answer.headers.get('x-amzn-requestid'));
  });
});

describe('the answer of a handler', () => {
  it('comes back with status, headers of one and of several values, and body', async () => {
    await startKeeping({
      statusCode: 202,
      headers: { 'X-One': 'a', 'X-Many': 'lost', 'X-Number': 3 },
      multiValueHeaders: { 'x-many': ['1', '2'] },
      body: 'né',
    });

    const answer = await fetch(`${gateway.origin}/graphql`);

    expect(answer.status).toBe(202);
    expect(answer.headers.get('x-one')).toBe('a');
    expect(answer.headers.get('x-number')).toBe('3');
    expect(answer.headers.get('x-many')).toBe('1, 2');
    expect(await answer.text()).toBe('né');
  });

  it('may be bytes', async () => {
    const bytes = Buffer.from([0, 255, 128]);
    await startKeeping({ statusCode: 200, body: bytes.toString('base64'), isBase64Encoded: true });

    const answer = await fetch(`${gateway.origin}/graphql`);

    expect(Buffer.from(await answer.arrayBuffer())).toEqual(bytes);
  });

  it('is 502 when it is longer than Lambda would send', async () => {
    await startKeeping({ statusCode: 200, body: 'x'.repeat(6 * 1024 * 1024 + 1) });

    expect((await fetch(`${gateway.origin}/graphql`)).status).toBe(502);
    expect(errors).toHaveLength(1);
  });

  it('is 502 when the handler throws, with nothing of the error in it', async () => {
    await start(() => Promise.reject(new Error('secret detail')));

    const answer = await fetch(`${gateway.origin}/graphql`);

    expect(answer.status).toBe(502);
    expect(await answer.json()).toEqual({ message: 'Internal server error' });
    expect(errors).toEqual([new Error('secret detail')]);
  });

  it('is 504 when the handler takes too long', async () => {
    const { promise, resolve } = Promise.withResolvers<APIGatewayProxyResult>();
    await start(() => promise, 20);

    const answer = await fetch(`${gateway.origin}/graphql`);
    resolve({ statusCode: 200, body: '' });

    expect(answer.status).toBe(504);
  });
});

describe('a request that API Gateway would not take', () => {
  it('is 413 beyond 10 MB, told in advance or found on the way, and never reaches the handler', async () => {
    const events = await startKeeping();
    const tooLong = Buffer.alloc(10 * 1024 * 1024 + 1, 'x');

    const told = await fetch(`${gateway.origin}/graphql`, { method: 'POST', body: tooLong });
    const found = await fetch(`${gateway.origin}/graphql`, {
      method: 'POST',
      body: new Blob([tooLong]).stream(),
      duplex: 'half',
    });

    expect([told.status, found.status]).toEqual([413, 413]);
    expect(events).toHaveLength(0);
  });

  it('is taken at 10 MB to the byte', async () => {
    const events = await startKeeping();

    await fetch(`${gateway.origin}/graphql`, { method: 'POST', body: Buffer.alloc(10 * 1024 * 1024, 'x') });

    expect(events[0]?.body).toHaveLength(10 * 1024 * 1024);
  });

  it('is told what there is, at an address where there is nothing', async () => {
    await startKeeping();

    const answer = await fetch(`${gateway.origin}/grapql`);

    expect(answer.status).toBe(404);
    expect(await answer.json()).toEqual({
      message: 'There is nothing at /grapql. Here are: GET or POST or OPTIONS /graphql.',
    });
  });

  it('is told the methods, for another method', async () => {
    await startKeeping();

    const answer = await fetch(`${gateway.origin}/graphql`, { method: 'DELETE' });

    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, POST, OPTIONS']);
  });

  it.each(['//elsewhere/graphql', 'http://elsewhere/graphql', '/%00', '*'])('is no way in: %s', async (target) => {
    const events = await startKeeping();

    const answer = await raw(`GET ${target} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);

    expect(answer).toMatch(/^HTTP\/1.1 404/);
    expect(events).toHaveLength(0);
  });
});

describe('a caller who goes away', () => {
  it('before the end of the request leaves nothing behind', async () => {
    const events = await startKeeping();
    const request = httpRequest({ port: port(), host: '127.0.0.1', path: '/graphql', method: 'POST' });
    request.on('error', () => undefined);
    request.setHeader('content-length', 100);
    request.write('half');
    await once(request, 'socket');
    request.destroy();

    // The gateway still answers others, and the half request was handed to nobody.
    expect((await fetch(`${gateway.origin}/graphql`)).status).toBe(200);
    expect(events.map(({ httpMethod }) => httpMethod)).toEqual(['GET']);
    expect(errors).toEqual([]);
  });

  it('before the answer does not stop the handler', async () => {
    const reached = Promise.withResolvers<undefined>();
    const finish = Promise.withResolvers<APIGatewayProxyResult>();
    await start(() => {
      reached.resolve(undefined);
      return finish.promise;
    });
    const request = httpRequest({ port: port(), host: '127.0.0.1', path: '/graphql' }).end();
    const gone = Promise.withResolvers<undefined>();
    request.on('error', () => undefined);
    request.on('close', () => {
      gone.resolve(undefined);
    });
    await reached.promise;
    request.destroy();
    await gone.promise;

    finish.resolve({ statusCode: 200, body: 'late' });
    await gateway.close();

    expect(errors).toEqual([]);
  });
});

describe('closing', () => {
  it('lets a request in flight end', async () => {
    const reached = Promise.withResolvers<undefined>();
    const finish = Promise.withResolvers<APIGatewayProxyResult>();
    const handler = () => {
      reached.resolve(undefined);
      return finish.promise;
    };
    await start(handler, undefined, await firstQuietPort());
    const inFlight = fetch(`${gateway.origin}/graphql`);
    await reached.promise;

    const closed = gateway.close();
    finish.resolve({ statusCode: 200, body: 'done' });

    expect(await (await inFlight).text()).toBe('done');
    await closed;
    await expect(fetch(`${gateway.origin}/graphql`)).rejects.toThrow();
  });
});
