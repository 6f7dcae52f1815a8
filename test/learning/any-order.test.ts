import { describe, expect, it } from '@jest/globals';
import { adoptPractice } from '../../contexts/learning/adopt-practice.ts';
import { beginCycle } from '../../contexts/learning/begin-cycle.ts';
import { changeLoop } from '../../contexts/learning/change-loop.ts';
import { decideCycle } from '../../contexts/learning/decide-cycle.ts';
import { contentHash } from '../../platform/content-hash.ts';
import type { Adoption } from '../../contexts/learning/domain/adoption.ts';
import type { Cycle } from '../../contexts/learning/domain/cycle.ts';
import type { LearningLoop, Named } from '../../contexts/learning/domain/loop.ts';
import { endCycle } from '../../contexts/learning/end-cycle.ts';
import { planCycle } from '../../contexts/learning/plan-cycle.ts';
import { findLineage } from '../../contexts/learning/practices/find-lineage.ts';
import { reportHarm } from '../../contexts/learning/report-harm.ts';
import { retireLoop } from '../../contexts/learning/retire-loop.ts';
import { startLoop } from '../../contexts/learning/start-loop.ts';
import { keys } from '../../contexts/learning/store/keys.ts';
import { readAdoption } from '../../contexts/learning/store/adoptions.ts';
import { readLoop, readVersion } from '../../contexts/learning/store/loops.ts';
import { studyCycle } from '../../contexts/learning/study-cycle.ts';
import { submitLoop } from '../../contexts/learning/submit-loop.ts';
import { withdrawLoop } from '../../contexts/learning/withdraw-loop.ts';
import { moderateLoop } from '../../contexts/learning/moderate-loop.ts';
import { localDate } from '../../platform/dates/index.ts';
import type { Performed } from '../../platform/journal/perform.ts';
import { seededRandom } from '../../platform/seeded-random.ts';
import { useEngine } from '../support/engine.ts';
import { ENDED } from '../support/practice.ts';
import { leadOf, MODERATOR, useDesk } from './support/desk.ts';
import {
  act,
  adoptionName,
  content,
  draft,
  loopName,
  nameOf,
  plan,
  published,
  sentInAndApproved,
  study,
  tested,
} from './support/story.ts';

const desk = useDesk(useEngine());
const SEEDS = ['one', 'two', 'three'];
const CALLS = 40;

describe.each(SEEDS)('any calls in any order (seed %s)', (seed) => {
  it('leave frozen plans and versions as they were, and retired versions readable', async () => {
    const { pick, float } = seededRandom(`frozen-${seed}`);
    const owner = leadOf(1);
    const loop = await draft(desk, owner);
    const [name, practice] = [nameOf(loop), loopName(loop)];
    const seen: Frozen = { plans: new Map(), versions: new Map() };
    let turns = 0;
    for (let each = 0; each < CALLS; each += 1) {
      // What ends a loop comes late, or little else would.
      const call = pick(each > CALLS * 0.75 ? CALLS_OF_OWNER : CALLS_OF_OWNER.slice(0, -2));
      turns += 1;
      await call(name, `Title ${String(turns)}`, practice);
      // Mostly in order, so that cycles do come to an end.
      if (float() < 0.5) await inOrder(name, practice);
      await expectFrozen(name, seen);
    }

    expect(seen.plans.size).toBeGreaterThan(0);
    expect(seen.versions.size).toBeGreaterThan(0);
  });

  const today = () => localDate(desk.today());
  type Doing = (name: Named, title: string, practice: ReturnType<typeof loopName>) => Promise<Performed<unknown>>;
  const owner = leadOf(1);
  const reason = 'It was needed.';
  const CALLS_OF_OWNER: readonly Doing[] = [
    (name, title) => desk.tell(owner, changeLoop, { name, content: { ...content, title }, stage: null }),
    (_, title, practice) => desk.tell(owner, planCycle, { name: practice, plan: { ...plan, question: title }, reason }),
    (_, title, practice) =>
      desk.tell(owner, planCycle, { name: practice, plan: { ...plan, question: title }, reason: null }),
    (_, __, practice) => desk.tell(owner, beginCycle, { name: practice, startedOn: today() }),
    (_, __, practice) => desk.tell(owner, endCycle, { name: practice, endedOn: today(), ...ENDED }),
    (_, __, practice) => desk.tell(owner, studyCycle, { name: practice, study: study(desk.today()) }),
    (_, __, practice) => desk.tell(owner, decideCycle, { name: practice, act: act(desk.today(), 'CONTINUE_TESTING') }),
    (name) => desk.tell(owner, submitLoop, { name }),
    (name) => desk.tell(owner, withdrawLoop, { name }),
    (name) => moderated(name, 'APPROVED'),
    (name) => moderated(name, 'RETURNED'),
    (name) => desk.tell(owner, retireLoop, { name, reason }),
    (_, __, practice) => desk.tell(owner, reportHarm, { name: practice, what: 'Something went wrong.' }),
  ];

  async function inOrder(name: Named, practice: ReturnType<typeof loopName>): Promise<void> {
    for (const place of [1, 3, 4, 5, 6]) await CALLS_OF_OWNER[place]!(name, `Question ${String(place)}`, practice);
  }

  async function moderated(name: Named, decision: 'APPROVED' | 'RETURNED') {
    const found = await desk.as(owner, () => readLoop(desk.table, owner.scope, name));
    const loopVersion = found?.loop.submissions.at(-1)?.version ?? 1;
    return desk.tell(MODERATOR, moderateLoop, { name, loopVersion, decision, reasons: reason });
  }

  type Frozen = { readonly plans: Map<string, string>; readonly versions: Map<number, string> };

  /** What was once seen frozen is still there, the same to the letter, and its hash is that of what it says. */
  async function expectFrozen(name: Named, { plans, versions }: Frozen): Promise<void> {
    const found = await desk.as(owner, () => readLoop(desk.table, owner.scope, name));
    const { cycles, versions: heads, submissions } = found!.loop;
    for (const [cycle, frozen] of frozenPlans(cycles)) {
      expect(frozen.hash).toBe(contentHash(frozen.plan));
      plans.set(cycle, plans.get(cycle) ?? JSON.stringify(frozen));
      expect(JSON.stringify(frozen)).toBe(plans.get(cycle));
    }
    expect(frozenPlans(cycles).length).toBe(plans.size);
    for (const { number, hash } of heads) {
      const own = readVersion(
        await desk.as(owner, () => desk.table.get(keys.ownVersion(owner.scope, name.id, number))),
      );
      expect(contentHash(own?.content)).toBe(hash);
      versions.set(number, versions.get(number) ?? hash);
      expect(hash).toBe(versions.get(number));
    }
    expect(heads.length).toBe(versions.size);
    for (const { version } of submissions) {
      const key = keys.sharedVersion(name, version);
      const shared = readVersion(await desk.as(leadOf(2), () => desk.table.get(key)));
      expect(contentHash(shared?.content)).toBe(versions.get(version));
    }
  }

  function frozenPlans(cycles: readonly Cycle[]) {
    return cycles.flatMap(({ number, plans }) =>
      plans.flatMap((version, place) =>
        version.hash === undefined ? [] : [[`${String(number)}.${String(place)}`, version] as const],
      ),
    );
  }
});

describe.each(['one', 'two'])('any adoptions, of loops and of adoptions (seed %s)', (seed) => {
  const LEADS = [1, 2, 3, 4].map(leadOf);
  const STEPS = 14;

  it('make a lineage without a cycle, in which every member is found from every other', async () => {
    const { pick, float } = seededRandom(`lineage-${seed}`);
    const first = await published(desk, LEADS[0]!);
    const loops: LearningLoop[] = [first];
    const adoptions: Adoption[] = [];
    for (let step = 0; step < STEPS; step += 1) {
      const lead = pick(LEADS);
      const loop = pick(loops);
      const via = adoptions.filter(({ source }) => source.loop.id === loop.id);
      const from = via.length > 0 && float() < 0.6 ? nameOf(pick(via)) : null;
      const asked = {
        name: nameOf(loop),
        loopVersion: 1,
        via: from,
        decision: { decision: 'ADOPT', reason: 'Why not.' },
      };
      const { state } = await desk.tell(lead, adoptPractice, { ...asked, stage: 'EXPLORATION' } as never);
      if (state === undefined) continue;
      adoptions.push((state as { readonly adoption: Adoption }).adoption);
      if (float() < 0.2) loops.push(await grown(adoptions.at(-1)!));
    }
    const members = [...loops.map(loopName), ...adoptions.map(adoptionName)];
    const asking = { table: desk.table, scope: LEADS[0]!.scope, readerOf: () => 'NETWORK' as const };
    const found = await desk.as(LEADS[0]!, () => Promise.all(members.map((name) => findLineage(asking, name))));
    const [{ nodes = [] } = {}] = found;

    expect(adoptions.length).toBeGreaterThan(5);
    expect(new Set(found.map((each) => JSON.stringify(each))).size).toBe(1);
    expect(nodes.map(({ id }) => id).sort()).toEqual(members.map(({ id }) => id).sort());
    for (const { id, from } of nodes)
      expect(stepsToRoot(nodes, id)).toBe(from === undefined ? 0 : stepsToRoot(nodes, from.id) + 1);
    for (const { owner, id } of adoptions) {
      const kept = await desk.as(LEADS[0]!, () => readAdoption(desk.table, { authority: owner, id }));
      expect(kept?.adoption.root.id).toBe(first.id);
    }
  });

  async function grown(adoption: Adoption): Promise<LearningLoop> {
    const own = leadOf(Number(adoption.owner.at(-1)));
    const { state } = await desk.tell(own, startLoop, { content, stage: 'EXPLORATION', grownFrom: nameOf(adoption) });
    await tested(desk, own, loopName(state!.loop));
    return sentInAndApproved(desk, own, state!.loop);
  }

  /** Fails for a way that comes back to where it was. */
  function stepsToRoot(
    nodes: readonly { readonly id: string; readonly from?: { readonly id: string } }[],
    id: string,
  ): number {
    const been = new Set<string>();
    let at = nodes.find((node) => node.id === id);
    for (; at?.from !== undefined; at = nodes.find((node) => node.id === at?.from?.id)) {
      expect(been.has(at.id)).toBe(false);
      been.add(at.id);
    }
    return been.size;
  }
});
