import { beforeAll, describe, expect, it } from '@jest/globals';
import { closed } from '../contexts/conferences/domain/testing/episode.ts';
import { items } from '../contexts/programme/store.ts';
import { openContainer } from '../lambdas/clocks/container.ts';
import { parseEnvironment } from '../lambdas/clocks/environment.ts';
import { fixedClock } from '../platform/clock.ts';
import type { Log } from '../platform/log.ts';
import { HASH_KEY, openDesk } from '../test/conferences/support/desk.ts';
import { recordEpisode } from '../test/conferences/support/episode-calls.ts';
import { clientOf, useEngine } from '../test/support/engine.ts';
import { recordCalls } from './recorded-calls.ts';
import { type Asked, policiesOf } from './simulation.ts';
import { synthesise } from './templates.ts';

const engine = useEngine();
const { allows, letsAssume, tableArn } = policiesOf(synthesise());
const ROLE = 'RetentionEraseRole';
const OWN = 'A0000001';
let asked: readonly Asked[];
let erased: number;

/** The real thing, with a conference that is past its time. */
beforeAll(async () => {
  const tableName = await engine.freshTable();
  const desk = openDesk(engine.client, tableName, { authority: OWN });
  await recordEpisode(desk, closed().facts());
  const authority = { id: OWN, memberships: [], codes: [] } as never;
  await desk.deps.journal.table.write([{ kind: 'PUT', item: items.authority(authority, 1) }]);

  const client = clientOf(engine.endpoint);
  asked = recordCalls(client, tableArn);
  const environment = parseEnvironment({ TABLE_NAME: tableName, HASH_KEY, DYNAMODB_ENDPOINT: engine.endpoint });
  const clock = fixedClock(new Date('2029-06-05T04:20:00.000Z'));
  erased = 0;
  const log: Log = (...[code]) => void (erased += code === 'RECORD_ERASED' ? 1 : 0);
  await openContainer(environment, { clock, log, client }).handler();
  client.destroy();
});

const on = (...keys: readonly string[]): NonNullable<Asked['context']> => ({ 'dynamodb:LeadingKeys': keys });
const isOfNetwork = ({ context }: Asked): boolean => JSON.stringify(context).includes('NETWORK0#');
const TAGGED = { 'aws:TagKeys': ['tenant'], 'aws:RequestTag/tenant': OWN };

describe('what erases in time', () => {
  it('may do by its own role what it asks of the registry, and in a session of the authority all else', async () => {
    const ofNetwork = asked.filter(isOfNetwork);
    const ofAuthority = asked.filter((one) => !isOfNetwork(one));
    const session = { 'aws:PrincipalTag/tenant': OWN };
    const answers = await Promise.all([
      ...ofNetwork.map((one) => allows(ROLE, one)),
      ...ofAuthority.map((one) => allows('FenceTenantRole', { ...one, context: { ...one.context, ...session } })),
    ]);

    expect(erased).toBe(1);
    expect(ofNetwork.length).toBeGreaterThan(1);
    expect(new Set(ofAuthority.map(({ action }) => action))).toEqual(
      new Set([
        'dynamodb:Query',
        'dynamodb:BatchGetItem',
        'dynamodb:GetItem',
        'dynamodb:PutItem',
        'dynamodb:DeleteItem',
        'dynamodb:ConditionCheckItem',
      ]),
    );
    expect([...ofNetwork, ...ofAuthority].filter((_, index) => answers[index] !== true)).toEqual([]);
  });

  it.each(['sts:AssumeRole', 'sts:TagSession'])(
    'may take the role of an authority, with its tag: %s',
    async (action) => {
      const assume = (context: NonNullable<Asked['context']>, other = 'FenceTenantRole'): Promise<boolean> =>
        letsAssume(ROLE, { action, other, context });

      await expect(assume(TAGGED)).resolves.toBe(true);
      await expect(assume({ ...TAGGED, 'aws:RequestTag/tenant': 'NETWORK0' })).resolves.toBe(false);
      await expect(assume({ ...TAGGED, 'aws:TagKeys': ['tenant', 'more'] })).resolves.toBe(false);
      await expect(assume(TAGGED, 'FenceNetworkRole')).resolves.toBe(false);
      await expect(assume({}, 'FenceNetworkRole')).resolves.toBe(false);
    },
  );

  const denied: Readonly<Record<string, Asked>> = {
    'read a record': { action: 'dynamodb:BatchGetItem', context: on(`${OWN}#CONF#one`) },
    'read a record beside the roster': {
      action: 'dynamodb:BatchGetItem',
      context: on('NETWORK0#ROSTER', `${OWN}#CONF#one`),
    },
    'delete a record': { action: 'dynamodb:DeleteItem', context: on(`${OWN}#CONF#one`) },
    'lift a hold': { action: 'dynamodb:DeleteItem', context: on(`${OWN}#HELD#ALL`) },
    'look into an index': {
      action: 'dynamodb:Query',
      resource: `${tableArn}/index/byStatus`,
      context: on(`${OWN}#STATUS#CLOSED`),
    },
    'change a policy': { action: 'dynamodb:PutItem', context: on(`NETWORK0#POLICY#${OWN}`) },
    'read who a token belongs to': { action: 'dynamodb:BatchGetItem', context: on('NETWORK0#IDENTITY#somebody') },
    'list app clients': { action: 'dynamodb:Query', context: on('NETWORK0#CLIENTS') },
    'name no key': { action: 'dynamodb:Query' },
    'walk the table': { action: 'dynamodb:Scan' },
  };

  it.each(Object.keys(denied))('may not by its own role %s', async (what) => {
    await expect(allows(ROLE, denied[what]!)).resolves.toBe(false);
  });
});
