import { type Candidate, type Detector, whole } from '../detector.ts';

const NUMBER = '[0-9]{1,4}[A-Za-z]?';
const WORD = "[A-Z][A-Za-z'.-]{1,20}";
const STREETS =
  '(?:[Rr]oad|ROAD|[Rr]d|RD|[Ss]treet|STREET|St|ST|[Aa]venue|AVENUE|Ave|AVE|[Ll]ane|LANE|Ln|[Cc]rescent|CRESCENT|Cres|[Tt]errace|TERRACE|Terr?|Close|CLOSE|Drive|DRIVE|Dr|DR|Gardens|GARDENS|Gdns|[Gg]rove|GROVE|Mews|MEWS|Court|COURT|Ct|Place|PLACE|Pl|Way|WAY|Walk|WALK|Hill|HILL|Rise|RISE|Row|ROW|Square|SQUARE|Sq|Park|PARK|View|VIEW|Green|GREEN|Parade|PARADE|Croft|CROFT|Fold|Garth|Gate|GATE|Yard|Wharf|Quay|Villas|Cottages|Buildings|Vale|Heights|Fields?|Meadows?|Common|Chase|Wynd|Brow)';

/** "Year 6 Elm Street School", "Team 3 Park View": the number belongs to what stands before it. */
const NUMBERED_THING =
  /\b(?:sections?|parts?|schedules?|chapters?|forms?|teams?|phases?|steps?|weeks?|years?|yr|stages?|rules?|articles?|waves?|strands?|versions?|pages?|rooms?|days?|bands?|levels?|tiers?|grades?|ages?|aged|items?|class|bus|route|cohort)[ ,]*$/;
const COURTS = /\b(?:family|crown|county|high|magistrates'?|supreme|youth|coroner'?s?|criminal|appeal) court$/i;
const SMALL_LETTER_STREET = /^[0-9]{1,4}[a-z]? ([a-z'-]{3,20}) [a-z]{4,8}$/;
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
  extent: whole((candidate) => !COURTS.test(candidate.text) && !isNumbered(candidate) && isStreet(candidate.text)),
};

/** "Flat 3, Rose House", "PO Box 12". */
export const flatAddress: Detector = {
  kind: 'ADDRESS',
  pattern: new RegExp(
    `(?<![A-Za-z])(?:(?:[Ff]lat|FLAT|[Aa]partment|[Aa]pt\\.?) ${NUMBER},? (?:${WORD} ){1,3}(?:House|HOUSE|Court|COURT|Lodge|Tower|Towers|Point|Mansions|Heights|Building)|P\\.?O\\.? Box [0-9]{1,6})(?![A-Za-z])`,
    'g',
  ),
  extent: whole(() => true),
};

function isNumbered({ before }: Candidate): boolean {
  return NUMBERED_THING.test(before);
}

function isStreet(text: string): boolean {
  const small = SMALL_LETTER_STREET.exec(text.replace(',', ''));
  return small === null || !NOT_A_STREET.has(small[1] ?? '');
}
