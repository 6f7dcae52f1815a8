import { type Detector, scanWith } from './detector.ts';
import { flatAddress, streetAddress } from './detectors/address.ts';
import { birthDate, isoDate, monthFirstDate, numericDate, writtenDate } from './detectors/date.ts';
import { email, spokenEmail } from './detectors/email.ts';
import {
  calledName,
  kinName,
  labelledName,
  relativeName,
  roleName,
  smallLetterName,
  titledName,
} from './detectors/name.ts';
import { nationalInsuranceNumber } from './detectors/national-insurance-number.ts';
import { nhsNumber } from './detectors/nhs-number.ts';
import { phone } from './detectors/phone.ts';
import { postcode } from './detectors/postcode.ts';
import { upn } from './detectors/upn.ts';
import { handle, profileUrl, socialUrl } from './detectors/web-profile.ts';
import type { Finding } from './identifier-kinds.ts';

/** Surest first: where two findings overlap, the first of this order stands. */
export const detectors: readonly Detector[] = [
  socialUrl,
  profileUrl,
  email,
  spokenEmail,
  handle,
  upn,
  nhsNumber,
  nationalInsuranceNumber,
  isoDate,
  numericDate,
  writtenDate,
  monthFirstDate,
  birthDate,
  phone,
  postcode,
  streetAddress,
  flatAddress,
  titledName,
  smallLetterName,
  relativeName,
  labelledName,
  calledName,
  kinName,
  roleName,
];

/**
 * What in a free text looks like it could identify a person, in order of place and never overlapping; empty if
 * nothing does. Never throws, and takes time in proportion to the text.
 *
 * It cannot tell a plain capitalised name from any other word: a name is found only after a title ("Mrs", "PC"), a
 * relative ("Auntie", "her son"), a role ("social worker") or a label ("surname:", "a girl called"). A house without a number is not found either. So it helps people not
 * to write what they should not; it does not prove that a text identifies nobody.
 */
export function scanForIdentifiers(text: string): readonly Finding[] {
  return scanWith(detectors, text);
}
