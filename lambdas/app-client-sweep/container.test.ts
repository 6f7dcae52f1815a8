import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { localIdentityProvider } from '../../contexts/programme/index.ts';
import { type Identity, startIdentity } from '../../local/identity/start-identity.ts';
import { fixedClock } from '../../platform/clock.ts';
import { jsonLog } from '../../platform/log.ts';
import { useEngine } from '../../test/support/engine.ts';
import { type AppClientSweepContainer, openContainer } from './container.ts';
import { readEnvironment } from './environment.ts';

const engine = useEngine();
let folder: string;
let identity: Identity;
let container: AppClientSweepContainer;
let lines: unknown[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'identity-'));
  identity = await startIdentity({ folder, port: 0, machines: [], people: [] });
  lines = [];
  const environment = readEnvironment({
    TABLE_NAME: await engine.freshTable(),
    DYNAMODB_ENDPOINT: engine.endpoint,
    IDENTITY_PROVIDER: 'local',
    LOCAL_IDENTITY_ADMIN_URL: identity.issuer,
    LOCAL_IDENTITY_ADMIN_KEY: identity.adminKey,
  });
  const clock = fixedClock(new Date(Date.now() + 2 * 60 * 60_000));
  container = openContainer(environment, { clock, log: jsonLog((line) => lines.push(JSON.parse(line))) });
});

afterEach(async () => {
  container.close();
  await identity.close();
  await rm(folder, { recursive: true });
});

async function leave(many: number): Promise<void> {
  const provider = localIdentityProvider({ adminUrl: identity.issuer, adminKey: identity.adminKey });
  for (let made = 0; made < many; made += 1) await provider.createAppClient('Left behind');
}

describe('the sweep of app clients', () => {
  it('counts what it has deleted, and says nothing where there was nothing', async () => {
    await leave(2);
    await container.handler();
    await container.handler();
    expect(lines).toEqual([{ code: 'APP_CLIENTS_SWEPT', found: 2, deleted: 2 }]);
  });

  it('fails, so that its alarm tells of it, rather than delete very many', async () => {
    await leave(11);
    await expect(container.handler()).rejects.toThrow('not deleted: 11');
    expect(lines).toEqual([{ code: 'APP_CLIENTS_DOUBTFUL', found: 11 }]);
  });
});

describe('the environment of the sweep', () => {
  it('names what is missing or wrong, and quotes no value', () => {
    const wrong = { TABLE_NAME: 'any', IDENTITY_PROVIDER: 'local', LOCAL_IDENTITY_ADMIN_URL: 'Marker' };
    expect(() => readEnvironment(wrong)).toThrow(/LOCAL_IDENTITY_ADMIN_URL, LOCAL_IDENTITY_ADMIN_KEY/);
    expect(() => readEnvironment(wrong)).not.toThrow('Marker');
  });
});
