import { beforeEach, describe, expect, it } from '@jest/globals';
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
import { mockClient } from 'aws-sdk-client-mock';
import { clientOf, useEngine } from '../../test/support/engine.ts';
import { networkScope, parseOwnerId, scopeOf } from '../actor/scope.ts';
import { systemClock } from '../clock.ts';
import { actFor } from './fenced-acting.ts';
import { openFencedTable } from './fenced-open.ts';
import { keyIn, partitionIn } from './keys.ts';
import type { Table } from './table.ts';

const NEARBY = parseOwnerId('A0000001')!;
const roles = {
  tenant: 'arn:aws:iam::000000000000:role/tenant',
  look: 'arn:aws:iam::000000000000:role/look',
  network: 'arn:aws:iam::000000000000:role/network',
};
const mine = keyIn(partitionIn(scopeOf(NEARBY), 'CONF', 'one'), 'STATE');
const identity = keyIn(partitionIn(networkScope, 'IDENTITY', 'somebody'), 'STATE');

const engine = useEngine();
const sts = mockClient(STSClient);

async function opened(given: typeof roles | null): Promise<Table> {
  return openFencedTable({
    client: clientOf(engine.endpoint),
    tableName: await engine.freshTable(),
    pause: () => Promise.resolve(),
    clock: systemClock,
    roles: given,
    noteFailed: () => undefined,
  });
}

beforeEach(() => {
  sts.reset();
  const Expiration = new Date(systemClock.now().getTime() + 3_600_000);
  sts.on(AssumeRoleCommand).resolves({
    Credentials: { AccessKeyId: 'key', SecretAccessKey: 's', SessionToken: 't', Expiration },
  });
});

describe('the fenced table of a function', () => {
  it('asks STS at the first call for own data, and only then', async () => {
    const table = await opened(roles);

    await table.get(identity);
    expect(sts.calls()).toHaveLength(0);
    await actFor(NEARBY, () => table.get(identity));
    expect(sts.calls()).toHaveLength(0);
  });

  it('reads nothing of its own when STS refuses', async () => {
    sts.on(AssumeRoleCommand).rejects(new Error('not allowed'));
    const table = await opened(roles);

    await expect(actFor(NEARBY, () => table.get(mine))).rejects.toThrow('not allowed');
    expect(sts.commandCalls(AssumeRoleCommand)).toHaveLength(1);
  });

  it('keeps owners apart off AWS too, by code alone', async () => {
    const table = await opened(null);

    await expect(actFor(NEARBY, () => table.get(mine))).resolves.toBeUndefined();
    await expect(table.get(mine)).rejects.toMatchObject({ name: 'FenceCrossed' });
    expect(sts.calls()).toHaveLength(0);
  });
});
