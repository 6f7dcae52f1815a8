import type { Problem } from '../../../platform/journal/problem.ts';
import type { RuleText } from '../../../platform/journal/rule.ts';
import { TARGET_NAMES } from './policy.ts';

const REGISTER = 'Network data rules, section 1.1';
const MEMBERSHIP = 'Network data rules, section 1.2';
const ACCREDITATION = 'Family Rights Group, FGC service accreditation';
const HOUSE = 'House rule';

function error(texts: Pick<RuleText, 'message' | 'nextStep' | 'fields' | 'source'>): RuleText {
  return { severity: 'ERROR', since: '1.0', ...texts };
}

/**
 * What the roster, policies, clients and people are held to. All are ERROR: this is reference data that we decide on,
 * not a record of what happened. T3 (a record dated outside membership) is a rule about conferences.
 */
export const PROGRAMME_RULES = {
  T4: error({
    message:
      "Please check the authority's codes: on any day at most one triple of GSS code, DfE code and name is valid.",
    nextStep: 'End one triple on the day before the next begins.',
    fields: ['authorities.codes', 'authorities.codes.from', 'authorities.codes.until'],
    source: 'Network data rules, section 9',
  }),
  G1: error({
    message: 'An authority cannot be in the pathfinder (FFCP) and in the Family Networks Pilot (FNP) at once.',
    nextStep: 'End the one membership before the other begins.',
    fields: ['from', 'authorities.memberships'],
    source: MEMBERSHIP,
  }),
  G2: error({
    message: 'Memberships of one authority in one programme cannot overlap.',
    nextStep: 'Correct the days, or end the earlier membership first.',
    fields: ['from', 'lastDay', 'authorities.memberships'],
    source: HOUSE,
  }),
  G3: error({
    message: 'Please check the days: the last day cannot be before the first.',
    nextStep: 'Correct the days.',
    fields: ['from', 'lastDay', 'authorities.memberships', 'authorities.codes.until'],
    source: HOUSE,
  }),
  G4: error({
    message: 'All places of the programme are taken on some day of this membership.',
    nextStep: 'End the membership of an authority that has left, or correct the number of places by an import.',
    fields: ['from', 'lastDay', 'authorities'],
    source: 'Network data rules, preface: the network has twelve pathfinder places',
  }),
  G5: error({
    message: 'Please check the code or name: it does not have the form that statistics give it.',
    nextStep:
      'GSS codes are E06 to E10 and six digits, DfE codes three digits, regions E12 or E13 and six digits; names have 1 to 100 characters.',
    fields: [
      'authorities.codes',
      'authorities.codes.newLaCode',
      'authorities.codes.oldLaCode',
      'authorities.codes.name',
      'authorities.region.code',
      'authorities.region.name',
      'authorities.region.partOf.code',
      'authorities.region.partOf.name',
      'authorities.statisticalNeighbours',
    ],
    source: REGISTER,
  }),
  G6: error({
    message: 'This code belongs, or belonged, to another authority, or is listed for two.',
    nextStep: 'Check the code. A code never passes from one authority to another.',
    fields: ['authorities.codes'],
    source: REGISTER,
  }),
  G7: error({
    message: 'There is no such programme, or no such wave of it.',
    nextStep: 'Import the programme with its waves first.',
    fields: ['programme', 'wave', 'authorities.memberships'],
    source: HOUSE,
  }),
  G8: error({
    message:
      'A policy cannot begin before tomorrow: referrals up to today may already be recorded under the one before.',
    nextStep:
      'Give tomorrow or a later day. The day from which section 31ZA is in force may be any day, and holds at once.',
    fields: ['effectiveFrom'],
    source: HOUSE,
  }),
  G9: error({
    message: 'Please check the targets: whole days from 0 to 730, and amber not before the target itself.',
    nextStep: 'Correct the number of days.',
    fields: TARGET_NAMES.flatMap((name) => [`targets.${name}`, `targetsByModel.${name}`]),
    source: HOUSE,
  }),
  G10: error({
    message: 'Targets are given for one model twice.',
    nextStep: 'Give each model once.',
    fields: ['targetsByModel'],
    source: HOUSE,
  }),
  G11: error({
    message: 'The authority has the most versions of a policy that are kept.',
    nextStep: 'Ask the programme for help: policies are meant to change a few times a year.',
    fields: [],
    source: HOUSE,
  }),
  G12: error({
    message: 'Please check the label: 1 to 40 letters, digits, spaces and hyphens, beginning with a letter or digit.',
    nextStep: 'Name the system and its use, never a person.',
    fields: ['label'],
    source: HOUSE,
  }),
  G13: error({
    message: 'A system of this kind cannot be given this permission.',
    nextStep: 'Choose from what such a system may do: see the role matrix.',
    fields: ['scopes'],
    source: HOUSE,
  }),
  G14: error({
    message: 'Days of grace are 0 to 30.',
    nextStep: 'Give 0 to end the old secrets at once, or up to 30 days.',
    fields: ['graceDays'],
    source: HOUSE,
  }),
  G15: error({
    message: 'The client has the most secrets that can be valid at once.',
    nextStep: 'Rotate with 0 days of grace, or wait until an old secret has ended.',
    fields: ['clientId'],
    source: HOUSE,
  }),
  G16: error({
    message: 'This subject is registered already, as somebody or something else.',
    nextStep: 'Remove the earlier registration first.',
    fields: ['subject'],
    source: HOUSE,
  }),
  G17: error({
    message: 'A practice lead belongs to one authority; all others belong to none.',
    nextStep: 'Give the authority for a practice lead, and for nobody else.',
    fields: ['authorityId'],
    source: HOUSE,
  }),
  G18: error({
    message: 'Please check the subject: 1 to 128 letters, digits and any of . _ : | -',
    nextStep: "Give the sign-in service's own id of the person, never an e-mail address.",
    fields: ['subject'],
    source: HOUSE,
  }),
  G19: error({
    message: 'Nobody removes themselves: the network would be left without an administrator.',
    nextStep: 'Ask another administrator.',
    fields: ['personId'],
    source: HOUSE,
  }),
  G20: error({
    message: 'The authority has no membership of this programme.',
    nextStep: 'Check the programme, or record the membership first.',
    fields: ['programme'],
    source: HOUSE,
  }),
  G21: error({
    message: 'A roster lists at least one authority or programme, and at most 40 authorities.',
    nextStep: 'Import a longer roster in parts.',
    fields: ['authorities'],
    source: 'One transaction of at most a hundred actions',
  }),
  G22: error({
    message: 'Please check the allowance: a client may have 1,000 to 10,000,000 points a minute.',
    nextStep: 'Give null for the usual allowance. To shut a client out, suspend it.',
    fields: ['pointsPerMinute'],
    source: HOUSE,
  }),
  G23: error({
    message: 'Please check the allowance: an authority may have 100,000 to 100,000,000 points a minute.',
    nextStep: 'Give null for the usual allowance. To slow one system down, set the allowance of its client.',
    fields: ['pointsPerMinute'],
    source: HOUSE,
  }),
  G24: error({
    message: 'Please check the day: how an accreditation stands cannot be recorded before it is so.',
    nextStep: 'Give today or an earlier day. A lapse need not be recorded: it follows from the day of the award.',
    fields: ['on'],
    source: ACCREDITATION,
  }),
  G25: error({
    message: 'Nothing is recorded of the accreditation for the day that is to be corrected.',
    nextStep: 'See accreditationHistory for the days, or leave insteadOf out.',
    fields: ['insteadOf'],
    source: HOUSE,
  }),
  G26: error({
    message: 'The authority has the most entries of an accreditation that are kept.',
    nextStep: 'Correct an entry instead: an accreditation changes every few years.',
    fields: ['authorityId'],
    source: HOUSE,
  }),
  G27: error({
    message: 'Please check for how long records are kept: whole years from 1 to 75.',
    nextStep: 'Correct the number of years, or leave it out for the default.',
    fields: [
      'retentionYears.standard',
      'retentionYears.childInNeed',
      'retentionYears.childProtection',
      'retentionYears.lookedAfter',
      'retentionYears.supportPackage',
    ],
    source: HOUSE,
  }),
  G28: error({
    message: 'A record system acts for one authority; a system of the evaluators acts for none.',
    nextStep: 'Give the authority for a record system, and for no other.',
    fields: ['authorityId'],
    source: HOUSE,
  }),
  G29: error({
    message: 'Please check the address: it does not have the form of a mailbox, or has more than 100 characters.',
    nextStep: 'Give a name, an @ and a domain, such as finance@council.example, and nothing around it.',
    fields: ['contacts.mailbox'],
    source: HOUSE,
  }),
  G30: error({
    message: 'This looks like the address of a person. Contacts are mailboxes of offices: people come and go.',
    nextStep: 'Give a mailbox that is named after an office or a team, such as finance@council.example.',
    fields: ['contacts.mailbox'],
    source: 'No name or address of a person is stored',
  }),
  G31: error({
    message: 'There is one contact for each purpose, and this purpose was given before.',
    nextStep: 'Give each purpose once.',
    fields: ['contacts.purpose'],
    source: HOUSE,
  }),
} as const satisfies Record<string, RuleText>;

export type ProgrammeRule = keyof typeof PROGRAMME_RULES;

/** `path` from the mutation's argument down to the field. */
export function problem(code: ProgrammeRule, ...path: readonly (string | number)[]): Problem {
  return { code, severity: PROGRAMME_RULES[code].severity, path: path.map(String) };
}
