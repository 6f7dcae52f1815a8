import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose';
import { StartFailure } from '../start-failure.ts';
import { type Identity, startIdentity } from './start-identity.ts';

const machine = {
  kind: 'machine',
  clientId: 'sandbox-fictional-system',
  label: 'Authority system of Fictional',
} as const;
const person = { kind: 'person', subject: 'practice-lead.901', label: 'Practice lead of Fictional' } as const;

let folder: string;
let identity: Identity;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'identity-'));
  identity = await start(0);
});

afterEach(async () => {
  await identity.close();
  await rm(folder, { recursive: true });
});

function start(port: number): Promise<Identity> {
  return startIdentity({ folder, port, machines: [machine], people: [person] });
}

function clientOf(id: string): { clientId: string; clientSecret: string } {
  const client = identity.findAppClient(id);
  if (client === null) throw new Error(`no client ${id}`);
  return client;
}

type TokenAnswer = { status: number; body: Record<string, unknown> };

async function askForToken(
  form: Record<string, string>,
  basic?: { clientId: string; clientSecret: string },
): Promise<TokenAnswer> {
  const authorization = basic && `Basic ${Buffer.from(`${basic.clientId}:${basic.clientSecret}`).toString('base64')}`;
  const answer = await fetch(identity.tokenUri, {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'client_credentials', ...form }),
    ...(authorization !== undefined && { headers: { authorization } }),
  });
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
}

function admin(method: string, path: string, options: { key?: string; body?: unknown } = {}): Promise<Response> {
  return fetch(`${identity.adminUri}${path}`, {
    method,
    headers: { authorization: `Bearer ${options.key ?? identity.adminKey}` },
    ...(options.body !== undefined && { body: JSON.stringify(options.body) }),
  });
}

async function verify(token: unknown) {
  const { payload } = await jwtVerify(String(token), createRemoteJWKSet(new URL(identity.jwksUri)), {
    issuer: identity.issuer,
    algorithms: ['RS256'],
  });
  return payload;
}

describe('a token by client credentials', () => {
  it("has the claims of Cognito's and no audience", async () => {
    const { status, body } = await askForToken({}, clientOf(machine.clientId));

    expect(status).toBe(200);
    const payload = await verify(body['access_token']);
    expect(payload).toEqual({
      iss: identity.issuer,
      sub: machine.clientId,
      client_id: machine.clientId,
      token_use: 'access',
      scope: 'families-first-network/api',
      exp: Number(payload.iat) + 3600,
      iat: expect.any(Number),
      jti: expect.any(String),
    });
  });

  it('is given for the secret in the form too, and for the scope by name', async () => {
    const client = clientOf(machine.clientId);
    const { status, body } = await askForToken({
      client_id: client.clientId,
      client_secret: client.clientSecret,
      scope: 'families-first-network/api',
    });

    expect(status).toBe(200);
    expect(body).toMatchObject({ token_type: 'Bearer', expires_in: 3600, scope: 'families-first-network/api' });
  });

  it('carries no scope when another was asked for', async () => {
    const { body } = await askForToken({ scope: 'something-else' }, clientOf(machine.clientId));

    expect(decodeJwt(String(body['access_token']))['scope']).toBeUndefined();
  });

  it.each(['', 'wrong', '*'])('is refused for the secret "%s"', async (clientSecret) => {
    const { status, body } = await askForToken({ client_id: machine.clientId, client_secret: clientSecret });

    expect(status).toBe(401);
    expect(body['access_token']).toBeUndefined();
  });

  it('is refused to an unknown client', async () => {
    expect((await askForToken({}, { clientId: 'nobody', clientSecret: 'x' })).status).toBe(401);
  });

  it('is refused to the public application of people', async () => {
    expect((await askForToken({ client_id: 'graphiql' })).body['access_token']).toBeUndefined();
  });
});

describe('a ready token of the sandbox', () => {
  it('names a person by subject, apart from the application', async () => {
    const { accessToken } = await identity.mint(person);

    const payload = await verify(accessToken);
    expect(payload).toMatchObject({
      sub: person.subject,
      client_id: 'graphiql',
      token_use: 'access',
      scope: 'families-first-network/api',
      auth_time: payload.iat,
    });
    expect(payload.iat).toBeGreaterThan(0);
    expect(payload.aud).toBeUndefined();
  });

  it('names a machine by its client', async () => {
    const { accessToken } = await identity.mint(machine);

    const payload = await verify(accessToken);
    expect(payload).toMatchObject({ sub: machine.clientId, client_id: machine.clientId });
    expect(payload['auth_time']).toBeUndefined();
  });
});

describe('app clients', () => {
  it('work as soon as they are made, and are refused as soon as they are removed', async () => {
    const made = await admin('POST', '/app-clients', { body: { name: 'Reporting database' } });
    expect(made.status).toBe(201);
    const client = (await made.json()) as { clientId: string; clientSecret: string };

    expect((await askForToken({}, client)).status).toBe(200);
    expect((await admin('DELETE', `/app-clients/${client.clientId}`)).status).toBe(204);
    expect((await askForToken({}, client)).status).toBe(401);
    expect((await admin('DELETE', `/app-clients/${client.clientId}`)).status).toBe(404);
  });

  it('are made only for the admin key', async () => {
    expect((await admin('POST', '/app-clients', { key: 'guess', body: {} })).status).toBe(401);
    expect((await admin('DELETE', `/app-clients/${machine.clientId}`, { key: '' })).status).toBe(401);
    expect((await askForToken({}, clientOf(machine.clientId))).status).toBe(200);
  });

  it.each([[{ name: '' }], [{ name: 'x'.repeat(129) }], ['x'.repeat(5000)]])(
    'are not made from bad input (%#)',
    async (body) => {
      expect((await admin('POST', '/app-clients', { body })).status).toBe(400);
    },
  );

  it('all survive being made at once', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => admin('POST', '/app-clients', { body: {} })));
    const ids = (await Promise.all(answers.map((answer) => answer.json() as Promise<{ clientId: string }>))).map(
      ({ clientId }) => clientId,
    );

    await restart();

    expect(ids.filter((id) => identity.findAppClient(id) === null)).toEqual([]);
  });
});

describe('a restart', () => {
  it('keeps the keys, so that a token outlives it', async () => {
    const { body } = await askForToken({}, clientOf(machine.clientId));

    await restart();

    expect(await verify(body['access_token'])).toMatchObject({ sub: machine.clientId });
  });

  it('keeps secrets, readable by their owner alone', async () => {
    const before = clientOf(machine.clientId);

    await restart();

    expect(clientOf(machine.clientId)).toEqual(before);
    for (const file of ['keys.json', 'clients.json']) {
      expect((await stat(join(folder, file))).mode & 0o777).toBe(0o600);
    }
  });

  it.each(['keys.json', 'clients.json'])('says so when %s is damaged', async (file) => {
    await identity.close();
    const whole = await readFile(join(folder, file), 'utf8');
    await writeFile(join(folder, file), whole.slice(0, whole.length / 2));

    await expect(start(0)).rejects.toThrow(StartFailure);
    await expect(start(0)).rejects.toThrow(`${file} is damaged`);
  });
});

async function restart(): Promise<void> {
  const port = Number(new URL(identity.issuer).port);
  await identity.close();
  identity = await start(port);
}
