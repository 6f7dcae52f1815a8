import type { ConsoleLearningQuery, PracticeSearch } from '../../../graphql/generated/console-operations.ts';
import { STRANDS } from '../strands.ts';
import { CONTEXT_WORDS, EVIDENCE_WORDS, OUTCOME_WORDS, PILLAR_WORDS, STAGE_WORDS } from './words.ts';

/** Characters of a search, as the API takes them. */
const MOST_TEXT = 500;

type Found = ConsoleLearningQuery['searchLoops'];
type FacetName = Found['facets'][number]['facet'];
type Item = { readonly value: string; readonly text: string; readonly selected: boolean };
export type Filter = { readonly name: string; readonly label: string; readonly items: readonly Item[] };

const isOf =
  <Code extends string>(words: Readonly<Record<Code, string>>) =>
  (value: string): value is Code =>
    Object.hasOwn(words, value);

/** What the address asks for: a value that there is not narrows nothing. */
export function searchIn(query: URLSearchParams): PracticeSearch {
  const text = (query.get('text') ?? '').trim().slice(0, MOST_TEXT);
  const one = <Code extends string>(name: string, words: Readonly<Record<Code, string>>): readonly Code[] =>
    [query.get(name) ?? ''].filter(isOf(words));
  const authority = query.get('authority') ?? '';
  return {
    text: text === '' ? null : text,
    strands: one('strand', STRANDS),
    outcomes: one('outcome', OUTCOME_WORDS),
    stages: one('stage', STAGE_WORDS),
    evidence: one('evidence', EVIDENCE_WORDS),
    contexts: one('context', CONTEXT_WORDS),
    pillars: one('pillar', PILLAR_WORDS),
    authorityIds: authority === '' ? [] : [authority],
  };
}

const FACETS: readonly {
  readonly name: string;
  readonly label: string;
  readonly facet: FacetName;
  readonly words: Readonly<Record<string, string>>;
}[] = [
  { name: 'strand', label: 'Strand', facet: 'STRAND', words: STRANDS },
  { name: 'outcome', label: 'Outcome', facet: 'OUTCOME', words: OUTCOME_WORDS },
  { name: 'stage', label: 'Stage', facet: 'STAGE', words: STAGE_WORDS },
  { name: 'evidence', label: 'Evidence', facet: 'EVIDENCE', words: EVIDENCE_WORDS },
  { name: 'context', label: 'Where it was tried', facet: 'CONTEXT', words: CONTEXT_WORDS },
  { name: 'pillar', label: 'Part of the strategy', facet: 'PILLAR', words: PILLAR_WORDS },
];

/** Every way to narrow what was found, each value with how many loops it would leave. */
export function filtersFor(
  query: URLSearchParams,
  { searchLoops, authorities }: Pick<ConsoleLearningQuery, 'searchLoops' | 'authorities'>,
): readonly Filter[] {
  const names = authorities.edges.map(({ node }) => ({ value: node.id, text: node.name }));
  return [
    ...FACETS.map(({ name, label, facet, words }) => ({
      name,
      label,
      items: itemsOf(query.get(name), counted(searchLoops.facets, facet, words)),
    })),
    { name: 'authority', label: 'Authority', items: itemsOf(query.get('authority'), byText(names)) },
  ];
}

function counted(facets: Found['facets'], facet: FacetName, words: Readonly<Record<string, string>>) {
  const counts = new Map(facets.filter((one) => one.facet === facet).map(({ value, count }) => [value, count]));
  return Object.entries(words).map(([value, text]) => ({ value, text: `${text} (${counts.get(value) ?? 0})` }));
}

type Choice = Omit<Item, 'selected'>;

function itemsOf(asked: string | null, choices: readonly Choice[]): readonly Item[] {
  return [{ value: '', text: 'Any' }, ...choices].map((choice) => ({ ...choice, selected: choice.value === asked }));
}

function byText(choices: readonly Choice[]): readonly Choice[] {
  return choices.toSorted((one, other) => one.text.localeCompare(other.text, 'en-GB'));
}
