import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { reasonOf } from '../../../contexts/conferences/domain/reasons.ts';
import { CONFERENCE_RULES } from '../../../contexts/conferences/domain/rules/catalogue.ts';
import { assessed } from '../../../contexts/conferences/recording/assessed.ts';
import type { ConferenceRecord } from '../../../contexts/conferences/recording/conference-record.ts';
import { readConference } from '../../../contexts/conferences/store.ts';
import type { AuthorityProfile } from '../../../contexts/programme/index.ts';
import type { Scope } from '../../../platform/actor/scope.ts';
import type { LocalDate } from '../../../platform/dates/index.ts';
import { globalId } from '../../../platform/graphql/global-id.ts';
import { itemsOf, readAll } from '../../conferences/support/stored.ts';

export type SlowQuality = {
  readonly records: number;
  readonly unanswered: number;
  /** By rule: the ids of the records that break it, of those whose query is open, and of those that are explained. */
  readonly rules: ReadonlyMap<string, Readonly<Record<'broken' | 'open' | 'explained', ReadonlySet<string>>>>;
  readonly fields: Readonly<Record<string, { readonly expected: number; readonly filled: number }>>;
};

/** The conferences of an owner, from a walk through the whole table. */
export async function conferencesOf(
  client: DynamoDBClient,
  tableName: string,
  { owner }: Scope,
): Promise<readonly ConferenceRecord[]> {
  const items = itemsOf(await readAll(client, tableName), 'CONF');
  const states = items.filter(({ key }) => key.pk.startsWith(`${owner}#`) && key.sk === 'STATE');
  return states.flatMap((item) => readConference(item) ?? []);
}

/** The quality of records worked out a second time and slowly, with none of the code that keeps it. */
export function slowQuality(
  records: readonly ConferenceRecord[],
  given: { readonly scope: Scope; readonly profile: AuthorityProfile; readonly today: LocalDate },
): SlowQuality {
  const rules = new Map<string, Record<'broken' | 'open' | 'explained', Set<string>>>();
  const unanswered = new Set<string>();
  for (const record of records) {
    const id = globalId({ type: 'Conference', owner: given.scope.owner, id: record.id });
    const { assessment } = assessed(record, given.profile, given.today);
    for (const finding of assessment.findings) {
      const of = rules.get(finding.code) ?? { broken: new Set(), open: new Set(), explained: new Set() };
      rules.set(finding.code, of);
      of.broken.add(id);
      const reason = reasonOf(finding, assessment);
      if (reason !== undefined) of.explained.add(id);
      if (reason !== undefined || CONFERENCE_RULES[finding.code].severity !== 'QUERY') continue;
      of.open.add(id);
      unanswered.add(id);
    }
  }
  for (const { open, explained } of rules.values()) for (const id of open) explained.delete(id);
  return { records: records.length, unanswered: unanswered.size, rules, fields: fieldsOf(records) };
}

type Loose = Readonly<Record<string, unknown>>;

/** Along each path through the facts as they lie: how many places there are, and how many hold something. */
const PATHS: Readonly<
  Record<string, { readonly kind: string; readonly path: readonly string[]; readonly if?: (fact: Loose) => boolean }>
> = {
  'referral.source': { kind: 'referral', path: ['source'] },
  'referral.children.ethnicity': { kind: 'referral', path: ['children', 'ethnicity'] },
  'referral.children.disabilities': { kind: 'referral', path: ['children', 'disabilities'] },
  'consent.basis': { kind: 'consent', path: ['basis'], if: (fact) => fact['status'] === 'GIVEN' },
  'screen.tool': { kind: 'screen', path: ['tool'] },
  'meeting.startedAt': { kind: 'meeting', path: ['startedAt'] },
  'meeting.endedAt': { kind: 'meeting', path: ['endedAt'] },
  'meeting.venue': { kind: 'meeting', path: ['venue'] },
  'meeting.informationGiven': { kind: 'meeting', path: ['informationGiven'] },
  'meeting.privateFamilyTime': { kind: 'meeting', path: ['privateFamilyTime'] },
  'meeting.privateFamilyTime.minutes': {
    kind: 'meeting',
    path: ['privateFamilyTime', 'minutes'],
    if: (fact) => (fact['privateFamilyTime'] as Loose | undefined)?.['happened'] === true,
  },
  'meeting.children.participation': { kind: 'meeting', path: ['children', 'participation'] },
  'plan.items.who': { kind: 'plan', path: ['items', 'who'], if: (fact) => fact['outcome'] === 'MADE' },
  'plan.items.byWhen': { kind: 'plan', path: ['items', 'byWhen'], if: (fact) => fact['outcome'] === 'MADE' },
  'letter.offerIncluded': { kind: 'letter', path: ['offerIncluded'] },
  'exemption.rationale': { kind: 'exemption', path: ['rationale'] },
};

function fieldsOf(records: readonly ConferenceRecord[]): SlowQuality['fields'] {
  const facts = records.flatMap((record) => record.facts);
  const found = Object.entries(PATHS).map(([field, { kind, path, if: isWanted = () => true }]) => {
    const own = facts.filter((fact) => fact.kind === kind && isWanted(fact.data as unknown as Loose));
    const parents = path.slice(0, -1).reduce<readonly Loose[]>(
      (places, part) => places.flatMap((place) => (place[part] ?? []) as Loose | readonly Loose[]),
      own.map(({ data }) => data as unknown as Loose),
    );
    const filled = parents.filter((place) => place[path.at(-1) ?? ''] !== undefined).length;
    return [field, { expected: parents.length, filled }] as const;
  });
  return Object.fromEntries(found.filter(([, { expected }]) => expected > 0));
}
