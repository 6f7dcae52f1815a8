import type { Attendee, Child } from '../../contexts/conferences/domain/fact-parts.ts';
import type { Meeting, Plan } from '../../contexts/conferences/domain/facts.ts';
import { addDays, type LocalDate } from '../../platform/dates/index.ts';
import type { SeededRandom } from '../../platform/seeded-random.ts';

type Held = { readonly ref: string; readonly heldOn: LocalDate; readonly children: readonly Child[] };

/** A conference with five to nine people, three of them professionals. */
export function meeting(random: SeededRandom, { ref, heldOn, children }: Held): Meeting {
  const relatives = Array.from({ length: random.int(2, 6) }, (_, index) => relative(random, `${ref}R${index + 1}`));
  return {
    heldOn,
    startedAt: '10:00',
    endedAt: '13:30',
    informationGiven: true,
    privateFamilyTime: { happened: true, minutes: random.int(30, 120) },
    planDiscussed: true,
    attendees: [
      { person: { ref: `${ref}M`, role: 'PARENT' }, side: 'MATERNAL', attendance: 'IN_PERSON' },
      ...relatives,
      { person: { ref: `${ref}S`, role: 'SOCIAL_WORKER' }, side: 'NOT_FAMILY', attendance: 'IN_PERSON' },
      { person: { ref: `${ref}T`, role: 'INFORMATION_GIVER' }, side: 'NOT_FAMILY', attendance: 'REMOTE' },
    ],
    children: children.map(({ laChildId }) => ({
      laChildId,
      participation: random.pick(['PN1', 'PN2', 'PN3']),
      advocateUsed: random.chance(0.4),
    })),
    venue: 'FAMILY_HUB',
    interpreterUsed: false,
    familyNetworkMadeProposal: true,
  };
}

function relative(random: SeededRandom, ref: string): Attendee {
  return {
    person: { ref, role: 'RELATIVE' },
    side: random.pick(['MATERNAL', 'PATERNAL']),
    attendance: random.pick(['IN_PERSON', 'REMOTE']),
  };
}

/** A plan of three to six items that answers the questions of the agenda. */
export function plan(random: SeededRandom, ref: string, madeOn: LocalDate): Plan {
  return {
    madeOn,
    outcome: 'MADE',
    answers: [
      { question: 1, answer: 'The grandmother, on school days.' },
      { question: 2, answer: 'The older cousin, at any time.' },
    ],
    items: Array.from({ length: random.int(3, 6) }, (_, index) => ({
      number: index + 1,
      what: 'Take the child to school and fetch it home.',
      who: { ref: `${ref}R1`, role: 'RELATIVE' },
      byWhen: addDays(madeOn, 14 + index),
      supportAsked: 'Bus fares until the summer.',
    })),
    contingency: 'The aunt takes over when the grandmother is ill.',
  };
}
