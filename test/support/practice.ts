/** A loop, its plan and what came of it, plainly fictional: as the API takes them. */
export const CONTENT = {
  title: 'Family time before the first meeting',
  problem: 'Families come to a meeting without knowing what it is for, and say little.',
  theoryOfChange: {
    inputs: ['Half a day of a coordinator for each family'],
    activities: ['A coordinator visits every family before the meeting'],
    mechanisms: ['Who knows what to expect speaks more freely'],
    outcomes: ['More plans are made by families themselves'],
    assumptions: ['Coordinators have the time'],
  },
  changeIdea: 'Visit each family once, at home, in the week before its meeting.',
  coreComponents: ['The visit is made by the coordinator', 'The visit is at home'],
  adaptablePeriphery: ['How long the visit takes'],
  strand: 'FAMILY_NETWORKS',
  pillars: ['KINSHIP'],
  outcome: 'FAMILY_NETWORK',
  contexts: ['RURAL'],
} as const;

export const OUTCOME_MEASURE = {
  key: 'plans-agreed',
  kind: 'OUTCOME',
  name: 'Plans that were agreed',
  unit: 'PER_CENT',
  baseline: { n: 40, numerator: 20 },
  target: 70,
} as const;

const BALANCING_MEASURE = {
  key: 'days-to-meeting',
  kind: 'BALANCING',
  name: 'Days from referral to the meeting',
  unit: 'DAYS',
  baseline: { n: 40, mean: 21, standardDeviation: 6 },
} as const;

/** With everything that a plan may say. `byWhen` has to lie ahead. */
export const planBy = (byWhen: string) => ({
  question: 'Do more families agree a plan if they are visited before?',
  prediction: { measure: 'plans-agreed', direction: 'INCREASE', size: 15, byWhen },
  measures: [
    OUTCOME_MEASURE,
    BALANCING_MEASURE,
    {
      key: 'private-time',
      kind: 'PROCESS',
      name: 'Meetings with private family time',
      unit: 'PER_CENT',
      indicator: 'FGDM_WITH_PRIVATE_FAMILY_TIME',
    },
  ],
  sampleSizeTarget: 30,
  scale: 'ONE_TEAM',
  ethicsNote: 'A family may refuse the visit without losing the meeting.',
});

export const studyOn = (studiedOn: string, numerator = 24) => ({
  studiedOn,
  observed: [
    { measure: 'plans-agreed', figure: { n: 32, numerator }, from: studiedOn, until: studiedOn },
    {
      measure: 'days-to-meeting',
      figure: { n: 32, mean: 22, standardDeviation: 7 },
      from: studiedOn,
      until: studiedOn,
    },
    { measure: 'private-time', from: studiedOn, until: studiedOn },
  ],
  prediction: 'MET',
  comparedWithPrediction: 'More plans were agreed than before, about as many more as predicted.',
  unintendedConsequences: 'Coordinators travelled more.',
  equalityImpact: 'Families far from the town gained most.',
});

export const actOn = (decidedOn: string, decision = 'ADOPT') => ({
  decision,
  rationale: 'It did what it was meant to do.',
  claim: 'NONE',
  decidedBy: 'SERVICE_MANAGER',
  decidedOn,
});

export const ENDED = { deviations: ['Two visits were made by telephone'], fidelity: 90 };

export const ADOPTED = { decision: 'ADOPT', reason: 'We have the same problem.' };

export const ADAPTED = {
  decision: 'ADAPT',
  reason: 'Our families live far apart.',
  changes: 'The visit is made by video call.',
  changesCore: true,
  coreComponents: [2],
};
