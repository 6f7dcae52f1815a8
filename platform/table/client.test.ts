import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { GetItemCommand } from '@aws-sdk/client-dynamodb';
import '../../test/support/one-realm.ts';
import { classifyFailure } from './failure.ts';
import { dynamoDbClient } from './client.ts';

describe('a table that takes a call and never answers', () => {
  let server: Server;
  let calls = 0;

  beforeEach(async () => {
    calls = 0;
    server = createServer(() => {
      calls += 1;
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask', 'performance'] });
  });

  afterEach(async () => {
    jest.useRealTimers();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  /** Lets time pass, in turns with what goes over the network, until the work is done. */
  async function passTimeUntil<T>(work: Promise<T>): Promise<T> {
    let isDone = false;
    const done = (): void => {
      isDone = true;
    };
    work.then(done, done);
    const tick = (): void => {
      if (isDone) return;
      jest.advanceTimersByTime(10);
      setImmediate(tick);
    };
    tick();
    return work;
  }

  it('is given up, and asked three times in all', async () => {
    const { port } = server.address() as AddressInfo;
    const client = dynamoDbClient({ endpoint: `http://127.0.0.1:${String(port)}`, region: 'eu-west-2' });
    const Key = { pk: { S: 'a' }, sk: { S: 'b' } };
    const asked = client.send(new GetItemCommand({ TableName: 'any', Key })).catch((error: unknown) => error);
    const error = await passTimeUntil(asked);
    expect(error).toMatchObject({ name: 'TimeoutError', $metadata: { attempts: 3 } });
    expect(classifyFailure(error)).toEqual({ kind: 'UNKNOWN' });
    expect(calls).toBeGreaterThanOrEqual(1);
    client.destroy();
  });
});
