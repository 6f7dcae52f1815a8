import { describe, expect, it } from '@jest/globals';
import {
  type CancellationReason,
  DynamoDBServiceException,
  InternalServerError,
  ProvisionedThroughputExceededException,
  RequestLimitExceeded,
  ResourceNotFoundException,
  TransactionCanceledException,
  TransactionConflictException,
  TransactionInProgressException,
} from '@aws-sdk/client-dynamodb';
import { clientOf, useEngine } from '../../test/support/engine.ts';
import { useFaultProxy } from '../../test/support/fault-proxy/use-fault-proxy.ts';
import { scopeNamed, turn } from '../../test/support/journal/notebook.ts';
import { FenceCrossed } from './fenced-table.ts';
import { classifyFailure } from './failure.ts';
import { encodeItem, type Item } from './item.ts';
import { keyIn, partitionIn } from './keys.ts';
import { openTable } from './table.ts';
import type { Write } from './write.ts';

const REFUSED = { message: 'refused', $metadata: { httpStatusCode: 400, attempts: 1 } };

function cancelledBy(...codes: readonly string[]): TransactionCanceledException {
  const CancellationReasons: CancellationReason[] = codes.map((Code) => ({ Code }));
  return new TransactionCanceledException({ ...REFUSED, CancellationReasons });
}

function namedRefusal(name: string, httpStatusCode = 400): DynamoDBServiceException {
  return new DynamoDBServiceException({ name, $fault: 'client', message: name, $metadata: { httpStatusCode } });
}

describe('a failure of a write', () => {
  it.each([
    ['a condition', cancelledBy('None', 'ConditionalCheckFailed'), 'CONDITION'],
    ['a condition, beside a conflict', cancelledBy('TransactionConflict', 'ConditionalCheckFailed'), 'CONDITION'],
    ['a conflict', cancelledBy('None', 'TransactionConflict'), 'BUSY'],
    ['throttling of one item', cancelledBy('ThrottlingError', 'None'), 'BUSY'],
    ['provisioned throughput of one item', cancelledBy('ProvisionedThroughputExceeded'), 'BUSY'],
    ['an invalid item', cancelledBy('ValidationError', 'None'), 'BROKEN'],
    ['an item collection that is full', cancelledBy('ItemCollectionSizeLimitExceeded'), 'BROKEN'],
    ['no reason at all', new TransactionCanceledException(REFUSED), 'BROKEN'],
    ['a conflict of a single write', new TransactionConflictException(REFUSED), 'BUSY'],
    ['throughput', new ProvisionedThroughputExceededException(REFUSED), 'BUSY'],
    ['an account’s limit', new RequestLimitExceeded(REFUSED), 'BUSY'],
    ['throttling', namedRefusal('ThrottlingException'), 'BUSY'],
    ['our own transaction still at work', new TransactionInProgressException({ ...REFUSED, Message: '' }), 'UNKNOWN'],
    ['a server’s error', new InternalServerError({ message: '', $metadata: { httpStatusCode: 500 } }), 'UNKNOWN'],
    ['a service that is away', namedRefusal('ServiceUnavailable', 503), 'UNKNOWN'],
    ['a reset connection', Object.assign(new Error('reset'), { code: 'ECONNRESET' }), 'UNKNOWN'],
    ['a time-out', Object.assign(new Error('late'), { name: 'TimeoutError' }), 'UNKNOWN'],
    [
      'an answer that cannot be read',
      Object.assign(new SyntaxError('<html>'), { $response: {}, $metadata: { httpStatusCode: 502 } }),
      'UNKNOWN',
    ],
    ['an invalid request', namedRefusal('ValidationException'), 'BROKEN'],
    ['no such table', new ResourceNotFoundException(REFUSED), 'BROKEN'],
    ['no permission', namedRefusal('AccessDeniedException'), 'BROKEN'],
    ['credentials out of date', namedRefusal('ExpiredTokenException'), 'BROKEN'],
    ['no credentials', Object.assign(new Error('none'), { name: 'CredentialsProviderError' }), 'BROKEN'],
    ['a bug of ours', new TypeError('undefined is not a function'), 'BROKEN'],
    ['a crossed fence', new FenceCrossed('A call reaches too far.'), 'BROKEN'],
    ['a body that is no JSON', new SyntaxError('Unexpected token'), 'BROKEN'],
    ['something thrown that is no error', 'text', 'BROKEN'],
  ])('by %s', (_, error, kind) => {
    expect(classifyFailure(error).kind).toBe(kind);
  });

  it('names the writes whose conditions failed', () => {
    const failure = classifyFailure(cancelledBy('None', 'ConditionalCheckFailed', 'None', 'ConditionalCheckFailed'));
    expect(failure.kind === 'CONDITION' && [...failure.failed.keys()]).toEqual([1, 3]);
  });

  it.each([
    ['throttling', new ProvisionedThroughputExceededException({ message: '', $metadata: { attempts: 3 } })],
    ['a conflict', Object.assign(cancelledBy('TransactionConflict'), { $metadata: { attempts: 2 } })],
  ])('by %s says nothing about an attempt of the SDK’s own before it', (_, error) => {
    expect(classifyFailure(error)).toEqual({ kind: 'UNKNOWN' });
  });
});

describe('failures as they come from a client', () => {
  const engine = useEngine();
  const proxied = useFaultProxy(engine);
  const key = keyIn(partitionIn(scopeNamed('A0000001'), 'LIST', 'one'), 'STATE');
  const itemThere: Item = { key, version: 1, body: {} };
  const create: Write = { kind: 'CREATE', item: itemThere };

  async function failureOf(writes: readonly Write[], tableName?: string): Promise<string> {
    const table = openTable(proxied.client, tableName ?? (await engine.freshTable()), turn);
    return table.write(writes).then(
      () => 'written',
      (error: unknown) => classifyFailure(error).kind,
    );
  }

  it.each([
    ['dropBeforeCommit', 'UNKNOWN'],
    ['dropAfterCommit', 'UNKNOWN'],
    ['internalServerError', 'UNKNOWN'],
    ['throttle', 'BUSY'],
  ] as const)('%s is %s', async (kind, expected) => {
    proxied.proxy.plan(() => ({ kind }));
    expect(await failureOf([create])).toBe(expected);
  });

  it('an item that is there already is a condition, and comes with it', async () => {
    const tableName = await engine.freshTable();
    expect(await failureOf([create], tableName)).toBe('written');
    const other: Item = { key, version: 1, body: 'other' };
    const failure = await openTable(proxied.client, tableName, turn)
      .write([{ kind: 'CREATE', item: other }])
      .catch(classifyFailure);
    expect(failure).toMatchObject({ kind: 'CONDITION' });
    expect(failure).toHaveProperty('failed', new Map([[0, expect.objectContaining({ Item: encodeItem(itemThere) })]]));
  });

  it('a table that is not there, and two writes of one item, are faults of ours', async () => {
    expect(await failureOf([create], 'no-such-table')).toBe('BROKEN');
    expect(await failureOf([create, create])).toBe('BROKEN');
  });

  it('nobody listening is unknown', async () => {
    const nobody = clientOf('http://127.0.0.1:9');
    const failure = await openTable(nobody, 'any', turn).write([create]).catch(classifyFailure);
    nobody.destroy();
    expect(failure).toEqual({ kind: 'UNKNOWN' });
  });
});
