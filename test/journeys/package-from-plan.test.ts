import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller } from '../support/caller.ts';
import { expectApplied } from '../support/expect-answers.ts';
import { useNetwork } from '../support/network.ts';
import { newKey, record } from '../support/record.ts';

/** What a family's own plan asks of the authority becomes a package in one call. */
const network = useNetwork('2026-03-02');
let system: Caller;
let conferenceId = '';

const AUNT = { ref: 'PAUNT', role: 'RELATIVE' };
const REFERRAL = {
  receivedOn: '2026-03-02',
  model: 'FAMILY_NETWORK_MEETING',
  triggerPoint: 'CHILD_IN_NEED',
  children: [
    { laChildId: 'A1', sex: 'F', birthMonth: '2016-05' },
    { laChildId: 'A2', sex: 'M', birthMonth: '2018-01' },
  ],
};
const items = [
  { number: 1, what: 'Sleep at their aunt on school nights.', who: AUNT, supportAsked: 'A bed for each.' },
  { number: 2, what: 'Ring their mother on Sundays.', who: AUNT },
];
const BED = {
  planItem: 1,
  category: 'HOUSEHOLD_ITEMS',
  frequency: 'ONE_OFF',
  from: '2026-04-06',
  until: '2026-06-30',
  pence: 40_000,
  payeeType: 'SUPPLIER',
  payeeRef: 'BEDSHOP',
};
const TRAVEL = { ...BED, category: 'TRANSPORT', frequency: 'WEEKLY', until: '2026-04-27', pence: 2_500 };

type Payload = {
  readonly status: string;
  readonly replayed: boolean;
  readonly problems: readonly { readonly code: string; readonly path: readonly string[] }[];
  readonly package: object | null;
};

async function ask(input: object, caller: Caller = system): Promise<Payload> {
  const { requestPackageFromPlan } = await caller.ask<{ requestPackageFromPlan: Payload }>(
    `mutation FromPlan($input: RequestPackageFromPlanInput!) {
      requestPackageFromPlan(input: $input) {
        status replayed problems { code path }
        package {
          status children familyRef purpose strand
          need { conference { id } exemption }
          lines { number category frequency total planItem payeeRef }
          balance { approved }
        }
      }
    }`,
    {
      input: {
        idempotencyKey: newKey(),
        sourceRecord: { system: 'CASESYSTEM', recordId: 'PLAN/1' },
        conferenceId,
        purpose: 'MOVE_TO_KINSHIP',
        familyRef: 'FAMILY1',
        requester: 'WORKER1',
        lines: [BED, TRAVEL],
        ...input,
      },
    },
  );
  return requestPackageFromPlan;
}

const refusals = async (input: object, caller?: Caller): Promise<readonly string[]> => {
  const { status, package: none, problems } = await ask(input, caller);
  expect({ status, none }).toEqual({ status: 'REFUSED', none: null });
  return problems.map(({ code, path }) => `${code} ${path.join('.')}`);
};

beforeAll(async () => {
  system = await network.as('nearby');
  const sourceRecord = { system: 'CASESYSTEM', recordId: 'CONF/1' };
  ({ id: conferenceId } = expectApplied(await record(system, 'makeReferral', { sourceRecord, referral: REFERRAL })));
});

describe('a package that is asked for from a plan', () => {
  it('wants a meeting that was held, of the authority itself', async () => {
    const notHeld = await refusals({});
    expect(notHeld).toContain('M10H input.conferenceId');
    const none = ['M10H input.conferenceId'];
    expect(await refusals({ conferenceId: 'conf_A0000001_00000000000000000000000000' })).toEqual(none);
    expect(await refusals({}, await network.as('faraway'))).toEqual(none);
  });

  it('wants items of the newest plan that ask for something', async () => {
    network.clock.goTo('2026-03-16');
    const plan = { madeOn: '2026-03-16', outcome: 'MADE', items };
    const meeting = {
      heldOn: '2026-03-16',
      privateFamilyTime: { happened: true },
      attendees: [{ person: AUNT, side: 'MATERNAL', attendance: 'IN_PERSON' }],
      children: ['A1', 'A2'].map((laChildId) => ({ laChildId, participation: 'PN1' })),
    };
    expect(await record(system, 'holdConference', { conferenceId, meeting })).toMatchObject({ status: 'APPLIED' });
    expect(await refusals({})).toEqual(['N6 input.lines.0.planItem', 'N6 input.lines.1.planItem']);
    expect(await record(system, 'makePlan', { conferenceId, plan })).toMatchObject({ status: 'APPLIED' });

    const lines = [BED, { ...BED, planItem: 2 }, { ...BED, planItem: 9 }];
    expect(await refusals({ lines })).toEqual(['N6 input.lines.1.planItem', 'N6 input.lines.2.planItem']);
  });

  it('is held to all that any request is, each problem at its place in this input', async () => {
    const lines = [{ ...BED, until: '2026-04-01' }];
    expect(await refusals({ lines })).toEqual(['M7 input.lines.0.until']);
    const { problems } = await ask({ children: ['A1', 'STRANGER'], dryRun: true });
    expect(problems).toEqual([{ code: 'M10C', path: ['input', 'children'] }]);
    expect(await refusals({ children: [] })).toEqual(['M10 input.children']);
    expect(await refusals({ barrier: 'Call 07700 900123.' })).toEqual(['I1 input.barrier']);
  });

  it('is a draft with the meeting and children of the conference, each line naming its item', async () => {
    const idempotencyKey = newKey();
    const made = await ask({ idempotencyKey });
    expect(made).toEqual({
      status: 'APPLIED',
      replayed: false,
      problems: [],
      package: {
        status: 'DRAFT',
        children: ['A1', 'A2'],
        familyRef: 'FAMILY1',
        purpose: 'MOVE_TO_KINSHIP',
        strand: 'FAMILY_NETWORKS',
        need: { conference: { id: conferenceId }, exemption: null },
        lines: [
          {
            number: 1,
            category: 'HOUSEHOLD_ITEMS',
            frequency: 'ONE_OFF',
            total: 40_000,
            planItem: 1,
            payeeRef: 'BEDSHOP',
          },
          { number: 2, category: 'TRANSPORT', frequency: 'WEEKLY', total: 10_000, planItem: 1, payeeRef: 'BEDSHOP' },
        ],
        balance: { approved: 0 },
      },
    });
    expect(await ask({ idempotencyKey })).toEqual({ ...made, replayed: true });
    expect(await refusals({})).toEqual(['N5 input.sourceRecord']);
  });

  it('may be for some of the children', async () => {
    const sourceRecord = { system: 'CASESYSTEM', recordId: 'PLAN/2' };
    expect(await ask({ sourceRecord, children: ['A2'] })).toMatchObject({ package: { children: ['A2'] } });
    expect(network.failures).toEqual([]);
  });
});
