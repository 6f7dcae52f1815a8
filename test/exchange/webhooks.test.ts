import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { pauseWebhook } from '../../contexts/exchange/webhooks/pause-webhook.ts';
import { removeWebhook } from '../../contexts/exchange/webhooks/remove-webhook.ts';
import { replayWebhook } from '../../contexts/exchange/webhooks/replay-webhook.ts';
import { resumeWebhook } from '../../contexts/exchange/webhooks/resume-webhook.ts';
import { rotateWebhookSecret } from '../../contexts/exchange/webhooks/rotate-webhook-secret.ts';
import { sendTestEvent } from '../../contexts/exchange/webhooks/send-test-event.ts';
import type { Webhook } from '../../contexts/exchange/webhooks/webhook.ts';
import { useEngine } from '../support/engine.ts';
import { allItems } from '../support/journal/table-contents.ts';
import { isSignedWithKey, type Receiver, startReceiver, takenIds, verifyHmac } from './support/receiver.ts';
import { openWebhookDesk, type WebhookDesk } from './support/webhook-desk.ts';

/** Real receivers over HTTP, a real engine, and a clock that is put forward. */
const engine = useEngine();
const HOUR = 60 * 60_000;
let desk: WebhookDesk;
let receiver: Receiver;
let tableName: string;
let webhook: Webhook;
let secret: string;

beforeEach(async () => {
  tableName = await engine.freshTable();
  desk = openWebhookDesk(engine.client, tableName);
  receiver = await startReceiver();
  const registered = await desk.register(receiver.url);
  webhook = registered.state;
  secret = registered.secret ?? '';
});

afterEach(() => receiver.close());

const distinct = (ids: readonly string[]): number => new Set(ids).size;

/** Of the changes that follow the registration, which is itself a change and is told too. */
const CHANGES = 12;
const TOLD = CHANGES + 1;

describe('a receiver', () => {
  it('is told each change once, thinly, and finds it signed both ways', async () => {
    await desk.happen(CHANGES);
    await desk.run();
    await desk.run();
    expect(receiver.received).toHaveLength(TOLD);
    expect(distinct(takenIds(receiver))).toBe(TOLD);
    const told = receiver.received.map((one) => verifyHmac(secret, one) as { data: { sequence: number } });
    expect(told.map(({ data }) => data.sequence).toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: TOLD }, (_, index) => index + 1),
    );
    expect(told.find(({ data }) => data.sequence === 2)).toEqual({
      type: 'LINE_ADDED',
      timestamp: expect.any(String),
      data: { sequence: 2, recordId: 'N0', version: 1 },
    });
    expect(receiver.received.every((one) => isSignedWithKey(webhook.keys[0]!.publicKey, one))).toBe(true);
  });

  it('that fails, hangs, breaks off and answers 500 is told everything once it has recovered, by the same ids', async () => {
    await desk.happen(CHANGES);
    for (const behaviour of [500, 'HANG', 'BREAK_OFF', 302, 429] as const) {
      receiver.behave(behaviour, { location: receiver.url });
      await desk.run();
      desk.pass(HOUR);
    }
    expect(takenIds(receiver)).toEqual([]);
    const triedBefore = new Set(receiver.received.map(({ headers }) => headers['webhook-id']));
    receiver.behave(200);
    // A wait may be as long as it may be by then; each run ends when nothing is due.
    for (let run = 0; run < 5; run += 1) {
      await desk.run();
      desk.pass(HOUR);
    }
    expect(takenIds(receiver)).toHaveLength(TOLD);
    expect(distinct(takenIds(receiver))).toBe(TOLD);
    expect(takenIds(receiver)).toEqual(expect.arrayContaining([...triedBefore]));
    for (const one of receiver.received) verifyHmac(secret, one);
    const outcomes = new Set(
      (await desk.log(webhook)).flatMap(({ attempts }) => attempts.map(({ outcome }) => outcome)),
    );
    expect([...outcomes].toSorted()).toEqual(['DELIVERED', 'NO_ANSWER', 'NO_CONNECTION', 'REFUSED']);
    expect((await desk.log(webhook)).every(({ status }) => status === 'DELIVERED')).toBe(true);
  });

  it('that hangs holds up no other', async () => {
    const other = await startReceiver();
    await desk.register(other.url);
    receiver.behave('HANG');
    await desk.happen(3);
    await desk.run();
    // Both registrations are changes too.
    expect(takenIds(other)).toHaveLength(5);
    await other.close();
  });

  it('that takes nothing is given a round to miss, and the rest once it takes again', async () => {
    receiver.behave(500);
    await desk.happen(100);
    await desk.run();
    expect(await desk.log(webhook)).toHaveLength(90);
    receiver.behave(204);
    desk.pass(HOUR);
    await desk.run();
    expect(distinct(takenIds(receiver))).toBe(101);
  });

  it('is told once by two workers at once', async () => {
    await desk.happen(CHANGES);
    await Promise.all([desk.run(), desk.run(), desk.run()]);
    await desk.run();
    expect(receiver.received).toHaveLength(TOLD);
    expect(distinct(takenIds(receiver))).toBe(TOLD);
  });

  it('that forges or alters a message is found out', async () => {
    await desk.happen(1);
    await desk.run();
    const [first] = receiver.received;
    expect(() => verifyHmac(secret, { ...first!, body: first!.body.replace('1', '2') })).toThrow(
      'No matching signature',
    );
    expect(isSignedWithKey(webhook.keys[0]!.publicKey, { ...first!, body: `${first!.body} ` })).toBe(false);
  });
});

describe('a webhook whose receiver takes nothing for three days', () => {
  beforeEach(async () => {
    receiver.behave(500);
    await desk.happen(2);
    for (let hours = 0; hours <= 84; hours += 6) {
      await desk.run();
      desk.pass(6 * HOUR);
    }
  });

  it('is disabled with notice, what was tried is given up, and nothing more is sent', async () => {
    expect(await desk.read(webhook)).toMatchObject({ status: 'DISABLED', disabled: { reason: 'NOTHING_ARRIVED' } });
    expect(desk.disabled).toEqual(['NOTHING_ARRIVED']);
    expect(desk.dead.length).toBeGreaterThan(0);
    const events = (await allItems(engine.client, tableName)).filter(({ key }) => key.sk.startsWith('EVENT#'));
    expect(events.map(({ body }) => (body as { type: string }).type)).toContain('WEBHOOK_DISABLED');
    const before = receiver.received.length;
    await desk.happen(1);
    await desk.run();
    expect(receiver.received).toHaveLength(before);
  });

  it('is told all of it again once it is resumed and replayed', async () => {
    receiver.behave(200);
    await resumeWebhook(desk.deps, desk.request(), desk.call(webhook));
    const call = { ...desk.call(webhook), since: webhook.createdAt, sequence: null };
    const { outcome } = await replayWebhook(desk.deps, desk.request(), call);
    expect(outcome.status).toBe('APPLIED');
    await desk.happen(0);
    desk.pass(6 * HOUR);
    await desk.run();
    const sequences = receiver.received
      .filter(({ answered }) => answered)
      .map(({ body }) => (JSON.parse(body) as { data: { sequence: number } }).data.sequence);
    expect([...new Set(sequences)].toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(await desk.read(webhook)).toMatchObject({ status: 'ACTIVE' });
  });
});

describe('a webhook', () => {
  it('whose receiver answers 410 is disabled at once', async () => {
    receiver.behave(410);
    await desk.happen(1);
    await desk.run();
    expect(await desk.read(webhook)).toMatchObject({ status: 'DISABLED', disabled: { reason: 'GONE' } });
  });

  it('that is paused keeps its place', async () => {
    await pauseWebhook(desk.deps, desk.request(), desk.call(webhook));
    await desk.happen(3);
    await desk.run();
    expect(receiver.received).toEqual([]);
    await resumeWebhook(desk.deps, desk.request(), desk.call(webhook));
    await desk.run();
    expect(takenIds(receiver)).toHaveLength(5);
  });

  it('that is removed is sent nothing more', async () => {
    await desk.happen(3);
    await removeWebhook(desk.deps, desk.request(), desk.call(webhook));
    await desk.run();
    expect(receiver.received).toEqual([]);
    expect(await desk.read(webhook)).toBeUndefined();
  });

  it('signs with the old secret too after a rotation, for as long as was said', async () => {
    const call = { ...desk.call(webhook), overlapHours: 2 };
    const rotated = await rotateWebhookSecret(desk.deps, desk.request(), call);
    await desk.happen(1);
    await desk.run();
    const first = receiver.received[0]!;
    for (const one of [secret, rotated.secret!]) verifyHmac(one, first);
    expect(rotated.state!.keys.map(({ publicKey }) => isSignedWithKey(publicKey, first))).toEqual([true, true]);

    desk.pass(3 * HOUR);
    await desk.happen(1);
    await desk.run();
    const last = receiver.received.at(-1)!;
    verifyHmac(rotated.secret!, last);
    expect(() => verifyHmac(secret, last)).toThrow('No matching signature');
  });

  it('sends a test, and one change again by the id that it had', async () => {
    await desk.happen(2);
    await desk.run();
    const before = receiver.received.find(({ body }) => body.includes('"sequence":2'))!;
    await sendTestEvent(desk.deps, desk.request(), desk.call(webhook));
    await replayWebhook(desk.deps, desk.request(), { ...desk.call(webhook), since: null, sequence: 2 });
    await desk.run();
    const [test, again] = ['"type":"TEST"', '"sequence":2'].map((part) =>
      receiver.received.filter(({ body }) => body.includes(part)).at(-1)!,
    );
    expect(JSON.parse(test!.body)).toMatchObject({ data: { sequence: null, recordId: null, version: null } });
    expect([again!.headers['webhook-id'], again!.body]).toEqual([before.headers['webhook-id'], before.body]);
    expect(receiver.received).toHaveLength(3 + 2);
  });

  it('keeps nothing readable of its secrets, in the table or in its messages', async () => {
    await desk.happen(1);
    await desk.run();
    const everything = JSON.stringify([await allItems(engine.client, tableName), receiver.received]);
    expect(everything).toContain(webhook.keys[0]!.publicKey);
    expect(everything).not.toContain(secret);
    expect(everything).not.toContain(secret.replace('whsec_', ''));
  });
});
