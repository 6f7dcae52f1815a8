import { beforeEach, describe, expect, it } from '@jest/globals';
import { newKey, NOW, openDesk, type Desk } from '../../test/conferences/support/desk.ts';
import { adding, consentOf, idOf, refer } from '../../test/conferences/support/episode-calls.ts';
import { clientOf, useEngine } from '../../test/support/engine.ts';
import { useFaultProxy } from '../../test/support/fault-proxy/use-fault-proxy.ts';
import { Outage } from '../../platform/journal/outage.ts';
import { keyOfConference } from '../conferences/index.ts';
import { eraseConference } from '../conferences/erase-conference.ts';
import { globalId } from '../../platform/graphql/global-id.ts';
import { liftLegalHold } from './lift-legal-hold.ts';
import { placeLegalHold, type PlaceLegalHold } from './place-legal-hold.ts';
import { holdsOf } from './store.ts';

const engine = useEngine();
const proxied = useFaultProxy(engine);
let tableName = '';
let desk: Desk;
let id: string;

beforeEach(async () => {
  tableName = await engine.freshTable();
  desk = openDesk(engine.client, tableName);
  id = idOf(desk, await refer(desk));
});

const place = (more: Partial<PlaceLegalHold> = {}, at = desk) =>
  placeLegalHold({ journal: at.deps.journal, keyOfRecord: keyOfConference }, at.request(), {
    idempotencyKey: newKey(),
    dryRun: false,
    reason: 'PUBLIC_INQUIRY',
    reference: 'INQ1',
    ...more,
  });
const lift = (holdId: string, at = desk) =>
  liftLegalHold({ journal: at.deps.journal }, at.request(), { idempotencyKey: newKey(), dryRun: false, holdId });
const erase = (at = desk) =>
  eraseConference(at.deps, at.request(), {
    idempotencyKey: newKey(),
    dryRun: false,
    conferenceId: id,
    reason: 'RIGHT_TO_ERASURE',
  });
const holdId = (placed: Awaited<ReturnType<typeof place>>): string => placed.outcome.records[0]?.id ?? '';
const refusal = (code: string) => ({ status: 'REFUSED', problems: [expect.objectContaining({ code })] });

describe('a legal hold', () => {
  it.each([
    ['one record', () => ({ recordId: id })],
    ['all records of the authority', () => ({})],
  ])('on %s keeps it from being erased, and from nothing else', async (_, on) => {
    await place(on());
    expect((await erase()).outcome).toMatchObject(refusal('LEGAL_HOLD'));
    expect((await desk.make(adding(id, consentOf(1)))).outcome.status).toBe('APPLIED');
  });

  it('keeps no other record, and no other authority', async () => {
    const other = idOf(desk, await refer(desk, 'C2'));
    await place({ recordId: other });
    await place({}, openDesk(engine.client, tableName, { authority: 'A0000002' }));
    expect((await erase()).outcome.status).toBe('APPLIED');
  });

  it('keeps until the last one is lifted, in whatever order', async () => {
    const [first, second, all] = [await place({ recordId: id }), await place({ recordId: id }), await place()];
    for (const each of [second, all]) {
      await lift(holdId(each));
      expect((await erase()).outcome).toMatchObject(refusal('LEGAL_HOLD'));
    }
    await lift(holdId(first));
    expect((await erase()).outcome.status).toBe('APPLIED');
  });

  it('stays in the list once it is lifted, with when that was', async () => {
    await lift(holdId(await place({ recordId: id })));
    const [held] = await holdsOf(desk.deps.journal.table, desk.actor.scope, { after: null, limit: 10 });
    expect(held?.item).toMatchObject({ version: 2, subject: { record: id }, liftedAt: NOW.toISOString() });
  });

  it('is lifted once: again changes nothing', async () => {
    const placed = await place();
    await lift(holdId(placed));
    expect((await lift(holdId(placed))).outcome.status).toBe('UNCHANGED');
  });
});

describe('a legal hold is refused', () => {
  it.each([
    [
      'that is not there',
      () => globalId({ type: 'Conference', owner: desk.actor.scope.owner, id: '01ARZ3NDEKTSV4RRFFQ69G5FAV' }),
    ],
    ['of another authority', () => id.replace('A0000001', 'A0000002')],
    ['of a kind that is not kept for a time', () => id.replace('fgdm', 'auth')],
    ['with what is no id', () => 'nothing'],
  ])('on a record %s', async (_, recordId) => {
    expect((await place({ recordId: recordId() })).outcome).toMatchObject(refusal('NOT_FOUND'));
  });

  it('on a record that was erased', async () => {
    await erase();
    expect((await place({ recordId: id })).outcome).toMatchObject(refusal('ERASED'));
  });

  it('when it is another’s, or none, that is to be lifted', async () => {
    const placed = await place({ recordId: id });
    const stranger = openDesk(engine.client, tableName, { authority: 'A0000002' });
    expect((await lift(holdId(placed), stranger)).outcome).toMatchObject(refusal('NOT_FOUND'));
    expect((await lift(holdId(placed).replace('hold', 'fgdm'))).outcome).toMatchObject(refusal('NOT_FOUND'));
    expect((await erase()).outcome).toMatchObject(refusal('LEGAL_HOLD'));
  });
});

describe('holds, liftings and an erasure at once', () => {
  /** The same again where it met too many others: nothing was written then. */
  async function settled<T>(work: () => Promise<T>): Promise<T> {
    for (;;) {
      try {
        return await work();
      } catch (error) {
        if (!(error instanceof Outage)) throw error;
      }
    }
  }

  it.each([1, 2, 3, 4, 5, 6])('one comes first: never is what a standing hold keeps erased: seed %i', async (seed) => {
    const client = clientOf(proxied.proxy.endpoint);
    const busy = openDesk(client, tableName);
    const standing = seed % 2 === 0 ? await place({ recordId: id }) : null;
    proxied.proxy.seeded({ seed, conflict: true });
    const [held, erased] = await Promise.all([
      settled(() => place(seed % 3 === 0 ? {} : { recordId: id }, busy)),
      settled(() => erase(busy)),
      ...(standing === null ? [] : [settled(() => lift(holdId(standing), busy))]),
    ]);
    proxied.proxy.plan(() => undefined);
    client.destroy();

    const isErased = erased.outcome.status === 'APPLIED';
    expect(erased.outcome.problems.map(({ code }) => code)).toEqual(isErased ? [] : ['LEGAL_HOLD']);
    const isKept = held.outcome.status === 'APPLIED' && held.state?.subject !== 'ALL_RECORDS';
    expect(isKept && isErased).toBe(false);
    expect((await erase()).outcome.status).toBe(isErased ? 'UNCHANGED' : 'REFUSED');
  });

  it('lets a hold come first that is placed while an erasure is on its way', async () => {
    const client = clientOf(proxied.proxy.endpoint);
    const { promise: isPlaced, resolve } = Promise.withResolvers<undefined>();
    const { promise: isHeldBack, resolve: heldBack } = Promise.withResolvers<undefined>();
    let writes = 0;
    proxied.proxy.plan(({ operation }) => {
      if (operation !== 'TransactWriteItems' || (writes += 1) > 1) return undefined;
      heldBack(undefined);
      return { kind: 'hold', until: isPlaced };
    });
    const erasing = erase(openDesk(client, tableName));
    await isHeldBack;
    await place();
    resolve(undefined);
    expect((await erasing).outcome).toMatchObject(refusal('LEGAL_HOLD'));
    client.destroy();
  });

  it('lets an erasure come first that is done while a hold is on its way', async () => {
    const client = clientOf(proxied.proxy.endpoint);
    const { promise: isErased, resolve } = Promise.withResolvers<undefined>();
    const { promise: isHeldBack, resolve: heldBack } = Promise.withResolvers<undefined>();
    let writes = 0;
    proxied.proxy.plan(({ operation }) => {
      if (operation !== 'TransactWriteItems' || (writes += 1) > 1) return undefined;
      heldBack(undefined);
      return { kind: 'hold', until: isErased };
    });
    const placing = place({ recordId: id }, openDesk(client, tableName));
    await isHeldBack;
    await erase();
    resolve(undefined);
    expect((await placing).outcome).toMatchObject(refusal('ERASED'));
    client.destroy();
  });
});
