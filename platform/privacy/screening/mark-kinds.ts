import { IDENTIFIER_KINDS, type IdentifierKind } from '../identifier-kinds.ts';

/** What a text for others to learn from must not hold, beside identifiers. The sentence never repeats what was found. */
const FIGURES = {
  SMALL_NUMBER:
    'Holds a number of people so small that somebody who knows the place could tell who they are: give a share of a larger group, or say "some".',
} as const satisfies Record<string, string>;

/** How a text speaks. A moderator decides; the words may stand as somebody's own, in quotation marks. */
const TONES = {
  BLAMES_FAMILIES: 'Speaks of families as the fault: say what was offered, how, and what made it hard to take up.',
  BLAMES_CHILDREN: 'Speaks as if a child chose the harm: say what was done to the child, and what the child needed.',
  CONTEMPT: 'Speaks of people with contempt: say what happened and what it led to.',
  RANKING: 'Ranks places or people: say what differed in context, and what was learnt.',
} as const satisfies Record<string, string>;

export const MARK_KINDS = { ...IDENTIFIER_KINDS, ...FIGURES, ...TONES } as const;

export type ToneKind = keyof typeof TONES;
export type MarkKind = IdentifierKind | keyof typeof FIGURES | ToneKind;

/** Whether a text with such a mark is refused; what is not refused is shown to the moderator. */
export function isRefused(kind: MarkKind): boolean {
  return !(kind in TONES);
}
