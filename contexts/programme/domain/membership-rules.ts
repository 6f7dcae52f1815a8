import type { OwnerId } from '../../../platform/actor/scope.ts';
import type { Problem } from '../../../platform/journal/problem.ts';
import { firstOverfullDay, type Membership, overlap } from './membership.ts';
import type { Member, Programme, ProgrammeCode, ProgrammeWithMembers } from './programme.ts';
import { problem } from './rules.ts';

type Path = readonly (string | number)[];

/** Not at once: the pilot tests support packages in isolation, to isolate their effect (DOMAIN 1.2, 1.3). */
const NOT_TOGETHER: readonly ProgrammeCode[] = ['FFCP', 'FNP'];

/** What is wrong with all the memberships of one authority, taken together. */
export function checkMemberships(memberships: readonly Membership[], path: Path): readonly Problem[] {
  const backwards = memberships.some(({ from, until }) => until !== null && until < from);
  if (backwards) return [problem('G3', ...path)];
  const pairs = memberships.flatMap((one, index) => memberships.slice(index + 1).map((other) => [one, other] as const));
  const clashes = pairs.filter(([one, other]) => overlap(one, other));
  const isTwice = clashes.some(([one, other]) => one.programme === other.programme);
  const isBoth = clashes.some(
    ([one, other]) =>
      one.programme !== other.programme &&
      NOT_TOGETHER.includes(one.programme) &&
      NOT_TOGETHER.includes(other.programme),
  );
  return [...(isTwice ? [problem('G2', ...path)] : []), ...(isBoth ? [problem('G1', ...path)] : [])];
}

/** No more members than places on any day. */
export function checkPlaces({ places, members }: ProgrammeWithMembers, path: Path): readonly Problem[] {
  return places !== null && firstOverfullDay(members, places) !== null ? [problem('G4', ...path)] : [];
}

/** Null if the programme has no such wave. */
export function membershipIn(
  programme: Pick<Programme, 'waves' | 'code'>,
  { wave: code, from, until }: Pick<Membership, 'wave' | 'from' | 'until'>,
): Membership | null {
  const wave = programme.waves.find((each) => each.code === code);
  return wave === undefined ? null : { programme: programme.code, wave: wave.code, arm: wave.arm, from, until };
}

/** The programme with `memberships` as all that the authority has in it. */
export function withMemberships(
  programme: ProgrammeWithMembers,
  authority: OwnerId,
  memberships: readonly Membership[],
): ProgrammeWithMembers {
  const others = programme.members.filter((member) => member.authority !== authority);
  const own = memberships.filter((membership) => membership.programme === programme.code);
  const members = [...others, ...own.map((membership) => ({ ...membership, authority }))];
  return { ...programme, members: members.toSorted((one, other) => (orderOf(one) < orderOf(other) ? -1 : 1)) };
}

/** One order for the same members, whoever joined or was imported first. */
function orderOf({ authority, from }: Member): string {
  return `${authority} ${from}`;
}

export function oldestMembershipFirst(memberships: readonly Membership[]): readonly Membership[] {
  return memberships.toSorted((one, other) => (one.from < other.from ? -1 : 1));
}

/** An import adds what is not recorded, and an end where there is none: it never changes or removes. */
export function mergeMemberships(recorded: readonly Membership[], given: readonly Membership[]): readonly Membership[] {
  const isSame = (one: Membership, other: Membership) => one.programme === other.programme && one.from === other.from;
  const kept = recorded.map((membership) => {
    const again = given.find((each) => isSame(each, membership));
    return { ...membership, until: membership.until ?? again?.until ?? null };
  });
  const added = given.filter((membership) => !recorded.some((each) => isSame(each, membership)));
  return oldestMembershipFirst([...kept, ...added]);
}
