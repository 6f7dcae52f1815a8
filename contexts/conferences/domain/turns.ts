import type { Fact } from './facts.ts';

type Asks = (fact: Fact) => boolean;

/** Two kinds of step that undo each other, again and again. */
type Loop = { readonly opens: Asks; readonly closes: Asks };

const LOOPS: readonly Loop[] = [
  { opens: ({ kind }) => kind === 'schedule', closes: ({ kind }) => kind === 'postponement' || kind === 'notHeld' },
  {
    opens: (fact) => fact.kind === 'plan' && fact.data.outcome === 'MADE',
    closes: ({ kind }) => kind === 'planDecision',
  },
  { opens: ({ kind }) => kind === 'pause', closes: ({ kind }) => kind === 'resumption' },
];

/**
 * Facts carry a day and no time, so two steps of one loop on one day could be told either way round. They are told as
 * they must have gone: an arranged date is postponed before another is arranged, a plan that stands undecided is
 * decided before another is made, a pause that lasts ends before another begins.
 */
export function inTurns(sorted: readonly Fact[], dayOf: (fact: Fact) => string | null): readonly Fact[] {
  return LOOPS.reduce((facts, loop) => (hasBoth(facts, loop) ? takeTurns(facts, loop, dayOf) : facts), sorted);
}

function hasBoth(facts: readonly Fact[], { opens, closes }: Loop): boolean {
  return facts.some(opens) && facts.some(closes);
}

function takeTurns(sorted: readonly Fact[], loop: Loop, dayOf: (fact: Fact) => string | null): readonly Fact[] {
  let isOpen = false;
  return [...Map.groupBy(sorted, dayOf).values()].flatMap((day) => {
    const opening = day.filter(loop.opens);
    const closing = day.filter(loop.closes);
    const turns: Fact[] = [];
    while (opening.length + closing.length > 0) {
      const next = (isOpen ? closing.shift() : opening.shift()) ?? opening.shift() ?? closing.shift();
      if (next === undefined) break;
      turns.push(next);
      isOpen = loop.opens(next);
    }
    return day.map((fact) => (loop.opens(fact) || loop.closes(fact) ? (turns.shift() ?? fact) : fact));
  });
}
