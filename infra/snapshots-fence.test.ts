import { beforeAll, describe, expect, it } from '@jest/globals';
import { scheduled } from '../contexts/conferences/domain/testing/episode.ts';
import { highsSolver } from '../contexts/evaluation/highs-solver.ts';
import { numberLearning, type SeededStep, tellLearning } from '../contexts/learning/index.ts';
import { items as programmeItems } from '../contexts/programme/store.ts';
import { openContainer } from '../lambdas/snapshots/container.ts';
import { batchWrite } from '../local/sandbox/loading/batch-write.ts';
import { practices } from '../local/sandbox/practices/practices.ts';
import { scopeOf } from '../platform/actor/scope.ts';
import { fixedClock } from '../platform/clock.ts';
import { sweepAll } from '../platform/journal/sequencing/sweep.ts';
import { newKey, openDesk } from '../test/conferences/support/desk.ts';
import { idOf, recordEpisode } from '../test/conferences/support/episode-calls.ts';
import { shareFigures } from '../test/evaluation/support/share-figures.ts';
import { openPress } from '../test/evaluation/support/press.ts';
import { statisticsOffice } from '../test/evaluation/support/statistics-office.ts';
import { approved, asking, endow, line, openTreasury } from '../test/networks/support/treasury.ts';
import { clientOf, useEngine } from '../test/support/engine.ts';
import { sequencerOn } from '../test/support/journal/waiting-entries.ts';
import { recordCalls } from './recorded-calls.ts';
import { type Asked, policiesOf } from './simulation.ts';
import { synthesise } from './templates.ts';

const engine = useEngine();
const { allows, tableArn } = policiesOf(synthesise());
const ROLE = 'SnapshotsTakeRole';
const OWN = 'A0000001';
let asked: readonly Asked[];
let phases: readonly string[];
let released: string;

/** The real thing: two snapshots of a conference, a package and the practice of the sandbox; then something is erased. */
beforeAll(async () => {
  const tableName = await engine.freshTable();
  const clock = fixedClock(new Date('2026-07-01T09:00:00Z'));
  const office = statisticsOffice(engine.client, tableName, clock);
  const { actors, steps } = practices;
  const first = new Set(steps.slice(0, 40).map(({ of }) => of.split('/')[0]));
  const isOf = ({ of }: SeededStep): boolean => first.has(of.split('/')[0]);
  const told = await tellLearning({ ...practices, steps: steps.filter(isOf) });
  const learnt = await numberLearning(told, [], actors);
  await batchWrite([learnt], { client: engine.client, tableName, signal: new AbortController().signal });
  const desk = openDesk(engine.client, tableName, { authority: OWN });
  const treasury = openTreasury(engine.client, tableName, { owner: OWN });
  const others = [...actors.values()].flatMap(({ authority }) => authority ?? []);
  for (const id of new Set([OWN, ...others])) {
    const authority = { id, memberships: [], codes: [] } as never;
    await office.table.write([{ kind: 'PUT', item: programmeItems.authority(authority, 1) }]);
  }
  const conferenceId = idOf(desk, await recordEpisode(desk, scheduled().facts()));
  await endow(treasury, 100_000);
  await approved(treasury, asking([line(1, 700)]));
  const number = () =>
    sweepAll(
      sequencerOn(office.table).sequencer,
      [OWN, ...others].map((id) => scopeOf(id as never)),
    );
  await number();

  const client = clientOf(engine.endpoint);
  asked = recordCalls(client, tableArn);
  const environment = { TABLE_NAME: tableName, DYNAMODB_ENDPOINT: engine.endpoint };
  const { handler } = openContainer(environment, { clock, client, log: () => undefined });
  await office.ask();
  await handler();
  await desk.make({ key: newKey(), does: 'erase', conferenceId, reason: 'RECORDED_IN_ERROR' });
  await number();
  const second = await office.ask();
  await handler();
  phases = (await office.partsOf(second)).map(({ phase }) => phase);
  const press = openPress({ table: office.table, clock, solver: highsSolver });
  await shareFigures(office.table, second.authorities);
  const release = await press.draft(second.id);
  await handler();
  released = (await press.status(release)) ?? 'NONE';
  client.destroy();
}, 60_000);

const on = (...keys: readonly string[]): NonNullable<Asked['context']> => ({ 'dynamodb:LeadingKeys': keys });

describe('what takes snapshots', () => {
  it('may do all that it does', async () => {
    const answers = await Promise.all(asked.map((one) => allows(ROLE, one)));
    expect(new Set(phases)).toEqual(new Set(['DONE']));
    expect(released).toBe('CHECKED');
    expect(asked.filter((_, index) => answers[index] !== true)).toEqual([]);
    expect(new Set(asked.map(({ action }) => action))).toEqual(
      new Set([
        'dynamodb:Query',
        'dynamodb:GetItem',
        'dynamodb:BatchGetItem',
        'dynamodb:PutItem',
        'dynamodb:DeleteItem',
      ]),
    );
  });

  const denied: Readonly<Record<string, Asked>> = {
    'write a record': { action: 'dynamodb:PutItem', context: on(`${OWN}#CONF#one`) },
    'delete a record': { action: 'dynamodb:DeleteItem', context: on(`${OWN}#CONF#one`) },
    'write a record beside a snapshot': {
      action: 'dynamodb:PutItem',
      context: on(`${OWN}#SNAPSHOT#one`, `${OWN}#PKG#one`),
    },
    'write to a chain': { action: 'dynamodb:PutItem', context: on(`${OWN}#CHAIN#FEED`) },
    'read an audit chain': { action: 'dynamodb:Query', context: on(`${OWN}#CHAIN#AUDIT`) },
    'ask for a snapshot by itself': { action: 'dynamodb:PutItem', context: on('NETWORK0#SNAPSHOTS') },
    'draft, approve or publish a release': { action: 'dynamodb:PutItem', context: on('NETWORK0#RELEASES') },
    'read who a token belongs to': { action: 'dynamodb:BatchGetItem', context: on('NETWORK0#IDENTITY#somebody') },
    'read webhooks': { action: 'dynamodb:Query', context: on(`${OWN}#WEBHOOKS`) },
    'look up conferences by their status': {
      action: 'dynamodb:Query',
      resource: `${tableArn}/index/byStatus`,
      context: on(`${OWN}#STATUS#CLOSED`),
    },
    'name no key': { action: 'dynamodb:Query' },
    'walk the table': { action: 'dynamodb:Scan' },
  };

  it.each(Object.keys(denied))('may not %s', async (what) => {
    await expect(allows(ROLE, denied[what]!)).resolves.toBe(false);
  });

  it.each(['FenceTenantRole', 'FenceNetworkRole'])('is alone in it: %s writes no part of a snapshot', async (role) => {
    const session = { 'aws:PrincipalTag/tenant': OWN };
    for (const key of [`${OWN}#SNAPSHOT#one`, 'NETWORK0#SNAPSHOT-PARTS#one', 'NETWORK0#RELEASE-PARTS#one']) {
      const context = { ...on(key), ...session };
      await expect(allows(role, { action: 'dynamodb:PutItem', context })).resolves.toBe(false);
    }
  });
});
