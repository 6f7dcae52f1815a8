import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildSchema, parse, validate } from 'graphql';
import type { RegisterWebhookPayload, Webhook } from '../../graphql/generated/resolvers-types.ts';
import { typeDefs } from '../../graphql/generated/type-defs.ts';
import { isSignedWithKey, type Receiver, startReceiver, verifyHmac } from '../exchange/support/receiver.ts';
import type { Caller } from '../support/caller.ts';
import { useNetwork } from '../support/network.ts';
import { newKey } from '../support/record.ts';

/** A system registers a webhook over the API and is told, on one machine as on AWS. */
const network = useNetwork('2026-06-30');
const page = await readFile(new URL('../../docs/webhooks.md', import.meta.url), 'utf8');
const [, REGISTER = ''] = /```graphql\n(.*?)```/s.exec(page) ?? [];
const TEST = 'mutation($input: SendTestEventInput!) { sendTestEvent(input: $input) { status } }';
let receiver: Receiver;
let system: Caller;

beforeAll(async () => {
  receiver = await startReceiver();
  system = await network.as('nearby');
});

afterAll(() => receiver.close());

async function register(input: object): Promise<RegisterWebhookPayload> {
  const asked = { input: { idempotencyKey: newKey(), ...input } };
  return (await system.ask<{ registerWebhook: RegisterWebhookPayload }>(REGISTER, asked)).registerWebhook;
}

describe('a webhook', () => {
  it('is registered as the page says, and its secret is shown once', async () => {
    expect(validate(buildSchema(typeDefs), parse(REGISTER))).toEqual([]);
    const input = { idempotencyKey: newKey(), url: receiver.url };
    const first = await register(input);
    expect(first).toMatchObject({ status: 'APPLIED', secret: expect.stringMatching(/^whsec_[A-Za-z0-9+/]{43}=$/) });
    const again = await register(input);
    expect(again).toMatchObject({ status: 'APPLIED', secret: null, webhook: { id: first.webhook!.id } });
    const { webhooks } = await system.ask<{ webhooks: readonly Webhook[] }>('{ webhooks { id url status } }');
    expect(webhooks).toEqual([{ id: first.webhook!.id, url: receiver.url, status: 'ACTIVE' }]);
  });

  it('is told of what happens, signed', async () => {
    const { webhook, secret } = await register({ url: `${receiver.url}/other` });
    const before = receiver.received.length;
    const { sendTestEvent } = await system.ask<{ sendTestEvent: unknown }>(TEST, {
      input: { idempotencyKey: newKey(), webhookId: webhook!.id },
    });
    expect(sendTestEvent).toEqual({ status: 'APPLIED' });
    await receiver.came(before + 1);
    const test = (): (typeof receiver.received)[number] | undefined =>
      receiver.received.find(({ body }) => body.includes('"TEST"'));
    for (let more = before + 2; test() === undefined; more += 1) await receiver.came(more);
    expect(verifyHmac(secret!, test()!)).toMatchObject({ type: 'TEST' });
    expect(isSignedWithKey(webhook!.publicKeys[0]!.publicKey, test()!)).toBe(true);
  });

  it.each([
    ['https://10.0.0.1/hook', 'WEBHOOK_ADDRESS'],
    ['http://receiver.example.org/hook', 'WEBHOOK_URL'],
  ])('is refused at %s', async (url, code) => {
    expect(await register({ url })).toMatchObject({ status: 'REFUSED', problems: [{ code }], secret: null });
  });

  it('that is only tried out has no secret, and is not there', async () => {
    expect(await register({ url: receiver.url, dryRun: true })).toMatchObject({ status: 'APPLIED', secret: null });
    const { webhooks } = await system.ask<{ webhooks: readonly Webhook[] }>('{ webhooks { id } }');
    expect(webhooks).toHaveLength(2);
  });

  it('of another authority is as none', async () => {
    const { webhooks } = await system.ask<{ webhooks: readonly Webhook[] }>('{ webhooks { id } }');
    const faraway = await network.as('faraway');
    const query = 'mutation($input: SendTestEventInput!) { sendTestEvent(input: $input) { status problems { code } } }';
    for (const webhookId of [webhooks[0]!.id, 'whok_A0000002_01K0ZZZZZZZZZZZZZZZZZZZZZZ']) {
      const { sendTestEvent } = await faraway.ask<{ sendTestEvent: unknown }>(query, {
        input: { idempotencyKey: newKey(), webhookId },
      });
      expect(sendTestEvent).toEqual({ status: 'REFUSED', problems: [{ code: 'NOT_FOUND' }] });
    }
  });
});
