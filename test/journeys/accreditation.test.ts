import { describe, expect, it } from '@jest/globals';
import type { Authority, Mutation, Query } from '../../graphql/generated/resolvers-types.ts';
import { globalId } from '../../platform/graphql/global-id.ts';
import { NETWORK } from '../../platform/actor/scope.ts';
import type { Caller } from '../support/caller.ts';
import { useNetwork } from '../support/network.ts';
import { newKey } from '../support/record.ts';
import { AUTHORITY } from '../support/two-authorities.ts';

/** An authority's FGC service is accredited for three years, and whoever may read the roster sees when that ends. */
const network = useNetwork('2026-03-02');
const id = globalId({ type: 'Authority', owner: NETWORK, id: AUTHORITY.nearby });

const RECORD = `mutation ($input: RecordAccreditationInput!) {
  recordAccreditation(input: $input) {
    status problems { code path } authority { version accreditation { status awardedOn expiresOn } }
  }
}`;
const READ = `query ($id: ID!, $date: Date) {
  authority(id: $id) { accreditation(date: $date) { status awardedOn expiresOn } accreditationHistory { status on } }
}`;

async function record(caller: Caller, status: string, on: string): Promise<Mutation['recordAccreditation']> {
  const input = { idempotencyKey: newKey(), authorityId: id, status, on };
  return (await caller.ask<Pick<Mutation, 'recordAccreditation'>>(RECORD, { input })).recordAccreditation;
}

async function read(caller: Caller, date: string | null = null): Promise<Authority> {
  return (await caller.ask<Pick<Query, 'authority'>>(READ, { id, date })).authority!;
}

describe('the accreditation of an FGC service', () => {
  it('is not applied for until something is recorded', async () => {
    expect(await read(await network.as('staff'))).toEqual({
      accreditation: { status: 'NOT_APPLIED', awardedOn: null, expiresOn: null },
      accreditationHistory: [],
    });
  });

  it('is recorded by the programme administrator', async () => {
    const administrator = await network.as('administrator');
    expect(await record(administrator, 'IN_PROGRESS', '2025-11-03')).toMatchObject({
      status: 'APPLIED',
      authority: { accreditation: { status: 'IN_PROGRESS' } },
    });
    expect(await record(administrator, 'ACCREDITED', '2026-03-02')).toMatchObject({
      status: 'APPLIED',
      authority: { accreditation: { status: 'ACCREDITED', awardedOn: '2026-03-02', expiresOn: '2029-03-02' } },
    });
    expect(await record(administrator, 'ACCREDITED', '2026-03-03')).toMatchObject({
      status: 'REFUSED',
      problems: [{ code: 'G24', path: ['input', 'on'] }],
    });
  });

  it('lapses by the day alone', async () => {
    const lead = await network.as('practiceLead');
    expect((await read(lead, '2029-03-01')).accreditation.status).toBe('ACCREDITED');
    expect((await read(lead, '2029-03-02')).accreditation.status).toBe('LAPSED');
    network.clock.goTo('2029-03-02');
    expect(await read(await network.as('nearby'))).toMatchObject({
      accreditation: { status: 'LAPSED' },
      accreditationHistory: [{ status: 'IN_PROGRESS' }, { status: 'ACCREDITED', on: '2026-03-02' }],
    });
  });

  it('is recorded by nobody else', async () => {
    for (const user of ['nearby', 'practiceLead', 'evaluator', 'staff'] as const) {
      const input = { idempotencyKey: newKey(), authorityId: id, status: 'ACCREDITED', on: '2026-03-02' };
      const { errors } = await (await network.as(user)).send(RECORD, { input });
      expect(errors.map(({ extensions }) => [user, extensions['code']])).toEqual([[user, 'FORBIDDEN']]);
    }
  });

  it('came with no failure of the network', () => {
    expect(network.failures).toEqual([]);
  });
});
