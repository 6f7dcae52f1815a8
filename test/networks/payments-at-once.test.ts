import { beforeEach, describe, expect, it } from '@jest/globals';
import { total } from '../../contexts/networks/domain/balance.ts';
import { replay } from '../../contexts/networks/domain/ledger.ts';
import { pence } from '../../contexts/networks/domain/pence.ts';
import { recordPayment } from '../../contexts/networks/record-payment.ts';
import { entriesOfPackage, keys, readAccount } from '../../contexts/networks/store.ts';
import { parseGlobalId } from '../../platform/graphql/global-id.ts';
import { useEngine } from '../support/engine.ts';
import { approved, asking, endow, line, openTreasury, TODAY, type Treasury } from './support/treasury.ts';

const engine = useEngine();
const PAYERS = 64;
const ROOM_FOR = 10;
const EACH = pence(2_500);

let treasury: Treasury;

beforeEach(async () => {
  treasury = openTreasury(engine.client, await engine.freshTable());
  await endow(treasury, 1_000_000);
});

describe(`${String(PAYERS)} payments at once against a line with room for ${String(ROOM_FOR)}`, () => {
  it('exactly as many succeed as there is room for, and ledger and balances agree to the penny', async () => {
    const { deps, request, call, actor } = treasury;
    const packageId = await approved(treasury, asking([line(1, ROOM_FOR * EACH), line(2, 99)]));
    const payments = await Promise.all(
      Array.from({ length: PAYERS }, (_, number) =>
        recordPayment(deps, request(), {
          ...call(),
          packageId,
          line: 1,
          pence: EACH,
          paidOn: TODAY,
          reference: `PAY${String(number)}`,
        }),
      ),
    );
    const paid = payments.filter(({ outcome }) => outcome.status === 'APPLIED');
    const refused = payments.filter(({ outcome }) => outcome.status === 'REFUSED');
    expect(paid).toHaveLength(ROOM_FOR);
    expect(refused).toHaveLength(PAYERS - ROOM_FOR);
    expect(new Set(refused.flatMap(({ outcome }) => outcome.problems.map(({ code }) => code)))).toEqual(
      new Set(['M1']),
    );

    const id = parseGlobalId(packageId)?.id ?? '';
    const { balances } = readAccount(await deps.journal.table.get(keys.balances(actor.scope, id)));
    expect(balances.get(1)).toEqual({ approved: 25_000, free: 0, toPay: 0, paid: 25_000, refunded: 0 });
    const entries = await entriesOfPackage(deps.journal.table, actor.scope, id);
    expect(replay(entries)).toEqual(balances);
    expect(total([...balances.values()]).paid).toBe(ROOM_FOR * EACH);
  });
});
