import type { ConsoleFiguresFragment, FigureSymbol } from '../../graphql/generated/console-operations.ts';
import { govukNumber, govukPounds } from '../format.ts';

export type Figure = ConsoleFiguresFragment['edges'][number]['node'];

/** A figure as it is shown: a number, or a symbol and what it means. */
export type ShownFigure = {
  readonly text: string;
  /** What a symbol means. Null for a number. */
  readonly meaning: string | null;
  /** Null for what is no number: nothing can be drawn of it. */
  readonly number: number | null;
};

export const SYMBOLS = {
  NOT_APPLICABLE: { symbol: 'z', meaning: 'not applicable', explained: 'There can be nobody to count.' },
  CONFIDENTIAL: {
    symbol: 'c',
    meaning: 'confidential',
    explained:
      'The figure could tell of a child or a family, or would give away another figure that could. It is not said which.',
  },
  LOW: { symbol: 'low', meaning: 'low', explained: 'It rounds to nothing, and is not nothing.' },
  UNRELIABLE: {
    symbol: 'u',
    meaning: 'low reliability',
    explained: 'There are too few cases for the figure to say anything.',
  },
} as const satisfies Record<FigureSymbol, { symbol: string; meaning: string; explained: string }>;

/** What a release does not have. */
export const NOT_AVAILABLE = {
  symbol: 'x',
  meaning: 'not available',
  explained: 'The release does not hold this figure.',
} as const;

const MISSING: ShownFigure = { text: NOT_AVAILABLE.symbol, meaning: NOT_AVAILABLE.meaning, number: null };

const isKnown = ({ value, whyHidden }: Pick<Figure, 'value' | 'whyHidden'>): boolean =>
  whyHidden !== null || /^-?\d/.test(value);

export function shown(figure: Pick<Figure, 'value' | 'whyHidden'> | undefined): ShownFigure {
  if (figure === undefined || !isKnown(figure)) return MISSING;
  if (figure.whyHidden !== null) {
    return { text: figure.value, meaning: SYMBOLS[figure.whyHidden].meaning, number: null };
  }
  return { text: govukNumber(figure.value), meaning: null, number: Number(figure.value) };
}

/** What a figure is counted in. */
export type Unit = 'COUNT' | 'PER_CENT' | 'POUNDS';

/** The same in its own unit: "57.1%", "£1,234". */
export function shownAs(unit: Unit, figure: Pick<Figure, 'value' | 'whyHidden'> | undefined): ShownFigure {
  const told = shown(figure);
  return told.number === null ? told : { ...told, text: numberWords(unit, told.number) };
}

export function numberWords(unit: Unit, number: number): string {
  if (unit === 'POUNDS') return govukPounds(number);
  return unit === 'PER_CENT' ? `${govukNumber(number)}%` : govukNumber(number);
}
