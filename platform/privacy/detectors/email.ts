import { type Detector, whole } from '../detector.ts';

const LOCAL = "[a-z0-9][a-z0-9._%+'-]{0,63}";
const AT = '(?: ?@ ?| ?[(\\[{<] ?(?:at|@) ?[)\\]}>] ?)';
const DOT = '(?:\\.| ?[(\\[{<] ?(?:dot|\\.) ?[)\\]}>] ?| dot )';
const LABEL = '[a-z0-9-]{1,63}';

/** With "(at)" and "(dot)" in any brackets as well as with the signs themselves. */
export const email: Detector = {
  kind: 'EMAIL',
  pattern: new RegExp(`${LOCAL}${AT}${LABEL}(?:${DOT}${LABEL}){1,5}`, 'gi'),
  extent: ({ text }) => trimmed(text),
};

/** "jo at example dot org": only with an ending that domains have, since "at" is a common word. */
export const spokenEmail: Detector = {
  kind: 'EMAIL',
  pattern: new RegExp(`${LOCAL} at ${LABEL}(?: dot ${LABEL}){0,3} dot (?:com|org|net|uk|info|me|io)(?![a-z0-9])`, 'gi'),
  extent: whole(() => true),
};

/** A domain ends in letters: "…@ 10.30" is a time. With spaces about the sign, only in an ending that domains have. */
function trimmed(text: string): number {
  if (/ @|@ /.test(text) && !/\.(?:com|org|net|uk|info|me|io)$/i.test(text)) return 0;
  return /[a-z]{2,63}-?$/i.test(text) ? text.replace(/-$/, '').length : 0;
}
