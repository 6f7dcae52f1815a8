import { describe, expect, it } from '@jest/globals';
import { DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
import { type OwnerId, parseOwnerId } from '../actor/scope.ts';
import { ownerClients } from './fenced-clients.ts';
import type { Reach } from './tenant-credentials.ts';

const NEARBY = parseOwnerId('A0000001')!;
const FARAWAY = parseOwnerId('A0000002')!;

type Sent = { readonly headers: Readonly<Record<string, string>>; readonly hostname: string };

function recording() {
  const sent: Sent[] = [];
  const requestHandler = {
    handle: (request: Sent) => {
      sent.push(request);
      return Promise.resolve({ response: { statusCode: 200, headers: {}, body: Buffer.from('{}') } });
    },
  };
  const base = new DynamoDBClient({ region: 'eu-west-2', requestHandler: requestHandler as never });
  return { sent, base };
}

const credentialsOf = (owner: OwnerId, reach: Reach) =>
  Promise.resolve({
    accessKeyId: `KEY${owner}${reach}`,
    secretAccessKey: 'secret',
    sessionToken: `session of ${owner}: ${reach}`,
    expiration: new Date('2999-01-01T00:00:00.000Z'),
  });

const anything = new GetItemCommand({ TableName: 'any', Key: { pk: { S: 'any' } } });

describe('the client of an owner', () => {
  it("signs with that owner's credentials, on the connections and in the region of the base", async () => {
    const { sent, base } = recording();
    const clientFor = ownerClients(base, credentialsOf);

    await clientFor(NEARBY, 'ALL').send(anything);
    await clientFor(FARAWAY, 'ALL').send(anything);
    await clientFor(NEARBY, 'LOOK').send(anything);

    expect(sent.map(({ headers }) => headers['x-amz-security-token'])).toEqual([
      'session of A0000001: ALL',
      'session of A0000002: ALL',
      'session of A0000001: LOOK',
    ]);
    expect(sent.map(({ headers }) => headers['authorization'])).toEqual([
      expect.stringContaining('KEYA0000001ALL'),
      expect.stringContaining('KEYA0000002ALL'),
      expect.stringContaining('KEYA0000001LOOK'),
    ]);
    expect(sent.map(({ hostname }) => hostname)).toEqual(
      Array.from({ length: 3 }, () => 'dynamodb.eu-west-2.amazonaws.com'),
    );
  });

  it('copies no input or answer for a logger that is not there', () => {
    const steps = ownerClients(recording().base, credentialsOf)(NEARBY, 'ALL').middlewareStack.identify();

    expect(steps.length).toBeGreaterThan(5);
    expect(steps.filter((step) => step.startsWith('loggerMiddleware'))).toEqual([]);
  });

  it('is made once', () => {
    const clientFor = ownerClients(recording().base, credentialsOf);

    expect(clientFor(NEARBY, 'ALL')).toBe(clientFor(NEARBY, 'ALL'));
    expect(clientFor(NEARBY, 'ALL')).not.toBe(clientFor(FARAWAY, 'ALL'));
    expect(clientFor(NEARBY, 'ALL')).not.toBe(clientFor(NEARBY, 'LOOK'));
  });
});
