import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller } from '../support/caller.ts';
import { useNetwork } from '../support/network.ts';
import { newKey, record } from '../support/record.ts';

/** A family asks that nothing of it be kept: its conference goes, then the package; the money stays accounted for. */
const network = useNetwork('2026-03-02');
let system: Caller;
let conferenceId = '';
let packageId = '';

const AUNT = { ref: 'PAUNT', role: 'RELATIVE' };
const REFERRAL = {
  receivedOn: '2026-03-02',
  model: 'FAMILY_NETWORK_MEETING',
  triggerPoint: 'CHILD_IN_NEED',
  children: [{ laChildId: 'A1', sex: 'F', birthMonth: '2016-05' }],
};
const LINE = {
  number: 1,
  category: 'HOUSEHOLD_ITEMS',
  frequency: 'ONE_OFF',
  from: '2026-03-16',
  until: '2026-03-31',
  pence: 40_000,
  payeeType: 'SUPPLIER',
  payeeRef: 'BEDSHOP',
};

type Payload = {
  readonly status: string;
  readonly problems: readonly { readonly code: string; readonly severity: string }[];
  readonly package?: { readonly id: string } | null;
};

async function tell(mutation: string, input: object, shown = ''): Promise<Payload> {
  const type = `${mutation.slice(0, 1).toUpperCase()}${mutation.slice(1)}Input`;
  const answer = await system.ask<Readonly<Record<string, Payload>>>(
    `mutation Tell($input: ${type}!) { ${mutation}(input: $input) { status problems { code severity } ${shown} } }`,
    { input: { idempotencyKey: newKey(), ...input } },
  );
  return answer[mutation]!;
}

const applied = async (mutation: string, input: object, shown = ''): Promise<Payload> => {
  const payload = await tell(mutation, input, shown);
  expect(payload.status).toBe('APPLIED');
  return payload;
};

const MONEY = `query Money($packageId: ID!) {
  supportStatement(packageId: $packageId, on: "2026-03-20") {
    balance { approved paid refunded } lines { line balance { paid } } entryCount entries { kind pence on }
  }
  supportBudget(year: 2025) { allocations { free approved } spending { asOf byCategory { category approved paid } } }
}`;

/** Spending follows the ledger a moment later, so it is read once its follower is there. */
async function money(): Promise<{ readonly supportStatement: object; readonly supportBudget: object }> {
  await network.running.caughtUp();
  return system.ask(MONEY, { packageId });
}

beforeAll(async () => {
  system = await network.as('nearby');
  const sourceRecord = { system: 'CASESYSTEM', recordId: 'CONF/1' };
  const referred = await record(system, 'makeReferral', { sourceRecord, referral: REFERRAL });
  conferenceId = referred.conference?.id ?? '';
  network.clock.goTo('2026-03-16');
  const meeting = {
    heldOn: '2026-03-16',
    privateFamilyTime: { happened: true },
    attendees: [{ person: AUNT, side: 'MATERNAL', attendance: 'IN_PERSON' }],
    children: [{ laChildId: 'A1', participation: 'PN1' }],
  };
  await record(system, 'holdConference', { conferenceId, meeting });
});

describe('a package that a conference named, and was paid', () => {
  it('is asked for, approved, paid and closed', async () => {
    await applied('setSupportPolicy', {
      expectedVersion: 0,
      effectiveFrom: '2026-03-16',
      bands: [{ role: 'PANEL', upTo: null }],
      approvers: [{ ref: 'PANEL1', role: 'PANEL', from: '2026-03-01' }],
      eligibility: [],
    });
    const year = { year: 2025, strand: 'FAMILY_NETWORKS' };
    await applied('setAllocation', { ...year, by: 'FINANCE1', expectedVersion: 0, pence: 100_000 });
    const request = {
      purpose: 'REMAIN_WITH_PARENTS',
      strand: 'FAMILY_NETWORKS',
      familyRef: 'FAMILY1',
      children: ['A1'],
      need: { conferenceId },
      requester: 'WORKER1',
      lines: [LINE],
    };
    const sourceRecord = { system: 'CASESYSTEM', recordId: 'PKG/1' };
    const begun = await applied('requestPackage', { sourceRecord, request }, 'package { id }');
    packageId = begun.package?.id ?? '';
    await applied('submitPackage', { packageId });
    await applied('checkEligibility', { packageId, on: '2026-03-16', by: 'WORKER1', findings: [] });
    await applied('approvePackage', { packageId, by: 'PANEL1', role: 'PANEL' });
    const payment = { packageId, line: 1, pence: 30_000, paidOn: '2026-03-16', reference: 'AP/1', payeeRef: 'AUNT1' };
    await applied('recordPayment', payment);
    expect(await tell('erasePackage', { packageId, reason: 'RIGHT_TO_ERASURE' })).toMatchObject({
      status: 'REFUSED',
      problems: [{ code: 'N7' }],
    });
    const children = [{ laChildId: 'A1', lives: 'WITH_PARENT' }];
    await applied('closePackage', { packageId, on: '2026-03-16', by: 'WORKER1', reason: 'PURPOSE_ACHIEVED', children });
  });

  it('stays when the conference is erased, which says so, and is found by it', async () => {
    const { status, problems } = await tell('eraseConference', { conferenceId, reason: 'RIGHT_TO_ERASURE' });
    expect({ status, problems }).toEqual({ status: 'APPLIED', problems: [{ code: 'N8', severity: 'INFO' }] });
    const { supportPackages } = await system.ask<{ supportPackages: object }>(
      `query Of($conferenceId: ID!) {
        supportPackages(filter: { conferenceId: $conferenceId }) {
          edges { node { id need { conference { id } } retentionClass retainUntil } }
        }
      }`,
      { conferenceId },
    );
    const node = {
      id: packageId,
      need: { conference: null },
      retentionClass: 'SUPPORT_PACKAGE',
      retainUntil: '2032-03-31',
    };
    expect(supportPackages).toEqual({ edges: [{ node }] });
  });

  it('is kept by a legal hold, and erased once that is lifted', async () => {
    const held = await system.ask<{ placeLegalHold: { hold: { id: string } } }>(
      `mutation Hold($input: PlaceLegalHoldInput!) { placeLegalHold(input: $input) { hold { id } } }`,
      { input: { idempotencyKey: newKey(), recordId: packageId, reason: 'PUBLIC_INQUIRY', reference: 'INQUIRY1' } },
    );
    expect(await tell('erasePackage', { packageId, reason: 'RIGHT_TO_ERASURE' })).toMatchObject({
      problems: [{ code: 'LEGAL_HOLD' }],
    });
    await applied('liftLegalHold', { holdId: held.placeLegalHold.hold.id });
  });

  it('leaves its account and the budget as they were, and nobody in the ledger', async () => {
    const before = await money();
    expect(before).toMatchObject({
      supportStatement: { balance: { approved: 30_000, paid: 30_000 } },
      supportBudget: { spending: [{ byCategory: [{ category: 'HOUSEHOLD_ITEMS', approved: 30_000, paid: 30_000 }] }] },
    });
    await applied('erasePackage', { packageId, reason: 'RIGHT_TO_ERASURE' });
    expect(await money()).toEqual(before);

    const after = await system.ask<Readonly<Record<string, unknown>>>(
      `query After($packageId: ID!) {
        supportPackage(id: $packageId) { id }
        erasedRecord(recordId: $packageId) { recordId reason }
        supportPackages { edges { node { id } } }
        supportLedger { edges { node { kind pence reference payeeRef reason } } }
      }`,
      { packageId },
    );
    expect(after).toMatchObject({
      supportPackage: null,
      erasedRecord: { recordId: packageId, reason: 'RIGHT_TO_ERASURE' },
      supportPackages: { edges: [] },
    });
    const nobody = { reference: null, payeeRef: null, reason: null };
    expect(after['supportLedger']).toMatchObject({
      edges: [
        { node: { kind: 'APPROVAL', pence: 40_000, ...nobody } },
        { node: { kind: 'PAYMENT', pence: 30_000, ...nobody } },
        { node: { kind: 'APPROVAL', pence: -10_000, ...nobody } },
      ],
    });
  });

  it('is nothing to anybody else', async () => {
    const elsewhere = await network.as('faraway');
    expect(
      await elsewhere.ask(`query Not($id: ID!) { supportStatement(packageId: $id) { on } }`, { id: packageId }),
    ).toEqual({
      supportStatement: null,
    });
  });
});
