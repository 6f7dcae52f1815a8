import { type Detector, whole } from '../detector.ts';

const NEVER_ISSUED = new Set(['BG', 'GB', 'NK', 'KN', 'NT', 'TN', 'ZZ']);
const LABEL = /\b(?:ni|nino|national insurance)\b[^.;]{0,20}$/;

/**
 * HMRC, NIM39110: two letters, six digits, a letter A to D. Without its last letter it has the shape of many a
 * reference, and counts only where it is labelled. QQ, which HMRC uses in examples, counts too.
 */
export const nationalInsuranceNumber: Detector = {
  kind: 'NATIONAL_INSURANCE_NUMBER',
  pattern: /(?<![a-z0-9])[a-ceghj-prqtw-z][a-ceghj-npqrtw-z](?:[ -]?[0-9]{2}){3}(?:[ -]?[a-d])?(?![a-z0-9])/gi,
  extent: whole(({ text, before }) => {
    const prefix = text.slice(0, 2).toUpperCase();
    if (NEVER_ISSUED.has(prefix)) return false;
    return /[a-d]$/i.test(text) || LABEL.test(before);
  }),
};
