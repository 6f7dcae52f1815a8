import { beforeEach, describe, expect, it } from '@jest/globals';
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
import { mockClient } from 'aws-sdk-client-mock';
import { NETWORK, type OwnerId, parseOwnerId } from '../actor/scope.ts';
import type { Clock } from '../clock.ts';
import { type CredentialsOf, type OwnerRoles, tenantCredentials } from './tenant-credentials.ts';

const MINUTE = 60_000;
const NEARBY = parseOwnerId('A0000001')!;
const FARAWAY = parseOwnerId('A0000002')!;
const THIRD = parseOwnerId('A0000003')!;

const ROLES = {
  tenant: 'arn:aws:iam::000000000000:role/tenant',
  look: 'arn:aws:iam::000000000000:role/look',
  network: 'arn:aws:iam::000000000000:role/network',
};

const sts = mockClient(STSClient);
let minute: number;
const clock: Clock = { now: () => new Date(minute * MINUTE) };
let given: number;
let failures: unknown[];
let credentialsOf: CredentialsOf;

const calls = () => sts.commandCalls(AssumeRoleCommand).map(({ args: [command] }) => command.input);

beforeEach(() => {
  sts.reset();
  minute = 0;
  given = 0;
  failures = [];
  sts.on(AssumeRoleCommand).callsFake(({ DurationSeconds }: { DurationSeconds: number }) => {
    given += 1;
    const Expiration = new Date(minute * MINUTE + DurationSeconds * 1000);
    return { Credentials: { AccessKeyId: `key-${given}`, SecretAccessKey: 's', SessionToken: 't', Expiration } };
  });
  credentialsOf = tenantCredentials({
    sts: new STSClient({ region: 'eu-west-2' }),
    roles: ROLES,
    clock,
    noteFailed: (error) => failures.push(error),
    mostSessions: 2,
  });
});

const everythingUnderWay = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
const keyOf = async (owner: OwnerId): Promise<string> => (await credentialsOf(owner, 'ALL')).accessKeyId;

describe("the credentials of an authority's data", () => {
  it('are of a session of one hour that is tagged with the authority, and with nothing else', async () => {
    await credentialsOf(NEARBY, 'ALL');

    expect(calls()).toEqual([
      {
        RoleArn: 'arn:aws:iam::000000000000:role/tenant',
        RoleSessionName: NEARBY,
        DurationSeconds: 3600,
        Tags: [{ Key: 'tenant', Value: NEARBY }],
      },
    ]);
  });

  it("are of the network's own role, without a tag, for what is shared", async () => {
    await credentialsOf(NETWORK, 'ALL');

    expect(calls()).toEqual([
      { RoleArn: 'arn:aws:iam::000000000000:role/network', RoleSessionName: NETWORK, DurationSeconds: 3600 },
    ]);
  });

  it('are never those of another', async () => {
    const [nearby, faraway] = await Promise.all([keyOf(NEARBY), keyOf(FARAWAY)]);

    expect(nearby).not.toBe(faraway);
    await expect(keyOf(NEARBY)).resolves.toBe(nearby);
  });
});

describe('the credentials of whoever may only look', () => {
  it('are of a role that can do no more, tagged with the authority, by a name that says so', async () => {
    await credentialsOf(NEARBY, 'LOOK');

    expect(calls()).toEqual([
      {
        RoleArn: ROLES.look,
        RoleSessionName: `${NEARBY}-LOOK`,
        DurationSeconds: 3600,
        Tags: [{ Key: 'tenant', Value: NEARBY }],
      },
    ]);
  });

  it('are held apart from those of the authority itself', async () => {
    const [all, look] = await Promise.all([credentialsOf(NEARBY, 'ALL'), credentialsOf(NEARBY, 'LOOK')]);

    expect(look.accessKeyId).not.toBe(all.accessKeyId);
    await expect(credentialsOf(NEARBY, 'LOOK')).resolves.toBe(look);
    await expect(credentialsOf(NEARBY, 'ALL')).resolves.toBe(all);
  });

  it.each<[string, OwnerId, OwnerRoles]>([
    ['of a function that has no such role', NEARBY, { ...ROLES, look: null }],
    ['of the network', NETWORK, ROLES],
  ])('are never wider ones: there are none %s', async (_whose, owner, roles) => {
    const given = tenantCredentials({ sts: new STSClient({}), roles, clock, noteFailed: () => undefined });

    await expect(given(owner, 'LOOK')).rejects.toThrow('no role for that');
    expect(calls()).toEqual([]);
  });
});

describe('a call to STS', () => {
  it('is one, however many ask at once, or after', async () => {
    const keys = await Promise.all(Array.from({ length: 20 }, () => keyOf(NEARBY)));
    minute = 49;

    expect(new Set([...keys, await keyOf(NEARBY)])).toEqual(new Set(['key-1']));
    expect(calls()).toHaveLength(1);
  });

  it('is made ahead of the end, while the old are still given out', async () => {
    await keyOf(NEARBY);
    minute = 51;

    await expect(keyOf(NEARBY)).resolves.toBe('key-1');
    await everythingUnderWay();
    await expect(keyOf(NEARBY)).resolves.toBe('key-2');
    expect(calls()).toHaveLength(2);
  });

  it('is waited for when the old have less than a minute', async () => {
    await keyOf(NEARBY);
    minute = 59.5;

    await expect(keyOf(NEARBY)).resolves.toBe('key-2');
  });

  it('may fail ahead of the end: the old are given out, it is told, and tried again', async () => {
    await keyOf(NEARBY);
    minute = 51;
    sts.on(AssumeRoleCommand).rejects(new Error('STS is away'));

    await expect(keyOf(NEARBY)).resolves.toBe('key-1');
    await everythingUnderWay();
    await expect(keyOf(NEARBY)).resolves.toBe('key-1');
    await everythingUnderWay();
    expect(calls()).toHaveLength(3);
    expect(failures).toEqual([new Error('STS is away'), new Error('STS is away')]);
  });

  it('fails for everybody who waits for it, and is not remembered', async () => {
    sts.on(AssumeRoleCommand).rejects(new Error('STS is away'));

    const [one, other] = await Promise.allSettled([keyOf(NEARBY), keyOf(NEARBY)]);
    expect([one.status, other.status]).toEqual(['rejected', 'rejected']);
    expect(calls()).toHaveLength(1);
    await expect(keyOf(NEARBY)).rejects.toThrow('STS is away');
    expect(calls()).toHaveLength(2);
  });

  it('is an error when it answers without credentials', async () => {
    sts.on(AssumeRoleCommand).resolves({});

    await expect(keyOf(NEARBY)).rejects.toThrow('STS answered without credentials.');
  });
});

describe('what is held', () => {
  it('is bounded: who has not asked for longest is forgotten first', async () => {
    await keyOf(NEARBY);
    await keyOf(FARAWAY);
    await keyOf(NEARBY);
    await keyOf(THIRD);

    await expect(keyOf(NEARBY)).resolves.toBe('key-1');
    await expect(keyOf(FARAWAY)).resolves.toBe('key-4');
  });
});
