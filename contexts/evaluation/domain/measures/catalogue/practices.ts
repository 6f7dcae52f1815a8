import type { PracticeFacts } from '../../../../learning/index.ts';
import type { CountOf, MeasureOf } from '../measure.ts';
import { type Common, count, shareOf, sum } from './write.ts';

const common = (who: string): Common => ({
  unit: 'PRACTICES',
  who,
  caveats: ['By the financial year in which it was started.', 'No league table: it says what was tried, not how well.'],
});
const LOOPS = common('learning loops');
const ADOPTIONS = common('adoptions');
const CYCLES = common('learning loops and adoptions');

const started: CountOf<PracticeFacts> = count(LOOPS, {
  key: 'learning_loops_count',
  title: 'Loops started',
  which: 'that were started',
  sourceRule: 'Each loop of the authority.',
  counts: ({ kind }) => kind === 'LOOP',
});

const sentIn: CountOf<PracticeFacts> = count(LOOPS, {
  key: 'learning_loops_sent_in_count',
  title: 'Loops sent in',
  which: 'that were sent in to be published',
  within: started.key,
  sourceRule: 'Any submission, withdrawn or not.',
  counts: ({ wasSentIn }) => wasSentIn,
});

const adopted: CountOf<PracticeFacts> = count(ADOPTIONS, {
  key: 'learning_adoptions_count',
  title: 'Adoptions',
  which: "of another authority's practice",
  sourceRule: 'Each adoption of the authority.',
  counts: ({ kind }) => kind === 'ADOPTION',
});

const goingOn: CountOf<PracticeFacts> = count(ADOPTIONS, {
  key: 'learning_adoptions_taken_on_count',
  title: 'Adoptions that go on',
  which: 'that go on, as they were taken or changed',
  within: adopted.key,
  sourceRule: 'The last decision is not ABANDON.',
  counts: ({ isTakenOn }) => isTakenOn,
});

const reported: CountOf<PracticeFacts> = count(ADOPTIONS, {
  key: 'learning_adoptions_reporting_count',
  title: 'Adoptions that reported back',
  which: 'that reported back with a cycle that was studied',
  within: adopted.key,
  sourceRule: 'Any cycle with a study (DOMAIN 4.2).',
  counts: ({ kind, studied }) => kind === 'ADOPTION' && studied > 0,
});

const decided = sum<PracticeFacts>(CYCLES, {
  key: 'learning_cycles_decided_count',
  title: 'Cycles decided',
  unit: 'PRACTICES',
  what: 'cycles that ended in a decision',
  sourceRule: 'Each cycle that was acted on.',
  value: (row) => row.decided,
});

export const PRACTICE_MEASURES: readonly MeasureOf<PracticeFacts>[] = [
  started,
  sentIn,
  shareOf(sentIn, started, { key: 'learning_loops_sent_in_percent', title: 'Loops sent in, of those started' }),
  decided,
  adopted,
  goingOn,
  reported,
  shareOf(reported, adopted, { key: 'learning_adoptions_reporting_percent', title: 'Adoptions that reported back' }),
];
