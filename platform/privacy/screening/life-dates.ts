import type { Candidate, Detector } from '../detector.ts';

/** What an organisation does on a day: such a day tells of no child. */
const EVENT =
  /\b(?:meet(?:s|ing|ings)?|met|panels?|boards?|workshops?|training|trained|launch(?:ed|es)?|published|updated|approved|agreed|signed|issued|version|began|begun|begins|starts?|started|ran|runs|went live|go live|live|introduced|in force|commence[ds]?|deadline|due|by|until|since|from|between|ended|ends|closed|opened|opens|inspection|inspected|webinar|conference day|learning event|steering group|committee|cabinet|forum|briefing|review day|survey|audit(?:ed)?|dated|regulations|act|guidance|effective|reported|week of|evaluation|data as (?:of|at)|as at)\b[^.;!?]{0,30}$/;
/** A day in somebody's life, whatever else is near. */
const LIFE =
  /\b(?:born|birth|birthday|dob|d\.o\.b|died|death|turned|baby|infant|unborn|child|girl|boy|son|daughter|she|he|her|his|him|mum|mother|dad|father|sibling|brother|sister|placed|removed|accommodated|aged)\b/;

/**
 * The same detector of days, leaving those of meetings and launches: what is left could be a day in somebody's life, a
 * birth above all.
 */
export function unlessOfAnEvent(detector: Detector): Detector {
  return { ...detector, extent: (candidate) => (isOfAnEvent(candidate) ? 0 : detector.extent(candidate)) };
}

function isOfAnEvent({ before, after }: Candidate): boolean {
  const isOfALife = LIFE.test(before) || /^[ ,(]{1,2}(?:dob|d\.o\.b|birth|born)/.test(after);
  return !isOfALife && EVENT.test(before);
}
