import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { replay } from '../../contexts/networks/domain/ledger.ts';
import { entriesOfPackage, keys } from '../../contexts/networks/store.ts';
import { items } from '../../contexts/programme/store.ts';
import { parseGlobalId } from '../../platform/graphql/global-id.ts';
import { sweepAll } from '../../platform/journal/sequencing/sweep.ts';
import { readTombstone } from '../../platform/retention/tombstone.ts';
import { openTable } from '../../platform/table/table.ts';
import { readAll } from '../../test/conferences/support/stored.ts';
import { expectBooks } from '../../test/networks/support/books.ts';
import { clerkOf, told } from '../../test/networks/support/clerk.ts';
import { MARKED, markedRequest, SOURCE, toldAndClosed } from '../../test/networks/support/marked-package.ts';
import { endow, NOW, openTreasury, type Treasury } from '../../test/networks/support/treasury.ts';
import { useEngine } from '../../test/support/engine.ts';
import { everyByte } from '../../test/support/every-byte.ts';
import { sequencerOn } from '../../test/support/journal/waiting-entries.ts';
import { liveErasures } from './live-erasures.ts';
import { examine } from './rehearsal.ts';

const engine = useEngine();
const HASH_KEY = 'a-key-for-tests-of-32-characters';
const RESTORED_AT = new Date(NOW.getTime() - 60 * 60 * 1_000);
const pause = () => Promise.resolve();

let live: string;
let copy: string;
let treasury: Treasury;
let packageId: string;

/** A package that was erased after the copy was made. */
beforeEach(async () => {
  [live, copy] = [await engine.freshTable(), await engine.freshTable()];
  treasury = openTreasury(engine.client, live);
  const { table } = treasury.deps.journal;
  const authority = { id: treasury.actor.scope.owner, memberships: [], codes: [] } as never;
  await table.write([{ kind: 'PUT', item: items.authority(authority, 1) }]);
  await endow(treasury, 1_000_000);
  packageId = await toldAndClosed(clerkOf(treasury), treasury);
  await sweepAll(sequencerOn(table).sequencer, [treasury.actor.scope]);
  for (const Item of (await readAll(engine.client, live)).values())
    await engine.client.send(new PutItemCommand({ TableName: copy, Item }));
  await clerkOf(treasury).erase({ packageId, reason: 'RIGHT_TO_ERASURE' });
});

const restore = () =>
  examine(
    { client: engine.client, pause, erasures: liveErasures(treasury.deps.journal.table, HASH_KEY) },
    { live, copy, at: RESTORED_AT },
  );

const leftInCopy = async (): Promise<readonly string[]> => {
  const bytes = await everyByte(engine.client, copy);
  return Object.values(MARKED).filter((marker) => bytes.includes(marker));
};

const idIn = (id: string): string => parseGlobalId(id)?.id ?? '';

describe('a copy of before a package was erased', () => {
  it('has nothing of it once it is erased there again, and its chains verify', async () => {
    expect(await leftInCopy()).toEqual(Object.values(MARKED));
    expect(await restore()).toMatchObject({ isFit: true, erasures: { erased: 1, notThere: 0 } });
    expect(await leftInCopy()).toEqual([]);
    expect(await restore()).toMatchObject({ isFit: true, erasures: { erased: 0, notThere: 1 } });
    await expectBooks(engine.client, copy);
  });

  it('has its ledger and tombstone as the live table has', async () => {
    await restore();
    const [inCopy, inLive] = [copy, live].map((tableName) => openTable(engine.client, tableName, pause));
    const { scope } = treasury.actor;
    const [one, other] = await Promise.all(
      [inCopy!, inLive!].map((table) => table.get(keys.package(scope, idIn(packageId)))),
    );
    expect(readTombstone(one)).toEqual(readTombstone(other));
    const accounts = await Promise.all(
      [inCopy!, inLive!].map(async (table) => replay(await entriesOfPackage(table, scope, idIn(packageId)))),
    );
    expect(accounts[0]).toEqual(accounts[1]);
  });

  it('refuses its source record from then on', async () => {
    await restore();
    const clerk = clerkOf(openTreasury(engine.client, copy, { seed: 'after the restore' }));
    expect(await told(clerk.push({ sourceRecord: SOURCE, request: markedRequest() }))).toBe(
      'ERASED input.sourceRecord',
    );
  });
});
