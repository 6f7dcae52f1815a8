import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Query } from '../../graphql/generated/resolvers-types.ts';
import type { Caller } from '../support/caller.ts';
import { useNetwork } from '../support/network.ts';
import { newKey } from '../support/record.ts';
import { AUTHORITY } from '../support/two-authorities.ts';

/** What authorities were given, as the programme reads it: by the running function, under the network's own credentials. */
const network = useNetwork('2026-06-23');
const ASKED = `query ($year: Int) {
  networkAllocations(year: $year) { authority { id } year strand given statedOn }
}`;
const GIVE =
  'mutation ($input: SetAllocationInput!) { setAllocation(input: $input) { status allocations { version } } }';
let staff: Caller;

const nearby = { id: `auth_NETWORK0_${AUTHORITY.nearby}` };
const faraway = { id: `auth_NETWORK0_${AUTHORITY.faraway}` };

async function give(user: 'nearby' | 'faraway', input: object): Promise<void> {
  const asked = { idempotencyKey: newKey(), by: 'FIN1', expectedVersion: 0, ...input };
  const answer = await (await network.as(user)).ask<object>(GIVE, { input: asked });
  expect(answer).toMatchObject({ setAllocation: { status: 'APPLIED' } });
}

const allocations = async (year: number | null) =>
  (await staff.ask<Pick<Query, 'networkAllocations'>>(ASKED, { year })).networkAllocations;

beforeAll(async () => {
  staff = await network.as('staff');
});

describe('what each authority was given', () => {
  it('is nothing while none has said anything', async () => {
    await expect(allocations(null)).resolves.toEqual([]);
  });

  it('is told by authority, year and strand, of one year or of all', async () => {
    await give('nearby', { year: 2026, strand: 'FAMILY_NETWORKS', pence: 1_800_000 });
    await give('nearby', { year: 2025, strand: 'FAMILY_NETWORKS', pence: 1_200_000 });
    await give('faraway', { year: 2026, strand: 'FAMILY_HELP', pence: 50 });
    const common = { year: 2026, statedOn: '2026-06-23' };
    const ofYear = [
      { ...common, authority: nearby, strand: 'FAMILY_NETWORKS', given: 1_800_000 },
      { ...common, authority: faraway, strand: 'FAMILY_HELP', given: 50 },
    ];
    await expect(allocations(2026)).resolves.toEqual(ofYear);
    const before = { ...common, year: 2025, authority: nearby, strand: 'FAMILY_NETWORKS', given: 1_200_000 };
    await expect(allocations(null)).resolves.toEqual([before, ...ofYear]);
    await expect(allocations(2024)).resolves.toEqual([]);
  });

  it.each([2022, 2100, -1])('is asked of a year that money is given for: %s is none', async (year) => {
    const { errors } = await staff.send(ASKED, { year });
    expect(errors[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
  });

  it.each(['nearby', 'practiceLead', 'evaluator', 'evaluatorSystem'] as const)('is not for %s', async (user) => {
    const { errors, data } = await (await network.as(user)).send(ASKED);
    expect(errors[0]).toMatchObject({ extensions: { code: 'FORBIDDEN', permission: 'NETWORK_ALLOCATION_READ' } });
    expect(data).toBeNull();
  });

  it('is all that the programme reads of an allocation', async () => {
    const { errors } = await staff.send('{ supportBudget(year: 2026) { allocations { free } } }');
    expect(errors[0]).toMatchObject({ extensions: { code: 'FORBIDDEN', permission: 'SUPPORT_READ' } });
    expect(network.failures).toEqual([]);
  });
});
