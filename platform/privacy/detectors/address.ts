import { type Candidate, type Detector, whole } from '../detector.ts';

const NUMBER = '[0-9]{1,4}[A-Za-z]?';
const WORD = "[A-Z][A-Za-z'.-]{1,20}";
const STREETS =
  '(?:[Rr]oad|ROAD|[Rr]d|RD|[Ss]treet|STREET|St|ST|[Aa]venue|AVENUE|Ave|AVE|[Ll]ane|LANE|Ln|[Cc]rescent|CRESCENT|Cres|[Tt]errace|TERRACE|Terr?|Close|CLOSE|Drive|DRIVE|Dr|DR|Gardens|GARDENS|Gdns|[Gg]rove|GROVE|Mews|MEWS|Court|COURT|Ct|Place|PLACE|Pl|Way|WAY|Walk|WALK|Hill|HILL|Rise|RISE|Row|ROW|Square|SQUARE|Sq|Park|PARK|View|VIEW|Green|GREEN|Parade|PARADE|Croft|CROFT|Fold|Garth|Gate|GATE|Yard|Wharf|Quay|Villas|Cottages|Buildings|Vale|Heights|Fields?|Meadows?|Common|Chase|Wynd|Brow)';

/** "Year 6 Elm Street School", "Team 3 Park View": the number belongs to what stands before it. */
const NUMBERED_THING =
  /\b(?:sections?|parts?|schedules?|chapters?|forms?|teams?|phases?|steps?|weeks?|years?|yr|stages?|rules?|articles?|waves?|strands?|versions?|pages?|rooms?|days?|bands?|levels?|tiers?|grades?|ages?|aged|items?|class|bus|route|cohort|options?|units?)[ ,]*$/;
const COURTS = /\b(?:family|crown|county|high|magistrates'?|supreme|youth|coroner'?s?|criminal|appeal) court$/i;
/** "6 Month Review Drive": in a heading, capitals come in rows. */
const OF_PRACTICE = new Set(
  `month months week weeks day days hour hours mum dad parent parents child children family families review respite care
  step steps pounds support plan meeting session sessions key`.split(/\s+/),
);
const NOT_A_STREET = new Set(
  `way main busy quiet one two dead minor side back same whole long local new old big high open single dual mile miles
  country private public different through residential safe another the any this that each every per across cross
  metre metres hour hours minute minutes day days children families parents people young other more road street`.split(
    /\s+/,
  ),
);

/** "12 Elm Road", "12a St Mary's Close", "12-14 The Avenue", "12 elm road". */
export const streetAddress: Detector = {
  kind: 'ADDRESS',
  pattern: new RegExp(
    `(?<![A-Za-z0-9£$./-])${NUMBER}(?: ?[-/] ?${NUMBER})?(?:,? (?:${WORD} ){1,3}${STREETS}|,? [a-z'-]{3,20} (?:road|street|avenue|lane|crescent|terrace|grove))(?![A-Za-z])`,
    'g',
  ),
  extent: whole((candidate) => !COURTS.test(candidate.text) && !isNumbered(candidate) && isStreet(candidate)),
};

/** "Flat 3, Rose House", "PO Box 12". */
export const flatAddress: Detector = {
  kind: 'ADDRESS',
  pattern: new RegExp(
    `(?<![A-Za-z])(?:(?:[Ff]lat|FLAT|[Aa]partment|[Aa]pt\\.?) ${NUMBER},? (?:${WORD} ){1,3}(?:House|HOUSE|Court|COURT|Lodge|Tower|Towers|Point|Mansions|Heights|Building)|P\\.?O\\.? B(?:ox|OX) [0-9]{1,6})(?![A-Za-z])`,
    'g',
  ),
  extent: whole(() => true),
};

function isNumbered({ before }: Candidate): boolean {
  return NUMBERED_THING.test(before);
}

function isStreet({ text, after }: Candidate): boolean {
  const words = text
    .toLowerCase()
    .split(/[ ,]{1,2}/)
    .slice(1);
  if (words.at(-1) === 'close' && after.startsWith(' to ')) return false;
  if (words.some((word) => OF_PRACTICE.has(word))) return false;
  const isInSmallLetters = /^[0-9]{1,4}[A-Za-z]?,? [a-z]/.test(text);
  return !isInSmallLetters || !NOT_A_STREET.has(words[0] ?? '');
}
