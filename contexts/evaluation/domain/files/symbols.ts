/** What stands in the place of a number: the Government Statistical Service's symbols, with their meanings (DOMAIN 6.1). */
export const SYMBOLS = {
  z: { title: 'Not applicable', meaning: 'There can be no figure here, such as a share of nobody.' },
  x: {
    title: 'Not available',
    meaning: 'There is a figure, and this release does not tell it, or it was not collected.',
  },
  c: {
    title: 'Confidential',
    meaning: 'Hidden so that nobody can be told from it, or from another figure. It may be small, large or zero.',
  },
  low: { title: 'Rounds to zero', meaning: 'More than zero, and rounds to zero.' },
  u: { title: 'Low reliability', meaning: 'Too few were counted for the figure to be relied on.' },
} as const;

export type CellSymbol = keyof typeof SYMBOLS;

/** Of a figure that is told as a number. */
export const SHOWN = 'shown';

/** A cell taken apart: a number, or else why there is none. */
export type CellRead = {
  /** The number in the digits that it is told in. Null for a symbol. */
  readonly digits: string | null;
  readonly status: typeof SHOWN | CellSymbol;
};

const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/** @throws RangeError for what is neither a number nor a symbol: what nobody can read is not published. */
export function readCell(text: string): CellRead {
  if (NUMBER.test(text)) return { digits: text, status: SHOWN };
  if (isSymbol(text)) return { digits: null, status: text };
  throw new RangeError(`A cell holds neither a number nor a symbol, in ${String(text.length)} characters`);
}

function isSymbol(text: string): text is CellSymbol {
  return Object.hasOwn(SYMBOLS, text);
}
