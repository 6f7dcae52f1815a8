import type { ConsoleAuthoritiesQuery } from '../../../graphql/generated/console-operations.ts';
import { govukDate } from '../../format.ts';
import { type Columns, dayCell } from '../listing.ts';
import { authorityAddress } from './address.ts';
import { ACCREDITATION_WORDS, bandWords, PROGRAMME_WORDS } from './words.ts';

type Authority = ConsoleAuthoritiesQuery['authorities']['edges'][number]['node'];
type Quality = ConsoleAuthoritiesQuery['networkDataQuality'][number];

/** An authority, with what is told of its records. */
export type Listed = Authority & { readonly quality: Quality | undefined };

/** The list is in order by the first where nothing is asked. */
export const COLUMNS: Columns<Listed> = {
  name: { heading: 'Authority', cell: ({ id, name: text }) => ({ text, href: authorityAddress(id) }) },
  region: { heading: 'Region', cell: ({ region }) => ({ text: region.name }) },
  membership: { heading: 'Membership', cell: ({ memberships }) => ({ text: membershipWords(memberships.at(-1)) }) },
  accreditation: {
    heading: 'Accreditation',
    cell: ({ accreditation }) => ({ text: ACCREDITATION_WORDS[accreditation.status] }),
  },
  records: {
    heading: 'Records',
    cell: ({ quality }) => ({
      text: quality === undefined ? 'None' : bandWords(quality.records),
      order: String(quality?.records.most ?? 0),
    }),
  },
  lastChange: { heading: 'Last change', cell: ({ quality }) => dayCell(quality?.lastChangeOn ?? null, 'Never') },
  lastBatch: { heading: 'Last batch', cell: ({ quality }) => dayCell(quality?.lastBatchOn ?? null, 'Never') },
};

/** @param programme which they are, were or will be in; any other text for all */
export function listedIn(
  { authorities, networkDataQuality }: ConsoleAuthoritiesQuery,
  programme: string,
): readonly Listed[] {
  const qualityOf = new Map(networkDataQuality.map((quality) => [quality.authority?.id, quality]));
  const all = authorities.edges.map(({ node }) => ({ ...node, quality: qualityOf.get(node.id) }));
  if (!Object.hasOwn(PROGRAMME_WORDS, programme)) return all;
  return all.filter(({ memberships }) => memberships.some((membership) => membership.programme === programme));
}

function membershipWords(latest: Authority['memberships'][number] | undefined): string {
  if (latest === undefined) return 'None';
  const { programme, wave, from, until } = latest;
  const named = `${programme} ${wave.toLowerCase().replaceAll('_', ' ')}`;
  return until === null ? `${named}, since ${govukDate(from)}` : `${named}, until ${govukDate(until)}`;
}
