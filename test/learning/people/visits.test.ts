import { describe, expect, it } from '@jest/globals';
import { agreeVisit } from '../../../contexts/learning/agree-visit.ts';
import { askForVisit } from '../../../contexts/learning/ask-for-visit.ts';
import { cancelVisit } from '../../../contexts/learning/cancel-visit.ts';
import {
  type HostStep,
  type Visit,
  type VisitorStep,
  visitState,
} from '../../../contexts/learning/domain/people/visit.ts';
import { holdVisit } from '../../../contexts/learning/hold-visit.ts';
import type { VisitSides } from '../../../contexts/learning/people/visit-sides.ts';
import type { Actor } from '../../../platform/actor/actor.ts';
import { type LocalDate, localDate } from '../../../platform/dates/index.ts';
import { seededRandom } from '../../../platform/seeded-random.ts';
import { useEngine } from '../../support/engine.ts';
import { leadOf, useDesk } from '../support/desk.ts';
import { adopted, adoptionName, applied, loopName, published, told } from '../support/story.ts';

const desk = useDesk(useEngine());
const [host, visitor, other] = [leadOf(1), leadOf(2), leadOf(3)];
const ASKED = { text: 'To see how a visit is prepared.', contact: { role: 'COORDINATOR' } } as const;
const day = localDate('2026-07-01');
const LEARNT = 'Preparing takes longer than meeting.';

const asking = (by: Actor, practice: Parameters<typeof askForVisit>[2]['practice']) =>
  desk.tell(by, askForVisit, { practice, ...ASKED });
const asked = async (): Promise<Visit> => (await applied(asking(visitor, loopName(await published(desk, host))))).value;
const named = ({ owner: authority, id }: Visit) => ({ kind: 'VISIT', authority, id }) as const;
const agreeing = (by: Actor, visit: Visit, on: LocalDate | null = day) =>
  desk.tell(by, agreeVisit, { visit: named(visit), on });
const cancelling = (by: Actor, visit: Visit) =>
  desk.tell(by, cancelVisit, { visit: named(visit), reason: 'Nobody has the time.' });
const holding = (by: Actor, visit: Visit, over: { readonly heldOn?: LocalDate; readonly learnt?: string } = {}) =>
  desk.tell(by, holdVisit, { visit: named(visit), heldOn: localDate(desk.today()), learnt: LEARNT, ...over });
const stateOf = ({ value, hosting }: VisitSides) => visitState(value, hosting?.hosting);

describe('a visit', () => {
  it('goes from asked to agreed, to a day and another, and to what was learnt', async () => {
    const visit = await asked();
    expect(visitState(visit, undefined)).toEqual({ status: 'ASKED' });
    expect(stateOf(await applied(agreeing(host, visit, null)))).toEqual({ status: 'AGREED' });
    expect(stateOf(await applied(agreeing(host, visit)))).toEqual({ status: 'DATED', on: day });
    const later = localDate('2026-07-08');
    expect(stateOf(await applied(agreeing(host, visit, later)))).toEqual({ status: 'DATED', on: later });
    const heldOn = localDate(desk.today());
    const held = stateOf(await applied(holding(visitor, visit)));
    expect(held).toEqual({ status: 'HELD', on: later, heldOn, learnt: LEARNT });
  });

  it("is of another's practice: a loop that is published, or what somebody took on", async () => {
    const loop = await published(desk, host);
    const adoption = await adopted(desk, other, loop);
    await expect(told(asking(host, loopName(loop)))).resolves.toBe('LP8 input.practiceId');
    const { value } = await applied(asking(visitor, adoptionName(adoption)));
    expect(value.host).toBe(other.scope.owner);
  });

  it('is for its host to agree, for its visitors to tell of, and for nobody else to know', async () => {
    const visit = await asked();
    await expect(told(agreeing(visitor, visit))).resolves.toBe('LP6 input.visitId');
    await expect(told(holding(visitor, visit))).resolves.toBe('LP6 input.visitId');
    await applied(agreeing(host, visit));
    await expect(told(holding(host, visit))).resolves.toBe('LP6 input.visitId');
    for (const doing of [agreeing(other, visit), cancelling(other, visit), holding(other, visit)]) {
      await expect(told(doing)).resolves.toBe('NOT_FOUND input.visitId');
    }
  });

  it('is declined by a host who has not agreed, and called off by either side after that; then it is over', async () => {
    const declined = await asked();
    expect(stateOf(await applied(cancelling(host, declined))).status).toBe('DECLINED');
    await expect(told(agreeing(host, declined))).resolves.toBe('LP6 input.visitId');

    for (const by of [host, visitor]) {
      const visit = await asked();
      await applied(agreeing(host, visit));
      expect(stateOf(await applied(cancelling(by, visit))).status).toBe('CANCELLED');
      await expect(told(holding(visitor, visit))).resolves.toBe('LP6 input.visitId');
      await expect(told(cancelling(by, visit))).resolves.toBe('LP6 input.visitId');
    }
  });

  it('has its days in order, and its texts in general words', async () => {
    const visit = await asked();
    await expect(told(agreeing(host, visit, localDate('2026-05-01')))).resolves.toBe('LP7 input.on');
    await applied(agreeing(host, visit));
    await expect(told(holding(visitor, visit, { heldOn: day }))).resolves.toBe('L13 input.heldOn');
    const learnt = 'We met 2 families who had been there.';
    await expect(told(holding(visitor, visit, { learnt }))).resolves.toBe('L20 input.learnt');
  });
});

describe('what two sides say at once', () => {
  const SEED = 'visits';
  const visitors: readonly VisitorStep['kind'][] = ['CANCELLED', 'HELD'];

  it(`comes to one end that nothing changes afterwards (seed "${SEED}")`, () => {
    const { float } = seededRandom(SEED);
    const pick = <T>(from: readonly T[]): T => from[Math.floor(float() * from.length)]!;
    const instant = () => `2026-06-0${String(1 + Math.floor(float() * 9))}T09:00:00.000Z`;
    const own = (): VisitorStep => {
      const at = instant();
      return pick(visitors) === 'HELD'
        ? { kind: 'HELD', at, heldOn: day, learnt: LEARNT }
        : { kind: 'CANCELLED', at, reason: 'No time.' };
    };
    const hosts = (): HostStep => {
      const at = instant();
      return float() < 0.7 ? { kind: 'AGREED', at, on: day } : { kind: 'CANCELLED', at, reason: 'No time.' };
    };
    const some = <T>(make: () => T): T[] => Array.from({ length: Math.floor(float() * 4) }, make);
    const base = { kind: 'VISIT', id: 'one', owner: visitor.scope.owner, host: host.scope.owner } as unknown as Visit;

    for (let turn = 0; turn < 2_000; turn += 1) {
      const [mine, theirs] = [some(own), some(hosts)];
      const at = (steps: readonly VisitorStep[], hosting: readonly HostStep[]) =>
        visitState({ ...base, steps }, { authority: host.scope.owner, id: 'one', steps: hosting });
      const ended = at(mine, theirs);
      const lateStep = { kind: 'CANCELLED', at: '2026-07-01T09:00:00.000Z', reason: 'Later.' } as const;
      const isOver = ['HELD', 'DECLINED', 'CANCELLED'].includes(ended.status);
      expect(isOver ? at([...mine, lateStep], [...theirs, lateStep]) : ended).toEqual(ended);
      // The order in which one side's steps lie is of no matter: their instants are.
      const distinct = new Set([...mine, ...theirs].map((step) => step.at)).size === mine.length + theirs.length;
      expect(distinct ? at(mine.toReversed(), theirs.toReversed()) : ended).toEqual(ended);
    }
  });
});
