import type { RuleText } from '../../../../platform/journal/rule.ts';
import { error, HOUSE, LEARNING } from './rule.ts';

/** What plan, do, study and act are held to. */
export const CYCLE_RULES = {
  L1: error({
    message: 'A cycle goes in order: plan, begin, end, study, decide; and one is decided before the next is planned.',
    nextStep: 'Look at where the cycle stands, and tell what comes next.',
    fields: ['practiceId'],
    source: LEARNING,
  }),
  L2: error({
    message: 'Doing has begun, so the plan is frozen: a later version of it has to say why it is needed.',
    nextStep: 'Give the reason. The study stays held against the plan as it was when doing began.',
    fields: ['reason'],
    source: LEARNING,
  }),
  L4: error({
    message:
      'To adopt needs a figure of an outcome or process measure that is large enough to be told; to claim a cause needs a rating of level 3 or more.',
    nextStep: 'Test further, or decide otherwise. Ask the programme for a rating if there is an evaluation.',
    fields: ['act.decision', 'act.claim'],
    source: LEARNING,
  }),
  L6: error({
    message: 'The figure is of fewer than 6 people, or leaves 1 to 5 over: it could tell of somebody.',
    nextStep: 'Observe more, or put groups together. Nought may be told.',
    fields: ['plan.measures.baseline', 'study.observed.figure'],
    source: LEARNING,
  }),
  L11: error({
    message: "Please check the measure's figures: in its unit, and none typed in where it names an indicator.",
    nextStep: 'Give a numerator for per cent and a mean for all else; or leave the figure to the indicator.',
    fields: ['plan.measures.baseline', 'study.observed.figure'],
    source: LEARNING,
  }),
  L12: error({
    message: 'A measure is named that the plan does not have, or one is named twice.',
    nextStep: "Use the keys of the plan's measures, each once.",
    fields: ['plan.measures', 'plan.prediction.measure', 'study.observed', 'study.observed.measure'],
    source: LEARNING,
  }),
  L13: error({
    message: 'Please check the days: nothing is told before it has happened, and nothing ends before it begins.',
    nextStep: 'Correct the day.',
    fields: [
      'startedOn',
      'endedOn',
      'plan.prediction.byWhen',
      'study.studiedOn',
      'study.observed.from',
      'study.observed.until',
      'act.decidedOn',
      'heldOn',
    ],
    source: HOUSE,
  }),
  L14: error({
    message: 'Please check the number: it is out of its range.',
    nextStep: 'See the description of the field.',
    fields: [
      'fidelity',
      'capacity',
      'plan.prediction.size',
      'plan.sampleSizeTarget',
      'plan.measures.baseline',
      'study.observed.figure',
    ],
    source: HOUSE,
  }),
} as const satisfies Record<string, RuleText>;
