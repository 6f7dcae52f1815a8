/**
 * Why somebody looks at or changes a case record (DOMAIN 7.8; Caldicott's first principle: justify the purpose). Closed,
 * so that it can be counted and holds nothing about a person.
 */
export const PURPOSES = [
  'SERVICE_DELIVERY',
  'SAFEGUARDING',
  'QUALITY_ASSURANCE',
  'DATA_QUALITY',
  'SUBJECT_ACCESS',
  'COMPLAINT_OR_INQUIRY',
] as const;

export type Purpose = (typeof PURPOSES)[number];

/** What a record system does all day: work with families, and keep the record of it. */
export const USUAL_PURPOSE: Purpose = 'SERVICE_DELIVERY';

/** The usual one if none is given. Null for what is none of them. */
export function parsePurpose(text: string | undefined): Purpose | null {
  return text === undefined ? USUAL_PURPOSE : (PURPOSES.find((purpose) => purpose === text) ?? null);
}
