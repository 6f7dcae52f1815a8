import { beforeAll, describe, expect, it } from '@jest/globals';
import { items as programmeItems } from '../contexts/programme/store.ts';
import { authorityIds } from '../contexts/programme/index.ts';
import { runWebhooks } from '../contexts/exchange/index.ts';
import { openTable } from '../platform/table/table.ts';
import { openWebhookDesk } from '../test/exchange/support/webhook-desk.ts';
import { startReceiver } from '../test/exchange/support/receiver.ts';
import { clientOf, useEngine } from '../test/support/engine.ts';
import { recordCalls } from './recorded-calls.ts';
import { type Asked, policiesOf } from './simulation.ts';
import { synthesise } from './templates.ts';

const engine = useEngine();
const { allows, tableArn, arnOf } = policiesOf(synthesise());
const ROLE = 'WebhooksDeliverRole';
const API = 'GraphqlApiRole';
const OWN = 'A0000001';
let asked: readonly Asked[];
let disabled: readonly string[];

/** The real thing: one receiver that takes what it is told, and one that is gone and so is disabled. */
beforeAll(async () => {
  const tableName = await engine.freshTable();
  const desk = openWebhookDesk(engine.client, tableName);
  const { table } = desk.delivering.journal;
  await table.write([
    { kind: 'PUT', item: programmeItems.authority({ id: OWN, memberships: [], codes: [] } as never, 1) },
  ]);
  const [receiver, gone] = [await startReceiver(), await startReceiver()];
  gone.behave(410);
  await desk.register(receiver.url);
  await desk.register(gone.url);
  await desk.happen(3);

  const client = clientOf(engine.endpoint);
  asked = recordCalls(client, tableArn);
  const own = openTable(client, tableName, desk.delivering.journal.pause);
  const deps = { ...desk.delivering, journal: { ...desk.delivering.journal, table: own } };
  for (const owner of await authorityIds(own)) await runWebhooks(deps, owner, () => true);
  client.destroy();
  await Promise.all([receiver.close(), gone.close()]);
  disabled = desk.disabled;
});

const on = (...keys: readonly string[]): NonNullable<Asked['context']> => ({ 'dynamodb:LeadingKeys': keys });
const sealedFor = (...names: readonly string[]): NonNullable<Asked['context']> => ({
  'kms:EncryptionContextKeys': names,
});
const A_WEBHOOK = sealedFor('owner', 'purpose', 'webhook');
const key = (): string => arnOf('WebhookKey');

describe('what tells receivers', () => {
  it('may do all that it does', async () => {
    const answers = await Promise.all(asked.map((one) => allows(ROLE, one)));
    expect(disabled).toEqual(['GONE']);
    expect(asked.filter((_, index) => answers[index] !== true)).toEqual([]);
    expect(new Set(asked.map(({ action }) => action))).toEqual(
      new Set([
        'dynamodb:Query',
        'dynamodb:GetItem',
        'dynamodb:BatchGetItem',
        'dynamodb:PutItem',
        'dynamodb:ConditionCheckItem',
      ]),
    );
  });

  it('may open what was sealed for a webhook, and seal nothing; the API the other way round', async () => {
    const open = { action: 'kms:Decrypt', resource: key(), context: A_WEBHOOK };
    const seal = { action: 'kms:Encrypt', resource: key(), context: A_WEBHOOK };
    expect(await Promise.all([allows(ROLE, open), allows(ROLE, seal)])).toEqual([true, false]);
    expect(await Promise.all([allows(API, open), allows(API, seal)])).toEqual([false, true]);
    await expect(allows(ROLE, { ...open, context: sealedFor('other') })).resolves.toBe(false);
    await expect(allows(ROLE, { action: 'kms:Decrypt', resource: key() })).resolves.toBe(false);
  });

  const denied: Readonly<Record<string, Asked>> = {
    'read a record': { action: 'dynamodb:GetItem', context: on(`${OWN}#CONF#one`) },
    'read a record beside a webhook': {
      action: 'dynamodb:BatchGetItem',
      context: on(`${OWN}#WEBHOOKS`, `${OWN}#CONF#one`),
    },
    'read an audit chain': { action: 'dynamodb:Query', context: on(`${OWN}#CHAIN#AUDIT`) },
    'read the feed of the network': { action: 'dynamodb:Query', context: on('NETWORK0#CHAIN#FEED') },
    'look up what is due of conferences': {
      action: 'dynamodb:Query',
      resource: `${tableArn}/index/byDue`,
      context: on(`${OWN}#DUE`),
    },
    'read what was sent': { action: 'dynamodb:Query', context: on(`${OWN}#BATCHES`) },
    'write to a chain': { action: 'dynamodb:PutItem', context: on(`${OWN}#CHAIN#FEED`) },
    'write a record': { action: 'dynamodb:PutItem', context: on(`${OWN}#CONF#one`) },
    'delete anything': { action: 'dynamodb:DeleteItem', context: on(`${OWN}#WEBHOOK#one`) },
    'use up the key of another’s call': { action: 'dynamodb:PutItem', context: on(`${OWN}#IDEM#client#key`) },
    'name no key': { action: 'dynamodb:Query' },
    'walk the table': { action: 'dynamodb:Scan' },
  };

  it.each(Object.keys(denied))('may not %s', async (what) => {
    await expect(allows(ROLE, denied[what]!)).resolves.toBe(false);
  });
});
