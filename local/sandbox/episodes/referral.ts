import { compact } from '../../../platform/compact.ts';
import type { LocalDate } from '../../../platform/dates/index.ts';
import type { SeededRandom } from '../../../platform/seeded-random.ts';
import type { Family } from './family.ts';
import type { Practice } from './practice.ts';
import type { Model, Person, Referral, TriggerPoint, Weights } from './terms.ts';

const TRIGGERS: Weights<TriggerPoint> = [
  ['CHILD_IN_NEED', 22],
  ['CHILD_PROTECTION_PLAN', 18],
  ['SECTION_47_PRE_ICPC', 9],
  ['FAMILY_HELP_TARGETED', 9],
  ['PRE_PROCEEDINGS_PLO', 8],
  ['EDGE_OF_CARE', 8],
  ['EARLY_HELP', 7],
  ['LEGAL_GATEWAY', 4],
  ['PRE_BIRTH', 4],
  ['LOOKED_AFTER_PLACEMENT_STABILITY', 3],
  ['REUNIFICATION', 3],
  ['PERMANENCE_KINSHIP_SGO', 2],
  ['LEAVING_CARE', 1],
  ['EDGE_OF_CUSTODY', 1],
  ['OTHER', 1],
];

const SOURCES: Weights<NonNullable<Referral['source']>> = [
  ['S5B', 40],
  ['S6', 18],
  ['S2A', 12],
  ['S3A', 7],
  ['S1A', 6],
  ['S4', 5],
  ['S3E', 5],
  ['S8', 4],
  ['S9', 3],
];

export function triggerFor(random: SeededRandom): TriggerPoint {
  return random.weighted(TRIGGERS);
}

export function modelFor(random: SeededRandom, { models }: Practice): Model {
  return random.weighted(models);
}

type Given = {
  readonly receivedOn: LocalDate;
  readonly model: Model;
  readonly triggerPoint: TriggerPoint;
  readonly family: Family;
  readonly worker: Person;
};

export function referralOf(random: SeededRandom, { localNames }: Practice, given: Given): Referral {
  const { receivedOn, model, triggerPoint, family, worker } = given;
  return compact({
    receivedOn,
    model,
    localName: localNames[model],
    triggerPoint,
    source: random.chance(0.9) ? random.weighted(SOURCES) : undefined,
    referrer: worker,
    caseHolderRef: worker.ref,
    urgent: model === 'EMERGENCY_NETWORK_MEETING' ? true : undefined,
    children: family.children,
  });
}
