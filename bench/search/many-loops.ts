import type { PracticeDocument } from '../../contexts/learning/search/practice-document.ts';
import type { SeededRandom } from '../../platform/seeded-random.ts';
import { sandboxDocuments } from '../../test/search/support/sandbox-documents.ts';

const SYLLABLES =
  'ba bel cor dan er fen gil hal in jo ker lan mor nel or pen quil ros sar tor um ven wil yar zet'.split(' ');
/** Rare words that many loops bring with them: names of tools, teams and places. */
const RARE_WORDS = 20_000;
const RARE_IN_EACH = 12;

/**
 * Many loops, each of sentences of the sandbox's and of rare words of its own. Harder than real ones: each common word stands
 * in hundreds of them, so that a question finds thousands.
 */
export function manyLoops(many: number, random: SeededRandom): readonly PracticeDocument[] {
  const rare = Array.from({ length: RARE_WORDS }, () => [1, 2, 3].map(() => random.pick(SYLLABLES)).join(''));
  const some = (count: number): string => Array.from({ length: count }, () => random.pick(rare)).join(' ');
  return Array.from({ length: many }, (_, number): PracticeDocument => {
    const [one, other, third] = [1, 2, 3].map(() => random.pick(sandboxDocuments));
    if (one === undefined || other === undefined || third === undefined) throw new Error('There are no loops.');
    return {
      ...one,
      id: `${one.authority}/${String(number).padStart(6, '0')}`,
      title: `${one.title} ${some(1)}`,
      problem: other.problem,
      idea: `${third.idea} ${some(1)}`,
      findings: `${one.findings} ${other.findings} ${some(RARE_IN_EACH)}`,
    };
  });
}
