import { type Candidate, type Detector, whole } from '../detector.ts';

/** Royal Mail, Programmers' Guide: the postcode areas, with the Crown dependencies, GIR and the pseudo area ZZ. */
const AREAS = new Set(
  (
    'AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY ' +
    'G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP ' +
    'NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W ' +
    'WA WC WD WF WN WR WS WV XM YO ZE ZZ'
  ).split(' '),
);
const LABEL = /\bpost ?code\b[^.;]{0,20}$/;

/** "B2 1st", "M4 2hr": an ordinal or a unit after a room, a team or a step. */
const SMALL_ENDINGS = /^\d(?:st|nd|rd|th|hr|yr|ft|lb|gb|tb|wd)$/;
/** With O for zero the second half could be one of these. */
const WORDS = new Set(['OFF', 'OLD', 'ONE', 'OUR', 'OUT', 'OWE', 'OWN', 'OAT', 'ODD']);

/** A9, A99, AA9, AA99, A9A, AA9A or GIR; then a digit and two letters, none of C I K M O V. */
export const postcode: Detector = {
  kind: 'POSTCODE',
  pattern:
    /(?<![a-z0-9])(?:[a-z]{1,2}[0-9][0-9a-z]?|[a-z]{1,2}O[0-9a-z]?|gir)[ .,-]{0,3}[0-9o][abd-hjlnp-uw-z]{2}(?![a-z0-9])/gi,
  extent: whole((candidate) => {
    const { text, before } = candidate;
    const compact = text.replace(/[ .,-]/g, '');
    const [outward, inward] = [compact.slice(0, -3), compact.slice(-3)];
    if (LABEL.test(before) || /^gir[0o]aa$/i.test(compact)) return true;
    if (SMALL_ENDINGS.test(inward) || !hasPlainZeros(outward, inward)) return false;
    return isKnownArea(outward) || isWrittenAsPostcode(candidate);
  }),
};

/** O for zero counts in capitals only, and beside a digit: "b2 old" and "so 2nd" are words. */
function hasPlainZeros(outward: string, inward: string): boolean {
  if (!/\d/.test(outward)) return false;
  return /^\d/.test(inward) || (/^O[A-Z]{2}$/.test(inward) && !WORDS.has(inward));
}

function isKnownArea(outward: string): boolean {
  return AREAS.has(/^[a-z]{1,2}/i.exec(outward)?.[0].toUpperCase() ?? '');
}

/** An area that Royal Mail has not made (yet), but two capitals, with the space where it belongs. */
function isWrittenAsPostcode({ text }: Candidate): boolean {
  return /^[A-Z]{2}[0-9][0-9A-Z]? [0-9][A-Z]{2}$/.test(text);
}
