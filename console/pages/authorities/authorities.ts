import {
  type ConsoleAuthoritiesQuery,
  ConsoleAuthoritiesDocument,
} from '../../../graphql/generated/console-operations.ts';
import { govukDate } from '../../format.ts';
import type { Page } from '../../page.ts';
import { authorityAddress } from './address.ts';
import { ACCREDITATION_WORDS, bandWords } from './words.ts';

type Authority = ConsoleAuthoritiesQuery['authorities']['edges'][number]['node'];
type Quality = ConsoleAuthoritiesQuery['networkDataQuality'][number];

type Row = {
  readonly name: string;
  readonly href: string;
  readonly region: string;
  readonly membership: string;
  readonly accreditation: string;
  readonly records: string;
  readonly lastChange: string;
  readonly lastBatch: string;
};

/** Every authority of the roster: where it stands in the programme, and how fresh its records are. */
export const authoritiesPage: Page = {
  path: '/console/authorities',
  title: 'Authorities',
  section: 'Authorities',
  permissions: ['PROGRAMME_READ', 'NETWORK_QUALITY_READ'],
  operations: ['ConsoleAuthorities'],
  view: 'authorities/authorities.njk',
  async load({ ask, query }) {
    const { authorities, networkDataQuality } = await ask(ConsoleAuthoritiesDocument, { after: query.get('after') });
    const qualityOf = new Map(networkDataQuality.map((quality) => [quality.authority?.id, quality]));
    const rows = authorities.edges.map(({ node }) => rowOf(node, qualityOf.get(node.id)));
    return {
      rows: rows.toSorted((one, other) => one.name.localeCompare(other.name, 'en-GB')),
      next: authorities.pageInfo.hasNextPage ? authorities.pageInfo.endCursor : null,
    };
  },
  csv: ({ rows }) => ({
    name: 'authorities.csv',
    rows: [
      ['authority', 'region', 'membership', 'accreditation', 'records', 'last change', 'last batch'],
      ...(rows as readonly Row[]).map((row) => [
        row.name,
        row.region,
        row.membership,
        row.accreditation,
        row.records,
        row.lastChange,
        row.lastBatch,
      ]),
    ],
  }),
};

function rowOf({ id, name, region, memberships, accreditation }: Authority, quality: Quality | undefined): Row {
  const latest = memberships.at(-1);
  return {
    name,
    href: authorityAddress(id),
    region: region.name,
    membership: latest === undefined ? 'None' : membershipWords(latest),
    accreditation: ACCREDITATION_WORDS[accreditation.status],
    records: quality === undefined ? 'None' : bandWords(quality.records),
    lastChange: dayOf(quality?.lastChangeOn),
    lastBatch: dayOf(quality?.lastBatchOn),
  };
}

function membershipWords({ programme, wave, from, until }: Authority['memberships'][number]): string {
  const named = `${programme} ${wave.toLowerCase().replaceAll('_', ' ')}`;
  return until === null ? `${named}, since ${govukDate(from)}` : `${named}, until ${govukDate(until)}`;
}

function dayOf(day: string | null | undefined): string {
  return day === null || day === undefined ? 'Never' : govukDate(day);
}
