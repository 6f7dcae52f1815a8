/** What people ask each other about a practice, and are told: of whatever practice, and all of it invented. */
export const QUESTIONS = [
  'How long did it take until teams did it without being reminded?',
  'What did you stop doing to make the time for it?',
  'Who keeps it going when a manager moves on?',
  'What would you do first, were you to begin again?',
  'How do you tell families about it, and who does?',
  'Which of its parts did practitioners find hardest to keep to?',
  'What did your partners have to agree to beforehand?',
  'How do you notice when it is done in name only?',
] as const;

export const OWNERS_ANSWERS = [
  'About a season. A short talk after each case helped more than the training did.',
  'We gave up a monthly report that nobody read, and kept the hours for this.',
  'It stands in the induction of every new practitioner, and teams show each other how it is done.',
  'We would begin with the team that asked for it, and let the others come and look.',
] as const;

export const ADOPTERS_ANSWERS = [
  'With us it took longer: teams that cover villages needed their own way of it first.',
  'We asked the teams what could go, and they knew at once.',
  'A practitioner in each office looks after it, and they meet when there is something to talk about.',
  'It helped to read cases together and ask what the family would have noticed.',
] as const;

export const OFFERS = [
  'A call of an hour with those who do it, and our guides as they are.',
  'Come and sit in, and read our plans with us afterwards.',
  'We read your plan before you begin, and your figures after it.',
] as const;

export const LEARNT = [
  'What makes it work is the talk before it, which no guide mentions. We changed our plan on the way home.',
  'It looks less tidy than on paper, and families like it better for that.',
  'The part that we meant to leave out is the one on which the others rest.',
] as const;
