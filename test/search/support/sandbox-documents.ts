import type { PracticeDocument } from '../../../contexts/learning/search/practice-document.ts';
import { stories } from '../../../local/sandbox/practices/stories.ts';
import type { Story } from '../../../local/sandbox/practices/story.ts';

/** The sandbox's loops as the search sees them, by their slugs: drafts too, so that more can be judged. */
export const sandboxDocuments: readonly PracticeDocument[] = stories.map(documentOf);

function documentOf(story: Story): PracticeDocument {
  const { slug, by, title, problem, idea, strand, outcome, stage, contexts, pillars, turns, taken } = story;
  return {
    id: slug,
    authority: by,
    title,
    problem,
    idea,
    findings: turns
      .flatMap(({ found, unintended, equality, because }) => [found, unintended, equality, because])
      .join(' '),
    strand,
    outcome,
    stage,
    evidence: story.rated?.level ?? 'LOCAL_INSIGHT',
    contexts,
    pillars,
    adopters: [...new Set(taken.map((each) => each.by))].sort(),
    publishedAt: '2026-01-01T00:00:00.000Z',
  };
}
