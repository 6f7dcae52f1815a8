import type { Site } from '../registry/authorities.ts';
import type { Model, Weights } from './terms.ts';

/** How an authority goes about its conferences. */
export type Practice = {
  /** Begins all its references. */
  readonly code: string;
  /** 1 takes the usual time from referral to conference; 1.2 takes a fifth longer. */
  readonly pace: number;
  readonly coordinators: readonly string[];
  readonly models: Weights<Model>;
  readonly localNames: Readonly<Partial<Record<Model, string>>>;
  /** Share of what is due that comes late, 0 to 1. */
  readonly lateness: number;
};

type Custom = Pick<Practice, 'pace' | 'lateness'> & {
  readonly coordinators: number;
  readonly models?: Weights<Model>;
  readonly localNames?: Practice['localNames'];
};

const MOSTLY_CONFERENCES: Weights<Model> = [
  ['FAMILY_GROUP_CONFERENCE', 82],
  ['FAMILY_NETWORK_MEETING', 9],
  ['EMERGENCY_NETWORK_MEETING', 4],
  ['LIFELONG_LINKS_FGC', 2],
  ['RESTORATIVE_CONVERSATION', 2],
  ['OTHER_FGDM', 1],
];

const MOSTLY_MEETINGS: Weights<Model> = [
  ['FAMILY_NETWORK_MEETING', 55],
  ['FAMILY_GROUP_CONFERENCE', 35],
  ['EMERGENCY_NETWORK_MEETING', 6],
  ['RESTORATIVE_CONVERSATION', 4],
];

/** By slug. Fast and slow, large and small teams: fixed, so that each keeps its character whatever the seed. */
const CUSTOMS: Readonly<Record<string, Custom>> = {
  northmoor: { pace: 0.85, lateness: 0.18, coordinators: 9 },
  eastvale: { pace: 1.2, lateness: 0.3, coordinators: 12 },
  silverbeck: { pace: 1, lateness: 0.25, coordinators: 8 },
  oakhaven: { pace: 0.75, lateness: 0.15, coordinators: 10 },
  thornmere: { pace: 1.1, lateness: 0.25, coordinators: 6 },
  copperhill: { pace: 1.35, lateness: 0.4, coordinators: 7 },
  brackenshire: {
    pace: 0.9,
    lateness: 0.25,
    coordinators: 11,
    models: MOSTLY_MEETINGS,
    localNames: { FAMILY_NETWORK_MEETING: 'Family circle' },
  },
  pinewater: { pace: 1, lateness: 0.2, coordinators: 8 },
  fernsea: { pace: 1.15, lateness: 0.3, coordinators: 6, localNames: { FAMILY_GROUP_CONFERENCE: 'Family meeting' } },
  goldenfell: { pace: 0.9, lateness: 0.2, coordinators: 9 },
  larkshire: { pace: 1.05, lateness: 0.25, coordinators: 7 },
  westmarch: { pace: 1, lateness: 0.25, coordinators: 8, models: MOSTLY_MEETINGS },
};

const USUAL: Custom = { pace: 1, lateness: 0.25, coordinators: 8 };

export function practiceOf({ slug, oldLaCode }: Pick<Site, 'slug' | 'oldLaCode'>): Practice {
  const { pace, lateness, coordinators, models, localNames } = CUSTOMS[slug] ?? USUAL;
  return {
    code: oldLaCode,
    pace,
    lateness,
    coordinators: Array.from({ length: coordinators }, (_, index) => workerRef(oldLaCode, index + 1)),
    models: models ?? MOSTLY_CONFERENCES,
    localNames: localNames ?? {},
  };
}

/** An authority's own reference of one who works there. */
export function workerRef(code: string, number: number): string {
  return `${code}W${String(number).padStart(3, '0')}`;
}
