import type { Problem } from '../../../platform/journal/problem.ts';
import type { Chronicle } from '../domain/chronicle.ts';
import type { Fact, FactData, FactKind } from '../domain/facts.ts';
import { CONFERENCE_RULES, type RuleCode } from '../domain/rules/catalogue.ts';
import type { Finding } from '../domain/rules/finding.ts';

/** Where each kind of fact stands in the `Conference` of the SDL. A list is followed by a place in it. */
export const PLACE_IN_CONFERENCE = {
  referral: ['referral'],
  triage: ['triages', '*'],
  consent: ['consents', '*'],
  coordinator: ['coordinators', '*'],
  preparation: ['preparations', '*'],
  screen: ['domesticAbuseScreens', '*'],
  safetyPlan: ['safetyPlans', '*'],
  schedule: ['schedules', '*'],
  postponement: ['postponements', '*'],
  notHeld: ['notHeld', '*'],
  meeting: ['meetings', '*'],
  plan: ['plans', '*'],
  planShared: ['plansShared', '*'],
  planDecision: ['planDecisions', '*'],
  review: ['reviews', '*'],
  feedback: ['feedback', '*'],
  complaint: ['complaints', '*'],
  closure: ['closure'],
  withdrawal: ['withdrawal'],
  notProceeding: ['notProceeding'],
  pause: ['pauses', '*'],
  resumption: ['resumptions', '*'],
  birth: ['births', '*'],
  offer: ['section31ZA', 'offers', '*'],
  offerResponse: ['section31ZA', 'responses', '*'],
  letter: ['section31ZA', 'letters', '*'],
  exemption: ['section31ZA', 'exemptions', '*'],
  application: ['section31ZA', 'applications', '*'],
  reason: ['reasons', '*'],
} as const satisfies Record<FactKind, readonly string[]>;

/** Where facts of the input stand in it, so that a problem of one of them names its place there. */
export type InputPlaces = ReadonlyMap<FactData[FactKind], readonly string[]>;

export const NO_INPUT: InputPlaces = new Map();

export function placesOf(facts: readonly Fact[], place: (fact: Fact, index: number) => readonly string[]): InputPlaces {
  return new Map(facts.map((fact, index) => [fact.data, place(fact, index)]));
}

export function problemsOf(
  findings: readonly Finding[],
  chronicle: Chronicle,
  places: InputPlaces,
): readonly Problem[] {
  return findings.map(({ code, fact, field }) => ({
    code,
    severity: CONFERENCE_RULES[code].severity,
    path: [...((fact && places.get(fact)) ?? placeInConference(fact, chronicle)), ...field],
  }));
}

/** A refusal of something that has not happened yet: an ERROR, though the same rule only flags what has. */
export function refusal(code: RuleCode, path: readonly string[]): Problem {
  return { code, severity: 'ERROR', path };
}

function placeInConference(fact: FactData[FactKind] | null, chronicle: Chronicle): readonly string[] {
  if (fact === null) return ['conference'];
  for (const [kind, place] of Object.entries(PLACE_IN_CONFERENCE) as [FactKind, readonly string[]][]) {
    const facts: readonly FactData[FactKind][] = chronicle[kind];
    const index = facts.indexOf(fact);
    if (index >= 0) return ['conference', ...place.map((part) => (part === '*' ? String(index) : part))];
  }
  return ['conference'];
}
