import type { ConferenceRecord } from '../../../contexts/conferences/recording/conference-record.ts';
import type { Adoption } from '../../../contexts/learning/domain/adoption.ts';
import type { LearningLoop } from '../../../contexts/learning/domain/loop.ts';
import type { LedgerEntry } from '../../../contexts/networks/domain/ledger.ts';
import type { FollowUp } from '../../../contexts/outcomes/domain/follow-up.ts';
import type { SupportPackage } from '../../../contexts/networks/domain/package.ts';
import type { AuthorityProfile } from '../../../contexts/programme/index.ts';
import { type LocalDate, londonDate } from '../../../platform/dates/index.ts';
import type { Item } from '../../../platform/table/item.ts';
import { plainFollowUps } from './plain-follow-ups.ts';
import { arm, fiscalYear, type PlainRow, plainRows } from './plain-rows.ts';

/** A cell as a slow reader of all rows finds it. */
export type PlainCell = {
  readonly count: number;
  readonly families: number;
  readonly sum?: number;
  readonly largest?: readonly number[];
  readonly values?: readonly (readonly [number, number])[];
};

const CATEGORIES =
  'CHILD_IMMEDIATE_NEEDS HOUSEHOLD_ITEMS HOME_ADAPTATION CLEARANCE_CLEANING TRANSPORT HOUSING_COSTS INCOME_REPLACEMENT WEEKLY_COSTS ACTIVITIES BOUGHT_IN_SUPPORT CHILDCARE_RESPITE THERAPEUTIC LEGAL_ADVICE OTHER';

/** Of everything that lies in an authority's partitions, whatever the code that keeps snapshots makes of it. */
export function rowsIn(items: readonly Item[], profile: AuthorityProfile, asOf: LocalDate): readonly PlainRow[] {
  const own = items.filter(({ key }) => key.pk.startsWith(`${profile.authority}#`));
  const states = (kind: string, sk: RegExp): readonly Item[] =>
    own.filter(({ key }) => key.pk.startsWith(`${profile.authority}#${kind}#`) && sk.test(key.sk));
  const conferences = states('CONF', /^STATE$/).map(({ body }) => body as ConferenceRecord);
  const packages = states('PKG', /^STATE$/).flatMap(({ body, key }) => {
    const entries = own.filter((item) => item.key.pk === key.pk && item.key.sk.startsWith('ENTRY#'));
    return packageRow(
      body as SupportPackage,
      entries.map((item) => item.body as LedgerEntry),
      profile,
    );
  });
  const loops = [...states('LOOP', /^STATE$/), ...states('PRACTICE', /^LOOP$/)].map(({ body }) => {
    const { startedAt, submissions, cycles } = body as LearningLoop;
    return practiceRow(profile, startedAt, cycles, {
      learning_loops_count: true,
      learning_loops_sent_in_count: submissions.length > 0,
    });
  });
  const adoptions = states('PRACTICE', /^ADOPTION$/).map(({ body }) => {
    const { startedAt, cycles, decisions } = body as Adoption;
    return practiceRow(profile, startedAt, cycles, {
      learning_adoptions_count: true,
      learning_adoptions_taken_on_count: decisions.at(-1)?.decision !== 'ABANDON',
      learning_adoptions_reporting_count: cycles.some(({ study }) => study !== undefined),
    });
  });
  const followUps = states('CONF', /^FOLLOW-UP#/).map(({ body }) => body as FollowUp);
  const children = conferences.flatMap((one) => {
    const rows = plainRows(one, profile, asOf);
    return [...rows, ...plainFollowUps(one, { profile, asOf, followUps, children: rows })];
  });
  return [...children, ...packages, ...loops, ...adoptions];
}

function packageRow(
  { request, reviews }: SupportPackage,
  entries: readonly LedgerEntry[],
  profile: AuthorityProfile,
): readonly PlainRow[] {
  const approvedOn = entries
    .filter(({ kind }) => kind === 'APPROVAL')
    .map(({ on }) => on)
    .sort()[0];
  if (approvedOn === undefined) return [];
  const moves = entries.flatMap((entry) => entry.moves);
  const total = (count: 'approved' | 'free' | 'toPay' | 'paid' | 'refunded', lines: readonly number[] | null): number =>
    moves
      .filter(({ line }) => lines === null || lines.includes(line))
      .reduce((all, { move }) => all + (move[count] ?? 0), 0);
  const spent = (lines: readonly number[] | null): number => total('paid', lines) - total('refunded', lines);
  const paidFor = CATEGORIES.split(' ').map((category) => {
    const lines = request.lines.filter((line) => line.category === category).map(({ number }) => number);
    const isMoved = moves.some(({ line }) => lines.includes(line));
    return [`fnsp_paid_${category.toLowerCase()}_pence`, isMoved ? spent(lines) : null] as const;
  });
  return [
    {
      authority: profile.authority,
      family: request.familyRef,
      period: fiscalYear(approvedOn),
      traits: { programme_arm: arm(profile, approvedOn) },
      holds: {
        fnsp_approved_count: true,
        fnsp_reviewed_count: reviews.length > 0,
        fnsp_barrier_removed_count: reviews.at(-1)?.barrier === 'REMOVED',
      },
      amounts: {
        fnsp_package_pence: total('approved', null),
        fnsp_approved_pence: total('approved', null),
        fnsp_committed_pence: total('toPay', null) + spent(null),
        fnsp_paid_pence: spent(null),
        ...Object.fromEntries(paidFor),
      },
    },
  ];
}

let practices = 0;

function practiceRow(
  profile: AuthorityProfile,
  startedAt: string,
  cycles: LearningLoop['cycles'],
  holds: PlainRow['holds'],
): PlainRow {
  const on = londonDate(new Date(startedAt));
  practices += 1;
  return {
    authority: profile.authority,
    family: `one of its own ${String(practices)}`,
    period: fiscalYear(on),
    traits: { programme_arm: arm(profile, on) },
    holds,
    amounts: { learning_cycles_decided_count: cycles.filter(({ act }) => act !== undefined).length },
  };
}

/** The cell of a period, measure, authority and trait: every row is asked, each time. Null if there is nothing in it. */
export function plainCell(rows: readonly PlainRow[], id: string): PlainCell | null {
  const [period, measure = '', authority, trait = ''] = id.split('|');
  const [dimension, level] = trait === 'Total' ? ['', ''] : splitAtFirst(trait);
  const here = rows.filter(
    (row) =>
      row.period === period && row.authority === authority && (dimension === '' || row.traits[dimension] === level),
  );
  const [stage = '', next = ''] = measure.split(' but not ');
  const counted = here.filter(({ holds }) => holds[stage] === true && holds[next] !== true);
  const valued = here.filter(({ amounts }) => (amounts[measure] ?? null) !== null);
  if (counted.length + valued.length === 0) return null;
  const within = counted.length > 0 ? counted : valued;
  const families = Math.min(10, new Set(within.map(({ family }) => family)).size);
  if (counted.length > 0) return { count: counted.length, families };
  const values = valued.map(({ amounts }) => amounts[measure] ?? 0).sort((one, other) => one - other);
  const times = [...new Set(values)].map((value) => [value, values.filter((one) => one === value).length] as const);
  const isSum = /^fnsp_(?!package)|^learning|_total_days$/.test(measure);
  return isSum
    ? {
        count: values.length,
        families,
        sum: values.reduce((all, one) => all + one, 0),
        largest: values
          .map(Math.abs)
          .sort((one, other) => other - one)
          .slice(0, 2),
      }
    : { count: values.length, families, values: times };
}

function splitAtFirst(trait: string): readonly [string, string] {
  const at = trait.indexOf('=');
  return [trait.slice(0, at), trait.slice(at + 1)];
}
