import type { Candidate, Detector } from '../detector.ts';
import { COMMON_WORDS, FUNCTION_WORDS } from './not-a-name.ts';

const WORD = "[A-Z][A-Za-z'-]{1,30}";
const INITIALS = '(?:[A-Z](?:\\.|(?= ))[ ]?){0,3}';
const PARTICLES =
  '(?:(?:[dD]e|[vV]an|[vV]on|[dD]er|[dD]en|[lL]a|[lL]e|[aA]l|[eE]l|[bB]in|[dD]a|[dD]os|[dD]i|[dD]u) ){0,2}';
const NAME = `${INITIALS}${PARTICLES}${WORD}(?: ${WORD}){0,2}`;
const TITLES =
  '(?:[Mm]rs?|MRS?|Ms|MS|Mx|Miss|MISS|[Dd]r|DR|[Pp]rof(?:essor)?|[Rr]evd?|Reverend|Sir|Dame|Lord|Lady|Imam|Rabbi|Pastor|[Cc]llr|Councillor|HHJ|Judge|PCSO|[Pp]c|PC|DC|DS|DI|DCI|DSU|Sgt|Sergeant|Constable|Inspector|Superintendent)';
const RELATIVES =
  '(?:(?:[Gg]reat-)?(?:[Aa]unt(?:ie|y)?|[Uu]ncle)|[Nn]ann?a|[Nn]an(?:ny)?|[Gg]ran(?:ny|nie|ma|dma|ddad|dad|dpa)?)';
const LABELS =
  "(?:(?:[Ss]ur|[Ff]ore|[Mm]aiden |[Ff]irst |[Ll]ast |[Ff]ull |[Bb]irth |[Cc]hild's |[Mm]other's |[Ff]ather's |[Pp]arent's |[Hh]is |[Hh]er |[Tt]heir |[Mm]y )name(?: is| was|:| -)?)";

/** "Mrs Okafor", "Dr A. Patel", "PC van der Berg". "Mr X" and "Ms A" are not: so families are written of in reports. */
export const titledName: Detector = {
  kind: 'NAME',
  pattern: new RegExp(`(?<![A-Za-z])${TITLES}\\.? (?:[0-9]{1,6} )?${NAME}`, 'g'),
  extent: (candidate) => nameExtent(candidate, new RegExp(`^${TITLES}\\.? (?:[0-9]{1,6} )?`)),
};

/** "Auntie Jo", "Uncle Ben". */
export const relativeName: Detector = {
  kind: 'NAME',
  pattern: new RegExp(`(?<![A-Za-z])${RELATIVES} ${WORD}(?: ${WORD}){0,1}`, 'g'),
  extent: (candidate) => nameExtent(candidate, new RegExp(`^${RELATIVES} `)),
};

/** "surname: Okafor", "her name is Jo". */
export const labelledName: Detector = {
  kind: 'NAME',
  pattern: new RegExp(`(?<![A-Za-z])${LABELS} ${NAME}`, 'g'),
  extent: (candidate) => nameExtent(candidate, new RegExp(`^${LABELS} `)),
};

/** "mrs okafor": these two titles are never a word of their own, so a small letter may follow. */
export const smallLetterName: Detector = {
  kind: 'NAME',
  pattern: /(?<![A-Za-z])(?:[Mm]rs?|MRS?)\.? [a-z][a-z'-]{1,30}/g,
  extent: (candidate) => nameExtent(candidate, /^mrs?\.? /i),
};

const KIN =
  '(?:mum|mam|dad|mother|father|stepdad|stepmum|stepfather|stepmother|son|daughter|brother|sister|cousin|niece|nephew|boyfriend|girlfriend|husband|wife|grandson|granddaughter|half-brother|half-sister|twin)';
const ROLES =
  '(?:social worker|lead practitioner|practitioner|coordinator|health visitor|midwife|school nurse|head ?teacher|teacher|advocate|team manager|service manager|reviewing officer|foster carer|kinship carer|special guardian|support worker|youth worker|key ?worker|young person)';

/** "her son Tom", "mum Sarah": a small letter first, so that a heading ("Mother and Baby Unit") is none. */
export const kinName: Detector = {
  kind: 'NAME',
  pattern: new RegExp(`(?<![A-Za-z])${KIN},? [A-Z][a-z'-]{2,30}`, 'g'),
  extent: (candidate) => nameExtent(candidate, new RegExp(`^${KIN},? `)),
};

/** "a girl called Ella", "a child known as Jay": what a scheme is called is none, so a person must stand before. */
export const calledName: Detector = {
  kind: 'NAME',
  pattern:
    /(?<![A-Za-z])(?:[Bb]oy|[Gg]irl|[Cc]hild|[Bb]aby|[Tt]eenager|[Pp]erson|[Mm]an|[Ww]oman|[Mm]um|[Dd]ad|[Mm]other|[Ff]ather|[Ss]on|[Dd]aughter|[Ss]ister|[Bb]rother|[Cc]arer)(?:, aged [0-9a-z]{1,8},| aged [0-9a-z]{1,8}| of [0-9a-z]{1,8})? (?:called|named|known as|we (?:will|shall) call) [A-Z][A-Za-z'-]{1,30}(?: [A-Z][A-Za-z'-]{1,30})?/g,
  extent: (candidate) => nameExtent(candidate, /^.{1,50}? (?:called|named|known as|we (?:will|shall) call) /),
};

/** "social worker Ada Quince": a role in small letters, then a first name and a surname. */
export const roleName: Detector = {
  kind: 'NAME',
  pattern: new RegExp(`(?<![A-Za-z])${ROLES},? [A-Z][a-z'-]{1,30} [A-Z][A-Za-z'-]{1,30}`, 'g'),
  extent: (candidate) => nameExtent(candidate, new RegExp(`^${ROLES},? `)),
};

/** Titles that are a title and nothing else, after which even "May" and "Cook" are surnames. */
const PLAIN_TITLE = /^(?:mrs?|ms|mx|dr|prof|professor|revd?|reverend|cllr|councillor)\b/i;
const INITIAL_OR_PARTICLE =
  /^(?:[A-Z]\.?|[Dd]e|[Vv]an|[Vv]on|[Dd]er|[Dd]en|[Ll]a|[Ll]e|[Aa]l|[Ee]l|[Bb]in|[Dd]a|[Dd]os|[Dd]i|[Dd]u)$/;

/** The candidate without the words at its end that are no part of a name; 0 if nothing but the title is left. */
function nameExtent({ text }: Candidate, title: RegExp): number {
  const start = title.exec(text)?.[0].length ?? 0;
  const words = text.slice(start).split(' ');
  const first = Math.max(
    0,
    words.findIndex((word) => !INITIAL_OR_PARTICLE.test(word)),
  );
  const surname = words[first] ?? '';
  if (isFunctionWord(surname) || (isCommonWord(surname) && !isPlainTitle(text))) return 0;
  const stop = words.findIndex((word, index) => index > first && (isFunctionWord(word) || isCommonWord(word)));
  const name = words.slice(0, stop < 0 ? words.length : stop).join(' ');
  return start + name.replace(/(?:'s|['-]{1,30})$/i, '').length;
}

/** "MS" in capitals is as often a product or an illness. */
function isPlainTitle(text: string): boolean {
  return PLAIN_TITLE.test(text) && !text.startsWith('MS');
}

function isFunctionWord(word: string): boolean {
  return FUNCTION_WORDS.has(bare(word));
}

function isCommonWord(word: string): boolean {
  return COMMON_WORDS.has(bare(word));
}

function bare(word: string): string {
  return word.toLowerCase().replace(/'s?$/, '');
}
