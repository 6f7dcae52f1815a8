import type { Problem } from '../../../platform/journal/problem.ts';
import type { Harm, HarmDecision, Named, WholeLoop } from './loop.ts';
import { problemIf } from './rules.ts';

export type HarmDecider = 'OWNER' | 'MODERATOR';

/** Harm of a loop, wherever it was recorded, and what was decided about it since. */
export type KnownHarm = Harm & {
  /** The loop itself, or the adoption in which it happened. */
  readonly practice: Named & { readonly kind: 'LOOP' | 'ADOPTION' };
  /** Oldest first. */
  readonly decisions: readonly (HarmDecision & { readonly by: HarmDecider })[];
  /** Whether it stops the loop, and everybody who took it on (L5). */
  readonly stops: boolean;
};

/** All harm of a loop, oldest first: what its owner recorded, and what its adopters did. */
export function harmsOf(whole: WholeLoop): readonly KnownHarm[] {
  const { owner: authority, id, harms } = whole.loop;
  const own = harms.map((harm) => known(whole, harm, { authority, id, kind: 'LOOP' }));
  const elsewhere = whole.harmElsewhere.map(({ harm, ...adoption }) =>
    known(whole, harm, { authority: adoption.authority, id: adoption.id, kind: 'ADOPTION' }),
  );
  return [...own, ...elsewhere].sort((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)));
}

/** L5: until somebody who may has said, with a reason, that it may go on. */
export function isStoppedForSafety(whole: WholeLoop): boolean {
  return harmsOf(whole).some(({ stops }) => stops);
}

function known({ loop, oversight }: WholeLoop, harm: Harm, practice: KnownHarm['practice']): KnownHarm {
  const about = ({ harm: id }: HarmDecision): boolean => id === harm.id;
  const byOwner = (loop.harmDecisions ?? []).filter(about).map((each) => ({ ...each, by: 'OWNER' }) as const);
  const byModerator = (oversight.harmDecisions ?? [])
    .filter(about)
    .map((each) => ({ ...each, by: 'MODERATOR' }) as const);
  const holding = byModerator.at(-1) ?? byOwner.at(-1);
  return {
    ...harm,
    practice,
    decisions: [...byOwner, ...byModerator].sort((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at))),
    stops: holding?.decision !== 'GO_ON',
  };
}

/** Of each side: an item of the table is bounded. */
const MOST_DECISIONS = 200;

type Deciding = { readonly by: HarmDecider; readonly made: readonly HarmDecision[] | undefined };

/** L21: the owner decides about no harm that it recorded itself, nor after the moderators have. */
export function checkHarmDecision(harm: KnownHarm, { by, made = [] }: Deciding): readonly Problem[] {
  const isModerated = harm.decisions.some((decision) => decision.by === 'MODERATOR');
  const isTheirs = by === 'OWNER' && (harm.practice.kind === 'LOOP' || isModerated);
  return [
    ...problemIf(isTheirs, 'L21', 'input', 'harmId'),
    ...problemIf(made.length >= MOST_DECISIONS, 'L17', 'input', 'loopId'),
  ];
}
