import { addDays, type LocalDate, monthOf } from '../../../platform/dates/index.ts';
import type { SeededRandom } from '../../../platform/seeded-random.ts';
import type { Child, TriggerPoint, Weights } from './terms.ts';

/** Shapes as in the children in need census, rounded. */
const AGE_BANDS: Weights<readonly [youngest: number, oldest: number]> = [
  [[0, 0], 7],
  [[1, 4], 19],
  [[5, 9], 26],
  [[10, 15], 37],
  [[16, 17], 11],
];

const CARE_LEAVERS = [17, 21] as const;

const SIBLINGS: Weights<number> = [
  [1, 52],
  [2, 26],
  [3, 13],
  [4, 6],
  [5, 3],
];

const ETHNICITIES: Weights<NonNullable<Child['ethnicity']>> = [
  ['WBRI', 66],
  ['WOTH', 5],
  ['WIRI', 0.5],
  ['WIRT', 0.5],
  ['WROM', 0.8],
  ['MWBC', 3],
  ['MWBA', 2],
  ['MWAS', 2],
  ['MOTH', 3],
  ['AIND', 1.5],
  ['APKN', 4],
  ['ABAN', 1.5],
  ['AOTH', 2],
  ['CHNE', 0.4],
  ['BCRB', 2],
  ['BAFR', 4],
  ['BOTH', 1.5],
  ['OOTH', 2.5],
  ['REFU', 0.5],
  ['NOBT', 2],
];

const DISABILITIES: Weights<NonNullable<Child['disabilities']>> = [
  [['NONE'], 87],
  [['LD'], 4],
  [['AUT'], 3],
  [['AUT', 'LD'], 2],
  [['BEH'], 1.5],
  [['COMM', 'LD'], 1],
  [['MOB'], 0.7],
  [['HEAR'], 0.4],
  [['VIS'], 0.4],
];

const DAYS_A_YEAR = 365.25;
/** No child of a sandbox is younger at referral, so that all who are born were born before the month of referral. */
const YOUNGEST_DAYS = 32;

export type Birthday = { readonly laChildId: string; readonly on: LocalDate };

export type Children = {
  readonly children: readonly Child[];
  /** The days on which the unborn are born. Only their months are ever recorded. */
  readonly births: readonly Birthday[];
};

type Wanted = { readonly ref: string; readonly referredOn: LocalDate; readonly trigger: TriggerPoint };

/** One child or siblings; before birth, an unborn child, sometimes with older siblings. */
export function childrenFor(random: SeededRandom, wanted: Wanted): Children {
  const ethnicity = random.weighted(ETHNICITIES);
  const isPreBirth = wanted.trigger === 'PRE_BIRTH';
  const count = isPreBirth && random.chance(0.75) ? 1 : random.weighted(SIBLINGS);
  const births: Birthday[] = [];
  const children = Array.from({ length: count }, (_, index): Child => {
    const laChildId = `${wanted.ref}${String(index + 1)}`;
    const known = random.chance(0.95)
      ? { ethnicity: random.chance(0.92) ? ethnicity : random.weighted(ETHNICITIES) }
      : {};
    if (isPreBirth && index === 0) {
      const expectedOn = addDays(wanted.referredOn, random.int(45, 150));
      births.push({ laChildId, on: addDays(expectedOn, random.int(-20, 12)) });
      return { laChildId, sex: 'U', expectedBirthMonth: monthOf(expectedOn), ...known };
    }
    return { laChildId, ...bornChild(random, wanted), ...known };
  });
  return { children, births };
}

function bornChild(random: SeededRandom, { referredOn, trigger }: Wanted): Omit<Child, 'laChildId'> {
  const [youngest, oldest] = trigger === 'LEAVING_CARE' ? CARE_LEAVERS : random.weighted(AGE_BANDS);
  const years = youngest + random.float() * (oldest + 0.9 - youngest);
  const birthMonth = monthOf(addDays(referredOn, -Math.max(YOUNGEST_DAYS, Math.floor(years * DAYS_A_YEAR))));
  const disabilities = random.chance(0.85) ? { disabilities: random.weighted(DISABILITIES) } : {};
  return { sex: random.chance(0.49) ? 'F' : 'M', birthMonth, ...disabilities };
}
