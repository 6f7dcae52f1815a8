import type { Branch } from './tree.ts';
import { cellOf, everyBranch } from './tree.ts';

/** What was seen of the cells of one actor. */
export type Tally = {
  /** Could be asked for by some way. */
  readonly open: Set<string>;
  /** Was answered, if only with null. */
  readonly given: Set<string>;
  /** Was answered with something. */
  readonly shown: Set<string>;
  /** Was told FORBIDDEN where it stands. */
  readonly denied: Set<string>;
  /** Lay below something that was told FORBIDDEN, or that was not there for this actor. */
  readonly cut: Set<string>;
  /** Cells by the ways in which each was asked for. */
  asked: number;
  readonly wrong: string[];
};

export function emptyTally(): Tally {
  const sets = { open: new Set<string>(), given: new Set<string>(), shown: new Set<string>() };
  return { ...sets, denied: new Set(), cut: new Set(), asked: 0, wrong: [] };
}

export function noteDenied(tally: Tally, branch: Branch): void {
  tally.denied.add(cellOf(branch));
  noteCut(tally, branch.below);
  tally.asked += 1;
}

export function noteCut(tally: Tally, below: readonly Branch[]): void {
  const branches = everyBranch(below);
  for (const branch of branches) tally.cut.add(cellOf(branch));
  tally.asked += branches.length;
}

/** Goes through an answer beside what was asked for. */
export function noteAnswered(tally: Tally, branches: readonly Branch[], value: unknown): void {
  if (Array.isArray(value)) for (const each of value) noteAnswered(tally, branches, each);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
  const answer = new Map<string, unknown>(Object.entries(value));
  for (const branch of branches) {
    const { name } = branch.field;
    if (!answer.has(name)) continue;
    const found = answer.get(name);
    tally.given.add(cellOf(branch));
    if (found !== null) tally.shown.add(cellOf(branch));
    noteAnswered(tally, branch.below, found);
  }
}

/** Whether there is anything in an answer besides nothing: leaves that are not null. */
export function holdsSomething(value: unknown): boolean {
  if (value === null || value === undefined) return false;
  return typeof value === 'object' ? Object.values(value).some(holdsSomething) : true;
}
