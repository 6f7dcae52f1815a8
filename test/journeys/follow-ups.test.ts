import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { buildSchema, parse, validate } from 'graphql';
import { SAMPLE } from '../../contexts/conferences/domain/testing/sample-facts.ts';
import { typeDefs } from '../../graphql/generated/type-defs.ts';
import { useNetwork } from '../support/network.ts';
import { factInputs } from '../batches/support/records.ts';
import { record } from '../support/record.ts';

/** A child is followed up twelve months after the letter, by what the page on follow-ups says, over HTTP. */
const network = useNetwork('2026-06-10');
const page = await readFile(new URL('../../docs/outcomes.md', import.meta.url), 'utf8');
const documents = [...page.matchAll(/```graphql\n(.*?)```/gs)].map(([, text = '']) => text);
const documentNamed = (name: string): string => documents.find((text) => text.includes(` ${name}(`)) ?? '';

type Told = {
  readonly status: string;
  readonly problems: readonly { readonly code: string }[];
  readonly followUp: { readonly id: string; readonly version: number; readonly dueOn: string } | null;
};

let conferenceId: string;

beforeAll(async () => {
  const { conference } = await record(await network.as('nearby'), 'recordConference', {
    sourceRecord: { system: 'CASESYSTEM', recordId: 'E-1' },
    facts: [
      ...factInputs([{ kind: 'referral', data: SAMPLE.referral }]).map(
        (fact) => JSON.parse(JSON.stringify(fact).replace('2026-01-05', '2025-04-01')) as object,
      ),
      { letter: { sentOn: '2025-05-11', offerIncluded: true } },
    ],
  });
  conferenceId = conference?.id ?? '';
});

const follow = async (): Promise<Told> => {
  const system = await network.as('nearby');
  const document = documentNamed('TwelveMonthsLater');
  return (await system.ask<{ readonly recordFollowUp: Told }>(document, { conferenceId })).recordFollowUp;
};

describe('the page on follow-ups', () => {
  const schema = buildSchema(typeDefs);

  it.each(documents)('has an operation that the schema takes: %s', (document) => {
    expect(validate(schema, parse(document))).toEqual([]);
  });
});

describe('following a child up', () => {
  it('records what was found, counted from the letter, and finds nothing wrong with it', async () => {
    expect(await follow()).toMatchObject({
      status: 'APPLIED',
      problems: [],
      followUp: { version: 1, indexEvent: 'LETTER_BEFORE_PROCEEDINGS', indexOn: '2025-05-11', dueOn: '2026-05-11' },
    });
    expect(await follow()).toMatchObject({ status: 'APPLIED', followUp: { version: 1 } });
  });

  it('shows it with its conference, by its id, and with what happened to it', async () => {
    const lead = await network.as('practiceLead');
    const { conference } = await lead.ask<{ readonly conference: { readonly followUps: readonly object[] } }>(
      documentNamed('HowTheyAre'),
      { id: conferenceId },
    );
    expect(conference.followUps).toEqual([
      expect.objectContaining({ laChildId: 'C1', point: 'MONTHS_12', problems: [], notFollowedUp: null }),
    ]);
    const { followUp } = await follow();
    const query = `query ($id: ID!) {
      node(id: $id) { id ... on FollowUp { conferenceId history { edges { node { type fields } } } } }
      followUp(id: $id) { by { ref } found { ceased { reason } childsView { view participation } } }
    }`;
    const shown = await lead.ask<object>(query, { id: followUp?.id });
    expect(shown).toMatchObject({
      node: { id: followUp?.id, conferenceId, history: { edges: [{ node: { type: 'FOLLOW_UP_RECORDED' } }] } },
      followUp: { by: { ref: 'W17' }, found: { ceased: { reason: 'E45' }, childsView: { view: 'MUCH_BETTER' } } },
    });
  });

  it('tells whom to ask next, and not what was recorded or has lapsed', async () => {
    await follow();
    await network.running.caughtUp();
    const lead = await network.as('practiceLead');
    const next = { dueOn: '2027-05-11', overdue: false, lapsesAfter: '2027-07-06', conference: { id: conferenceId } };
    const child = { laChildId: 'C1', point: 'MONTHS_24', indexEvent: 'LETTER_BEFORE_PROCEEDINGS' };
    expect(await lead.ask(documentNamed('WhomToAsk'), { until: '2027-12-31' })).toMatchObject({
      followUpsDue: { edges: [{ node: { ...next, children: [child] } }], pageInfo: { hasNextPage: false } },
    });
  });

  it('tells a stranger of another authority nothing, by its id or by its conference', async () => {
    const { followUp } = await follow();
    const stranger = await network.as('faraway');
    const query =
      'query ($id: ID!, $of: ID!) { followUp(id: $id) { id } node(id: $id) { id } conference(id: $of) { id } }';
    const nothing = { followUp: null, node: null, conference: null };
    expect(await stranger.ask(query, { id: followUp?.id, of: conferenceId })).toEqual(nothing);
    expect(network.failures).toEqual([]);
  });
});
