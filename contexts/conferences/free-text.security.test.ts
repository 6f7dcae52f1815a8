import { beforeAll, describe, expect, it } from '@jest/globals';
import { type Call, VERB_KINDS } from '../../test/conferences/support/calls.ts';
import { type Desk, newKey, newSource, openDesk } from '../../test/conferences/support/desk.ts';
import { adding, idOf, recordEpisode } from '../../test/conferences/support/episode-calls.ts';
import { filledFact, type Place, placesOfScalar } from '../../test/conferences/support/filled-facts.ts';
import { sampleFact } from '../../test/conferences/support/arbitrary-facts.ts';
import { readAll } from '../../test/conferences/support/stored.ts';
import { useEngine } from '../../test/support/engine.ts';
import type { Fact, FactKind } from './domain/facts.ts';

/** All made up: numbers kept for tests and dramas, and districts that do not exist. */
const IDENTIFIERS = {
  UPN: 'F000123456789',
  'NHS number': 'NHS number 999 000 0018',
  'National Insurance number': 'Claims under QQ123456C',
  'e-mail address': 'Write to nan@example.org',
  'telephone number': 'Ring 07700 900123',
  date: 'Born on 3 May 2016',
  'name with a title': 'Mrs Twiggle will come',
} as const;
const UPN = IDENTIFIERS.UPN;
const PLAIN_NUMBER = 'CASE20260012';

const engine = useEngine();
let tableName = '';
let desk: Desk;
let id = '';

beforeAll(async () => {
  tableName = await engine.freshTable();
  desk = openDesk(engine.client, tableName);
  id = idOf(desk, await recordEpisode(desk, [sampleFact('referral')]));
});

/** Where the answer to a call finds an identifier. */
async function foundIn(call: Call): Promise<readonly string[]> {
  const { outcome } = await desk.make(call);
  const found = outcome.problems.filter(({ code }) => code === 'I1');
  if (found.length > 0) expect(outcome.status).toBe('REFUSED');
  return found.map(({ path }) => path.join('.'));
}

/** By every way in which a fact of that kind can be sent: the place in its input, and where the answer finds something. */
async function foundByEveryWay(
  kind: FactKind,
  place: Place,
  text: string,
): Promise<Record<'place' | 'found', unknown>[]> {
  const fact = filledFact(kind, { at: place, value: text });
  const [key, source] = [newKey(), newSource()];
  const ways: (readonly [string, Call])[] = [
    [`input.facts.1.${kind}`, { key, does: 'record', source, facts: [sampleFact('triage'), fact] }],
  ];
  if (VERB_KINDS.includes(kind)) ways.push([`input.${kind}`, adding(id, fact)]);
  if (fact.kind === 'referral') {
    const { data: referral } = fact;
    ways.push(['input.referral', { key: newKey(), does: 'refer', source: newSource(), referral }]);
    const reopened: Fact[] = [sampleFact('referral'), sampleFact('withdrawal')];
    const conferenceId = idOf(desk, await recordEpisode(desk, reopened));
    ways.push(['input.referral', { key: newKey(), does: 'reopen', conferenceId, source: newSource(), referral }]);
  }
  const answers: Record<'place' | 'found', unknown>[] = [];
  for (const [start, call] of ways) {
    answers.push({ place: [[start, ...place].join('.')], found: await foundIn(call) });
  }
  return answers;
}

const TEXTS = placesOfScalar('ShortText').map(([kind, place]) => ({ kind, place, at: place.join('.') }));
const REFERENCES = placesOfScalar('LocalReference').map(([kind, place]) => ({ kind, place, at: place.join('.') }));

describe('the fields of the SDL', () => {
  it('hold texts and references to try', () => {
    expect(TEXTS.map(({ kind, at }) => `${kind}.${at}`)).toEqual(
      expect.arrayContaining(['plan.items.0.contingency', 'preparation.bottomLines.0', 'reason.reason']),
    );
    expect(REFERENCES.map(({ kind, at }) => `${kind}.${at}`)).toContain('meeting.attendees.0.person.ref');
  });
});

describe.each(TEXTS)('the text at $at of a $kind (I1)', ({ kind, place }) => {
  it('is refused, at its place, with a direct identifier in it', async () => {
    const answers = await foundByEveryWay(kind, place, IDENTIFIERS['telephone number']);
    for (const { place: expected, found } of answers) expect(found).toEqual(expected);
  });

  it('is not refused without one', async () => {
    for (const { found } of await foundByEveryWay(kind, place, 'Someone rang twice.')) expect(found).toEqual([]);
  });
});

describe.each(REFERENCES)('the reference at $at of a $kind (I1)', ({ kind, place }) => {
  it('is refused, at its place, if it is a UPN, and not if it is a number of the authority’s', async () => {
    for (const { place: expected, found } of await foundByEveryWay(kind, place, UPN)) expect(found).toEqual(expected);
    for (const { found } of await foundByEveryWay(kind, place, PLAIN_NUMBER)) expect(found).toEqual([]);
  });
});

describe('a text', () => {
  it.each(Object.entries(IDENTIFIERS))(
    'is refused with a %s in it, which is then nowhere in the table',
    async (_, text) => {
      const fact: Fact = { kind: 'withdrawal', data: { ...sampleData('withdrawal'), reason: `They said: ${text}.` } };
      expect(await foundIn(adding(id, fact))).toEqual(['input.withdrawal.reason']);
      const table = JSON.stringify([...(await readAll(engine.client, tableName)).values()]);
      expect(table).not.toContain(text);
    },
  );
});

function sampleData<K extends FactKind>(kind: K): Fact<K>['data'] {
  return sampleFact(kind).data as Fact<K>['data'];
}
