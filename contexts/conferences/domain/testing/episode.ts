import { compact } from '../../../../platform/compact.ts';
import { localDate, type LocalDate, month } from '../../../../platform/dates/index.ts';
import { assess, type Assessment, type Surroundings } from '../assess.ts';
import { FACT_KINDS } from '../chronicle.ts';
import type { Fact, FactData, FactKind } from '../facts.ts';
import type { EpisodePolicy } from '../policy.ts';
import { SAMPLE, TODAY } from './sample-facts.ts';

/** What a fact says differently from the sample. A field that is undefined is left out. */
export type Patch<K extends FactKind> = { readonly [P in keyof FactData[K]]?: FactData[K][P] | undefined };

export type Given = Partial<Surroundings> & { readonly today?: LocalDate; readonly policy?: Partial<EpisodePolicy> };

/** An episode in the making. Each step gives a new one, so that near-misses share what they have in common. */
export type EpisodeBuilder = {
  /** Adds a fact of that kind: the sample, with what is said differently. */
  readonly [K in FactKind]: (patch?: Patch<K>) => EpisodeBuilder;
} & {
  /** Changes the last fact of that kind. */
  readonly but: <K extends FactKind>(kind: K, patch: Patch<K>) => EpisodeBuilder;
  readonly without: (...kinds: readonly FactKind[]) => EpisodeBuilder;
  readonly and: (...facts: readonly Fact[]) => EpisodeBuilder;
  readonly facts: () => readonly Fact[];
  /** On {@link TODAY} and by {@link POLICY}, unless said otherwise. */
  readonly assess: (given?: Given) => Assessment;
};

/** The targets that DOMAIN 2.8 suggests, in an authority in which section 31ZA is in force. */
export const POLICY: EpisodePolicy = {
  targets: {
    triageWorkingDays: 5,
    coordinatorWorkingDays: 5,
    conferenceDays: 42,
    conferenceAmberDays: 56,
    planSharedWorkingDays: 5,
    planDecisionWorkingDays: 10,
    reviewDays: 84,
  },
  section31ZAInForceFrom: localDate('2026-01-01'),
  isMember: true,
};

/** An episode with nothing in it. */
export function episode(facts: readonly Fact[] = []): EpisodeBuilder {
  const adders = FACT_KINDS.map((kind) => [kind, (patch?: object) => episode([...facts, sample(kind, patch)])]);
  return {
    ...(Object.fromEntries(adders) as Pick<EpisodeBuilder, FactKind>),
    but: (kind, patch) => {
      const at = facts.findLastIndex((fact) => fact.kind === kind);
      const fact = facts[at];
      if (fact === undefined) throw new RangeError(`This episode has no ${kind} to change.`);
      return episode(facts.with(at, { kind, data: compact({ ...fact.data, ...patch }) } as unknown as Fact));
    },
    without: (...kinds) => episode(facts.filter(({ kind }) => !kinds.includes(kind))),
    and: (...more) => episode([...facts, ...more]),
    facts: () => facts,
    assess: ({ today = TODAY, isPossibleDuplicate = false, policy } = {}) =>
      assess(facts, { ...POLICY, ...policy }, { today, isPossibleDuplicate }),
  };
}

function sample(kind: FactKind, patch: object = {}): Fact {
  return { kind, data: compact({ ...SAMPLE[kind], ...patch }) } as unknown as Fact;
}

/** Episodes that have come so far by the documented steps, and break no rule. */
export const referred = (): EpisodeBuilder => episode().referral();
export const accepted = (): EpisodeBuilder => referred().triage();
export const consented = (): EpisodeBuilder => accepted().consent();
export const allocated = (): EpisodeBuilder => consented().coordinator();
export const prepared = (): EpisodeBuilder => allocated().preparation().screen();
export const scheduled = (): EpisodeBuilder => prepared().schedule();
export const held = (): EpisodeBuilder => scheduled().meeting();
export const planned = (): EpisodeBuilder => held().plan();
export const agreed = (): EpisodeBuilder => planned().planShared().planDecision();
export const reviewed = (): EpisodeBuilder => agreed().review();
export const closed = (): EpisodeBuilder => reviewed().closure();

/** A referral of two siblings, C1 and C2. */
export const referredSiblings = (): EpisodeBuilder =>
  episode().referral({
    children: [
      { laChildId: 'C1', sex: 'F', birthMonth: month('2016-03') },
      { laChildId: 'C2', sex: 'M', birthMonth: month('2018-08') },
    ],
  });

/** A referral before birth, of a child expected in March. */
export const referredUnborn = (): EpisodeBuilder =>
  episode().referral({
    triggerPoint: 'PRE_BIRTH',
    children: [{ laChildId: 'C1', sex: 'U', expectedBirthMonth: month('2026-03') }],
  });
