import type { RuleText } from '../../../../platform/journal/rule.ts';
import { error, HOUSE } from './rule.ts';

/** What people of different authorities say to each other about practice is held to these. */
export const PEOPLE_RULES = {
  LP1: error({
    message: 'Questions are asked about practice that is published and not retired.',
    nextStep: 'Read what was published, or ask about a loop that is still done.',
    fields: ['loopId'],
    source: HOUSE,
  }),
  LP2: error({
    message: "A question is answered by the loop's owner, or by one who has taken the practice on.",
    nextStep: "Name an adoption of one's own of that very loop. Whoever has adopted nothing may ask a question too.",
    fields: ['adoptionId'],
    source: HOUSE,
  }),
  LP3: error({
    message: "The loop's owner alone says which answer it stands by.",
    nextStep: 'Leave it to the owner.',
    fields: ['answerId'],
    source: HOUSE,
  }),
  LP4: error({
    message: "Help is offered with what one practises: a published loop of one's own, or an adoption not given up.",
    nextStep: "Name one's own loop or adoption. What was stopped for safety is not passed on.",
    fields: ['practiceId'],
    source: HOUSE,
  }),
  LP5: error({
    message:
      'The offer cannot be taken up, or accepts no more: it is taken, ended, withdrawn, hidden or of another kind.',
    nextStep: 'Look at its status, at what it offers, and at how many it has room for.',
    fields: ['offerId', 'help', 'decision'],
    source: HOUSE,
  }),
  LP6: error({
    message:
      'A visit goes from asked to agreed, to a day, and to held; it can be called off on the way, and then it is over.',
    nextStep: 'Look at where the visit stands. Ask for another if it is over.',
    fields: ['visitId'],
    source: HOUSE,
  }),
  LP7: error({
    message: 'Please check the day: from today to two years ahead.',
    nextStep: 'Correct the day.',
    fields: ['on', 'until'],
    source: HOUSE,
  }),
  LP8: error({
    message: "One does not take up one's own offer, nor visit one's own practice.",
    nextStep: "Name another authority's.",
    fields: ['offerId', 'practiceId'],
    source: HOUSE,
  }),
  LP9: error({
    message: 'This was withdrawn or hidden, or is so already: nothing can be done to it where it stands.',
    nextStep: 'Look at its status.',
    fields: ['answerId', 'questionId', 'requestId', 'visitId', 'adoptionId', 'contributionId'],
    source: HOUSE,
  }),
  LP10: error({
    message: 'To decline is to say why.',
    nextStep: 'Give the reason.',
    fields: ['reason'],
    source: HOUSE,
  }),
  LP11: error({
    message: 'This concern was decided.',
    nextStep: 'Read the decision. Whoever is still concerned reports it again.',
    fields: ['concernId'],
    source: HOUSE,
  }),
  LP12: error({
    message: 'The group is over.',
    nextStep: 'Start another, or join one that goes on.',
    fields: ['groupId'],
    source: HOUSE,
  }),
  LP13: error({
    message: 'Only practice that is published and not retired is put before a group, and once.',
    nextStep: 'Name a published loop that does not stand there yet.',
    fields: ['loopId'],
    source: HOUSE,
  }),
  LP14: error({
    message: 'Only the convenor of a group says what stands before it, and ends it.',
    nextStep: 'Ask the convenor.',
    fields: ['groupId'],
    source: HOUSE,
  }),
  LP15: error({
    message: 'You are in the group already.',
    nextStep: 'Do nothing.',
    fields: ['groupId'],
    source: HOUSE,
  }),
  LP16: error({
    message: 'You have not joined the group, or convene it.',
    nextStep: 'Do nothing, or end the group that you convene.',
    fields: ['groupId'],
    source: HOUSE,
  }),
} as const satisfies Record<string, RuleText>;
