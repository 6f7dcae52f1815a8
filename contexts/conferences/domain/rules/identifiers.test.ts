import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { Fact } from '../facts.ts';
import { closed, episode, type EpisodeBuilder } from '../testing/episode.ts';
import { identifiersIn } from './identifiers.ts';

const TELEPHONE = 'Ring 01632 960123 first.';
const UPN = 'A123456789012';

const found = (made: EpisodeBuilder): readonly string[] =>
  identifiersIn(made.facts()).map(({ code, field }) => `${code} ${field.join('.')}`);

describe('I1: a direct identifier in a text', () => {
  it.each([
    {
      where: 'an item of the plan',
      made: episode().plan({ items: [{ number: 1, what: TELEPHONE }] }),
      at: 'I1 items.0.what',
    },
    { where: 'a contingency', made: episode().plan({ contingency: TELEPHONE }), at: 'I1 contingency' },
    {
      where: 'a bottom line',
      made: episode().preparation({ bottomLines: ['Safe at night.', TELEPHONE] }),
      at: 'I1 bottomLines.1',
    },
    { where: 'a rationale', made: episode().exemption({ rationale: TELEPHONE }), at: 'I1 rationale' },
    { where: 'the local name of the model', made: episode().referral({ localName: TELEPHONE }), at: 'I1 localName' },
    {
      where: 'a note of a review',
      made: episode().review({ items: [{ item: 1, status: 'DONE', note: TELEPHONE }] }),
      at: 'I1 items.0.note',
    },
    {
      where: 'a reference that is a UPN',
      made: episode().coordinator({ coordinatorRef: UPN }),
      at: 'I1 coordinatorRef',
    },
    {
      where: 'an excluded reference that is a UPN',
      made: episode().safetyPlan({ excludedRefs: [UPN] }),
      at: 'I1 excludedRefs.0',
    },
    {
      where: 'the UPN of a child concerned',
      made: episode().letter({ laChildIds: ['C1', UPN] }),
      at: 'I1 laChildIds.1',
    },
  ])('is found in $where', ({ made, at }) => {
    expect(found(made)).toEqual([at]);
  });

  it('is not a number that the authority refers to somebody by', () => {
    expect(found(episode().coordinator({ coordinatorRef: '01632960123' }))).toEqual([]);
    expect(found(episode().application({ laChildIds: ['01632960123'] }))).toEqual([]);
  });

  it('is not in an episode that holds none', () => {
    expect(found(closed().offer().offerResponse().letter().exemption().application().reason().birth())).toEqual([]);
  });

  it('is no value of a code list, wherever it stands', () => {
    const lists = readFileSync(new URL('../../../../graphql/conferences.codes.graphql', import.meta.url), 'utf8');
    const values = [...lists.matchAll(/^ {2}([A-Z][A-Z0-9_]*)$/gm)].map(([, value]) => value);
    expect(values.length).toBeGreaterThan(200);
    const facts = values.map((value) => ({ kind: 'withdrawal', data: { reason: value } }) as unknown as Fact);
    expect(identifiersIn(facts)).toEqual([]);
  });
});
