import { addDays, type LocalDate, localDate } from '../../platform/dates/index.ts';
import { seededRandom, type SeededRandom } from '../../platform/seeded-random.ts';
import type { Input } from './record.ts';

export type GeneratedEpisode = {
  readonly sourceRecord: { readonly system: string; readonly recordId: string };
  readonly facts: readonly Input[];
};

const TRIGGERS = ['CHILD_IN_NEED', 'CHILD_PROTECTION_PLAN', 'PRE_PROCEEDINGS_PLO', 'EARLY_HELP'] as const;
export const COORDINATORS = ['WCOORD1', 'WCOORD2', 'WCOORD3'] as const;
const SCHOOL_AGE = ['2012-04', '2014-11', '2017-02'] as const;

/**
 * Episodes at every stage, referred in the hundred days before a day: as a record system would send them, lawful, and
 * the same for the same seed.
 */
export function generatedEpisodes(seed: string, howMany: number, today: LocalDate): readonly GeneratedEpisode[] {
  return Array.from({ length: howMany }, (_, index) => {
    const random = seededRandom(`${seed}-${String(index)}`);
    return { sourceRecord: { system: 'GENERATED', recordId: String(index) }, facts: factsOf(random, index, today) };
  });
}

/** A step may be taken some days after the one before it, unless it has not come to that yet. */
function factsOf(random: SeededRandom, index: number, today: LocalDate): readonly Input[] {
  let day = addDays(today, -random.int(1, 100));
  const laChildId = `G${String(random.int(1, Math.ceil((index + 1) / 2)))}`;
  const person = { ref: 'PPARENT', role: 'PARENT' };
  const steps: readonly ((on: LocalDate) => Input)[] = [
    (on) => ({ triage: { on, decision: random.chance(0.9) ? 'ACCEPTED' : 'NOT_ACCEPTED' } }),
    (on) => ({ consent: { on, status: 'GIVEN', person, basis: 'PARENT_WITH_PR' } }),
    (on) => ({ coordinator: { on, coordinatorRef: random.pick(COORDINATORS), independent: true } }),
    (on) => ({ preparation: { startedOn: on } }),
    (on) => ({ screen: { screenedOn: on, result: random.pick(['NONE', 'HISTORIC', 'CURRENT']) } }),
    (on) => ({ schedule: { arrangedOn: on, conferenceOn: addDays(on, 14) } }),
    (on) => ({ meeting: { heldOn: on, attendees: [], children: [{ laChildId, participation: 'PN1' }] } }),
    (on) => ({ plan: { madeOn: on, outcome: 'MADE' } }),
    (on) => ({ planDecision: { on, decision: 'AGREED', decidedBy: person, reviewOn: addDays(on, 30) } }),
    (on) => ({
      closure: { closedOn: on, reason: 'PLAN_COMPLETED', children: [{ laChildId, outcome: 'WITH_PARENT' }] },
    }),
  ];
  const facts: Input[] = [
    {
      referral: {
        receivedOn: day,
        model: 'FAMILY_GROUP_CONFERENCE',
        triggerPoint: random.pick(TRIGGERS),
        children: [{ laChildId, sex: 'F', birthMonth: random.pick(SCHOOL_AGE) }],
      },
    },
  ];
  for (const step of steps.slice(0, random.int(0, steps.length))) {
    day = addDays(day, random.int(0, 12));
    if (day > today) break;
    facts.push(step(day));
  }
  const court = random.weighted([
    [[], 0.8],
    [[{ application: { madeOn: today } }], 0.1],
    [[{ application: { plannedFor: addDays(today, 20) } }], 0.1],
  ]);
  return [...facts, ...court];
}

/** The day on which they are generated, unless a test has another. */
export const GENERATED_ON = localDate('2026-06-30');
