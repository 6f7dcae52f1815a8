/**
 * What a short free text must not hold, with the sentence that is shown where it does. The sentence never repeats
 * what was found.
 */
export const IDENTIFIER_KINDS = {
  UPN: "Holds what looks like a unique pupil number: use the child's reference instead.",
  NHS_NUMBER: "Holds what looks like an NHS number: use the child's reference instead.",
  NATIONAL_INSURANCE_NUMBER: 'Holds what looks like a National Insurance number: say who is meant by their role.',
  EMAIL: 'Holds what looks like an e-mail address: say who is meant by their role.',
  WEB_PROFILE: "Holds what looks like a person's page or user name on a website: leave it out.",
  PHONE: 'Holds what looks like a telephone number: leave it out.',
  POSTCODE: 'Holds what looks like a full postcode: leave it out, or name the district.',
  ADDRESS: 'Holds what looks like a house number and street: leave it out.',
  DATE: 'Holds a full date: use the date fields, or write the month and year.',
  NAME: 'Holds what looks like a name after a title: say who is meant by their role, such as "aunt" or "GP".',
} as const satisfies Record<string, string>;

export type IdentifierKind = keyof typeof IDENTIFIER_KINDS;

/** Where an identifier lies: offsets in UTF-16 units of the text as it was given, `end` not included. */
export type Finding = { readonly kind: IdentifierKind; readonly start: number; readonly end: number };
