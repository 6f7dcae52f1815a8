import {
  ConsoleAuditDocument,
  type ConsoleAuditQuery,
  type ConsoleAuditQueryVariables,
} from '../../../graphql/generated/console-operations.ts';
import { govukNumber } from '../../format.ts';
import type { CsvFile, Page, PageRequest, ViewModel } from '../../page.ts';
import { AUDIT_PATH, parts, searchAddress } from './addresses.ts';
import { type SentTerms, type Terms, termsIn, withTerms } from './search-terms.ts';
import { ACTOR_WORDS, KIND_TAGS, PURPOSE_WORDS } from './words.ts';

type Audit = NonNullable<ConsoleAuditQuery['networkAudit']>;
type Entry = Audit['edges'][number]['node'];
type Searched = {
  readonly answer: ConsoleAuditQuery;
  readonly entries: readonly Entry[];
  readonly next: string | null;
};

/** Entries of a page, and of each of the two requests for a file. */
const [PER_PAGE, PER_REQUEST] = [25, 100];

/** Who looked at what, at all authorities: searched, page by page, and taken away as a file. */
export const auditPage: Page = {
  path: AUDIT_PATH,
  title: 'Who looked at what',
  section: 'Audit',
  permissions: ['NETWORK_AUDIT_READ', 'PROGRAMME_READ', 'NETWORK_QUALITY_READ'],
  operations: ['ConsoleAudit'],
  view: 'audit/search.njk',
  async load(request) {
    const terms = termsIn(request.query, request.now);
    // An address that asks for nothing searches nothing, and so leaves no trace.
    const isSearched = terms.problems.length === 0 && request.query.size > 0;
    const { answer, entries, next } = await searched(request, terms, isSearched);
    const searchedBackTo = answer.networkAudit?.searchedBackTo ?? '';
    const { sent } = terms;
    return {
      parts: parts(AUDIT_PATH),
      searched: sent,
      isSearched,
      problems: terms.problems.map(({ text, field }) => ({ text, href: `#${field ?? ''}` })),
      authorities: authorityChoices(answer, sent),
      kinds: kindChoices(sent),
      entries: entries.map(rowOf),
      searchedBackTo,
      next: next === null ? null : searchAddress(withTerms(sent, { after: next })),
      csvAddress: searchAddress(withTerms(sent, { ...pageOf(request.query), format: 'csv' })),
    };
  },
  csv: (model) => csvOf(model),
};

/** For a file, twice as far as the API goes in one request. */
async function searched({ ask, query }: PageRequest, { variables }: Terms, isSearched: boolean): Promise<Searched> {
  const isFile = query.get('format') === 'csv';
  const wanted: ConsoleAuditQueryVariables = { ...variables, first: isFile ? PER_REQUEST : PER_PAGE, isSearched };
  const answer = await ask(ConsoleAuditDocument, { ...wanted, after: query.get('after') });
  const next = nextOf(answer);
  if (!isFile || next === null) return { answer, entries: nodesOf(answer), next };
  const more = await ask(ConsoleAuditDocument, { ...wanted, after: next });
  return { answer: more, entries: [...nodesOf(answer), ...nodesOf(more)], next: nextOf(more) };
}

function nodesOf({ networkAudit }: ConsoleAuditQuery): readonly Entry[] {
  return networkAudit?.edges.map(({ node }) => node) ?? [];
}

function nextOf({ networkAudit }: ConsoleAuditQuery): string | null {
  return networkAudit?.pageInfo.hasNextPage === true ? (networkAudit.pageInfo.endCursor ?? null) : null;
}

function pageOf(query: URLSearchParams): Readonly<Record<string, string>> {
  const after = query.get('after');
  return after === null ? {} : { after };
}

type Row = Entry & ReturnType<typeof shownOf>;

function rowOf(entry: Entry): Row {
  return { ...entry, ...shownOf(entry) };
}

function shownOf({ authority, kind, actorKind, actorId, purpose, records, handles }: Entry) {
  return {
    place: authority?.name ?? 'The network itself',
    tag: KIND_TAGS[kind],
    who: ACTOR_WORDS[actorKind],
    whoAddress: searchAddress({ actorId }),
    why: purpose === null ? null : PURPOSE_WORDS[purpose],
    count: records.most === 0 ? 'No record' : `${govukNumber(records.least)} to ${govukNumber(records.most)} records`,
    links: handles.map((handle) => ({ handle, href: searchAddress({ handle }) })),
  };
}

function authorityChoices({ authorities }: ConsoleAuditQuery, { authorityId }: SentTerms) {
  const known = authorities.edges.map(({ node: { id, name } }) => ({ value: id, text: name }));
  const sorted = known.toSorted((one, other) => one.text.localeCompare(other.text, 'en-GB'));
  return chosen([{ value: '', text: 'All authorities, and the network itself' }, ...sorted], authorityId);
}

function kindChoices({ kind }: SentTerms) {
  const kinds = Object.entries(KIND_TAGS).map(([value, { text }]) => ({ value, text }));
  return chosen([{ value: '', text: 'Anything' }, ...kinds], kind);
}

function chosen(choices: readonly { readonly value: string; readonly text: string }[], value: string) {
  return choices.map((choice) => ({ ...choice, selected: choice.value === value }));
}

const COLUMNS = [
  ...['at', 'authority', 'what', 'operations', 'actor_kind', 'actor_id', 'client', 'break_glass_grant', 'purpose'],
  ...['records_at_least', 'records_at_most', 'handles', 'request_id'],
];

function csvOf({ entries, searchedBackTo, next }: ViewModel): CsvFile {
  const rows = (entries as readonly Row[]).map((row) => [
    ...[row.at, row.place, row.kind, row.operations.join(' '), row.actorKind, row.actorId, row.client ?? ''],
    ...[row.breakGlassGrant ?? '', row.purpose ?? '', String(row.records.least), String(row.records.most)],
    ...[row.handles.join(' '), row.requestId],
  ]);
  const day = String(searchedBackTo).slice(0, 'yyyy-mm-dd'.length);
  return { name: `audit-back-to-${day}${next === null ? '' : '-more-follows'}.csv`, rows: [COLUMNS, ...rows] };
}
