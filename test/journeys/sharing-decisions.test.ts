import { beforeAll, describe, expect, it } from '@jest/globals';
import { SAMPLE } from '../../contexts/conferences/domain/testing/sample-facts.ts';
import type { Problem, Query, SharingDecision } from '../../graphql/generated/resolvers-types.ts';
import { useNetwork } from '../support/network.ts';
import { type Input, newKey, record } from '../support/record.ts';
import { AUTHORITY, type UserName } from '../support/two-authorities.ts';

/** An authority records why information about a child was shared with another agency, or was not (section 16LA). */
const network = useNetwork('2026-06-10');
const KEPT = {
  recipient: 'POLICE',
  decision: 'NOT_SHARED',
  ground: 'MORE_DETRIMENTAL_TO_CHILD',
  rationale: 'Disclosure would have told the abuser where the family is.',
  decidedOn: '2026-06-09',
  decidedBy: 'TEAM_MANAGER',
} as const;
const SHARED = { ...KEPT, recipient: 'HEALTH', decision: 'SHARED', ground: null, rationale: null } as const;
const SHOWN = 'id version conferenceId laChildId recipient decision ground rationale decidedOn decidedBy';

type Changed = {
  readonly status: string;
  readonly replayed: boolean;
  readonly problems: readonly Problem[];
  readonly sharingDecision: SharingDecision | null;
};

let conference: string;

async function change(user: UserName, mutation: 'record' | 'correct', input: Input): Promise<Changed> {
  const type = mutation === 'record' ? 'RecordSharingDecisionInput' : 'CorrectSharingDecisionInput';
  const caller = await network.as(user);
  const data = await caller.ask<Record<string, Changed>>(
    `mutation ($input: ${type}!) { ${mutation}SharingDecision(input: $input) {
      status replayed problems { code path } sharingDecision { ${SHOWN} } } }`,
    { input: { idempotencyKey: newKey(), ...input } },
  );
  return data[`${mutation}SharingDecision`]!;
}

const recorded = async (input: Input): Promise<SharingDecision> => {
  const { sharingDecision, problems } = await change('practiceLead', 'record', input);
  if (sharingDecision === null) throw new Error(JSON.stringify(problems));
  return sharingDecision;
};

const brokenBy = ({ status, problems }: Changed): string =>
  [status, ...problems.map(({ code, path }) => `${code} ${path.join('.')}`)].join(' ');

async function list(filter: Input = {}, user: UserName = 'practiceLead'): Promise<readonly SharingDecision[]> {
  const { sharingDecisions } = await (
    await network.as(user)
  ).ask<Pick<Query, 'sharingDecisions'>>(
    `query ($filter: SharingDecisionFilter) { sharingDecisions(filter: $filter) { edges { node { ${SHOWN} } } } }`,
    { filter },
  );
  return sharingDecisions.edges.map(({ node }) => node);
}

beforeAll(async () => {
  const referral = JSON.parse(
    JSON.stringify(SAMPLE.referral).replace(/"[PW]-[A-Z-]+"/g, (text) => text.replaceAll('-', '')),
  ) as Input;
  const made = await record(await network.as('nearby'), 'makeReferral', {
    sourceRecord: { system: 'CASES', recordId: 'ONE' },
    referral,
  });
  conference = made.conference!.id;
});

describe('a decision', () => {
  it('is recorded in a conference, about a child, or both, and found by each and by its day', async () => {
    const one = await recorded({ aboutConferenceId: conference, laChildId: 'C1', decision: KEPT });
    const two = await recorded({ laChildId: 'C1', decision: { ...SHARED, decidedOn: '2026-06-01' } });
    const three = await recorded({ aboutConferenceId: conference, decision: { ...SHARED, decidedOn: '2026-06-10' } });
    expect(one).toMatchObject({ ...KEPT, version: 1, conferenceId: conference, laChildId: 'C1' });

    const ids = async (filter: Input): Promise<readonly string[]> => (await list(filter)).map(({ id }) => id);
    await expect(ids({})).resolves.toEqual([three.id, one.id, two.id]);
    await expect(ids({ conferenceId: conference })).resolves.toEqual([three.id, one.id]);
    await expect(ids({ laChildId: 'C1' })).resolves.toEqual([one.id, two.id]);
    await expect(ids({ conferenceId: conference, laChildId: 'C1' })).resolves.toEqual([one.id]);
    await expect(ids({ from: '2026-06-09', until: '2026-06-09' })).resolves.toEqual([one.id]);
    await expect(ids({ conferenceId: 'nonsense' })).resolves.toEqual([]);
  });

  it('is corrected by a new version, and is then listed under its new day alone', async () => {
    const { id } = await recorded({ laChildId: 'C2', decision: KEPT });
    const decision = { ...KEPT, decidedOn: '2026-06-02', ground: 'OTHER' };
    const corrected = await change('nearby', 'correct', { sharingDecisionId: id, decision, expectedVersion: 1 });
    expect(corrected.sharingDecision).toMatchObject({ id, version: 2, ground: 'OTHER', decidedOn: '2026-06-02' });
    expect(brokenBy(await change('nearby', 'correct', { sharingDecisionId: id, decision }))).toBe('UNCHANGED');
    const stale = { sharingDecisionId: id, decision: KEPT, expectedVersion: 1 };
    expect(brokenBy(await change('nearby', 'correct', stale))).toBe('REFUSED VERSION_CONFLICT input.expectedVersion');
    expect((await list({ laChildId: 'C2' })).map(({ decidedOn }) => decidedOn)).toEqual(['2026-06-02']);
  });

  it('corrected twice at once keeps one entry for its day', async () => {
    const { id } = await recorded({ laChildId: 'C3', decision: KEPT });
    const days = ['2026-05-01', '2026-05-02', '2026-05-03', '2026-05-04'];
    await Promise.all(
      days.map((decidedOn) =>
        change('practiceLead', 'correct', { sharingDecisionId: id, decision: { ...KEPT, decidedOn } }),
      ),
    );
    expect(await list({ laChildId: 'C3' })).toMatchObject([{ id, version: 5 }]);
  });

  it('is recorded once, however often it is sent', async () => {
    const input = { idempotencyKey: newKey(), laChildId: 'C4', decision: KEPT };
    const [first, again] = [await change('nearby', 'record', input), await change('nearby', 'record', input)];
    expect(again).toMatchObject({ replayed: true, sharingDecision: { id: first.sharingDecision!.id } });
    await change('nearby', 'record', { laChildId: 'C5', decision: KEPT, dryRun: true });
    await expect(list({ laChildId: 'C5' })).resolves.toEqual([]);
  });
});

describe('what is refused', () => {
  const about = { laChildId: 'C6' };
  it.each<readonly [string, Input]>([
    ['J8 input', { decision: KEPT }],
    ['J9 input.decision.ground', { ...about, decision: { ...KEPT, ground: null } }],
    ['J9 input.decision.rationale', { ...about, decision: { ...KEPT, rationale: null } }],
    ['J9 input.decision.ground', { ...about, decision: { ...SHARED, ground: 'OTHER' } }],
    ['J10 input.decision.decidedOn', { ...about, decision: { ...KEPT, decidedOn: '2026-06-11' } }],
    [
      'J11 input.decision.rationale',
      { ...about, decision: { ...KEPT, rationale: 'Mrs Example of SW1A 1AA said no.' } },
    ],
    ['NOT_FOUND input.aboutConferenceId', { aboutConferenceId: 'nonsense', decision: KEPT }],
    [
      'NOT_FOUND input.aboutConferenceId',
      { aboutConferenceId: `fgdm_${AUTHORITY.nearby}_01K000000000000000000000ZZ`, decision: KEPT },
    ],
  ])('%s', async (refusal, input) => {
    expect(brokenBy(await change('nearby', 'record', input))).toBe(`REFUSED ${refusal}`);
    await expect(list({ laChildId: 'C6' })).resolves.toEqual([]);
  });
});

describe('another authority', () => {
  it('finds nothing, whether a decision is there or not', async () => {
    const { id } = await recorded({ aboutConferenceId: conference, laChildId: 'C7', decision: KEPT });
    const missing = id.replace(/.{2}$/, 'ZZ');
    for (const asked of [id, missing, id.replace(AUTHORITY.nearby, AUTHORITY.faraway)]) {
      const corrected = await change('farawayLead', 'correct', { sharingDecisionId: asked, decision: SHARED });
      expect(brokenBy(corrected)).toBe('REFUSED NOT_FOUND input.sharingDecisionId');
      const { data } = await (
        await network.as('faraway')
      ).send<object>('query ($id: ID!) { node(id: $id) { id } }', {
        id: asked,
      });
      expect(data).toEqual({ node: null });
    }
    expect(brokenBy(await change('faraway', 'record', { aboutConferenceId: conference, decision: KEPT }))).toBe(
      'REFUSED NOT_FOUND input.aboutConferenceId',
    );
    for (const filter of [{}, { conferenceId: conference }, { laChildId: 'C7' }]) {
      await expect(list(filter, 'farawayLead')).resolves.toEqual([]);
    }
  });

  it('and the programme are told that they may not even ask', async () => {
    for (const user of ['staff', 'administrator', 'evaluator'] as const) {
      await expect(list({}, user)).rejects.toThrow('SHARING_DECISION_READ');
    }
  });
});

describe('whoever is shown a decision', () => {
  it('is in the access log, since it is about a child', async () => {
    const { id } = await recorded({ laChildId: 'C8', decision: KEPT });
    await list({ laChildId: 'C8' });
    const { accessLog } = await (
      await network.as('practiceLead')
    ).ask<Pick<Query, 'accessLog'>>(
      'query ($id: ID!) { accessLog(recordId: $id) { edges { node { kind operation records { nodeId } } } } }',
      { id },
    );
    expect(accessLog.edges.map(({ node }) => node.kind)).toEqual(['READ', 'CHANGE']);
  });

  it('met no failure of the network', () => {
    expect(network.failures).toEqual([]);
  });
});
