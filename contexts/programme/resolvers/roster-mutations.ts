import type {
  AuthorityCodesInput,
  MutationEndMembershipArgs,
  MutationImportRosterArgs,
  MutationRecordAccreditationArgs,
  MutationRecordMembershipArgs,
  ProgrammeInput,
  RosterAuthorityInput,
} from '../../../graphql/generated/resolvers-types.ts';
import type { RequestContext } from '../../../platform/graphql/context.ts';
import type { ResolverMap } from '../../../platform/graphql/executable-schema.ts';
import type { RecordVersion } from '../../../platform/journal/outcome.ts';
import type { Performed } from '../../../platform/journal/perform.ts';
import type { ProgrammeDeps } from '../decisions.ts';
import type { Authority, AuthorityCodes } from '../domain/authority.ts';
import type { Programme } from '../domain/programme.ts';
import type { ListedAuthority } from '../domain/roster.ts';
import { endMembership } from '../end-membership.ts';
import { importRoster, type RosterChange } from '../import-roster.ts';
import { authorityIdIn } from '../node-ids.ts';
import { recordAccreditation } from '../record-accreditation.ts';
import { recordMembership } from '../record-membership.ts';
import type { Stored } from '../store.ts';
import { callOf, payload, versionedCallOf } from '../../../platform/graphql/payload.ts';
import type { Readers } from './readers.ts';
import { authorityView } from './views.ts';

export function rosterMutations(deps: ProgrammeDeps, readers: Readers): ResolverMap {
  const reread = async (id: string) => {
    const own = authorityIdIn(id);
    return own === null ? null : readers.authorityNow(own);
  };
  const shown = (performed: Performed<Stored<Authority>>) =>
    payload(performed, { field: 'authority', view: authorityView, reread });

  return {
    Mutation: {
      async importRoster(_: unknown, { input }: MutationImportRosterArgs, context: RequestContext) {
        const programmes = input.programmes.map(programmeOf);
        const authorities = input.authorities.map(listedOf);
        const performed = await importRoster(deps, context, { ...callOf(input), programmes, authorities });
        const { outcome, replayed, dryRun } = performed;
        const changes = () => changesOf(performed, reread);
        return { status: outcome.status, problems: outcome.problems, replayed, dryRun, changes };
      },
      async recordMembership(_: unknown, { input }: MutationRecordMembershipArgs, context: RequestContext) {
        const { authorityId, programme, wave, from, until } = input;
        const given = { authority: authorityIdIn(authorityId), programme, wave, from, until: until ?? null };
        return shown(await recordMembership(deps, context, { ...versionedCallOf(input), ...given }));
      },
      async recordAccreditation(_: unknown, { input }: MutationRecordAccreditationArgs, context: RequestContext) {
        const { authorityId, status, on, insteadOf } = input;
        const given = { authority: authorityIdIn(authorityId), status, on, insteadOf: insteadOf ?? null };
        return shown(await recordAccreditation(deps, context, { ...versionedCallOf(input), ...given }));
      },
      async endMembership(_: unknown, { input }: MutationEndMembershipArgs, context: RequestContext) {
        const { authorityId, programme, lastDay } = input;
        const given = { authority: authorityIdIn(authorityId), programme, lastDay };
        return shown(await endMembership(deps, context, { ...versionedCallOf(input), ...given }));
      },
    },
  };
}

/** A replay tells of what was written then, as it now is: the outcome keeps no word of what was left alone. */
async function changesOf(
  { outcome, state }: Performed<readonly RosterChange[]>,
  reread: (id: string) => Promise<object | null>,
): Promise<readonly object[] | null> {
  if (outcome.status === 'REFUSED') return null;
  if (state !== undefined)
    return state.map(({ change, authority }) => ({ change, authority: authorityView(authority) }));
  const written = await Promise.all(
    outcome.records.map(async ({ id, version }: RecordVersion) => {
      return { change: version === 1 ? 'CREATED' : 'CHANGED', authority: await reread(id) };
    }),
  );
  return written.filter(({ authority }) => authority !== null);
}

function programmeOf({ code, name, places, strands, waves }: ProgrammeInput): Programme {
  const plainWaves = waves.map((wave) => ({ code: wave.code, name: wave.name, arm: wave.arm }));
  return { code, name, places: places ?? null, strands, waves: plainWaves };
}

function listedOf({ codes, region, statisticalNeighbours, memberships }: RosterAuthorityInput): ListedAuthority {
  const { partOf } = region;
  return {
    codes: codes.map(codesOf),
    region: { code: region.code, name: region.name, partOf: partOf ? { code: partOf.code, name: partOf.name } : null },
    statisticalNeighbours,
    memberships: memberships.map(({ programme, wave, from, until }) => ({
      programme,
      wave,
      from,
      until: until ?? null,
    })),
  };
}

function codesOf({ newLaCode, oldLaCode, name, from, until }: AuthorityCodesInput): AuthorityCodes {
  return { newLaCode, oldLaCode, name, from: from ?? null, until: until ?? null };
}
