import { canonicalJson } from '../../platform/canonical-json.ts';
import type { FinalDecision, Performed, Request } from '../../platform/journal/perform.ts';
import type { Write } from '../../platform/table/write.ts';
import type { LearningDeps } from './deps.ts';
import { checkContent } from './domain/check-content.ts';
import type { ImplementationStage } from './domain/codes.ts';
import type { LoopContent } from './domain/content.ts';
import type { LearningLoop } from './domain/loop.ts';
import { problemIf } from './domain/rules.ts';
import {
  advanced,
  currentOf,
  decideLoop,
  refusedAt,
  type LoopCall,
  type LoopGrounds,
} from './practices/decide-loop.ts';
import { freeze } from './practices/freeze.ts';
import { type StoredLoop, writeOfVersion } from './store/loops.ts';

export type ChangeLoop = LoopCall & {
  readonly content: LoopContent;
  /** Null to leave it. */
  readonly stage: ImplementationStage | null;
};

/** Versions of a loop's content: an item is bounded, and its heads lie in it. */
const MOST_VERSIONS = 100;

/** What has been tested or sent in keeps its words for ever: then this is the next version (L2, L7). */
export function changeLoop(deps: LearningDeps, request: Request, call: ChangeLoop): Promise<Performed<StoredLoop>> {
  return decideLoop(deps, request, {
    operation: 'changeLoop',
    call,
    action: 'CHANGE',
    decide: (grounds) => {
      const { current } = grounds;
      const { contentVersion } = current.loop;
      const problems = [
        ...checkContent(call.content),
        ...problemIf(contentVersion >= MOST_VERSIONS, 'L17', 'input', 'content'),
      ];
      if (problems.length > 0) return refusedAt(current, problems);
      return changed(grounds, call);
    },
  });
}

function changed({ current, request }: LoopGrounds, { content, stage }: ChangeLoop): FinalDecision<StoredLoop> {
  const { loop } = current;
  const hasNewContent = canonicalJson(content) !== canonicalJson(loop.content);
  const hasNewStage = stage !== null && stage !== loop.stage;
  if (!hasNewContent && !hasNewStage) return { kind: 'UNCHANGED', problems: [], ...currentOf(current) };
  const { after, writes } = hasNewContent
    ? withContent(loop, content, request.now.toISOString())
    : { after: loop, writes: [] };
  const fields = [...(hasNewContent ? ['content'] : []), ...(hasNewStage ? ['stage'] : [])];
  return advanced(current, {
    after: { ...after, stage: stage ?? loop.stage },
    event: { type: 'LOOP_CHANGED', fields },
    writes,
  });
}

type WithContent = { readonly after: LearningLoop; readonly writes: readonly Write[] };

function withContent(loop: LearningLoop, content: LoopContent, at: string): WithContent {
  const isTested = loop.cycles.some(
    ({ loopVersion, doing }) => doing !== undefined && loopVersion === loop.contentVersion,
  );
  const isFrozen = loop.versions.some(({ number }) => number === loop.contentVersion);
  if (!isTested && !isFrozen) return { after: { ...loop, content }, writes: [] };
  const frozen = freeze(loop, at);
  return {
    after: { ...frozen.loop, content, contentVersion: loop.contentVersion + 1 },
    writes: frozen.isNew ? [writeOfVersion(loop, frozen.version)] : [],
  };
}
