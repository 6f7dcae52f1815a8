import type { Performed, Request } from '../../platform/journal/perform.ts';
import type { LearningDeps } from './deps.ts';
import { publishedVersion, rootOf } from './domain/loop.ts';
import type { PracticeNotice } from './domain/notice.ts';
import { problem } from './domain/rules.ts';
import { decidePractice, type PracticeCall } from './practices/decide-practice.ts';
import { type Practice, testedOf } from './practices/practice.ts';
import { writeOfNotice } from './store/notices.ts';

export type ReportHarm = PracticeCall & { readonly what: string };

const MOST_HARMS = 50;

/** L5: at once nobody is to begin with it, and everybody in its lineage is told, up and down, until they have said that they know. */
export function reportHarm(deps: LearningDeps, request: Request, call: ReportHarm): Promise<Performed<Practice>> {
  const id = deps.journal.nextId();
  return decidePractice(deps, request, {
    operation: 'reportHarm',
    call,
    decide: ({ practice }) => {
      const { harms } = testedOf(practice);
      if (harms.length >= MOST_HARMS) return [problem('L17', 'input', 'practiceId')];
      const { what } = call;
      const at = request.now.toISOString();
      return {
        tested: { harms: [...harms, { id, at, what }] },
        event: { type: 'HARM_REPORTED', fields: ['harms'] },
        // Of a loop that was never published, nobody knows.
        writes: isKnown(practice) ? [writeOfNotice(noticeOf(practice, { id, at, text: what }))] : [],
      };
    },
  });
}

function isKnown(practice: Practice): boolean {
  return practice.kind === 'ADOPTION' || publishedVersion(practice) !== undefined;
}

type Said = Pick<PracticeNotice, 'id' | 'at' | 'text'>;

function noticeOf(practice: Practice, said: Said): PracticeNotice {
  const { owner: authority, id } = testedOf(practice);
  const root = practice.kind === 'LOOP' ? rootOf(practice.loop) : practice.adoption.root;
  return { ...said, authority, kind: 'HARM', practice: { authority, id, kind: practice.kind }, root };
}
