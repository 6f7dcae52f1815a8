import { assess } from '../../../contexts/conferences/domain/assess.ts';
import type { ConferenceRecord } from '../../../contexts/conferences/recording/conference-record.ts';
import { episodePolicy } from '../../../contexts/conferences/recording/assessed.ts';
import type { ChildDuty } from '../../../contexts/conferences/domain/section31za.ts';
import type { FactData, FactKind } from '../../../contexts/conferences/domain/facts.ts';
import type { AuthorityProfile } from '../../../contexts/programme/index.ts';
import { englandAndWalesBankHolidays, isWorkingDay, type LocalDate, localDate } from '../../../platform/dates/index.ts';

/** One thing that is counted, told by plain words: what it counts in, what it is timed at, and its traits. */
export type PlainRow = {
  readonly authority: string;
  readonly family: string;
  readonly period: string;
  readonly traits: Readonly<Record<string, string>>;
  readonly holds: Readonly<Record<string, boolean>>;
  readonly amounts: Readonly<Record<string, number | null>>;
};

type Day = string | null;

export const fiscalYear = (day: string): string => {
  const [year = 0, month = 0] = day.split('-').map(Number);
  const begins = month >= 4 ? year : year - 1;
  return `${String(begins)}${String(begins + 1).slice(2)}`;
};

/** Each day after the first up to the last, one by one. */
function days(from: Day, to: Day, counts: (day: LocalDate) => boolean): number | null {
  if (from === null || to === null || to < from) return null;
  let number = 0;
  for (let day = new Date(`${from}T00:00:00Z`); day.toISOString().slice(0, 10) < to;) {
    day = new Date(day.getTime() + 86_400_000);
    if (counts(localDate(day.toISOString().slice(0, 10)))) number += 1;
  }
  return number;
}

const calendarDays = (from: Day, to: Day) => days(from, to, () => true);
const workingDays = (from: Day, to: Day) => days(from, to, (day) => isWorkingDay(day, englandAndWalesBankHolidays));

const first = (all: readonly (string | undefined)[]): Day => all.filter((day) => day !== undefined).sort()[0] ?? null;

const AGES = [
  'Under 1',
  '1 to 4',
  '1 to 4',
  '1 to 4',
  '1 to 4',
  ...Array<string>(5).fill('5 to 9'),
  ...Array<string>(6).fill('10 to 15'),
  '16 to 17',
  '16 to 17',
];

function ageBand(birthMonth: string | undefined, on: string): string {
  if (birthMonth === undefined) return 'Unborn';
  const months =
    (Number(on.slice(0, 4)) - Number(birthMonth.slice(0, 4))) * 12 +
    Number(on.slice(5, 7)) -
    Number(birthMonth.slice(5, 7));
  // In the month of the birthday the younger age: it may not have come yet. On its last day it has.
  const isLastDay =
    new Date(Date.UTC(Number(on.slice(0, 4)), Number(on.slice(5, 7)), 0)).getUTCDate() === Number(on.slice(8));
  const years = months % 12 === 0 && !isLastDay ? months / 12 - 1 : Math.floor(months / 12);
  return years >= 18 ? '18 and over' : (AGES[Math.max(0, years)] ?? '');
}

function ethnicity(code: string | undefined): string {
  if (code === undefined || code === 'REFU' || code === 'NOBT') return 'Unknown';
  if (code === 'OOTH') return 'Other ethnic group';
  if (code === 'CHNE' || code.startsWith('A')) return 'Asian / Asian British';
  if (code.startsWith('W')) return 'White';
  return code.startsWith('M') ? 'Mixed / Multiple ethnic groups' : 'Black / African / Caribbean / Black British';
}

export function arm(profile: AuthorityProfile, day: string): string {
  const own = profile.memberships.filter(({ from, until }) => from <= day && (until === null || until >= day));
  const [pilot] = own.filter((one) => one.programme !== 'FFP_NATIONAL');
  return (pilot ?? own[0])?.arm ?? 'None';
}

/** Of every child of an episode, straight from its facts. */
export function plainRows(record: ConferenceRecord, profile: AuthorityProfile, asOf: LocalDate): readonly PlainRow[] {
  const of = <K extends FactKind>(kind: K): readonly FactData[K][] =>
    record.facts.filter((fact) => fact.kind === kind).map(({ data }) => data as FactData[K]);
  const [referral] = of('referral');
  if (referral === undefined) return [];
  const policy = episodePolicy(record.facts, profile, asOf);
  const { section31ZA } = assess(record.facts, policy, { today: asOf, isPossibleDuplicate: false });
  const { targets } = policy;
  const on = {
    referred: referral.receivedOn,
    triaged: first(
      of('triage')
        .filter(({ decision }) => decision !== 'UNDER_WAY')
        .map((one) => one.on),
    ),
    eligible: first(
      of('triage')
        .filter(({ decision }) => decision === 'ACCEPTED')
        .map((one) => one.on),
    ),
    offered: first([...of('consent'), ...of('offer')].map((one) => one.on)),
    accepted: first([
      ...of('consent')
        .filter(({ status }) => status === 'GIVEN' || status === 'NOT_REQUIRED')
        .map((one) => one.on),
      ...of('offerResponse')
        .filter(({ response }) => response === 'ACCEPTED')
        .map((one) => one.on),
    ]),
    allocated: first(of('coordinator').map((one) => one.on)),
    held: first(of('meeting').map((one) => one.heldOn)),
    planMade: first(
      of('plan')
        .filter(({ outcome }) => outcome === 'MADE')
        .map((one) => one.madeOn),
    ),
    planShared: first(of('planShared').map((one) => one.on)),
    planAgreed: first(
      of('planDecision')
        .filter(({ decision }) => decision !== 'NOT_AGREED')
        .map((one) => one.on),
    ),
    reviewed: first(of('review').map((one) => one.heldOn)),
  };
  const meeting = of('meeting').find(({ heldOn }) => heldOn === on.held);
  const times = {
    fgdm_referral_to_triage: [workingDays(on.referred, on.triaged), targets.triageWorkingDays, 'working_days'],
    fgdm_acceptance_to_coordinator: [
      workingDays(on.eligible, on.allocated),
      targets.coordinatorWorkingDays,
      'working_days',
    ],
    fgdm_referral_to_conference: [calendarDays(on.referred, on.held), targets.conferenceDays, 'days'],
    fgdm_plan_to_shared: [workingDays(on.planMade, on.planShared), targets.planSharedWorkingDays, 'working_days'],
    fgdm_agreement_to_review: [calendarDays(on.planAgreed, on.reviewed), targets.reviewDays, 'days'],
  } as const;
  const stages = [
    'eligible',
    'offered',
    'accepted',
    'allocated',
    'held',
    'planMade',
    'planAgreed',
    'reviewed',
  ] as const;
  const keys = ['eligible', 'offered', 'accepted', 'allocated', 'held', 'plan_made', 'plan_agreed', 'reviewed'];
  const funnel = keys.map((key, place) => [
    `fgdm_${key}_count`,
    stages.slice(place).some((stage) => on[stage] !== null),
  ]);
  const timed = Object.entries(times).flatMap(([key, [length, target]]) => [
    [`${key}_timed_count`, length !== null],
    [`${key}_in_target_count`, length !== null && length <= target],
  ]);
  const births = new Map(of('birth').map((told) => [told.laChildId, told]));
  return referral.children.map((child) => {
    const sex = (child.birthMonth === undefined ? births.get(child.laChildId)?.sex : undefined) ?? child.sex;
    return {
      authority: profile.authority,
      family: referral.children.map(({ laChildId }) => laChildId).sort()[0] ?? '',
      period: fiscalYear(referral.receivedOn),
      traits: {
        programme_arm: arm(profile, referral.receivedOn),
        trigger_point: referral.triggerPoint,
        fgdm_model: referral.model,
        age_band: ageBand(child.birthMonth, referral.receivedOn),
        sex: { F: 'Female', M: 'Male', U: 'Unknown' }[sex],
        ethnicity_major: ethnicity(child.ethnicity),
        disability: disability(child.disabilities),
      },
      holds: {
        fgdm_referred_count: true,
        ...(Object.fromEntries([...funnel, ...timed]) as Record<string, boolean>),
        ...takingPart(meeting, child.laChildId),
        ...inCourt(section31ZA.children.find(({ laChildId }) => laChildId === child.laChildId)),
      },
      amounts: Object.fromEntries(Object.entries(times).map(([key, [length, , unit]]) => [`${key}_${unit}`, length])),
    };
  });
}

function disability(codes: readonly string[] = []): string {
  if (codes.length === 0) return 'Unknown';
  return codes.every((code) => code === 'NONE') ? 'Not disabled' : 'Disabled';
}

function takingPart(meeting: FactData['meeting'] | undefined, laChildId: string): Readonly<Record<string, boolean>> {
  const at = meeting?.children.find((one) => one.laChildId === laChildId);
  const code = at?.participation ?? 'none';
  const fathers = meeting?.attendees.filter(({ father }) => father === true) ?? [];
  const codes = [0, 1, 2, 3, 4, 5, 6, 7].map((digit) => `PN${String(digit)}`);
  return {
    ...Object.fromEntries(codes.map((each) => [`fgdm_child_${each.toLowerCase()}_count`, code === each])),
    fgdm_child_participation_count: !['none', 'PN0'].includes(code),
    fgdm_child_views_count: !['none', 'PN0', 'PN4', 'PN7'].includes(code),
    fgdm_child_advocate_count: at?.advocateUsed === true || ['PN2', 'PN5'].includes(code),
    fgdm_father_invited_count: fathers.length > 0,
    fgdm_father_count: fathers.some(({ attendance }) => attendance !== 'DID_NOT_ATTEND'),
    fgdm_private_time_count: meeting?.privateFamilyTime?.happened === true,
  };
}

function inCourt(owed: ChildDuty | undefined): Readonly<Record<string, boolean>> {
  if (owed === undefined) return {};
  const { trigger, duty, regime, offerOutcome } = owed;
  const hasApplied = trigger === 'APPLICATION_MADE';
  return {
    s31za_considered_count: trigger !== 'NOT_TRIGGERED',
    s31za_application_count: hasApplied,
    s31za_met_count: hasApplied && duty === 'DUTY_MET',
    s31za_exempt_count: hasApplied && duty === 'EXEMPT_BEST_INTERESTS',
    s31za_breach_count: hasApplied && duty === 'BREACH',
    s31za_breach_in_force_count: hasApplied && duty === 'BREACH' && regime === 'IN_FORCE',
    s31za_offered_count: hasApplied && !['NOT_YET_OFFERED', 'NOT_OFFERED_BEST_INTERESTS'].includes(offerOutcome),
  };
}
