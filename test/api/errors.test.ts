import { beforeAll, describe, expect, it } from '@jest/globals';
import { answerFrom, type Answer, type Caller } from '../support/caller.ts';
import { useNetwork } from '../support/network.ts';
import { newKey } from '../support/record.ts';

/** A request that cannot be understood is told what is wrong with it and where, and never how we are built. */
const network = useNetwork('2026-06-30');
let caller: Caller;
let last: Answer<unknown>;

beforeAll(async () => {
  caller = await network.as('nearby');
});

/** What the caller is told. */
async function say(query: string, variables: object = {}): Promise<{ status: number; code: unknown; message: string }> {
  last = await caller.send(query, { ...variables });
  return told();
}

async function post(body: string, headers: Record<string, string> = {}): Promise<ReturnType<typeof told>> {
  const response = await fetch(network.running.graphqlUrl, {
    method: 'POST',
    headers: { authorization: `Bearer ${caller.token}`, 'content-type': 'application/json', ...headers },
    body,
  });
  last = await answerFrom(response);
  return told();
}

/** Never how we are built, and never a failure of ours. */
const INSIDES = /stacktrace|node_modules|\.ts\b|\bat [\w.]+ \(|families-first-network|DynamoDB/;

function told() {
  expect(last.text).not.toMatch(INSIDES);
  expect(network.failures).toEqual([]);
  const [error] = last.errors;
  return { status: last.status, code: error?.extensions['code'], message: error?.message ?? '' };
}

const MAKE_REFERRAL = 'mutation ($input: MakeReferralInput!) { makeReferral(input: $input) { status } }';

function referral(changes: object = {}, input: object = {}): object {
  return {
    input: {
      idempotencyKey: newKey(),
      sourceRecord: { system: 'ERRORS', recordId: '1' },
      referral: {
        receivedOn: '2026-06-29',
        model: 'FAMILY_GROUP_CONFERENCE',
        triggerPoint: 'CHILD_IN_NEED',
        children: [{ laChildId: 'C1', sex: 'F', birthMonth: '2016-05' }],
        ...changes,
      },
      ...input,
    },
  };
}

describe('a question that the schema does not know', () => {
  it('is refused with what it may have meant', async () => {
    expect(await say('{ conference(id: "x") { statu } }')).toEqual({
      status: 400,
      code: 'GRAPHQL_VALIDATION_FAILED',
      message: 'Cannot query field "statu" on type "Conference". Did you mean "status"?',
    });
    expect(last.errors[0]).toMatchObject({ locations: [{ line: 1, column: 25 }] });
  });

  it('is refused where its spelling ends', async () => {
    expect(await say('{ conference(id: "x") { status }')).toEqual({
      status: 400,
      code: 'GRAPHQL_PARSE_FAILED',
      message: 'Syntax Error: Expected Name, found <EOF>.',
    });
  });

  it('is refused without an argument that is required, and with one that is unknown', async () => {
    expect(await say('{ conference { status } }')).toMatchObject({
      status: 400,
      message: expect.stringContaining('"id"'),
    });
    expect(await say('{ rules(all: true) { code } }')).toMatchObject({
      status: 400,
      message: expect.stringContaining('"all"'),
    });
  });

  it('is refused without a selection of what is wanted', async () => {
    expect(await say('{ viewer }')).toMatchObject({
      status: 400,
      message: expect.stringContaining('must have a selection'),
    });
  });
});

describe('a value that cannot be', () => {
  it.each([
    [
      'a day that does not exist',
      { receivedOn: '2026-02-30' },
      'input.referral.receivedOn',
      'Date takes a day that exists, as YYYY-MM-DD.',
    ],
    [
      'a day in another order',
      { receivedOn: '30/06/2026' },
      'input.referral.receivedOn',
      'Date takes a day that exists, as YYYY-MM-DD.',
    ],
    [
      'a number for a day',
      { receivedOn: 20260630 },
      'input.referral.receivedOn',
      'Date takes a day that exists, as YYYY-MM-DD.',
    ],
    [
      'a code that is not in the list',
      { model: 'FGC' },
      'input.referral.model',
      'Value "FGC" does not exist in "FgdmModel" enum.',
    ],
    [
      'a reference with a space',
      { caseHolderRef: 'W 1' },
      'input.referral.caseHolderRef',
      'LocalReference takes 1 to 20 letters and digits.',
    ],
    ['a text without words', { localName: ' ' }, 'input.referral.localName', 'ShortText takes 1 to 500 characters.'],
    [
      'a text that is too long',
      { localName: 'x'.repeat(501) },
      'input.referral.localName',
      'ShortText takes 1 to 500 characters.',
    ],
    [
      'an unknown field',
      { urgency: true },
      'input.referral',
      'Field "urgency" is not defined by type "ReferralInput".',
    ],
    [
      'a month that does not exist',
      { children: [{ laChildId: 'C1', sex: 'F', birthMonth: '2016-13' }] },
      'input.referral.children[0].birthMonth',
      'Month takes a month, as YYYY-MM.',
    ],
  ])('such as %s is refused with its place and what it takes', async (_name, changes, place, sentence) => {
    const { status, code, message } = await say(MAKE_REFERRAL, referral(changes));

    expect({ status, code }).toEqual({ status: 400, code: 'BAD_USER_INPUT' });
    expect(message).toContain(`"${place}"`);
    expect(message).toContain(sentence);
  });

  it('is refused in the document as in its variables', async () => {
    expect(await say('{ networkPlaces(on: "2026-02-30") { free } }')).toMatchObject({
      status: 400,
      message: 'Date takes a day that exists, as YYYY-MM-DD.',
    });
  });

  it('is a mutation without its key, or with one that is too short', async () => {
    const { idempotencyKey: _, ...withoutKey } = (referral() as { input: { idempotencyKey: string } }).input;
    expect(await say(MAKE_REFERRAL, { input: withoutKey })).toMatchObject({
      status: 400,
      message: expect.stringContaining('Field "idempotencyKey" of required type "IdempotencyKey!" was not provided'),
    });
    expect(await say(MAKE_REFERRAL, referral({}, { idempotencyKey: 'short' }))).toMatchObject({
      status: 400,
      message: expect.stringContaining('IdempotencyKey takes 8 to 64 letters, digits, hyphens or underscores.'),
    });
  });

  it('is a fact that says two things at once', async () => {
    const facts = [{ pause: { on: '2026-06-01', reason: 'OTHER' }, resumption: { on: '2026-06-02' } }];
    const input = { idempotencyKey: newKey(), sourceRecord: { system: 'ERRORS', recordId: '2' }, facts };
    const { status, message } = await say(
      'mutation ($input: RecordConferenceInput!) { recordConference(input: $input) { status } }',
      { input },
    );
    expect(status).toBe(400);
    expect(message).toContain('Exactly one key must be specified for OneOf type "FactInput".');
  });
});

describe('a request that is none', () => {
  it.each([
    ['nothing', ''],
    ['a text that is no JSON', '{ viewer { kind } }'],
    ['JSON without a query', '{}'],
    ['a query that is no text', '{"query": 1}'],
    ['several at once', '[{"query":"{ viewer { kind } }"}]'],
    ['variables that are no object', '{"query":"{ viewer { kind } }","variables":"none"}'],
  ])('such as %s is refused as a bad request', async (_name, body) => {
    expect(await post(body)).toMatchObject({ status: 400, code: 'BAD_REQUEST', message: expect.stringMatching(/\w/) });
  });

  it('such as one of two operations that does not say which is refused', async () => {
    const body = JSON.stringify({ query: 'query A { viewer { kind } } query B { viewer { kind } }' });
    expect(await post(body)).toMatchObject({ status: 400, code: 'OPERATION_RESOLUTION_FAILURE' });
  });

  it('such as an endless document is refused before it is understood', async () => {
    const query = `{ ${'viewer { kind } '.repeat(3000)} }`;
    expect(await say(query)).toMatchObject({ status: 400, code: 'GRAPHQL_PARSE_FAILED' });
  });

  it('such as a form is refused: it could be sent by a page of somebody else’s', async () => {
    const answer = await post('query=%7Bviewer%7Bkind%7D%7D', { 'content-type': 'application/x-www-form-urlencoded' });
    expect(answer).toMatchObject({ status: 400, code: 'BAD_REQUEST' });
  });
});
