import type { Problem } from '../../../platform/journal/problem.ts';
import { type FieldNames, placesOfIdentifiers } from '../../../platform/privacy/index.ts';
import type { FollowUpContent } from '../domain/follow-up.ts';

/** A follow-up holds codes and days, and the reference of whoever made it. */
const FIELDS: FieldNames = { references: /^ref$/, coded: /^(?!ref$)/ };

/** I1: no reference holds a direct identifier. */
export function checkGiven(content: FollowUpContent, at: readonly string[]): readonly Problem[] {
  return placesOfIdentifiers(content, FIELDS, at).map((path): Problem => ({ code: 'I1', severity: 'ERROR', path }));
}
