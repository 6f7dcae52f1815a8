import { seededRandom } from '../../../platform/seeded-random.ts';
import type { Story, Turn } from './story.ts';

/** Of three who take a practice on, two test it themselves and report back. */
const SHARE_REPORTING = 0.67;
/** People: fewer could be known, and so could all but so few. */
const LEAST_TOLD = 6;

type Result = { readonly result: Turn['result']; readonly found: string; readonly because: string };

/** By how much of the source's change was seen. */
const RESULTS = {
  less: {
    result: 'NOT_MET',
    found: 'Little changed here. Our teams were short of people, and the practice was done in part.',
    because: 'We try again once the teams are whole.',
  },
  some: {
    result: 'PARTLY_MET',
    found: 'It went the same way as where it came from, and not as far.',
    because: 'It is worth going on with, and the start takes longer than we had thought.',
  },
  same: {
    result: 'MET',
    found: 'It went as where it came from: about as large a change, in another place.',
    because: 'It does here what it does there.',
  },
} as const satisfies Readonly<Record<string, Result>>;

/** What an adopter found of its own, or undefined where it has not reported back. The same whenever it is asked. */
export function turnReportedBack(story: Story, by: string): Turn | undefined {
  const random = seededRandom(`reported back/${story.slug}/${by}`);
  const [source] = story.turns;
  if (source === undefined || random.float() > SHARE_REPORTING) return undefined;
  const share = random.int(10, 120) / 100;
  const of = random.int(30, 90);
  const before = told(source.before + random.int(-4, 4), of, story);
  const seen = told(before + share * (source.seen - source.before), of, story);
  const outcome = share < 0.3 ? RESULTS.less : share < 0.8 ? RESULTS.some : RESULTS.same;
  return {
    asks: `Does it do here what it did there? ${source.asks}`,
    before,
    hoped: told(before + (source.seen - source.before), of, story),
    seen,
    of,
    ...outcome,
    unintended: 'It took more of the managers at first.',
    equality: 'We saw no difference between groups that were large enough to be told.',
    act: outcome === RESULTS.same ? 'ADOPT' : 'CONTINUE_TESTING',
  };
}

/** A value whose count, and what is left over, may be told. */
function told(value: number, of: number, { measure: { unit } }: Story): number {
  if (unit !== 'PER_CENT') return Math.max(1, Math.round(value));
  const count = Math.round((value * of) / 100);
  const telling = Math.min(of - LEAST_TOLD, Math.max(LEAST_TOLD, count));
  return (100 * telling) / of;
}
