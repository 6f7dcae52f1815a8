import type { FigureUnit } from '../../codes.ts';
import type { CountOf, QuartilesOf, Share, SumOf } from '../measure.ts';

/** What is the same of most measures of one part of the catalogue. */
export type Common = {
  readonly unit: FigureUnit;
  /** What is counted, in the plural: `children`. */
  readonly who: string;
  readonly caveats: readonly string[];
};

type Said = {
  readonly key: string;
  readonly title: string;
  readonly sourceRule: string;
  readonly version?: number;
  readonly caveats?: readonly string[];
};

type SaidOfCount<Row> = Said & {
  /** Goes on from who is counted: `whose family held a conference`. */
  readonly which: string;
  readonly within?: string;
  readonly counts: (row: Row) => boolean;
};

export function count<Row>({ unit, who, caveats }: Common, said: SaidOfCount<Row>): CountOf<Row> {
  const { which, within, counts } = said;
  return {
    ...textOf(said, caveats),
    kind: 'COUNT',
    unit,
    numerator: `${who} ${which}`,
    definition: `The number of ${who} ${which}.`,
    counts,
    ...(within !== undefined && { within }),
  };
}

/** The share that one count is of another. Its key is the count's, as a per cent. */
export function shareOf<Row>(
  part: CountOf<Row>,
  whole: CountOf<Row>,
  said: Pick<Said, 'key' | 'title'> & { readonly caveats?: readonly string[] },
): Share {
  return {
    ...textOf({ ...said, sourceRule: `${part.key} as part of ${whole.key}.` }, part.caveats),
    kind: 'SHARE',
    unit: 'PER_CENT',
    numerator: part.numerator,
    denominator: whole.numerator,
    definition: `Of ${whole.numerator}, the share of ${part.numerator}.`,
    of: { numerator: part.key, denominator: whole.key },
  };
}

type SaidOfValue<Row> = Said & {
  readonly unit: FigureUnit;
  /** What is timed or added up: `calendar days from referral to conference`. */
  readonly what: string;
  readonly value: (row: Row) => number | null;
};

export function quartiles<Row>({ who, caveats }: Common, said: SaidOfValue<Row>): QuartilesOf<Row> {
  const { unit, what, value } = said;
  return {
    ...textOf(said, [...caveats, 'Median and quartiles by linear interpolation, as R and Excel have them (type 7).']),
    kind: 'QUARTILES',
    unit,
    numerator: what,
    definition: `The median and the lower and upper quartile of ${what}, of the ${who}${unit === 'PENCE' ? '' : ' of whom both days are recorded'}.`,
    value,
  };
}

export function sum<Row>({ who, caveats }: Common, said: SaidOfValue<Row>): SumOf<Row> {
  const { unit, what, value } = said;
  return {
    ...textOf(said, caveats),
    kind: 'SUM',
    unit,
    numerator: what,
    definition: `All ${what} of the ${who} together.`,
    value,
  };
}

type Text = Required<Said>;

function textOf({ key, title, sourceRule, version = 1, caveats = [] }: Said, common: readonly string[]): Text {
  return { key, title, sourceRule, version, caveats: [...common, ...caveats] };
}
