import type { PracticeStep } from '../../../contexts/learning/index.ts';
import { turnReportedBack } from './reported-back.ts';
import { step } from './steps.ts';
import type { Story, Taken } from './story.ts';
import { turnSteps } from './turn-steps.ts';

/** Days after a practice was taken on, or harm recorded. */
const HARM_AFTER = 150;
const ACKNOWLEDGED_AFTER = 3;
const ANSWERED_AFTER = 20;

type Taking = { readonly story: Story; readonly taken: Taken; readonly day: number };

/** What an authority did with another's practice: took it on or left it, tested it, told of harm. */
export function takenSteps({ story, taken, day }: Taking): readonly PracticeStep[] {
  const { by, decision, reason, changes, core = [] } = taken;
  const adoption = `${story.slug}/${by}`;
  const changed = changes === undefined ? {} : { changes, changesCore: core.length > 0, coreComponents: core };
  const stage = decision === 'ABANDON' ? 'EXPLORATION' : 'INITIAL_IMPLEMENTATION';
  const turn = decision === 'ABANDON' ? undefined : turnReportedBack(story, by);
  return [
    step(
      'adoptPractice',
      { by, of: story.slug, makes: adoption, day },
      { loopVersion: 1, via: null, stage, decision: { decision, reason, ...changed } },
    ),
    ...(turn === undefined ? [] : turnSteps(story, turn, { by, of: adoption, day })),
    ...(taken.harm === undefined ? [] : harmSteps({ story, taken, day: day + HARM_AFTER }, taken.harm)),
  ];
}

/** Whose loop it is says that it knows, and in time what it makes of it. */
function harmSteps({ story, taken, day }: Taking, what: string): readonly PracticeStep[] {
  const adoption = `${story.slug}/${taken.by}`;
  const about = `${adoption}/harm`;
  const owner = { by: story.by, of: story.slug, about };
  return [
    step('reportHarm', { by: taken.by, of: adoption, makes: about, day }, { what }),
    step('acknowledgeNotice', { ...owner, day: day + ACKNOWLEDGED_AFTER }, {}),
    ...(taken.answer === undefined ? [] : [step('decideHarm', { ...owner, day: day + ANSWERED_AFTER }, taken.answer)]),
  ];
}
