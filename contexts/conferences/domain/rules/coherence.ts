import { type Chronicle, FACT_KINDS, inOrder } from '../chronicle.ts';
import type { Fact, FactData, FactKind } from '../facts.ts';
import { CONFERENCE_RULES } from './catalogue.ts';
import { type Check, type Finding, found } from './finding.ts';

const AT_MOST_ONE: readonly FactKind[] = ['referral', 'closure', 'withdrawal', 'notProceeding'];

/** F1: what happens once in an episode is there once. */
const once: Check = ({ chronicle }) => {
  const repeated = AT_MOST_ONE.flatMap((kind) => chronicle[kind].slice(1).map((fact) => found('F1', fact)));
  const noReferral = chronicle.referral.length === 0 ? [found('F1', null, 'referral')] : [];
  return [...noReferral, ...repeated];
};

/** F2: what is referred to is there. */
const references: Check = ({ chronicle }) => {
  const children = new Set(
    chronicle.referral.flatMap((referral) => referral.children.map(({ laChildId }) => laChildId)),
  );
  const offerees = new Set(chronicle.offer.map(({ offeree }) => offeree.ref));
  const unborn = new Set(
    chronicle.referral.flatMap(({ children: referred }) =>
      referred.filter(({ birthMonth }) => birthMonth === undefined).map(({ laChildId }) => laChildId),
    ),
  );
  return [
    ...chronicle.meeting.flatMap((meeting) => missing(meeting, meeting.children, children)),
    ...chronicle.closure.flatMap((closure) => missing(closure, closure.children, children)),
    ...chronicle.birth
      .filter(({ laChildId }) => !unborn.has(laChildId))
      .map((birth) => found('F2', birth, 'laChildId')),
    ...chronicle.offerResponse
      .filter(({ offereeRef }) => !offerees.has(offereeRef))
      .map((answer) => found('F2', answer, 'offereeRef')),
    ...chronicle.reason
      .filter(({ rule }) => !Object.hasOwn(CONFERENCE_RULES, rule))
      .map((given) => found('F2', given, 'rule')),
    ...missingNumbers(chronicle),
  ];
};

function missing(
  fact: FactData['meeting'] | FactData['closure'],
  named: readonly { readonly laChildId: string }[],
  children: ReadonlySet<string>,
): readonly Finding[] {
  return named.flatMap(({ laChildId }, index) =>
    children.has(laChildId) ? [] : [found('F2', fact, 'children', index, 'laChildId')],
  );
}

function missingNumbers({ plan, preparation, review }: Chronicle): readonly Finding[] {
  const items = new Set(plan.flatMap(({ items: listed }) => listed?.map(({ number }) => number) ?? []));
  const questions = new Set(preparation.flatMap(({ questions: listed }) => listed?.map(({ number }) => number) ?? []));
  return [
    ...review.flatMap((held) =>
      (held.items ?? []).flatMap(({ item }, index) =>
        items.has(item) ? [] : [found('F2', held, 'items', index, 'item')],
      ),
    ),
    ...plan.flatMap((made) =>
      (made.answers ?? []).flatMap(({ question }, index) =>
        questions.has(question) ? [] : [found('F2', made, 'answers', index, 'question')],
      ),
    ),
  ];
}

/** F3: pauses and their ends take turns. */
const pauses: Check = ({ chronicle }) => {
  const turns = inOrder([
    ...chronicle.pause.map((data): Fact => ({ kind: 'pause', data })),
    ...chronicle.resumption.map((data): Fact => ({ kind: 'resumption', data })),
  ]);
  return turns.flatMap(({ kind, data }, index) =>
    kind === (turns[index - 1]?.kind ?? 'resumption') ? [found('F3', data, 'on')] : [],
  );
};

/** F4: each child, person and number once in a list. */
const repeats: Check = ({ chronicle }) => [
  ...chronicle.referral.flatMap((referral) =>
    repeated(
      referral,
      'children',
      referral.children.map(({ laChildId }) => laChildId),
    ),
  ),
  ...chronicle.meeting.flatMap((meeting) => [
    ...repeated(
      meeting,
      'children',
      meeting.children.map(({ laChildId }) => laChildId),
    ),
    ...repeated(
      meeting,
      'accessibilityNeeds',
      (meeting.accessibilityNeeds ?? []).map(({ need }) => need),
    ),
    ...repeated(
      meeting,
      'attendees',
      meeting.attendees.map(({ person }) => person.ref),
    ),
  ]),
  ...chronicle.closure.flatMap((closure) =>
    repeated(
      closure,
      'children',
      closure.children.map(({ laChildId }) => laChildId),
    ),
  ),
  ...chronicle.plan.flatMap((plan) => [
    ...repeated(
      plan,
      'items',
      (plan.items ?? []).map(({ number }) => number),
    ),
    ...repeated(
      plan,
      'answers',
      (plan.answers ?? []).map(({ question }) => question),
    ),
  ]),
  ...chronicle.preparation.flatMap((preparation) =>
    repeated(
      preparation,
      'questions',
      (preparation.questions ?? []).map(({ number }) => number),
    ),
  ),
  ...chronicle.review.flatMap((review) =>
    repeated(
      review,
      'items',
      (review.items ?? []).map(({ item }) => item),
    ),
  ),
];

function repeated(fact: FactData[FactKind], field: string, keys: readonly (string | number)[]): readonly Finding[] {
  return keys.flatMap((key, index) => (keys.indexOf(key) < index ? [found('F4', fact, field, index)] : []));
}

/** The most that an episode can hold. */
export const FACT_LIMITS = { facts: 200, children: 20, list: 60 } as const;

/** F5: an episode is one bounded item, and no list in it is endless. */
const size: Check = ({ chronicle }) => {
  const all = FACT_KINDS.flatMap((kind): readonly FactData[FactKind][] => chronicle[kind]);
  return [
    ...(all.length > FACT_LIMITS.facts ? [found('F5', null, 'facts')] : []),
    ...chronicle.referral
      .filter(({ children }) => children.length === 0 || children.length > FACT_LIMITS.children)
      .map((referral) => found('F5', referral, 'children')),
    ...all.flatMap((fact) => longLists(fact)),
  ];
};

function longLists(fact: FactData[FactKind]): readonly Finding[] {
  const lists = Object.entries(fact).filter(([, value]) => Array.isArray(value) && value.length > FACT_LIMITS.list);
  return lists.map(([field]) => found('F5', fact, field));
}

/** F7: an application is planned or made. */
const dated: Check = ({ chronicle }) =>
  chronicle.application
    .filter(({ madeOn, plannedFor }) => madeOn === undefined && plannedFor === undefined)
    .map((application) => found('F7', application, 'plannedFor'));

export const coherenceChecks: readonly Check[] = [once, references, pauses, repeats, size, dated];
