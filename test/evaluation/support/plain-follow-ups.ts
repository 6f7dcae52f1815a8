import type { ConferenceRecord } from '../../../contexts/conferences/recording/conference-record.ts';
import type { FactData, FactKind } from '../../../contexts/conferences/domain/facts.ts';
import type { FollowUp } from '../../../contexts/outcomes/domain/follow-up.ts';
import type { AuthorityProfile } from '../../../contexts/programme/index.ts';
import { arm, fiscalYear, type PlainRow } from './plain-rows.ts';

/** So many months later, by the calendar of JavaScript: a day too many for the month is taken back one by one. */
function later(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  for (let tried = date; ; tried -= 1) {
    const found = new Date(Date.UTC(year, month - 1 + months, tried));
    if (found.getUTCDate() === tried) return found.toISOString().slice(0, 10);
  }
}

type Asked = {
  readonly profile: AuthorityProfile;
  readonly asOf: string;
  /** Of all conferences, as they lie. */
  readonly followUps: readonly FollowUp[];
  /** The rows of the episode's children, in the order of its referral: for their traits. */
  readonly children: readonly PlainRow[];
};

/** Of every child of an episode at every point that has come, straight from its facts and its follow-ups. */
export function plainFollowUps(record: ConferenceRecord, asked: Asked): readonly PlainRow[] {
  const of = <K extends FactKind>(kind: K): readonly FactData[K][] =>
    record.facts.filter((fact) => fact.kind === kind).map(({ data }) => data as FactData[K]);
  const held = of('meeting').map(({ heldOn }) => String(heldOn));
  return (of('referral')[0]?.children ?? []).flatMap(({ laChildId }, place) => {
    const sent = of('letter')
      .filter(({ laChildIds }) => laChildIds === undefined || laChildIds.includes(laChildId))
      .map(({ sentOn }) => String(sentOn));
    const index = [...sent].sort()[0] ?? [...held].sort()[0];
    const child = asked.children[place];
    if (index === undefined || child === undefined) return [];
    const come = [3, 6, 12, 24].filter((months) => later(index, months) <= asked.asOf);
    return come.map((months): PlainRow => {
      const mine = asked.followUps.find(
        (one) =>
          one.conference === record.id && one.laChildId === laChildId && one.point === `MONTHS_${String(months)}`,
      );
      return {
        authority: child.authority,
        family: child.family,
        period: fiscalYear(index),
        traits: { ...child.traits, programme_arm: arm(asked.profile, index) },
        holds: {
          ...holdsOf(`outcome_${String(months)}m_`, mine),
          [`outcome_${String(months)}m_no_further_count`]: months === come.at(-1),
        },
        amounts: {
          [`outcome_${String(months)}m_looked_after_days`]: mine?.content.found?.daysLookedAfter ?? null,
          [`outcome_${String(months)}m_looked_after_total_days`]: mine?.content.found?.daysLookedAfter ?? null,
        },
      };
    });
  });
}

function holdsOf(prefix: string, followUp: FollowUp | undefined): Readonly<Record<string, boolean>> {
  const found = followUp?.content.found;
  const holds = { due: true, followed_up: found !== undefined, ...(found && { ...livesOf(found), ...toldOf(found) }) };
  return Object.fromEntries(Object.entries(holds).map(([name, is]) => [`${prefix}${name}_count`, is]));
}

type Found = NonNullable<FollowUp['content']['found']>;

function livesOf({ livingArrangement: home, lookedAfter, ceased }: Found): Readonly<Record<string, boolean>> {
  const kin = ['WITH_RELATIVE_INFORMAL', 'WITH_RELATIVE_ORDER', 'KINSHIP_FOSTER'].includes(home);
  return {
    looked_after: lookedAfter,
    with_parent: home === 'WITH_PARENT',
    with_kin: kin,
    with_family: kin || home === 'WITH_PARENT',
    unrelated_foster: home === 'UNRELATED_FOSTER',
    ceased: ceased !== undefined,
    ceased_sgo: /^E4[5-8]$/.test(ceased?.reason ?? ''),
    ceased_cao: ceased?.reason === 'E41',
  };
}

function toldOf({ proceedings, reReferred, planFollowed, ...told }: Found): Readonly<Record<string, boolean>> {
  const [family, child, plan] = [told.familyView?.view ?? '', told.childsView?.view ?? '', planFollowed ?? 'NO_PLAN'];
  return {
    looked_after_timed: told.daysLookedAfter !== undefined,
    ever_looked_after: (told.daysLookedAfter ?? 0) > 0,
    proceedings_known: proceedings !== undefined,
    proceedings: ['ISSUED', 'ENDED'].includes(proceedings ?? ''),
    re_referred_known: reReferred !== undefined,
    re_referred: reReferred === true,
    plan_followed_known: plan !== 'NO_PLAN',
    plan_followed: ['YES', 'PARTLY', 'REPLACED'].includes(plan),
    family_better_known: family !== '',
    family_better: family.endsWith('BETTER'),
    child_better_known: child !== '',
    child_better: child.endsWith('BETTER'),
  };
}
