import type { Person } from '../../../platform/actor/same-person.ts';
import { addYears, type LocalDate } from '../../../platform/dates/index.ts';
import type { Problem } from '../../../platform/journal/problem.ts';
import { scanForIdentifiers } from '../../../platform/privacy/index.ts';
import type { ResearchPlaces, ResearchProjectStatus } from './codes.ts';
import { problem } from './rules/problem.ts';

/** The five safes: what makes it safe that a project is given records (DOMAIN 6.5). Each scanned for identifiers. */
export const FIVE_SAFES = ['project', 'people', 'data', 'settings', 'outputs'] as const;
export type FiveSafes = Readonly<Record<(typeof FIVE_SAFES)[number], string>>;

/** What is asked for. */
export type ProjectAsked = {
  /** 1 to 19 capital letters and digits: what agreements of authorities name it by. */
  readonly reference: string;
  readonly title: string;
  readonly fiveSafes: FiveSafes;
  readonly places: ResearchPlaces;
  /** Our own ids of the people who may have its extracts. */
  readonly members: readonly string[];
  /** The last day on which it may be given anything. */
  readonly endsOn: LocalDate;
};

/** Instants are ISO 8601 in UTC, as `toISOString` writes them. */
export type ResearchProject = ProjectAsked & {
  readonly requestedBy: Person;
  readonly requestedAt: string;
  readonly approval: { readonly by: Person; readonly at: string } | null;
  readonly ending: { readonly by: string; readonly at: string } | null;
};

export const MOST_MEMBERS = 20;
const MOST_YEARS = 5;

/** @param today in England */
export function projectStatusOn(
  { approval, ending, endsOn }: Pick<ResearchProject, 'approval' | 'ending' | 'endsOn'>,
  today: LocalDate,
): ResearchProjectStatus {
  if (ending !== null || endsOn < today) return 'ENDED';
  return approval === null ? 'REQUESTED' : 'APPROVED';
}

/** @param today in England */
export function checkProject(
  { title, fiveSafes, members, endsOn }: ProjectAsked,
  today: LocalDate,
): readonly Problem[] {
  const isInTime = endsOn >= today && endsOn <= addYears(today, MOST_YEARS);
  const isPeopled = members.length >= 1 && members.length <= MOST_MEMBERS && new Set(members).size === members.length;
  const telling = FIVE_SAFES.filter((safe) => scanForIdentifiers(fiveSafes[safe]).length > 0);
  return [
    ...(scanForIdentifiers(title).length > 0 ? [problem('FS2', 'input', 'title')] : []),
    ...telling.map((safe) => problem('FS2', 'input', 'fiveSafes', safe)),
    ...(isPeopled ? [] : [problem('FS3', 'input', 'memberIds')]),
    ...(isInTime ? [] : [problem('FS4', 'input', 'endsOn')]),
  ];
}
