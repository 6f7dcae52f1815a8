import type { Authority, Membership } from '../../../contexts/programme/index.ts';
import { parseOwnerId } from '../../../platform/actor/scope.ts';
import { addDays, type LocalDate, localDate } from '../../../platform/dates/index.ts';
import { COHORTS, type Place, PLACES, REGIONS } from './places.ts';

const MOST_NEIGHBOURS = 5;

/** Larkshire was a county with other codes before: codes change, and the id does not. */
const BECAME_UNITARY = {
  slug: 'larkshire',
  on: localDate('2025-04-01'),
  before: { newLaCode: 'E10000903', oldLaCode: '993', name: 'Larkshire' },
} as const;

/** Westmarch went on from the pilot to the national programme: memberships end, and others begin. */
const WENT_ON = { slug: 'westmarch', on: localDate('2026-04-01') } as const;

const MAILBOXES = [
  ['PRACTICE_LEADS_OFFICE', 'family.networks'],
  ['DATA_PROTECTION', 'data.protection'],
  ['TECHNICAL', 'systems'],
  ['FINANCE', 'finance'],
] as const;

/** A place, and the authority that the roster lists there. */
export type Site = Place & { readonly authority: Authority };

export const sites: readonly Site[] = PLACES.map((place) => ({
  ...place,
  authority: {
    id: ownerIdOf(place),
    codes: codesOf(place),
    region: REGIONS[place.region],
    statisticalNeighbours: neighboursOf(place),
    memberships: membershipsOf(place),
    contacts: contactsOf(place),
  },
}));

function ownerIdOf({ id }: Place): Authority['id'] {
  const owner = parseOwnerId(id);
  if (owner === null) throw new Error(`${id} is not the id of an authority.`);
  return owner;
}

function codesOf({ slug, newLaCode, oldLaCode, name }: Place): Authority['codes'] {
  const { on, before } = BECAME_UNITARY;
  const since = (from: LocalDate | null) => ({ newLaCode, oldLaCode, name, from, until: null });
  if (slug !== BECAME_UNITARY.slug) return [since(null)];
  return [{ ...before, from: null, until: addDays(on, -1) }, since(on)];
}

/** Those that joined with it come first, then those that stand next to it in the list. */
function neighboursOf(place: Place): readonly string[] {
  const at = PLACES.indexOf(place);
  const others = PLACES.filter((other) => other !== place);
  const distance = (other: Place): number =>
    Math.abs(PLACES.indexOf(other) - at) + (other.joined === place.joined ? 0 : PLACES.length);
  return others
    .sort((one, other) => distance(one) - distance(other))
    .slice(0, MOST_NEIGHBOURS)
    .map(({ oldLaCode }) => oldLaCode);
}

/** Mailboxes under a name that nobody can have (RFC 2606). */
function contactsOf({ slug, joined }: Place): NonNullable<Authority['contacts']> {
  const since = localDate(COHORTS[joined].from);
  return MAILBOXES.map(([purpose, name]) => ({ purpose, mailbox: `${name}@${slug}.example`, since }));
}

function membershipsOf({ slug, joined }: Place): readonly Membership[] {
  const { programme, wave, arm, from } = COHORTS[joined];
  const first = { programme, wave, arm, from: localDate(from) };
  if (slug !== WENT_ON.slug) return [{ ...first, until: null }];
  return [
    { ...first, until: addDays(WENT_ON.on, -1) },
    { programme: 'FFP_NATIONAL', wave: 'NATIONAL', arm: 'FFP_NATIONAL', from: WENT_ON.on, until: null },
  ];
}
