import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AuthorityIntegration, Webhook } from '../../graphql/generated/resolvers-types.ts';
import { conferenceRecord, referralRecord } from '../batches/support/records.ts';
import { type Receiver, startReceiver } from '../exchange/support/receiver.ts';
import type { Caller } from '../support/caller.ts';
import { useNetwork } from '../support/network.ts';
import { newKey } from '../support/record.ts';
import { AUTHORITY } from '../support/two-authorities.ts';

/** The programme sees that systems send and are told, and learns of no record which it is, nor how many few. */
const network = useNetwork('2026-06-30');
const idOf = (owner: string): string => `auth_NETWORK0_${owner}`;
const ASK = `query ($authorityId: ID!) { authorityIntegration(authorityId: $authorityId) {
  authority { id }
  webhooks { host kinds status disabledAt disabledReason createdAt lastSuccessAt waiting { least most } }
  batches { at client { label authority { id } } records { least most } accepted { least most } refused { least most } }
  lastTrial { at wouldBeAccepted client { label } }
} }`;
const SEND = 'mutation ($input: RecordBatchInput!) { recordBatch(input: $input) { totals { refused } } }';
const REGISTER = `mutation ($input: RegisterWebhookInput!) { registerWebhook(input: $input) { webhook { id } } }`;
const PAUSE = 'mutation ($input: PauseWebhookInput!) { pauseWebhook(input: $input) { status } }';
const REMOVE = 'mutation ($input: RemoveWebhookInput!) { removeWebhook(input: $input) { status } }';
type Registered = { readonly registerWebhook: { readonly webhook: Webhook } };

let staff: Caller;
let system: Caller;
let receiver: Receiver;

beforeAll(async () => {
  staff = await network.as('staff');
  system = await network.as('nearby');
  receiver = await startReceiver();
});

afterAll(() => receiver.close());

async function integration(owner: string = AUTHORITY.nearby, by = staff): Promise<AuthorityIntegration | null> {
  type Asked = { readonly authorityIntegration: AuthorityIntegration | null };
  return (await by.ask<Asked>(ASK, { authorityId: idOf(owner) })).authorityIntegration;
}

async function send(records: readonly object[], dryRun: boolean): Promise<void> {
  await system.ask(SEND, { input: { idempotencyKey: newKey(), dryRun, records } });
  await network.follow();
}

const register = async (kinds: readonly string[] | null): Promise<string> => {
  const input = { idempotencyKey: newKey(), url: `${receiver.url}/SECRET?token=SECRET`, kinds };
  return (await system.ask<Registered>(REGISTER, { input })).registerWebhook.webhook.id;
};

/** Once the worker has had its turn: it comes by itself. */
async function webhooksSoon(isThere: (webhooks: AuthorityIntegration['webhooks']) => boolean) {
  for (;;) {
    const { webhooks } = (await integration())!;
    if (isThere(webhooks)) return webhooks;
  }
}

describe('the systems of an authority, to the programme', () => {
  it('are not heard of before they send anything', async () => {
    expect(await integration()).toEqual({
      authority: { id: idOf(AUTHORITY.nearby) },
      webhooks: [],
      batches: [],
      lastTrial: null,
    });
  });

  it('have tried a batch out, of which nothing but that is told', async () => {
    await send([referralRecord(1), conferenceRecord('R-9', [])], true);
    expect(await integration()).toMatchObject({
      batches: [],
      lastTrial: { wouldBeAccepted: false, client: { label: expect.any(String) } },
    });
    await send([referralRecord(1)], true);
    expect((await integration())?.lastTrial).toMatchObject({ wouldBeAccepted: true });
  });

  it('have sent batches, told in bands, newest first, ten of them', async () => {
    for (let nth = 0; nth < 11; nth += 1) await send([referralRecord(nth), referralRecord(nth + 1)], false);
    await send(
      [...Array.from({ length: 7 }, (_, index) => referralRecord(index)), conferenceRecord('R-99', [])],
      false,
    );
    const { batches, lastTrial } = (await integration())!;
    expect(batches).toHaveLength(10);
    expect(batches[0]).toMatchObject({
      client: { label: expect.any(String), authority: { id: idOf(AUTHORITY.nearby) } },
      records: { least: 6, most: 10 },
      accepted: { least: 6, most: 10 },
      refused: { least: 1, most: 5 },
    });
    expect(batches[1]).toMatchObject({ accepted: { least: 1, most: 5 }, refused: { least: 0, most: 0 } });
    expect(batches.map(({ at }) => at)).toEqual(
      batches
        .map(({ at }) => at)
        .toSorted()
        .toReversed(),
    );
    // What was tried out before stays known.
    expect(lastTrial).toMatchObject({ wouldBeAccepted: true });
  });

  it('are told of changes, at an address of which its name alone is told', async () => {
    const active = await register(null);
    const [first] = await webhooksSoon(([one]) => one?.lastSuccessAt !== null && one !== undefined);
    expect(first).toMatchObject({ host: '127.0.0.1', kinds: null, status: 'ACTIVE', waiting: { least: 0, most: 0 } });
    await register(['CONFERENCE']);
    await system.ask(PAUSE, { input: { idempotencyKey: newKey(), webhookId: active } });
    const both = await webhooksSoon((webhooks) => webhooks[1] !== undefined && webhooks[0]?.status === 'PAUSED');
    expect(both).toMatchObject([{ status: 'PAUSED' }, { kinds: ['CONFERENCE'], status: 'ACTIVE' }]);
    expect(JSON.stringify(await integration())).not.toContain('SECRET');
    await system.ask(REMOVE, { input: { idempotencyKey: newKey(), webhookId: active } });
    expect(await webhooksSoon((webhooks) => webhooks.length === 1)).toMatchObject([{ kinds: ['CONFERENCE'] }]);
  });

  it('are of that authority alone', async () => {
    expect(await integration(AUTHORITY.faraway)).toMatchObject({ webhooks: [], batches: [], lastTrial: null });
  });

  it.each(['A0000009', AUTHORITY.nearby.slice(0, 4)])(
    'are none where there is no such authority: %s',
    async (owner) => {
      expect(await integration(owner)).toBeNull();
    },
  );

  it('are nobody else’s to see, not even their own authority’s', async () => {
    for (const user of ['nearby', 'practiceLead', 'evaluator'] as const) {
      await expect(integration(AUTHORITY.nearby, await network.as(user))).rejects.toThrow('CLIENT_READ');
    }
    expect(network.failures).toEqual([]);
  });
});
