import { beforeEach, describe, expect, it } from '@jest/globals';
import type { OwnerId } from '../../platform/actor/scope.ts';
import { localDate } from '../../platform/dates/index.ts';
import { openTable, type Table } from '../../platform/table/table.ts';
import { useEngine } from '../../test/support/engine.ts';
import { defaultConferencePolicy } from './domain/policy.ts';
import { isMemberOn, policyOn } from './domain/profile.ts';
import { DEFAULT_RETENTION_YEARS, retentionPolicyOn } from './domain/retention-years.ts';
import { createProfiles } from './profiles.ts';
import { type SetPolicy, setPolicy } from './set-policy.ts';
import { history, keys } from './store.ts';
import {
  call,
  codesOf,
  fictional,
  importAll,
  membership,
  networkOn,
  NOW,
  request,
  type TestNetwork,
} from './testing/network.ts';

const engine = useEngine();
let table: Table;
let network: TestNetwork;
let authority: OwnerId;

beforeEach(async () => {
  table = openTable(engine.client, await engine.freshTable(), () => Promise.resolve());
  network = networkOn(table, 'policies');
  [authority] = (await importAll(network, [fictional(1, [membership('FNP', '2023-07-01')])])) as [OwnerId];
});

const { targets } = defaultConferencePolicy;

function set(change: Partial<SetPolicy> = {}, given: Parameters<typeof request>[0] = {}) {
  const asked = { effectiveFrom: localDate('2026-06-11'), targets, targetsByModel: [], section31ZAInForceFrom: null };
  return setPolicy(network, request(given), { ...call(), authority, ...asked, expectedVersion: 0, ...change });
}

function later(change: Partial<SetPolicy> = {}) {
  const tighter = { ...targets, reviewDays: 56 };
  return set({ expectedVersion: 1, effectiveFrom: localDate('2026-07-01'), targets: tighter, ...change });
}

describe('setting the policy of an authority', () => {
  it('adds a version and leaves the ones before', async () => {
    await set();
    const { outcome, state } = await later();
    expect([outcome.status, state?.version]).toEqual(['APPLIED', 2]);
    expect(state?.value.versions.map(({ version, targets: { reviewDays } }) => [version, reviewDays])).toEqual([
      [1, 84],
      [2, 56],
    ]);
  });

  it('says in the event which fields changed, and no value', async () => {
    await set();
    await later();
    const [event] = await table.query({ partition: history.policy(authority), from: 'EVENT#00000002', limit: 1 });
    expect(event?.body).toMatchObject({ type: 'POLICY_SET', fields: ['effectiveFrom', 'targets'] });
  });

  it('says for how long records are kept from its day on, and is the default for a class that it leaves out', async () => {
    await set({ retentionYears: { LOOKED_AFTER: 10 } });
    const profile = await createProfiles({ table, clock: { now: () => NOW } })(authority);
    const on = (day: string) => retentionPolicyOn(profile, localDate(day));
    expect(on('2026-06-10')).toEqual({ years: DEFAULT_RETENTION_YEARS, since: null });
    const years = { STANDARD: 3, CHILD_IN_NEED: 3, CHILD_PROTECTION: 6, LOOKED_AFTER: 10, SUPPORT_PACKAGE: 6 };
    expect(on('2026-06-11')).toEqual({ years, since: '2026-06-11' });
  });

  it.each([0, 76, 2.5, Number.NaN])('is refused where records would be kept for %d years (G27)', async (years) => {
    const { outcome } = await set({ retentionYears: { CHILD_IN_NEED: years, STANDARD: 1, LOOKED_AFTER: 75 } });
    expect(outcome.problems).toMatchObject([{ code: 'G27', path: ['input', 'retentionYears', 'childInNeed'] }]);
  });

  it('as it was set last changes nothing', async () => {
    await set();
    expect((await set({ expectedVersion: 1 })).outcome.status).toBe('UNCHANGED');
  });

  it('is refused for today, the first time too (G8)', async () => {
    expect(codesOf(await set({ effectiveFrom: localDate('2026-06-10') }))).toEqual(['G8']);
    expect(await table.get(keys.policy(authority))).toBeUndefined();
    await set();
    const performed = await later({ effectiveFrom: localDate('2026-06-10') });
    expect([codesOf(performed), performed.state?.version]).toEqual([['G8'], 1]);
  });

  it.each([
    ['2026-06-09T22:59:59Z', []],
    ['2026-06-09T23:00:00Z', ['G8']],
  ])('goes by the day in England: from 10 June, asked at %s', async (now, codes) => {
    const performed = await set({ effectiveFrom: localDate('2026-06-10') }, { now: new Date(now) });
    expect(codesOf(performed)).toEqual(codes);
  });

  it.each(['2020-01-01', '2026-06-10', '2030-01-01'])(
    'can put section 31ZA in force from any day: from %s',
    async (day) => {
      await set();
      const { outcome, state } = await set({
        expectedVersion: 1,
        effectiveFrom: localDate('2026-07-01'),
        section31ZAInForceFrom: localDate(day),
      });
      expect([outcome.status, state?.value.versions[1]?.section31ZAInForceFrom]).toEqual(['APPLIED', day]);
    },
  );

  it('is refused to who has seen another version', async () => {
    await set();
    const performed = await later({ expectedVersion: 0 });
    expect([codesOf(performed), performed.state?.version]).toEqual([['VERSION_CONFLICT'], 1]);
  });

  it('is refused for an authority that does not exist', async () => {
    expect(codesOf(await set({ authority: 'A0000000' as OwnerId }))).toEqual(['NOT_FOUND']);
    expect(await table.get(keys.policy('A0000000' as OwnerId))).toBeUndefined();
  });

  it('twice at once, from the same version, is done once', async () => {
    await set();
    const both = await Promise.all([later(), later({ targets: { ...targets, reviewDays: 70 } })]);
    expect(both.map((performed) => codesOf(performed)).sort()).toEqual([[], ['VERSION_CONFLICT']]);
  });
});

describe('the profile of an authority', () => {
  it('has its memberships and policies, in one round trip', async () => {
    await set({ section31ZAInForceFrom: localDate('2026-09-01') });
    let trips = 0;
    const counted: Table = { ...table, getTogether: (asked) => ((trips += 1), table.getTogether(asked)) };
    const profile = await createProfiles({ table: counted, clock: { now: () => NOW } })(authority);
    expect(trips).toBe(1);
    expect(isMemberOn(profile, localDate('2023-07-01'))).toBe(true);
    expect(policyOn(profile, localDate('2026-06-11'))).toMatchObject({
      version: 1,
      section31ZAInForceFrom: '2026-09-01',
    });
  });

  it('has the commencement of section 31ZA for referrals of before the policy began, and not its targets', async () => {
    await set({ section31ZAInForceFrom: localDate('2025-01-01'), targets: { ...targets, reviewDays: 56 } });
    const profile = await createProfiles({ table, clock: { now: () => NOW } })(authority);
    expect(policyOn(profile, localDate('2026-06-10'))).toEqual({
      ...defaultConferencePolicy,
      section31ZAInForceFrom: '2025-01-01',
    });
  });

  it('is empty for an authority that is not in the roster', async () => {
    const profile = await createProfiles({ table, clock: { now: () => NOW } })('A0000000' as OwnerId);
    expect(profile).toEqual({ authority: 'A0000000', memberships: [], policies: [] });
  });

  it('follows a change within thirty seconds', async () => {
    let now = NOW;
    const profiles = createProfiles({ table, clock: { now: () => now } });
    expect((await profiles(authority)).policies).toHaveLength(0);
    await set();
    expect((await profiles(authority)).policies).toHaveLength(0);
    now = new Date(NOW.getTime() + 30_000);
    expect((await profiles(authority)).policies).toHaveLength(1);
  });
});
