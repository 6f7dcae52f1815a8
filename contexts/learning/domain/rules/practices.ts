import type { RuleText } from '../../../../platform/journal/rule.ts';
import { error, HOUSE, LEARNING } from './rule.ts';

/** What loops and adoptions are held to. */
export const PRACTICE_RULES = {
  L3: error({
    message:
      'To be published, every cycle has an outcome or process measure and a balancing one, and at least one cycle was decided.',
    nextStep: 'Finish a cycle that looks also at what could get worse, and send the loop in then.',
    fields: ['loopId'],
    source: LEARNING,
  }),
  L5: error({
    message:
      'Harm was recorded, here or where it was taken on: this practice is stopped, and nobody is to begin with it.',
    nextStep:
      'Read what was recorded. What is under way can be ended, studied and decided; whose loop it is, and the moderators, decide whether it may go on.',
    fields: ['loopId', 'takenFromId', 'adoptionId', 'practiceId'],
    source: LEARNING,
  }),
  L7: error({
    message: 'Only a version that was published can be adopted, and none of a practice that is retired.',
    nextStep: 'Name a published version. A retired one stays readable.',
    fields: ['loopVersion', 'loopId'],
    source: LEARNING,
  }),
  L8: error({
    message: 'An authority cannot rate the evidence for its own practice.',
    nextStep: 'Ask a curator of the programme.',
    fields: ['loopId'],
    source: LEARNING,
  }),
  L9: error({
    message: 'To adapt a practice is to say what was changed, and whether a core component was; otherwise nothing was.',
    nextStep: 'Say what changed, and name the core components by their numbers where one did.',
    fields: ['decision'],
    source: LEARNING,
  }),
  L10: error({
    message: 'What was published is not withdrawn: what did not work is learning too.',
    nextStep: 'Retire it, with the reason. It stays readable.',
    fields: ['loopId'],
    source: LEARNING,
  }),
  L15: error({
    message: 'This cannot be done to the practice where it stands.',
    nextStep: 'Look at its status.',
    fields: ['loopId', 'practiceId'],
    source: HOUSE,
  }),
  L16: error({
    message: "One's own practice is not adopted: a loop is closed when somebody else's practice changes.",
    nextStep: 'Plan another cycle of the loop itself.',
    fields: ['loopId'],
    source: LEARNING,
  }),
  L17: error({
    message: 'There are more of these than are kept, or none where there has to be one.',
    nextStep: 'See the description of the field.',
    fields: [
      'loopId',
      'practiceId',
      'adoptionId',
      'visitId',
      'groupId',
      'requestId',
      'contributionId',
      'reasons',
      'deviations',
      'help',
      'plan.measures',
      'study.observed',
      'content',
      'content.coreComponents',
      'content.adaptablePeriphery',
      'content.pillars',
      'content.contexts',
      'content.theoryOfChange.inputs',
      'content.theoryOfChange.activities',
      'content.theoryOfChange.mechanisms',
      'content.theoryOfChange.outcomes',
      'content.theoryOfChange.assumptions',
    ],
    source: HOUSE,
  }),
  L18: error({
    message: 'A rating of level 2 or more, and one of no effect, cites an evaluation.',
    nextStep: 'Give the citation.',
    fields: ['citation', 'level'],
    source: 'Foundations Guidebook, evidence standards',
  }),
  L19: error({
    message: 'The moderators cannot decide this about this version: another waits, or none does.',
    nextStep: 'Look at the loop again, and decide about the version that waits.',
    fields: ['loopVersion'],
    source: HOUSE,
  }),
  L20: error({
    message: 'The text holds a number of people so small that somebody who knows the place could tell who they are.',
    nextStep: 'Give a share of a larger group, or write "some". screenPracticeText shows the place.',
    fields: ['*'],
    source: LEARNING,
  }),
  L21: error({
    message: 'This harm is for the moderators to decide about: the owner recorded it, or they have decided already.',
    nextStep: 'Ask the programme.',
    fields: ['harmId'],
    source: LEARNING,
  }),
} as const satisfies Record<string, RuleText>;
