import type { PracticeDocument } from '../../../contexts/learning/search/practice-document.ts';
import type { Answer } from './measures.ts';

/** What a search without any of our means finds: loops by how many of the question's words they hold, lower-cased. */
export function plainMatch(documents: readonly PracticeDocument[]): Answer {
  const words = (text: string): readonly string[] =>
    text
      .toLowerCase()
      .split(/[^a-z0-9]+/)
      .filter(Boolean);
  const held = documents.map(({ id, title, problem, idea, findings }) => ({
    id,
    has: new Set(words(`${title} ${problem} ${idea} ${findings}`)),
  }));
  return (question) =>
    held
      .map(({ id, has }) => ({ id, score: words(question).filter((word) => has.has(word)).length }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
      .map(({ id }) => id);
}
