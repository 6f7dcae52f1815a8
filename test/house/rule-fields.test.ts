import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { assess } from '../../contexts/conferences/domain/assess.ts';
import { CONFERENCE_RULES } from '../../contexts/conferences/domain/rules/catalogue.ts';
import { POLICY } from '../../contexts/conferences/domain/testing/episode.ts';
import { RULE_CASES } from '../../contexts/conferences/domain/testing/rule-cases/index.ts';
import { NO_INPUT, placesOf, problemsOf } from '../../contexts/conferences/recording/problems.ts';
import { RULES } from '../../lambdas/graphql-api/schema.ts';
import type { RuleText } from '../../platform/journal/rule.ts';
import { propertyRuns } from '../conferences/support/property-runs.ts';
import { arbitraryFacts, LAST_DAY } from '../support/conferences/arbitrary-facts.ts';
import { fieldOf } from '../support/field-of.ts';
import { ANY_FIELD, requireNamed, RULES_BY_CODE, rulesRaised } from '../support/rule-fields.ts';
import { fieldsOfTheSchema } from '../support/schema-fields.ts';

/** Rules that facts alone break, of the 63 of a conference: how many are raised below, at the least. */
const LEAST_RAISED = 45;

describe('the fields of the rules', () => {
  it('are of every rule that the API publishes', () => {
    const published = RULES.flatMap((table) => Object.keys(table)).sort();
    expect(Object.keys(RULES_BY_CODE).sort()).toEqual(published);
  });

  it('are there in what is sent, or in the conference itself', () => {
    const there = fieldsOfTheSchema();
    const strange = Object.entries(RULES_BY_CODE).flatMap(([code, { fields }]) =>
      fields.filter((field) => field !== ANY_FIELD && !there.has(field)).map((field) => `${code} ${field}`),
    );
    expect(strange).toEqual([]);
  });

  it('are named once each, and no other beside any', () => {
    const isAmiss = ({ fields }: RuleText): boolean =>
      new Set(fields).size < fields.length || (fields.includes(ANY_FIELD) && fields.length > 1);
    expect(Object.keys(RULES_BY_CODE).filter((code) => isAmiss(RULES_BY_CODE[code]!))).toEqual([]);
  });
});

describe('a problem of a conference', () => {
  const wholeAndPart = (facts: Parameters<typeof assess>[0], assessment: ReturnType<typeof assess>): void => {
    const { findings, chronicle } = assessment;
    requireNamed(problemsOf(findings, chronicle, NO_INPUT));
    const sent = placesOf(facts, ({ kind }, index) => ['input', 'facts', String(index), kind]);
    requireNamed(problemsOf(findings, chronicle, sent));
  };

  it('stands at a field of its rule, for every episode that breaks one', () => {
    for (const { broken, given } of RULE_CASES) wholeAndPart(broken.facts(), broken.assess(given));
    const raised = Object.keys(CONFERENCE_RULES).filter((code) => rulesRaised().has(code));
    expect(raised.length).toBeGreaterThanOrEqual(LEAST_RAISED);
  });

  it('stands at a field of its rule, for any facts at all', () => {
    const given = { today: LAST_DAY, isPossibleDuplicate: true };
    const property = fc.property(arbitraryFacts, (facts) => {
      wholeAndPart(facts, assess(facts, { ...POLICY, isMember: false }, given));
    });
    fc.assert(property, propertyRuns('fields of rules', { runs: 500, seed: 20_261_122 }));
  });
});

describe('the field of a path', () => {
  it.each([
    ['input.facts.3.referral.children.0.birthMonth', 'referral.children.birthMonth'],
    ['input.records.7.conference.facts.3.meeting.heldOn', 'meeting.heldOn'],
    ['input.records.7.payment.pence', 'pence'],
    ['input.records.7', ''],
    ['input.records', 'records'],
    ['conference.section31ZA.offers.0.offeree.role', 'offer.offeree.role'],
    ['conference.section31ZA.children.1.duty', 'section31ZA.children.duty'],
    ['conference.domesticAbuseScreens.0.screenedOn', 'screen.screenedOn'],
    ['input', ''],
  ])('%s is %s', (path, field) => {
    expect(fieldOf(path.split('.'))).toBe(field);
  });

  it('is refused where there is no such field, whatever the rule names', () => {
    expect(() => requireNamed([{ code: 'I1', path: ['input', 'request', 'lines', '0', 'payee', 'ref'] }])).toThrow(
      'request.lines.payee.ref',
    );
  });

  it('is refused where the rule does not name it', () => {
    expect(() => requireNamed([{ code: 'D4', path: ['input', 'meeting', 'startedAt'] }])).toThrow(
      'D4 is raised at input.meeting.startedAt, and its rule does not name the field meeting.startedAt, or there is none.',
    );
  });
});
