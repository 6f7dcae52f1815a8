import type { Candidate, Detector } from '../detector.ts';
import { whole } from '../detector.ts';
import { ENDS_THE_COUNT, MAKES_A_THING, NUMBERS_IN_WORDS, PEOPLE, PEOPLE_DO, PERSON } from './people-words.ts';

const IN_WORDS = NUMBERS_IN_WORDS.slice(1, 11).join('|');
const NUMBER = `(?:[0-9]{1,2}(?: ?(?:-|to|or) ?[0-9]{1,2})?|${IN_WORDS}|a (?:couple|pair|trio) of)`;
/** At most this many words between a number and its people: "three older looked after children". */
const MOST_DESCRIBING = 3;

const NUMBERED_THING =
  /(?<!\b(?:first|second|third|last|next|this|that|same|each|every|final) )\b(?:sections?|s|ss|parts?|schedules?|chapters?|forms?|teams?|phases?|steps?|weeks?|years?|yr|stages?|rules?|articles?|waves?|strands?|versions?|pages?|days?|bands?|levels?|tiers?|grades?|ages?|aged|ks|regulations?|cohorts?|options?|rounds?|cycles?|tables?|figures?|annex|standards?|principles?|numbers?|no|group|pillar|enabler|outcome|question)[ .]*$/;
/** A limit, a rate, a size by design or the second half of a proportion tells of nobody. */
const BY_DESIGN =
  /(?:\b(?:up to|no more than|not more than|at most|maximum of|limit of|fewer than|less than|every|each|per|for every|any|caseloads? of|groups? of|pods? of|batch(?:es)? of|capacity (?:for|of)|places for|room for|aim(?:ing|s)? (?:for|at)|target of|threshold of|averag(?:e|es|ed|ing)(?: of)?|typically|first|next|last|top|(?:one|two|three|four|five|six|seven|eight|nine|ten|\d{1,3}) (?:in|to)|out of|under|over) |[£$/:.,-])$/;
const INSTITUTION = /^'s? (?:homes?|services?|centres?|teams?|guardians?|social|commissioners?|trusts?|hubs?|rights)\b/;

/**
 * A number of people from 1 up to `below`, that figure not included: "3 children", "two of the mothers", "one family".
 * Zero is no small number (DfE, children in need statistics: nought is shown, 1 to 5 are not).
 */
export function smallNumber(below: number): Detector<'SMALL_NUMBER'> {
  return {
    kind: 'SMALL_NUMBER',
    pattern: new RegExp(`(?<![A-Za-z0-9])${NUMBER}(?: [A-Za-z0-9-]{1,20}){1,8}`, 'gi'),
    extent: (candidate) => {
      const number = new RegExp(`^${NUMBER}`, 'i').exec(candidate.text)?.[0] ?? '';
      if (!isSmall(number, below) || isOther(candidate)) return 0;
      return countLength(number, candidate);
    },
  };
}

/** "n = 4", "(n=3)": a sample, whoever is in it. */
export function smallSample(below: number): Detector<'SMALL_NUMBER'> {
  return {
    kind: 'SMALL_NUMBER',
    pattern: /(?<![A-Za-z0-9])n ?= ?[0-9]{1,2}(?![0-9.,%])/gi,
    extent: whole(({ text }) => isSmall(text.replace(/^n ?= ?/i, ''), below)),
  };
}

function isOther({ before }: Candidate): boolean {
  return NUMBERED_THING.test(before) || BY_DESIGN.test(before);
}

function isSmall(number: string, below: number): boolean {
  const value = valueOf(number);
  return value >= 1 && value < below;
}

/** Of a range, the greater. */
function valueOf(number: string): number {
  const written = number.toLowerCase();
  if (written.startsWith('a ')) return written.startsWith('a trio') ? 3 : 2;
  const last = written.split(/ ?(?:-|to|or) ?/).at(-1) ?? '';
  return /^\d/.test(last) ? Number(last) : NUMBERS_IN_WORDS.indexOf(written);
}

/** From the number to the last word for the people it counts; 0 if it counts none. */
function countLength(number: string, { text, after }: Candidate): number {
  const words = text.slice(number.length + 1).split(' ');
  const { skipped, isProportion } = wholeOf(words);
  if (isProportion) return 0;
  const isOne = valueOf(number) === 1 && skipped === 0;
  const lengthTo = (index: number): number => number.length + words.slice(0, index + 1).join(' ').length + 1;
  if (skipped > 1 && PEOPLE_DO.has(words[skipped]?.toLowerCase() ?? '')) return lengthTo(skipped - 1);
  const upToPeople = words.slice(skipped, skipped + MOST_DESCRIBING + 1).map((word) => word.toLowerCase());
  const index = upToPeople.findIndex((word) => isPeople(word, isOne));
  if (index < 0 || !upToPeople.slice(0, index).every(isDescribing)) return 0;
  const length = lengthTo(skipped + index);
  return isThing(upToPeople[index] ?? '', text.slice(length) + after) ? 0 : length;
}

/** How many words "out of the 41" takes; "four out of five" of no group in particular is a proportion. */
function wholeOf(words: readonly string[]): { readonly skipped: number; readonly isProportion: boolean } {
  const match = /^(?:out )?of (the |our |these |those |their |its )?([0-9]{1,5}(?= |$)|[a-z]+(?:-[a-z]+)?)?/i.exec(
    words.join(' '),
  );
  if (match === null) return { skipped: 0, isProportion: false };
  const [, determiner = '', size = ''] = match;
  const isNumber =
    /^\d/.test(size) ||
    NUMBERS_IN_WORDS.includes(size.toLowerCase()) ||
    /^(?:twenty|thirty|forty|fifty|sixty)/i.test(size);
  const isProportion =
    determiner === '' && ['2', '3', '4', '5', '10', '100', 'two', 'three', 'four', 'five', 'ten'].includes(size);
  const taken = match[0].length - (isNumber ? 0 : size.length);
  return { skipped: match[0].slice(0, taken).trim().split(' ').length, isProportion };
}

function isPeople(word: string, isOne: boolean): boolean {
  return (isOne ? PERSON : PEOPLE).has(word) || /^\d{1,2}-year-olds?$/.test(word);
}

function isDescribing(word: string): boolean {
  return !ENDS_THE_COUNT.has(word) && !/[^su]s$/.test(word) && /^[a-z]/.test(word);
}

function isThing(word: string, following: string): boolean {
  if (INSTITUTION.test(following) || following.startsWith('-')) return true;
  if (/^ (?:at a time|from (?:each|every)|in (?:each|the) team|on the panel|of law)\b/i.test(following)) return true;
  if (word === 'people' && /^ (?:from|to|at|on|in)\b/i.test(following)) return true;
  const next = /^ ([A-Za-z'-]+)/.exec(following)?.[1]?.toLowerCase() ?? '';
  return PERSON.has(word) && MAKES_A_THING.has(next) && !`${word} ${next}`.startsWith('sibling group');
}
