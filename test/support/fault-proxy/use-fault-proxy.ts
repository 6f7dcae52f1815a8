import { afterEach, beforeEach } from '@jest/globals';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { clientOf, type TestEngine } from '../engine.ts';
import { type FaultProxy, startFaultProxy } from './fault-proxy.ts';

export type Proxied = {
  readonly proxy: FaultProxy;
  /** Through the proxy; one attempt, so that a test sees the first failure. */
  readonly client: DynamoDBClient;
};

/** A proxy for each test, in front of the test file's engine. */
export function useFaultProxy(engine: TestEngine): Proxied {
  let proxy: FaultProxy;
  let client: DynamoDBClient;

  beforeEach(async () => {
    proxy = await startFaultProxy({ target: engine.endpoint });
    client = clientOf(proxy.endpoint);
  });

  afterEach(async () => {
    client.destroy();
    await proxy.stop();
  });

  return {
    get proxy() {
      return proxy;
    },
    get client() {
      return client;
    },
  };
}
