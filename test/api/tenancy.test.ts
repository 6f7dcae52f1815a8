import { beforeAll, describe, expect, it } from '@jest/globals';
import { SAMPLE } from '../../contexts/conferences/domain/testing/sample-facts.ts';
import { factVerbs } from '../../contexts/conferences/recording/fact-verbs.ts';
import type { Conference, Outcome, Query } from '../../graphql/generated/resolvers-types.ts';
import type { Caller, Variables } from '../support/caller.ts';
import { useNetwork } from '../support/network.ts';
import { documentOf, EVERYTHING, type Input, newKey, readConference, record } from '../support/record.ts';
import { AUTHORITY } from '../support/two-authorities.ts';
import { walk, turnConferences, turnWorkList } from '../support/pages.ts';

/** What one authority records is not there for another: a foreign id and a missing one answer alike, to the byte. */
const network = useNetwork('2026-06-30');
const SOURCE = { system: 'CASESYSTEM', recordId: 'SECRET-1' };
const REFERRAL = plain(SAMPLE.referral) as Input;
const MISSING = '01K000000000000000000000ZZ';

let owner: Caller;
let stranger: Caller;
let theirs: Conference;

/** What a stranger might hope to find something at, each beside an id that surely is nobody's. */
let pairs: readonly (readonly [tried: string, missing: string])[];

beforeAll(async () => {
  owner = await network.as('nearby');
  stranger = await network.as('faraway');
  const { conference } = await record(owner, 'makeReferral', { sourceRecord: SOURCE, referral: REFERRAL });
  theirs = conference!;
  const inStrangersName = theirs.id.replace(AUTHORITY.nearby, AUTHORITY.faraway);
  pairs = [
    [theirs.id, theirs.id.replace(/[^_]+$/, MISSING)],
    [theirs.id, `fgdm_${AUTHORITY.faraway}_${MISSING}`],
    [inStrangersName, `fgdm_${AUTHORITY.faraway}_${MISSING}`],
    ['fgdm_A0000009_01K000000000000000000000ZZ', 'nonsense'],
  ];
});

/** The samples of the rules' own tests, in what the SDL takes for a reference. */
function plain(data: unknown): unknown {
  return JSON.parse(JSON.stringify(data).replace(/"[PW]-[A-Z-]+"/g, (text) => text.replaceAll('-', '')));
}

/** Of the stranger's own allowance: less with each request, whatever it is about. */
const WHAT_IS_LEFT = /"remaining":\d+,/g;

async function answerAbout(id: string, document: string, variables: (id: string) => Variables): Promise<string> {
  const { status, text } = await stranger.send(document, variables(id));
  return `${String(status)} ${text.replaceAll(id, '<id>').replaceAll(WHAT_IS_LEFT, '')}`;
}

async function expectAlike(document: string, variables: (id: string) => Variables): Promise<string> {
  const answers: string[] = [];
  for (const [tried, missing] of pairs) {
    const [one, other] = [
      await answerAbout(tried, document, variables),
      await answerAbout(missing, document, variables),
    ];
    expect(one).toBe(other);
    answers.push(one);
  }
  expect(new Set(answers).size).toBe(1);
  return answers[0]!;
}

describe('another authority’s conference', () => {
  it('is not there by its id', async () => {
    expect(
      await expectAlike(`${EVERYTHING} query ($id: ID!) { conference(id: $id) { ...Everything } }`, (id) => ({ id })),
    ).toMatch(/^200 \{"data":\{"conference":null\},"extensions"/);
  });

  it('is not there as a node, alone or among others', async () => {
    expect(await expectAlike('query ($id: ID!) { node(id: $id) { id } }', (id) => ({ id }))).toMatch(
      /^200 \{"data":\{"node":null\},"extensions"/,
    );
    expect(await expectAlike('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', (id) => ({ ids: [id, id] }))).toMatch(
      /^200 \{"data":\{"nodes":\[null,null\]\},"extensions"/,
    );
  });

  it('is not there by its owner’s own key', async () => {
    const { conferenceBySourceRecord } = await stranger.ask<Pick<Query, 'conferenceBySourceRecord'>>(
      'query ($sourceRecord: SourceRecordInput!) { conferenceBySourceRecord(sourceRecord: $sourceRecord) { id } }',
      { sourceRecord: SOURCE },
    );
    expect(conferenceBySourceRecord).toBeNull();
  });

  it('is in no list', async () => {
    expect(await walk(turnConferences(stranger, {}), 100)).toEqual([]);
    expect(await walk(turnConferences(stranger, { laChildId: 'C1' }), 100)).toEqual([]);
    expect(await walk(turnConferences(stranger, { status: 'REFERRED' }), 100)).toEqual([]);
    expect(await walk(turnWorkList(stranger, {}), 100)).toEqual([]);
  });
});

describe.each(Object.values(factVerbs).map(({ operation, kind }) => ({ operation, kind })))(
  '$operation of another authority’s conference',
  ({ operation, kind }) => {
    const REFUSED = `200 {"data":{"${operation}":{"status":"REFUSED","replayed":false,"dryRun":false,"problems":[{"code":"NOT_FOUND"`;

    it('is refused as of one that is not there', async () => {
      const told = await expectAlike(documentOf(operation), (id) => ({
        input: { idempotencyKey: newKey(), conferenceId: id, [kind]: plain(SAMPLE[kind]) },
      }));
      expect(told.startsWith(REFUSED)).toBe(true);
      expect(told).toMatch(/"conference":null\}\},"extensions"/);
    });

    it('is refused alike whatever version is claimed, and if it is only tried out', async () => {
      await expectAlike(documentOf(operation), (id) => ({
        input: {
          idempotencyKey: newKey(),
          conferenceId: id,
          expectedVersion: 1,
          dryRun: true,
          [kind]: plain(SAMPLE[kind]),
        },
      }));
    });
  },
);

describe('reopenConference of another authority’s conference', () => {
  it('is refused as of one that is not there', async () => {
    const told = await expectAlike(documentOf('reopenConference'), (id) => ({
      input: {
        idempotencyKey: newKey(),
        conferenceId: id,
        sourceRecord: { system: 'CASESYSTEM', recordId: 'NEW-1' },
        referral: REFERRAL,
      },
    }));
    expect(told).toContain('"code":"NOT_FOUND"');
  });
});

describe('what a stranger cannot infer', () => {
  it('is that the key of a record, or a child, is known elsewhere', async () => {
    const { status, problems, conference } = await record(stranger, 'makeReferral', {
      sourceRecord: SOURCE,
      referral: REFERRAL,
      dryRun: true,
    });

    expect({ status, codes: problems.map(({ code }) => code) }).toEqual({ status: 'APPLIED', codes: ['TL1'] });
    expect(conference?.possibleDuplicateOf).toBeNull();
  });

  it('is anything from the outcome of a refused call: it names no record', async () => {
    const idempotencyKey = newKey();
    await record(stranger, 'pauseConference', {
      conferenceId: theirs.id,
      idempotencyKey,
      pause: { on: '2026-06-30', reason: 'OTHER' },
    });
    const { outcome } = await stranger.ask<{ outcome: Outcome }>(
      'query ($key: IdempotencyKey!) { outcome(idempotencyKey: $key) { status records { nodeId } problems { code } } }',
      { key: idempotencyKey },
    );

    expect(outcome).toEqual({ status: 'REFUSED', records: [], problems: [{ code: 'NOT_FOUND' }] });
  });

  it('left the conference as it was, and the owner in possession', async () => {
    expect(await readConference(owner, theirs.id)).toEqual(theirs);
    expect(await readConference(await network.as('practiceLead'), theirs.id)).toEqual(theirs);
    expect(network.failures).toEqual([]);
  });
});
