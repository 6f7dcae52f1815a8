import { beforeAll, describe, expect, it } from '@jest/globals';
import { type Caller, callerFor } from '../support/caller.ts';
import { fourAuthorities, MORE_USERS } from '../support/four-authorities.ts';
import { useNetwork } from '../support/network.ts';
import { ADAPTED, CONTENT } from '../support/practice.ts';
import { applied, publishedBy, refusal, runCycleOn, tell } from '../support/practice-callers.ts';
import { newKey } from '../support/record.ts';

/** An adopter writes what it should not have: moderators take its words down, and what came of the practice stays. */
const TODAY = '2026-06-30';
const WHAT = 'A visit was made at a bad time.';
const REASON = 'It lets a family be recognised.';
const network = useNetwork(TODAY, { sandbox: fourAuthorities });
let source: Caller;
let adopter: Caller;
let reader: Caller;
let staff: Caller;
let loopId = '';
let adoptionId = '';

beforeAll(async () => {
  [source, adopter, staff] = await Promise.all([network.as('nearby'), network.as('faraway'), network.as('staff')]);
  reader = await callerFor(network.running, MORE_USERS.elsewhere);
  loopId = await publishedBy({ owner: source, staff, today: TODAY }, CONTENT);
  const { adoption } = await applied(adopter, 'adoptPractice', { loopId, loopVersion: 1, decision: ADAPTED });
  adoptionId = adoption!.id;
  await runCycleOn(TODAY)(adopter, adoptionId, 12);
  await applied(adopter, 'reportHarm', { practiceId: adoptionId, what: WHAT });
});

const QUERY = `query All($id: ID!, $loopId: ID!) {
  node(id: $id) { ... on PracticeAdoption {
    status isHidden hiddenReason decisions { decision reason changes changesCore } cycles { number } harms { what stops }
  } }
  practiceLineage(practiceId: $loopId) { nodes { practiceId changes changesCore harm cyclesDecided } }
  learningLoop(id: $loopId) { status harms { practiceId what } }
  practiceFindings(loopId: $loopId) { reportedBack findings { key name } }
}`;
type Told = {
  readonly node: Readonly<Record<string, unknown>>;
  readonly practiceLineage: { readonly nodes: readonly Readonly<Record<string, unknown>>[] };
  readonly learningLoop: Readonly<Record<string, unknown>>;
  readonly practiceFindings: Readonly<Record<string, unknown>>;
};

const toldTo = (caller: Caller): Promise<Told> => caller.ask<Told>(QUERY, { id: adoptionId, loopId });

type Notices = {
  readonly practiceNotices: { readonly edges: readonly { readonly node: { readonly text: string | null } }[] };
};
async function noticeTo(caller: Caller): Promise<string | null | undefined> {
  const { practiceNotices } = await caller.ask<Notices>('{ practiceNotices { edges { node { text } } } }');
  return practiceNotices.edges[0]?.node.text;
}

const moderating = (decision: 'HIDDEN' | 'SHOWN') =>
  applied(staff, 'moderateAdoption', { adoptionId, decision, reason: REASON });

describe('what an adopter wrote', () => {
  it('is everybody’s to read', async () => {
    const { node, practiceLineage, learningLoop } = await toldTo(reader);

    expect(node).toMatchObject({
      status: 'STOPPED_FOR_SAFETY',
      isHidden: false,
      decisions: [{ decision: 'ADAPT', reason: ADAPTED.reason, changes: ADAPTED.changes }],
      cycles: [{ number: 1 }],
      harms: [{ what: WHAT }],
    });
    expect(practiceLineage.nodes[1]).toMatchObject({ changes: ADAPTED.changes });
    expect(learningLoop['harms']).toEqual([{ practiceId: adoptionId, what: WHAT }]);
    await expect(noticeTo(source)).resolves.toBe(WHAT);
  });

  it('is nobody’s but its author’s and the moderators’ once they have hidden it; what came of it stays', async () => {
    const before = await toldTo(reader);
    await moderating('HIDDEN');
    const { node, practiceLineage, learningLoop, practiceFindings } = await toldTo(reader);

    expect(node).toMatchObject({
      status: 'STOPPED_FOR_SAFETY',
      isHidden: true,
      hiddenReason: null,
      decisions: [{ decision: 'ADAPT', reason: null, changes: null, changesCore: true }],
      cycles: [],
      harms: [{ what: null, stops: true }],
    });
    expect(practiceLineage.nodes[1]).toMatchObject({
      practiceId: adoptionId,
      changes: null,
      changesCore: true,
      harm: true,
      cyclesDecided: 1,
    });
    expect(learningLoop).toEqual({ status: 'STOPPED_FOR_SAFETY', harms: [{ practiceId: adoptionId, what: null }] });
    expect(practiceFindings).toEqual(before.practiceFindings);
    await expect(noticeTo(source)).resolves.toBeNull();
  });

  it('is still there for its author, who reads why, and for the moderators', async () => {
    for (const caller of [adopter, staff]) {
      const { node, practiceLineage } = await toldTo(caller);
      expect(node).toMatchObject({
        isHidden: true,
        hiddenReason: REASON,
        decisions: [{ reason: ADAPTED.reason }],
        cycles: [{ number: 1 }],
        harms: [{ what: WHAT }],
      });
      expect(practiceLineage.nodes[1]).toMatchObject({ changes: ADAPTED.changes });
    }
    const { decideAdoption } = await adopter.ask<{ readonly decideAdoption: Readonly<Record<string, unknown>> }>(
      `mutation Decide($input: DecideAdoptionInput!) {
        decideAdoption(input: $input) { status adoption { isHidden hiddenReason } }
      }`,
      {
        input: { idempotencyKey: newKey(), adoptionId, decision: { decision: 'ABANDON', reason: 'It did not help.' } },
      },
    );
    expect(decideAdoption).toEqual({ status: 'APPLIED', adoption: { isHidden: true, hiddenReason: REASON } });
  });

  it('is hidden once, and shown again by the same moderators', async () => {
    await expect(
      refusal(staff, 'moderateAdoption', { adoptionId, decision: 'HIDDEN', reason: REASON }),
    ).resolves.toEqual(['LP9 input.adoptionId']);
    await moderating('SHOWN');

    const { node, learningLoop } = await toldTo(reader);
    expect(node).toMatchObject({ isHidden: false, cycles: [{ number: 1 }], harms: [{ what: WHAT }] });
    expect(learningLoop['harms']).toEqual([{ practiceId: adoptionId, what: WHAT }]);
    await expect(noticeTo(source)).resolves.toBe(WHAT);
  });

  it('is hidden in the moment in which a concern about it is upheld', async () => {
    const query = `mutation Report($input: ReportConcernInput!) { reportConcern(input: $input) { concern { id aboutId } } }`;
    const input = {
      idempotencyKey: newKey(),
      aboutId: adoptionId,
      kind: 'IDENTIFIERS',
      text: 'A family could be known by it.',
    };
    type Reported = { readonly reportConcern: { readonly concern: { readonly id: string; readonly aboutId: string } } };
    const { concern } = (await reader.ask<Reported>(query, { input })).reportConcern;
    expect(concern.aboutId).toBe(adoptionId);
    await applied(staff, 'decideConcern', { concernId: concern.id, decision: 'UPHELD', reason: REASON });

    expect((await toldTo(reader)).node).toMatchObject({ isHidden: true, cycles: [] });
    expect((await toldTo(adopter)).node).toMatchObject({ hiddenReason: REASON });
  });

  it('goes nowhere where there is no such adoption', async () => {
    await expect(
      tell(staff, 'moderateAdoption', { adoptionId: loopId, decision: 'HIDDEN', reason: REASON }),
    ).resolves.toMatchObject({
      status: 'REFUSED',
      problems: [{ code: 'NOT_FOUND', path: ['input', 'adoptionId'] }],
    });
  });
});
