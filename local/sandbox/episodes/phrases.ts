/**
 * All that is written in the sandbox: what any family might say, of nobody in particular. None holds what looks like
 * an identifier.
 */
export const PHRASES = {
  questions: [
    'Who in the family can help on school mornings?',
    'How will the family keep the children safe when things get hard?',
    'Who can the children stay with if their parent is unwell?',
    'How will everyone know that the plan is working?',
    'What does each child want to be different?',
    'Who will go along to health appointments?',
    'How can the family spend good time together?',
    'What needs to happen so that the children can stay at home?',
  ],
  /** Each to the question at the same place. */
  answers: [
    'Two relatives will share the mornings between them.',
    'The family has agreed who is called first, and who comes round.',
    'A relative has a spare room and is happy to be asked.',
    'Everyone will meet once a month to look at the plan.',
    'The children want quieter evenings and to see their cousins.',
    'A family friend can drive to appointments.',
    'Sunday lunch together, with nobody on their telephone.',
    'The parent will take up the support that was offered.',
  ],
  bottomLines: [
    'The children are not left alone with anyone who has been drinking.',
    'All health appointments are kept.',
    'The safety plan is followed by everyone.',
    'The children are in school every day unless they are ill.',
  ],
  resources: [
    'A parenting group at the family hub.',
    'Help from the family support worker twice a week.',
    'Advice on housing and debts.',
    'A place at the after-school club.',
  ],
  tasks: [
    'Take the children to school.',
    'Ring every evening at bedtime.',
    'Have the children to stay every other weekend.',
    'Go along to appointments with the midwife.',
    'Cook together once a week.',
    'Help to tidy and decorate the bedroom.',
    'Look after the baby on two afternoons.',
    'Go to the parenting group together.',
    'Keep a list of who can be called at night.',
    'Speak with school about a calmer start to the day.',
    'Talk with the children about the plan in words that they understand.',
    'Visit the relative who lives further away once a month.',
  ],
  support: [
    'Travel costs for weekend visits.',
    'A bunk bed for the relative who has the children to stay.',
    'A place at a breakfast club.',
    'Help with a washing machine.',
  ],
  contingency: [
    'If someone is ill, the next person on the list takes over.',
    'If the plan stops working, the family meets again within a week.',
    'The coordinator is told, and the family decides together what changes.',
  ],
  notes: [
    'Going well.',
    'Started later than planned.',
    'The family has found another way.',
    'Needs a little more time.',
  ],
  notAccepted: ['Support is already in place.', 'The family asked for a different kind of help.'],
  withdrawn: ['The family no longer wishes to take part.', 'The worry that led to the referral has passed.'],
  safety: [
    'The plan relies on someone who cannot be in the home.',
    'Nobody in the plan would be there at night, when the risk is greatest.',
  ],
  changes: ['A second person was added for the evenings.', 'Visits are supervised for the first month.'],
  searches: [
    'A genogram was drawn with both parents, and all relatives on it were written to.',
    'Relatives on both sides were traced with the help of the family tree.',
  ],
  rationales: [
    'An offer would have put the child at risk of being moved.',
    'The court had to be asked at once because of immediate danger.',
    'A meeting had been held shortly before, and nothing had changed.',
  ],
  reasons: [
    'Checked with the record: it is as it was.',
    'Only one relative could be found who was able to come.',
    'The information was not asked for at the time.',
  ],
} as const satisfies Record<string, readonly string[]>;
