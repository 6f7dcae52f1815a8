import { beforeAll, describe, expect, it } from '@jest/globals';
import { createBudgetFollower } from '../../contexts/networks/index.ts';
import { listWork } from '../../contexts/networks/list-work.ts';
import { type NetworksSeed, seedNetworks, tellSteps } from '../../contexts/networks/seed.ts';
import { readPackage } from '../../contexts/networks/store.ts';
import { AS_OF } from '../../local/sandbox/as-of.ts';
import { batchWrite } from '../../local/sandbox/loading/batch-write.ts';
import { packageSteps } from '../../local/sandbox/packages/packages.ts';
import { stories } from '../../local/sandbox/packages/stories.ts';
import { type Sender, senders } from '../../local/sandbox/registry/registry.ts';
import { allItems } from '../../local/testing/all-items.ts';
import { type Scope, scopeOf } from '../../platform/actor/scope.ts';
import { sweepAll } from '../../platform/journal/sequencing/sweep.ts';
import type { Item } from '../../platform/table/item.ts';
import { openTable, type Table } from '../../platform/table/table.ts';
import { differences, nameOf, readAll } from '../conferences/support/stored.ts';
import { useEngine } from '../support/engine.ts';
import { turn } from '../support/journal/notebook.ts';
import { sequencerOn } from '../support/journal/waiting-entries.ts';
import { flawsIn, readBooks } from './support/books.ts';
import { keptFigures, slowFigures } from './support/slow-budget.ts';

const SEED = 'packages of the sandbox';
const CHOICE = { seed: SEED, conferencesPerAuthority: 8 };
const YEARS = [2025, 2026];
const engine = useEngine();

function seedOf(sender: Sender): NetworksSeed {
  const { client, authority } = sender;
  const steps = packageSteps(sender, SEED, []);
  return { authority: authority.id, client, seed: SEED, meetings: () => Promise.resolve(undefined), steps };
}

describe(`packages that are loaded (seed "${SEED}")`, () => {
  it('lie as the use cases, the sequencer and the budget leave them, but for idempotency records', async () => {
    const tableName = await engine.freshTable();
    const table = openTable(engine.client, tableName, turn);
    const seed = seedOf(senders[0]!);
    const scope = scopeOf(seed.authority);
    await tellSteps(table, seed);
    await sweepAll(sequencerOn(table).sequencer, [scope]);
    await createBudgetFollower({ table, pause: turn }).follow(scope);

    const wanted = await readAll(engine.client, tableName);
    const remembered = [...wanted].filter(([, { ttl }]) => ttl !== undefined).map(([name]) => name);
    const made = await seedNetworks(seed, []);
    const loaded = new Map(
      made.map((item) => [nameOf({ pk: item['pk']?.S ?? '', sk: item['sk']?.S ?? '' }), item] as const),
    );
    expect(remembered).toHaveLength(seed.steps.length);
    expect(differences(loaded, wanted).toSorted()).toEqual(remembered.toSorted());
  });

  it('are refused as a whole where a use case refuses a step', async () => {
    const { steps, ...seed } = seedOf(senders[0]!);
    const unapproved = steps.filter(({ verb }) => verb !== 'approvePackage');

    await expect(seedNetworks({ ...seed, steps: unapproved }, [])).rejects.toThrow('M3');
  });
});

describe('the packages of a whole sandbox', () => {
  let table: Table;
  let books: readonly Item[];

  beforeAll(async () => {
    const tableName = await engine.freshTable();
    const { signal } = new AbortController();
    await batchWrite([await allItems(CHOICE)], { client: engine.client, tableName, signal });
    table = openTable(engine.client, tableName, turn);
    books = await readBooks(engine.client, tableName);
  });

  function packagesOf({ owner }: Scope) {
    const states = books.filter(({ key }) => key.pk.startsWith(`${owner}#PKG#`) && key.sk === 'STATE');
    return states.flatMap((item) => readPackage(item) ?? []);
  }

  it('have books without a flaw: every ledger makes its balances, and every allocation holds', () => {
    expect(books.filter(({ key }) => key.sk.startsWith('ENTRY#')).length).toBeGreaterThan(12 * 15);
    const byOwner = Map.groupBy(books, ({ key }) => key.pk.split('#')[0]);
    expect([...byOwner.values()].flatMap(flawsIn)).toEqual([]);
  });

  it.each(senders.map((sender) => [sender.slug, scopeOf(sender.authority.id)] as const))(
    'make the budget of %s, and nothing would be rebuilt otherwise',
    async (_slug, scope) => {
      const packages = packagesOf(scope);
      for (const year of YEARS) {
        const wanted = await slowFigures(table, scope, { ids: packages.map(({ id }) => id), year });
        expect(Object.keys(wanted).length).toBeGreaterThan(5);
        expect(await keptFigures(table, scope, year)).toEqual(wanted);
      }
      const { compare } = createBudgetFollower({ table, pause: turn });
      expect(await compare(scope)).toMatchObject({ packagesOff: [], totalsOff: [] });
    },
  );

  it('stand in every state that a newcomer should see, and are for the families of conferences', () => {
    for (const { authority } of senders) {
      const packages = packagesOf(scopeOf(authority.id));
      const states = packages.map(({ status }) => status).toSorted();
      const [approved, others] = [
        ['APPROVED', 'APPROVED', 'APPROVED'],
        ['CLOSED', 'DRAFT', 'ELIGIBILITY_CHECKED'],
      ];
      expect(states).toEqual([...approved, ...others, 'REVIEWED', 'SUBMITTED', 'SUSPENDED']);
      expect(packages.filter(({ request }) => request.need.kind === 'MEETING').length).toBeGreaterThan(2);
    }
  });

  it.each([
    ['TO_DECIDE', 2],
    ['TO_PAY', 4],
    ['TO_REVIEW', 2],
    ['ABOUT_TO_END', 4],
    ['OVER_FORECAST', 1],
  ] as const)('are on the list %s', async (work, atLeast) => {
    for (const { authority } of senders) {
      const asked = { work, dueBy: null, today: AS_OF };
      const listing = { table, scope: scopeOf(authority.id) };
      const { items } = await listWork(listing, asked, { first: stories.length, after: null });
      expect(items.length).toBeGreaterThanOrEqual(atLeast);
    }
  });
});
