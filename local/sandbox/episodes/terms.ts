import type { Fact, FactData, FactKind } from '../../../contexts/conferences/index.ts';
import type { LocalDate } from '../../../platform/dates/index.ts';

/** Names for parts of the facts that episodes are told in. */
export type Referral = FactData['referral'];
export type Model = Referral['model'];
export type TriggerPoint = Referral['triggerPoint'];
export type Child = Referral['children'][number];
export type Meeting = FactData['meeting'];
export type Attendee = Meeting['attendees'][number];
export type ChildAtMeeting = Meeting['children'][number];
export type Person = Attendee['person'];
export type PlanItem = NonNullable<FactData['plan']['items']>[number];

export type Weights<T> = readonly (readonly [value: T, weight: number])[];

/** A fact, and the day on which it became known: a sending holds what was known the day before. */
export type Told = { readonly on: LocalDate; readonly fact: Fact };

export type { Fact, FactData, FactKind };
