import type { PeopleStep } from '../../../../contexts/learning/index.ts';
import { saying } from '../steps.ts';

const MODERATOR = 'programme';
const QUESTION = 'private-time-protected/blunt-question';

/** What was reported to moderators: upheld, not upheld, and not decided yet. */
export const concernSteps: readonly PeopleStep[] = [
  saying('askQuestion', { by: 'westmarch', of: QUESTION, day: 690 }, ({ practice }) => ({
    name: practice('private-time-protected'),
    text: 'Why should families be trusted with it at all?',
  })),
  saying('reportConcern', { by: 'fernsea', of: 'concern-tone', day: 693 }, ({ about }) => ({
    about: about(QUESTION),
    kind: 'TONE',
    text: 'It speaks of families as a risk, and families may read it.',
  })),
  saying('decideConcern', { by: MODERATOR, of: 'concern-tone', day: 696 }, ({ concern }) => ({
    name: concern('concern-tone'),
    decision: 'UPHELD',
    reason: 'It can be asked without a slight: please ask what families need in order to decide.',
  })),
  saying('reportConcern', { by: 'copperhill', of: 'concern-figures', day: 760 }, ({ about }) => ({
    about: about('fast-small-grants'),
    kind: 'INACCURATE',
    text: 'The figures look better than ours did: perhaps other money was not counted.',
  })),
  saying('decideConcern', { by: MODERATOR, of: 'concern-figures', day: 766 }, ({ concern }) => ({
    name: concern('concern-figures'),
    decision: 'NOT_UPHELD',
    reason: 'The plan says what is counted, and the figures follow it. Please ask its owner.',
  })),
  saying('reportConcern', { by: 'eastvale', of: 'concern-open', day: 878 }, ({ about }) => ({
    about: about('sgo-peer-group/question'),
    kind: 'IDENTIFIERS',
    text: 'An answer tells of an office so small that its team could be known.',
  })),
];
