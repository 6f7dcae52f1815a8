import { type Candidate, type Detector, whole } from '../detector.ts';

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const DAY = '(?:0?[1-9]|[12][0-9]|3[01])(?:st|nd|rd|th)?';
const DAY_IN_WORDS =
  '(?:(?:twenty|thirty)-)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth|thirtieth';
const FOUR_DIGIT_YEAR = '(?:19|20)[0-9]{2}';
const BIRTH = /\b(?:born|birth|birthday|bday|dob|d\.o\.b)\b/;
/** "Years 9/10/11", "ages 3-5-11", "section 3.3.14". */
const NUMBERED_THING =
  /\b(?:years?|yrs?|y|ages?|aged|weeks?|steps?|stages?|grades?|sections?|s|ss|para(?:graph)?s?|chapters?|v|version|rules?|regs?|regulations?|items?|tables?|figures?|appendix|clauses?|ratio)[ .]*$/;

/** 2014-03-28, 2014/3/28. */
export const isoDate: Detector = {
  kind: 'DATE',
  pattern: new RegExp(
    `(?<![0-9A-Za-z])${FOUR_DIGIT_YEAR}([-/.])(?:0?[1-9]|1[0-2])\\1(?:0?[1-9]|[12][0-9]|3[01])(?![0-9])`,
    'g',
  ),
  extent: whole(() => true),
};

/** 28/03/2014, 28.3.14, 28 03 2014; the American order too. */
export const numericDate: Detector = {
  kind: 'DATE',
  pattern:
    /(?<![0-9]|[0-9][./-])[0-9]{1,2}( ?[/.-] ?| )[0-9]{1,2}\1(?:(?:19|20)[0-9]{2}|[0-9]{2})(?![0-9]|[./-][0-9])/g,
  extent: whole((candidate) => {
    const [first = '', second = '', year = ''] = candidate.text.split(/[ /.-]{1,3}/);
    return isDayAndMonth(Number(first), Number(second)) && (isBirth(candidate) || isWrittenAsDate(candidate, year));
  }),
};

/** 28 March 2014, 28th of March, 2014, 28-Mar-14, 28 March '14, the third of March 2014. */
export const writtenDate: Detector = {
  kind: 'DATE',
  pattern: new RegExp(
    `(?<![0-9a-z])(?:${DAY}(?:[ ./-]|,? of )?|(?:${DAY_IN_WORDS})(?: of)? )${MONTH}(?:\\.?,? (?:in )?${FOUR_DIGIT_YEAR}|[./-]${FOUR_DIGIT_YEAR}|${FOUR_DIGIT_YEAR}|[/-][0-9]{2}|\\.?,? '[0-9]{2})(?![0-9a-z])`,
    'gi',
  ),
  extent: whole(() => true),
};

/** March 28, 2014. */
export const monthFirstDate: Detector = {
  kind: 'DATE',
  pattern: new RegExp(
    `(?<![0-9a-z])${MONTH}\\.?[ /-](?:the )?${DAY}(?:,? (?:of )?|[/-])${FOUR_DIGIT_YEAR}(?![0-9a-z])`,
    'gi',
  ),
  extent: whole(() => true),
};

/** Beside a word of birth, what would be too little elsewhere: "born 28 March", "DOB 280314". */
export const birthDate: Detector = {
  kind: 'DATE',
  pattern: new RegExp(
    `(?<![0-9a-z])(?:[0-9]{8}|[0-9]{6}|${DAY} (?:of )?${MONTH}(?: [0-9]{2})?|${MONTH} (?:the )?${DAY})(?![0-9a-z])`,
    'gi',
  ),
  extent: whole(
    (candidate) => isBirth(candidate) && (isSixOrEight(candidate.text) || /[A-Z][A-Za-z]{2}/.test(candidate.text)),
  ),
};

function isBirth({ before, after }: Candidate): boolean {
  return BIRTH.test(before.slice(-30)) || /^[ ,(]{1,2}(?:dob|d\.o\.b|birth|born)/.test(after);
}

function isDayAndMonth(first: number, second: number): boolean {
  const [smaller, greater] = first < second ? [first, second] : [second, first];
  return smaller >= 1 && smaller <= 12 && greater <= 31;
}

/** A year of two digits needs slashes, or hyphens between pairs: with dots it is as likely a paragraph. */
function isWrittenAsDate({ text, before }: Candidate, year: string): boolean {
  if (text.includes(' ') && !/[/.-]/.test(text)) return /^\d\d \d\d \d{4}$/.test(text);
  if (year.length === 4) return true;
  if (NUMBERED_THING.test(before)) return false;
  return text.includes('/') || /^\d\d-\d\d-\d\d$/.test(text);
}

function isSixOrEight(text: string): boolean {
  const [day, month] = [Number(text.slice(0, 2)), Number(text.slice(2, 4))];
  if (!/^(?:\d{6}|\d{8})$/.test(text)) return false;
  return isDayAndMonth(day, month) || /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])/.test(text);
}
