import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { SAMPLE } from '../../contexts/conferences/domain/testing/sample-facts.ts';
import { dynamoDbClient } from '../../platform/table/client.ts';
import { type OpenApi, openApi } from '../support/api-container.ts';
import { apiGatewayEvent } from '../support/api-gateway-event.ts';
import { useEngine } from '../support/engine.ts';
import { type MovingClock, movingClock } from '../support/moving-clock.ts';
import { isDrawing, isOverhead } from '../support/overhead.ts';
import { startTokenIssuer, type TokenIssuer } from '../support/token-issuer.ts';

/** What a request asks of the table besides what its operation needs, and whether anything waits for it. */
const TODAY = new Date().toISOString().slice(0, 10);
const engine = useEngine();
let issuer: TokenIssuer;
let api: OpenApi;
let token: string;
let seen: string[];
let clock: MovingClock;

beforeAll(async () => {
  issuer = await startTokenIssuer();
  token = await issuer.sign();
});

afterAll(async () => {
  await issuer.stop();
});

beforeEach(async () => {
  seen = [];
  clock = movingClock(TODAY);
  api = await openApi(engine, issuer, { client: watchedClient(), clock });
});

afterEach(() => {
  api.close();
});

/** Notes when each call begins and ends, in order. */
function watchedClient(): ReturnType<typeof dynamoDbClient> {
  const client = dynamoDbClient({ endpoint: engine.endpoint, region: 'eu-west-2' });
  client.middlewareStack.add(
    (next, { commandName }) =>
      async (args) => {
        const name = nameOf(args.input, String(commandName));
        seen.push(`${name} begins`);
        try {
          return await next(args);
        } finally {
          seen.push(`${name} ends`);
        }
      },
    { step: 'initialize' },
  );
  return client;
}

const OVERHEAD: Readonly<Record<string, string>> = {
  GetItemCommand: 'lookup',
  UpdateItemCommand: 'charge',
  PutItemCommand: 'audit',
};
const DRAWING: Readonly<Record<string, string>> = {
  GetItemCommand: 'look at what is shared',
  TransactWriteItemsCommand: 'draw',
};

function nameOf(input: object, commandName: string): string {
  if (isOverhead(input)) return OVERHEAD[commandName] ?? commandName;
  return isDrawing(input) ? (DRAWING[commandName] ?? commandName) : 'own';
}

type Answer = { readonly recordConference?: { readonly conference: { readonly id: string } | null } };

async function send(query: string, variables: object = {}): Promise<Answer> {
  seen.length = 0;
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const { statusCode, body } = await api.handler(
    apiGatewayEvent({ headers, body: JSON.stringify({ query, variables }) }),
  );
  const { data, errors } = JSON.parse(body) as { data: Answer; errors?: unknown };
  expect({ statusCode, errors }).toEqual({ statusCode: 200 });
  return data;
}

async function recordConference(idempotencyKey: string): Promise<string | undefined> {
  const sourceRecord = { system: 'TEST', recordId: idempotencyKey };
  const { referrer } = SAMPLE.referral;
  const referral = { ...SAMPLE.referral, caseHolderRef: 'W1', referrer: { ...referrer, ref: 'W1' } };
  const mutation = `mutation ($input: RecordConferenceInput!) {
    recordConference(input: $input) { status conference { id } }
  }`;
  const answer = await send(mutation, { input: { idempotencyKey, sourceRecord, facts: [{ referral }] } });
  return answer.recordConference?.conference?.id;
}

const overhead = (): readonly string[] => seen.filter((one) => one.endsWith('begins') && one !== 'own begins');

describe('what a request asks of the table besides its own', () => {
  it('is a charge, with which the caller’s status comes, and an audit entry of what was read', async () => {
    const id = await recordConference('key-00000001');
    await send('query ($id: ID!) { conference(id: $id) { id status } }', { id });

    expect(overhead()).toEqual(['charge begins', 'audit begins']);
  });

  it('is charged beside the reading, and written down once both have ended', async () => {
    const id = await recordConference('key-00000002');
    await send('query ($id: ID!) { conference(id: $id) { id status } }', { id });

    expect(seen.slice(0, 2)).toEqual(['charge begins', 'own begins']);
    expect(seen.slice(2, 4).toSorted()).toEqual(['charge ends', 'own ends']);
    expect(seen.slice(4)).toEqual(['audit begins', 'audit ends']);
  });

  it('is one call for a change, which is charged before it begins and carries its own audit entry', async () => {
    await recordConference('key-00000003');
    await recordConference('key-00000004');

    expect(overhead()).toEqual(['charge begins']);
    expect(seen.slice(0, 3)).toEqual(['charge begins', 'charge ends', 'own begins']);
  });

  it('is one call where no case record is read', async () => {
    await send('{ viewer { kind } }');
    await send('{ viewer { kind } }');

    expect(overhead()).toEqual(['charge begins']);
  });

  it('is one more when an instance first meets the caller, and two when points are drawn from its authority', async () => {
    await send('{ viewer { kind } }');

    expect(overhead()).toEqual(['lookup begins', 'charge begins', 'look at what is shared begins', 'draw begins']);
  });

  it('is one more when a minute of the caller’s allowance begins, and one when the caller is looked up anew', async () => {
    await send('{ viewer { kind } }');
    clock.goTo(TODAY, '10:02');
    await send('{ viewer { kind } }');

    expect(overhead()).toEqual(['lookup begins', 'charge begins', 'charge begins']);
  });

  it('is one more when an instance prepares, before any request', async () => {
    await api.prepare();

    expect(seen).toEqual(['lookup begins', 'lookup ends']);
  });
});
