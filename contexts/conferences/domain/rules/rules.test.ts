import { describe, expect, it } from '@jest/globals';
import { localDate } from '../../../../platform/dates/index.ts';
import type { Severity } from '../../../../platform/journal/problem.ts';
import type { Assessment } from '../assess.ts';
import { FACT_KINDS } from '../chronicle.ts';
import type { FactData, FactKind } from '../facts.ts';
import { closed, type EpisodeBuilder, episode, type Given, referred, referredUnborn } from '../testing/episode.ts';
import { RULE_CASES } from '../testing/rule-cases/index.ts';
import { CONFERENCE_RULES, type RuleCode } from './catalogue.ts';

/** Raised by what knows more than the facts (the use cases, the scan of texts as they come in), or held by construction. */
const RAISED_ELSEWHERE: readonly RuleCode[] = ['T1', 'T2', 'T5', 'D9', 'VERSION_REQUIRED', 'P10E', 'D7R', 'D7L', 'I1'];

/** Said here again, so that nobody turns what truly happened into a refusal by changing one word. */
const SEVERITIES: Readonly<Record<Severity, readonly RuleCode[]>> = {
  ERROR: [
    ...(['D1', 'D2', 'D3', 'D4', 'D5', 'D7', 'D7R', 'D7L', 'D8', 'P6', 'P10E'] as const),
    ...(['F1', 'F2', 'F3', 'F4', 'F5', 'F6', 'F7', 'F8', 'I1', 'T1', 'T2', 'T5', 'VERSION_REQUIRED'] as const),
  ],
  QUERY: [
    'D1Q',
    'D5Q',
    'D5B',
    'D6',
    'P3',
    'P3M',
    'P3T',
    'P4',
    'P5',
    'P6A',
    'P6C',
    'P7R',
    'P8',
    'P9',
    'P11',
    'P12',
    'S1',
    'S2D',
    'S3',
    'S4',
    'C1',
  ],
  FLAG: ['P1', 'P2', 'P7', 'P7S', 'P7X', 'P10', 'TL1', 'S1F', 'S2', 'T3'],
  INFO: ['D9', 'S5'],
};

describe.each(RULE_CASES)('$code is broken by $brokenBy', ({ code, broken, kept, at, given, keptGiven, notBy }) => {
  it(`at ${at.join(' and ')}`, () => {
    expect(placesOf(code, broken.assess(given))).toEqual(at);
  });

  it(`and not by ${notBy}`, () => {
    const either: Given = { ...given, ...keptGiven };
    expect(placesOf(code, kept.assess(either))).toEqual([]);
  });
});

describe('the catalogue of rules', () => {
  it('has an episode that breaks each rule, and a near-miss, unless it is raised elsewhere', () => {
    const told = new Set<string>([...RULE_CASES.map(({ code }) => code), ...RAISED_ELSEWHERE]);
    expect(Object.keys(CONFERENCE_RULES).filter((code) => !told.has(code))).toEqual([]);
    expect(RAISED_ELSEWHERE.filter((code) => RULE_CASES.some((ruleCase) => ruleCase.code === code))).toEqual([]);
  });

  it('gives each rule its severity', () => {
    const actual = Map.groupBy(Object.keys(CONFERENCE_RULES) as RuleCode[], (code) => CONFERENCE_RULES[code].severity);
    const sorted = Object.fromEntries([...actual].map(([severity, codes]) => [severity, codes.toSorted()]));
    expect(sorted).toEqual(
      Object.fromEntries(Object.entries(SEVERITIES).map(([severity, codes]) => [severity, codes.toSorted()])),
    );
  });

  it.each(Object.entries(CONFERENCE_RULES))(
    '%s says in whole sentences what is wrong and what to do',
    (_code, rule) => {
      for (const text of [rule.message, rule.nextStep]) expect(text).toMatch(/^[A-Z].*\.$/);
      expect(rule.source).not.toBe('');
    },
  );

  it('asks to check or to say in each query', () => {
    const queries = Object.values(CONFERENCE_RULES).filter(({ severity }) => severity === 'QUERY');
    for (const { message } of queries) expect(message).toMatch(/^Please /);
  });
});

describe('an episode by the documented steps', () => {
  it('breaks no rule, from referral to closure', () => {
    expect(closed().assess().findings).toEqual([]);
  });

  it('breaks none at any step on the way, but for what is late by then', () => {
    const facts = closed().facts();
    const codes = facts.map((_, index) =>
      episode(facts.slice(0, index + 1))
        .assess()
        .findings.map(({ code }) => code),
    );
    expect(new Set(codes.flat())).toEqual(new Set(['TL1']));
  });

  it('breaks none if everything happened on one day', () => {
    const { findings, status } = oneDay('2026-01-05').assess({ today: localDate('2026-01-05') });
    expect(findings).toEqual([]);
    expect(status).toBe('PLAN_AGREED');
  });

  it('lets a child be referred before birth and born later', () => {
    const born = referredUnborn().birth().assess();
    expect(born.children).toEqual([{ laChildId: 'C1', sex: 'U', birthMonth: '2026-03' }]);
    expect(born.findings.map(({ code }) => code)).toEqual(['TL1']);
  });
});

function oneDay(text: string): EpisodeBuilder {
  const on = localDate(text);
  return referred()
    .triage({ on })
    .consent({ on })
    .coordinator({ on })
    .preparation({ startedOn: on })
    .screen({ screenedOn: on })
    .schedule({ arrangedOn: on, conferenceOn: on })
    .meeting({ heldOn: on })
    .plan({ madeOn: on })
    .planShared({ on })
    .planDecision({ on, reviewOn: undefined });
}

/** What broke the rule: the kind of fact, or `episode`, and the field in it. */
function placesOf(code: RuleCode, { findings, chronicle }: Assessment): readonly string[] {
  const kindOf = (fact: FactData[FactKind]): string =>
    FACT_KINDS.find((kind) => (chronicle[kind] as readonly FactData[FactKind][]).includes(fact)) ?? 'nowhere';
  return findings
    .filter((finding) => finding.code === code)
    .map(({ fact, field }) => `${fact === null ? 'episode' : kindOf(fact)}.${field.join('.')}`);
}
