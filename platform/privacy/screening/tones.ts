import { type Candidate, type Detector, whole } from '../detector.ts';
import type { ToneKind } from './mark-kinds.ts';

/**
 * How a text may not speak. Sources: "Working together to safeguard children 2023", chapter 1 (work with families with
 * respect, without blame); "Language that cares" (TACT, 2019), by children in care; "Child exploitation: appropriate
 * language guide" (The Children's Society, 2022), for words that put harm at the child's own door.
 */
const PHRASES = {
  BLAMES_FAMILIES: [
    '(?:fail(?:s|ed|ing|ure|ures)?|refus(?:es|ed|ing|al|als)?) to (?:engage|co-?operate|comply|attend|accept|turn up)',
    "(?:won'?t|will not|would not|wouldn't|did not want to|didn't want to) (?:engage|co-?operate)",
    'non-? ?(?:complian(?:t|ce)|engag(?:ing|ement)|co-?operati(?:ve|on))',
    'hard[- ]to[- ](?:reach|engage) (?:families|parents|mothers|fathers|groups|young people|children|communities|dads|mums)',
    'disguised compliance',
    'chaotic (?:family|families|household|households|parents?|mothers?|lifestyles?|home|homes|lives|mums?)',
    'dysfunctional (?:family|families|households?|parents?|homes?)',
    '(?:problem|troublesome|troubled|nuisance|toxic) (?:family|families|parents?|households?)',
    'broken homes?',
    '(?:lack(?:s|ed|ing)?(?: of)? insight|in denial|bad parenting|bad parents|poor parenting|bad mothers?|unfit (?:mothers?|parents?))',
    '(?:resistant|hostile|uncooperative|unmotivated|difficult) (?:family|families|parents?|mothers?|fathers?|mums?|dads?)',
  ],
  BLAMES_CHILDREN: [
    'attention[- ]seek(?:ing|er|ers)',
    '(?:manipulative|promiscuous|streetwise|out of control|uncontrollable|beyond (?:parental )?control|unruly|naughty)',
    'lifestyle choices?',
    '(?:puts?|putting|places?|placing|placed) (?:herself|himself|themselves) (?:at|in) (?:risk|danger)',
    'abscond(?:s|ed|ing|er|ers)?',
    'child prostitut(?:es?|ion)',
    'challenging (?:child|children|teenagers?|boys?|girls?|young people)',
    'prolific (?:missing|offenders?|young)',
  ],
  CONTEMPT: [
    '(?:feckless|workshy|scroungers?|useless|hopeless|clueless|incompetent|pathetic|stupid|idiotic|ridiculous|a joke|laughable|nightmare (?:family|families|parents?))',
    "(?:these|those|that sort of|this sort of|that kind of|this kind of) (?:sorts? of )?(?:people|person|parents?|families) (?:always|never|just|don't|do not|can't|cannot|only)",
    "(?:couldn't|could not|can't|cannot) be (?:bothered|arsed)",
    '(?:lazy|idle) (?:parents?|mothers?|fathers?|families|workers?|social workers?|staff|schools?|partners?|mums?|dads?)',
    '(?:as usual|typically),? (?:the )?(?:police|health|schools?|social care|partners)',
    'fobbed (?:us|them|me) off',
  ],
  RANKING: [
    '(?:best|worst|weakest|poorest|top|bottom)[- ](?:performing )?(?:authority|authorities|council|councils|borough|in the country|in england|of the (?:table|league|pile))',
    'league tables? (?:position|place|of|shows?|puts?)',
    '(?:outperform(?:s|ed|ing)?|beat(?:s|en|ing)?|ahead of|better than|worse than) (?:all )?(?:the )?(?:other|every other|our neighbouring|neighbouring) (?:authorit|council|borough|area)(?:y|ies|s)?',
    '(?:named and shamed|naming and shaming)',
    'ranked (?:first|second|third|top|bottom|last|highest|lowest|number one)',
  ],
} as const satisfies Record<ToneKind, readonly string[]>;

/** What is said of the phrase and not with it: "we stopped writing 'hard to reach families'", "league tables are not made". */
const SPOKEN_OF =
  /(?:["'(\u201C]|\b(?:stopped|stop|avoid(?:s|ed|ing)?|instead of|rather than|no longer|never|not|without|replac(?:e|es|ed|ing)|words? (?:like|such as)|terms? (?:like|such as)|phrases? (?:like|such as)|against) (?:(?:writing|saying|calling|using|the|of|a|any|them|families|parents|children|about) ){0,3})$/;

export const tones: readonly Detector<ToneKind>[] = Object.entries(PHRASES).map(([kind, phrases]) => ({
  kind: kind as ToneKind,
  pattern: new RegExp(`(?<![A-Za-z-])(?:${phrases.join('|')})(?![A-Za-z])`, 'gi'),
  extent: whole((candidate) => !isSpokenOf(candidate)),
}));

function isSpokenOf({ before }: Candidate): boolean {
  return SPOKEN_OF.test(before);
}
