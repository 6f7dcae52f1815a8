import { compareText } from './compare-text.ts';
import type { LoopContent } from '../domain/content.ts';
import { evidenceOf, type WholeLoop } from '../domain/loop.ts';
import type { PracticeDocument } from './practice-document.ts';

type Published = {
  readonly whole: WholeLoop;
  /** Of the version that the network reads. */
  readonly content: LoopContent;
  readonly adopters: readonly string[];
};

/** A published loop as the search knows it. Null for one that is not in the lists. */
export function documentOf({ whole, content, adopters }: Published): PracticeDocument | null {
  const { loop, oversight } = whole;
  if (oversight.listed === undefined) return null;
  const { title, problem, changeIdea, strand, outcome, contexts, pillars } = content;
  return {
    id: documentId({ authority: loop.owner, id: loop.id }),
    authority: loop.owner,
    title,
    problem,
    idea: changeIdea,
    findings: findingsOf(whole),
    strand,
    outcome,
    stage: loop.stage,
    evidence: evidenceOf(whole),
    contexts,
    pillars,
    adopters: [...new Set(adopters)].sort(compareText),
    publishedAt: oversight.listed.at,
  };
}

export function documentId({ authority, id }: { readonly authority: string; readonly id: string }): string {
  return `${authority}/${id}`;
}

function findingsOf({ loop }: WholeLoop): string {
  return loop.cycles
    .flatMap(({ study, act }) => [
      study?.comparedWithPrediction,
      study?.unintendedConsequences,
      study?.equalityImpact,
      act?.rationale,
    ])
    .filter((text) => text !== undefined)
    .join('\n');
}
