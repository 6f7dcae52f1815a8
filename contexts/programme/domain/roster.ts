import type { OwnerId } from '../../../platform/actor/scope.ts';
import type { Problem } from '../../../platform/journal/problem.ts';
import type { Authority } from './authority.ts';
import { checkAuthority, oldestFirst } from './authority-rules.ts';
import type { CodeDirectory } from './code-directory.ts';
import { codeDirectory } from './code-directory.ts';
import type { Membership } from './membership.ts';
import { checkMemberships, checkPlaces, membershipIn, mergeMemberships, withMemberships } from './membership-rules.ts';
import type { Programme, ProgrammeCode, ProgrammeWithMembers } from './programme.ts';
import { problem } from './rules.ts';

/** An authority as a roster lists it: with all its codes, hence known again by any of them. */
export type ListedAuthority = Pick<Authority, 'codes' | 'region' | 'statisticalNeighbours'> & {
  readonly memberships: readonly Pick<Membership, 'programme' | 'wave' | 'from' | 'until'>[];
};

export type Roster = { readonly programmes: readonly Programme[]; readonly authorities: readonly ListedAuthority[] };

export type KnownRoster = {
  readonly directory: CodeDirectory;
  readonly authorities: ReadonlyMap<OwnerId, Authority>;
  readonly programmes: ReadonlyMap<ProgrammeCode, ProgrammeWithMembers>;
};

/** How the roster shall be: each listed authority, in the order listed, and all programmes. */
export type PlannedRoster = {
  readonly authorities: readonly Authority[];
  readonly programmes: readonly ProgrammeWithMembers[];
  readonly directory: CodeDirectory;
};

const MOST_AUTHORITIES = 40;

/** Whose the listed codes are: nobody's yet, one authority's, or (which cannot be) several authorities'. */
export function ownersOf(listed: Pick<Authority, 'codes'>, directory: CodeDirectory): readonly OwnerId[] {
  const owners = listed.codes.flatMap(({ newLaCode, oldLaCode }) => [directory[newLaCode], directory[oldLaCode]]);
  return [...new Set(owners.filter((owner) => owner !== undefined))];
}

export function checkSize({ programmes, authorities }: Roster): readonly Problem[] {
  const isEmpty = programmes.length + authorities.length === 0;
  return isEmpty || authorities.length > MOST_AUTHORITIES ? [problem('G21', 'input', 'authorities')] : [];
}

/**
 * The roster with what is listed merged in, and what is wrong with it. `newIdAt` gives the id for the authority listed
 * there, should it be new.
 */
export function planImport(
  listed: Roster,
  known: KnownRoster,
  newIdAt: (index: number) => OwnerId,
): { readonly planned: PlannedRoster; readonly problems: readonly Problem[] } {
  const programmes = mergeProgrammes(listed.programmes, known.programmes);
  const authorities = listed.authorities.map((each, index) => {
    const id = ownersOf(each, known.directory)[0] ?? newIdAt(index);
    return asAuthority(each, { id, programmes, recorded: known.authorities.get(id) });
  });
  const filled = [...programmes.values()].map((programme) =>
    authorities.reduce((sofar, { id, memberships }) => withMemberships(sofar, id, memberships), programme),
  );
  const problems = [
    ...checkSize(listed),
    ...listed.authorities.flatMap((each, index) =>
      checkListed(each, { programmes, path: ['input', 'authorities', index] }),
    ),
    ...checkOwners(listed.authorities, known.directory),
    ...authorities.flatMap(({ memberships }, index) =>
      checkMemberships(memberships, ['input', 'authorities', index, 'memberships']),
    ),
    ...filled.flatMap((programme) => checkPlaces(programme, ['input', 'authorities'])),
  ];
  return { planned: { authorities, programmes: filled, directory: merged(known.directory, authorities) }, problems };
}

type Programmes = ReadonlyMap<ProgrammeCode, ProgrammeWithMembers>;

function mergeProgrammes(listed: readonly Programme[], known: Programmes): Programmes {
  const withMembers = listed.map((programme) => {
    const members = known.get(programme.code)?.members ?? [];
    return [programme.code, { ...programme, members }] as const;
  });
  return new Map([...known, ...withMembers]);
}

function asAuthority(
  { codes, region, statisticalNeighbours, memberships }: ListedAuthority,
  { id, programmes, recorded }: { id: OwnerId; programmes: Programmes; recorded: Authority | undefined },
): Authority {
  const given = memberships.flatMap((membership) => {
    const programme = programmes.get(membership.programme);
    return (programme && membershipIn(programme, membership)) ?? [];
  });
  return {
    id,
    codes: oldestFirst(codes),
    region,
    statisticalNeighbours,
    memberships: mergeMemberships(recorded?.memberships ?? [], given),
    ...(recorded?.allowance !== undefined && { allowance: recorded.allowance }),
    // No roster lists these, so no import changes them.
    ...(recorded?.accreditation !== undefined && { accreditation: recorded.accreditation }),
    ...(recorded?.contacts !== undefined && { contacts: recorded.contacts }),
  };
}

function checkListed(
  listed: ListedAuthority,
  { programmes, path }: { readonly programmes: Programmes; readonly path: readonly (string | number)[] },
): readonly Problem[] {
  const strange = listed.memberships.flatMap((membership, index) => {
    const programme = programmes.get(membership.programme);
    const isKnown = programme !== undefined && membershipIn(programme, membership) !== null;
    return isKnown ? [] : [problem('G7', ...path, 'memberships', index)];
  });
  return [...checkAuthority(listed, path), ...strange];
}

/** Each code is one authority's, in what is listed and in what is recorded. */
function checkOwners(listed: readonly ListedAuthority[], directory: CodeDirectory): readonly Problem[] {
  const listedIn = new Map<string, number>();
  return listed.flatMap((each, index) => {
    const codes = new Set(each.codes.flatMap(({ newLaCode, oldLaCode }) => [newLaCode, oldLaCode]));
    const isListedTwice = [...codes].some((code) => listedIn.has(code));
    for (const code of codes) listedIn.set(code, index);
    const isAnothers = ownersOf(each, directory).length > 1;
    return isListedTwice || isAnothers ? [problem('G6', 'input', 'authorities', index, 'codes')] : [];
  });
}

function merged(directory: CodeDirectory, authorities: readonly Authority[]): CodeDirectory {
  const written = new Set(authorities.map(({ id }) => id));
  const others = Object.entries(directory).filter(([, owner]) => !written.has(owner));
  return { ...Object.fromEntries(others), ...codeDirectory(authorities) };
}
