import type { Performed, Request } from '../../platform/journal/perform.ts';
import type { Write } from '../../platform/table/write.ts';
import type { LearningDeps } from './deps.ts';
import { type Harm, publishedVersion, rootOf } from './domain/loop.ts';
import type { PracticeNotice } from './domain/notice.ts';
import { problem } from './domain/rules.ts';
import { decidePractice, type PracticeCall } from './practices/decide-practice.ts';
import { type Practice, testedOf } from './practices/practice.ts';
import { writeOfHarm } from './store/harms.ts';
import { writeOfNotice } from './store/notices.ts';

export type ReportHarm = PracticeCall & { readonly what: string };

const MOST_HARMS = 50;

/**
 * L5: at once nobody is to begin with it. Harm in an adoption stops its loop and all who took that on, until somebody who
 * may has decided about it; and everybody in the lineage is told, up and down, until they have said that they know.
 */
export function reportHarm(deps: LearningDeps, request: Request, call: ReportHarm): Promise<Performed<Practice>> {
  const id = deps.journal.nextId();
  return decidePractice(deps, request, {
    operation: 'reportHarm',
    call,
    decide: ({ practice }) => {
      const { harms } = testedOf(practice);
      if (harms.length >= MOST_HARMS) return [problem('L17', 'input', 'practiceId')];
      const { what } = call;
      const harm = { id, at: request.now.toISOString(), what };
      return {
        tested: { harms: [...harms, harm] },
        event: { type: 'HARM_REPORTED', fields: ['harms'] },
        writes: writesOf(practice, harm),
      };
    },
  });
}

function writesOf(practice: Practice, harm: Harm): readonly Write[] {
  const notice = writeOfNotice(noticeOf(practice, harm));
  if (practice.kind === 'ADOPTION') {
    const { owner: authority, id, source } = practice.adoption;
    return [notice, writeOfHarm({ authority, id, loop: source.loop, harm })];
  }
  // Of a loop that was never published, nobody knows.
  return publishedVersion(practice) === undefined ? [] : [notice];
}

function noticeOf(practice: Practice, harm: Harm): PracticeNotice {
  const { owner: authority, id } = testedOf(practice);
  const said = { id: harm.id, at: harm.at, text: harm.what, authority, kind: 'HARM' } as const;
  if (practice.kind === 'LOOP') {
    return { ...said, practice: { authority, id, kind: 'LOOP' }, root: rootOf(practice.loop) };
  }
  const { root, source } = practice.adoption;
  return { ...said, practice: { authority, id, kind: 'ADOPTION' }, root, loop: source.loop };
}
