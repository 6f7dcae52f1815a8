import type { Answer, Problem } from './api.ts';
import type { SourceRecord } from './source.ts';

/** What a run has come to. */
export type Report = {
  readonly add: (record: SourceRecord, answer: Answer) => void;
  readonly holdBack: (record: SourceRecord) => void;
  readonly leaveOut: (why: 'SAME' | 'REFUSED_BEFORE') => void;
  /** Whether anything wants somebody to mend it. */
  readonly hasTrouble: () => boolean;
  readonly text: (dryRun: boolean) => string;
};

export function openReport(): Report {
  const counts = {
    CREATED: 0,
    CHANGED: 0,
    UNCHANGED: 0,
    REFUSED: 0,
    queried: 0,
    SAME: 0,
    REFUSED_BEFORE: 0,
    heldBack: 0,
  };
  const [refused, queried, heldBack]: [string[], string[], string[]] = [[], [], []];
  return {
    add({ id }, { status, withQueries, problems }) {
      if (status === 'NOT_REACHED' || status === 'UNKNOWN') return;
      counts[status] += 1;
      if (status === 'REFUSED') refused.push(told(id, problems.map(sentence)));
      if (!withQueries) return;
      counts.queried += 1;
      queried.push(told(id, problems.filter(({ severity }) => severity === 'QUERY').map(sentence)));
    },
    holdBack({ id, faults }) {
      counts.heldBack += 1;
      heldBack.push(told(id, faults));
    },
    leaveOut(why) {
      counts[why] += 1;
    },
    hasTrouble: () => counts.REFUSED + counts.REFUSED_BEFORE + counts.heldBack > 0,
    text(dryRun) {
      const sent = counts.CREATED + counts.CHANGED + counts.UNCHANGED + counts.REFUSED;
      return [
        `${dryRun ? 'Tried out' : 'Sent'} ${String(sent)}: created ${String(counts.CREATED)}, changed ${String(counts.CHANGED)}, unchanged ${String(counts.UNCHANGED)}, refused ${String(counts.REFUSED)}, queried ${String(counts.queried)}.`,
        `Not sent ${String(counts.SAME + counts.REFUSED_BEFORE + counts.heldBack)}: as they were ${String(counts.SAME)}, as they were refused ${String(counts.REFUSED_BEFORE)}, held back ${String(counts.heldBack)}.`,
        ...section('Refused: mend these at the source.', refused),
        ...section('Queried: accepted; correct these, or give a reason.', queried),
        ...section('Held back: rows of these are missing.', heldBack),
      ].join('\n');
    },
  };
}

const told = (id: string, lines: readonly string[]): string =>
  [`  ${id}`, ...lines.map((line) => `    ${line}`)].join('\n');

/** A path of a batch begins with `input`, `records`, the index and the kind; within the record it is the sender's own. */
function sentence({ code, path, message, nextStep }: Problem): string {
  const within = path[0] === 'input' ? path.slice(4) : path;
  return `${code}${within.length === 0 ? '' : ` at ${within.join('.')}`}: ${message} ${nextStep}`;
}

function section(title: string, entries: readonly string[]): readonly string[] {
  return entries.length === 0 ? [] : ['', title, ...entries];
}
