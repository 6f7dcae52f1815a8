import { beforeAll, describe, expect, it } from '@jest/globals';
import { type Caller, callerFor } from '../support/caller.ts';
import { fourAuthorities, MORE_USERS } from '../support/four-authorities.ts';
import { useNetwork } from '../support/network.ts';
import { ADAPTED, ADOPTED, CONTENT, OUTCOME_MEASURE, planBy } from '../support/practice.ts';
import { applied, refusal, runCycleOn } from '../support/practice-callers.ts';

/**
 * One authority tests a practice and publishes it, two adopt it, one of them adapting a core component and reporting harm:
 * everybody is told, what is known of the practice changes, and its lineage shows it.
 */
const network = useNetwork('2026-06-30', { sandbox: fourAuthorities });
const TODAY = '2026-06-30';
const runCycle = runCycleOn(TODAY);
let source: Caller;
let second: Caller;
let third: Caller;
let fourth: Caller;
let staff: Caller;
let loopId = '';
const adoptions = { asItIs: '', adapted: '', further: '' };

beforeAll(async () => {
  [source, second, staff] = await Promise.all([network.as('nearby'), network.as('faraway'), network.as('staff')]);
  third = await callerFor(network.running, MORE_USERS.elsewhere);
  fourth = await callerFor(network.running, MORE_USERS.beyond);
});

type Loop = { readonly id: string; readonly status: string; readonly evidence: string };

async function loopFor(caller: Caller): Promise<Loop | null> {
  const query = 'query Loop($id: ID!) { learningLoop(id: $id) { id status evidence } }';
  return (await caller.ask<{ readonly learningLoop: Loop | null }>(query, { id: loopId })).learningLoop;
}

describe('one authority tests', () => {
  it('starts a loop that nobody else sees', async () => {
    const { loop } = await applied(source, 'startLoop', { content: CONTENT });
    loopId = loop!.id;

    await expect(loopFor(source)).resolves.toMatchObject({ status: 'DRAFT', evidence: 'NOT_ASSESSED' });
    await expect(loopFor(second)).resolves.toBeNull();
    await expect(loopFor(staff)).resolves.toBeNull();
  });

  it('cannot publish what it has not tested', async () => {
    await expect(refusal(source, 'submitLoop', { loopId })).resolves.toEqual(['L3 input.loopId']);
  });

  it('tests it, sends it in, and the programme publishes it', async () => {
    await runCycle(source, loopId, 24);
    await applied(source, 'submitLoop', { loopId });
    await expect(loopFor(second)).resolves.toBeNull();
    await expect(loopFor(staff)).resolves.toMatchObject({ status: 'UNDER_REVIEW' });
    await applied(staff, 'moderateLoop', { loopId, loopVersion: 1, decision: 'APPROVED' });

    await expect(loopFor(second)).resolves.toMatchObject({ status: 'PUBLISHED', evidence: 'LOCAL_INSIGHT' });
  });

  it('stands under what is new for the others, and not for itself', async () => {
    const query = '{ learningLoops(filter: { newForMe: true }) { edges { node { id } } } }';
    type List = { readonly learningLoops: { readonly edges: readonly { readonly node: { readonly id: string } }[] } };
    const idsFor = async (caller: Caller): Promise<readonly string[]> =>
      (await caller.ask<List>(query)).learningLoops.edges.map(({ node }) => node.id);

    await expect(idsFor(second)).resolves.toEqual([loopId]);
    await expect(idsFor(source)).resolves.toEqual([]);
  });
});

describe('two adopt', () => {
  it('one as it is, and one with a core component changed, which it says', async () => {
    const taking = { loopId, loopVersion: 1 };
    adoptions.asItIs = (await applied(second, 'adoptPractice', { ...taking, decision: ADOPTED })).adoption!.id;
    const { changesCore: _, ...unsaid } = ADAPTED;
    await expect(refusal(third, 'adoptPractice', { ...taking, decision: unsaid })).resolves.toEqual([
      'L9 input.decision',
    ]);
    const { adoption } = await applied(third, 'adoptPractice', { ...taking, decision: ADAPTED });
    adoptions.adapted = adoption!.id;

    expect(adoption!.status).toBe('ADAPTED');
  });

  it('and a fourth takes the changed way of it further', async () => {
    const taking = { loopId, loopVersion: 1, takenFromId: adoptions.adapted, decision: ADOPTED };
    const { adoption } = await applied(fourth, 'adoptPractice', taking);
    adoptions.further = adoption!.id;

    expect(adoption!.status).toBe('ADOPTED');
  });

  it('report back what they find: what is known is more, and says how sure it is', async () => {
    const before = await findings();
    await runCycle(second, adoptions.asItIs, 20);
    await runCycle(third, adoptions.adapted, 10);
    const after = await findings();

    expect(before).toMatchObject({ sites: 1, adoptions: 3, reportedBack: 0 });
    expect(before.findings.find(({ key }) => key === OUTCOME_MEASURE.key)).toMatchObject({ sites: 1, mean: null });
    expect(after).toMatchObject({ sites: 3, adoptions: 3, reportedBack: 2 });
    const pooled = after.findings.find(({ key }) => key === OUTCOME_MEASURE.key)!;
    expect(pooled).toMatchObject({ sites: 3, people: 96 });
    expect(pooled.low!).toBeLessThan(pooled.mean!);
    expect(pooled.high!).toBeGreaterThan(pooled.mean!);
    expect(pooled.least).toBeLessThan(0);
    expect(pooled.greatest).toBeGreaterThan(0);
  });
});

describe('one reports harm', () => {
  it('and everybody in the lineage is told, up and down, until they say that they know', async () => {
    await expect(noticesFor(source)).resolves.toEqual([]);
    await applied(third, 'reportHarm', {
      practiceId: adoptions.adapted,
      what: 'A visit by video was overheard by somebody who was not to hear it.',
    });

    for (const caller of [source, second, fourth]) {
      await expect(noticesFor(caller)).resolves.toMatchObject([{ kind: 'HARM', practiceId: adoptions.adapted }]);
    }
    await expect(noticesFor(third)).resolves.toEqual([]);
  });

  it('stops the loop and every way of it, until somebody who may has decided about it', async () => {
    await expect(loopFor(second)).resolves.toMatchObject({ status: 'STOPPED_FOR_SAFETY' });
    await expect(statusOf(second, adoptions.asItIs)).resolves.toBe('STOPPED_FOR_SAFETY');
    await expect(statusOf(second, adoptions.further)).resolves.toBe('STOPPED_FOR_SAFETY');
    const taking = { loopId, loopVersion: 1, decision: ADOPTED };
    await expect(refusal(fourth, 'adoptPractice', taking)).resolves.toEqual(['L5 input.loopId']);
    const planning = { practiceId: adoptions.asItIs, plan: planBy('2026-12-31') };
    await expect(refusal(second, 'planCycle', planning)).resolves.toEqual(['L5 input.practiceId']);
  });

  it('goes on by the decision of whose loop it is, but not where harm was recorded', async () => {
    const [harm] = await harmsOf(source);
    expect(harm).toMatchObject({ practiceId: adoptions.adapted, stops: true, decisions: [] });
    const reason = 'It came of the video call, which is no part of the practice.';
    const deciding = { loopId, harmId: harm!.harmId, decision: 'GO_ON', reason };
    await expect(refusal(second, 'decideHarm', deciding)).resolves.toEqual(['NOT_FOUND input.loopId']);
    await applied(source, 'decideHarm', deciding);

    await expect(harmsOf(second)).resolves.toMatchObject([{ stops: false, decisions: [{ reason, by: 'OWNER' }] }]);
    await expect(loopFor(second)).resolves.toMatchObject({ status: 'PUBLISHED' });
    await expect(statusOf(second, adoptions.asItIs)).resolves.toBe('ADOPTED');
    await expect(statusOf(second, adoptions.adapted)).resolves.toBe('STOPPED_FOR_SAFETY');
  });

  it('is for nobody to take on in the way that did harm', async () => {
    const taking = { loopId, loopVersion: 1, takenFromId: adoptions.adapted, decision: ADOPTED };
    await expect(refusal(second, 'adoptPractice', taking)).resolves.toEqual(['L5 input.takenFromId']);
  });

  it('is stopped where it happened, and cannot go on there', async () => {
    const planning = { practiceId: adoptions.adapted, plan: planBy('2026-12-31') };
    await expect(refusal(third, 'planCycle', planning)).resolves.toEqual(['L5 input.practiceId']);
  });

  it('sees who knows of it, and who does not yet', async () => {
    const [notice] = await noticesFor(source);
    await applied(source, 'acknowledgeNotice', { noticeId: notice!.noticeId });

    await expect(noticesFor(source)).resolves.toEqual([]);
    const given = await noticesGiven(third);
    expect(given.acknowledgements.map(({ authority }) => authority.name)).toEqual(['Nearby']);
    expect(given.outstanding.map(({ name }) => name).sort()).toEqual(['Beyond', 'Faraway']);
  });

  it('changes what the source says of it: harm stops the loop itself, and nobody begins with it', async () => {
    await applied(source, 'reportHarm', { practiceId: loopId, what: 'The same may happen with any visit by video.' });
    await expect(loopFor(second)).resolves.toMatchObject({ status: 'STOPPED_FOR_SAFETY' });
    const taking = { loopId, loopVersion: 1, takenFromId: adoptions.asItIs, decision: ADOPTED };

    await expect(refusal(fourth, 'adoptPractice', taking)).resolves.toEqual(['L5 input.loopId']);
  });
});

describe('the lineage', () => {
  it('shows all of it, whoever asks and from whichever member', async () => {
    const fromLeaf = await lineageOf(source, adoptions.further);

    expect(fromLeaf).toEqual(await lineageOf(fourth, loopId));
    expect(fromLeaf.rootId).toBe(loopId);
    expect(fromLeaf.nodes).toMatchObject([
      { practiceId: loopId, kind: 'LOOP', depth: 0, takenFromId: null, harm: true },
      { practiceId: adoptions.asItIs, depth: 1, takenFromId: loopId, status: 'STOPPED_FOR_SAFETY', cyclesDecided: 1 },
      {
        practiceId: adoptions.adapted,
        depth: 1,
        takenFromId: loopId,
        status: 'STOPPED_FOR_SAFETY',
        changesCore: true,
        changes: ADAPTED.changes,
        harm: true,
      },
      {
        practiceId: adoptions.further,
        depth: 2,
        takenFromId: adoptions.adapted,
        status: 'STOPPED_FOR_SAFETY',
        harm: false,
      },
    ]);
  });

  it('met no failure of the function', () => {
    expect(network.failures).toEqual([]);
  });
});

type Harm = { readonly harmId: string; readonly practiceId: string; readonly stops: boolean };

async function harmsOf(caller: Caller): Promise<readonly Harm[]> {
  const query = `query Harms($id: ID!) {
    learningLoop(id: $id) { harms { harmId practiceId stops decisions { decision reason by } } }
  }`;
  const { learningLoop } = await caller.ask<{ readonly learningLoop: { readonly harms: readonly Harm[] } }>(query, {
    id: loopId,
  });
  return learningLoop.harms;
}

async function statusOf(caller: Caller, id: string): Promise<string> {
  const query = 'query Adoption($id: ID!) { node(id: $id) { ... on PracticeAdoption { status } } }';
  return (await caller.ask<{ readonly node: { readonly status: string } }>(query, { id })).node.status;
}

type Finding = {
  readonly key: string;
  readonly sites: number;
  readonly people: number;
  readonly least: number;
  readonly greatest: number;
  readonly mean: number | null;
  readonly low: number | null;
  readonly high: number | null;
};
type Findings = { readonly sites: number; readonly findings: readonly Finding[] };

async function findings(): Promise<Findings> {
  const query = `query Findings($loopId: ID!) {
    practiceFindings(loopId: $loopId) {
      sites adoptions reportedBack reportedHarm findings { key sites people least greatest mean low high }
    }
  }`;
  return (await source.ask<{ readonly practiceFindings: Findings }>(query, { loopId })).practiceFindings;
}

type Notice = { readonly noticeId: string; readonly kind: string; readonly practiceId: string };
type Named = { readonly name: string };
type Notices<T> = Readonly<Record<string, { readonly edges: readonly { readonly node: T }[] }>>;

async function noticesFor(caller: Caller): Promise<readonly Notice[]> {
  const query = '{ practiceNotices { edges { node { noticeId kind practiceId text } } } }';
  return (await caller.ask<Notices<Notice>>(query))['practiceNotices']!.edges.map(({ node }) => node);
}

type Given = {
  readonly acknowledgements: readonly { readonly authority: Named }[];
  readonly outstanding: readonly Named[];
};

async function noticesGiven(caller: Caller): Promise<Given> {
  const query = `{ practiceNoticesGiven { edges { node {
    acknowledgements { authority { name } at } outstanding { name }
  } } } }`;
  return (await caller.ask<Notices<Given>>(query))['practiceNoticesGiven']!.edges[0]!.node;
}

type Lineage = { readonly rootId: string; readonly nodes: readonly object[] };

async function lineageOf(caller: Caller, practiceId: string): Promise<Lineage> {
  const query = `query Lineage($practiceId: ID!) {
    practiceLineage(practiceId: $practiceId) {
      rootId
      nodes { practiceId kind depth takenFromId status changes changesCore harm cyclesDecided lastDecision authority { name } }
    }
  }`;
  return (await caller.ask<{ readonly practiceLineage: Lineage }>(query, { practiceId })).practiceLineage;
}
