import { describe, expect, it } from '@jest/globals';
import { beginCycle } from '../../contexts/learning/begin-cycle.ts';
import type { LearningDeps } from '../../contexts/learning/deps.ts';
import type { Figure } from '../../contexts/learning/domain/figure.ts';
import { endCycle } from '../../contexts/learning/end-cycle.ts';
import { planCycle } from '../../contexts/learning/plan-cycle.ts';
import { testedOf } from '../../contexts/learning/practices/practice.ts';
import { studyCycle } from '../../contexts/learning/study-cycle.ts';
import { localDate } from '../../platform/dates/index.ts';
import { useEngine } from '../support/engine.ts';
import { ENDED } from '../support/practice.ts';
import { leadOf, useDesk } from './support/desk.ts';
import { applied, draft, loopName, plan, study } from './support/story.ts';

const desk = useDesk(useEngine());
const lead = leadOf(1);

/** What the study then says of the measure whose plan names an indicator, and what the statistics were asked. */
async function studiedWith(ownStatistic: LearningDeps['ownStatistic']): Promise<Figure | undefined> {
  const name = loopName(await draft(desk, lead));
  const today = localDate(desk.today());
  await applied(desk.tell(lead, planCycle, { name, plan, reason: null }));
  await applied(desk.tell(lead, beginCycle, { name, startedOn: today }));
  await applied(desk.tell(lead, endCycle, { name, endedOn: today, ...ENDED }));
  const useCase: typeof studyCycle = (deps, request, call) =>
    studyCycle({ ...deps, ...(ownStatistic && { ownStatistic }) }, request, call);
  const practice = await applied(desk.tell(lead, useCase, { name, study: study(today) }));
  const { observed = [] } = testedOf(practice).cycles.at(-1)?.study ?? {};
  return observed.find(({ measure }) => measure === 'private-time')?.figure;
}

const saying =
  (figure: Figure, families = 10): LearningDeps['ownStatistic'] =>
  (scope, { measure }) =>
    Promise.resolve(scope === lead.scope && measure === 'fgdm_private_time_percent' ? { figure, families } : null);

describe('A study whose plan names a statistic of our own', () => {
  it('takes its number from the statistics of its own authority', async () => {
    expect(await studiedWith(saying({ n: 40, numerator: 31 }))).toEqual({ n: 40, numerator: 31 });
  });

  it.each<[string, Figure, number]>([
    ['too few', { n: 40, numerator: 5 }, 10],
    ['too few beside them', { n: 40, numerator: 36 }, 10],
    ['too few in all', { n: 5, numerator: 0 }, 10],
    ['too few families, though many children', { n: 40, numerator: 20 }, 2],
    ['in another unit', { n: 40, mean: 12 }, 10],
  ])('has no number where they are of %s', async (_what, figure, families) => {
    expect(await studiedWith(saying(figure, families))).toBeUndefined();
  });

  it('has no number where there are no statistics', async () => {
    expect(await studiedWith(undefined)).toBeUndefined();
    expect(await studiedWith(() => Promise.resolve(null))).toBeUndefined();
  });
});
