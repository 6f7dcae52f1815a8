import type { LocalDate } from '../../../platform/dates/index.ts';
import type { RequestContext } from '../../../platform/graphql/context.ts';
import type { ResolverMap } from '../../../platform/graphql/executable-schema.ts';
import type { Table } from '../../../platform/table/table.ts';
import { covers } from '../domain/membership.ts';
import { PROGRAMME_CODES, type ProgrammeWithMembers } from '../domain/programme.ts';
import { keys, stored } from '../store.ts';
import { membershipView } from './views.ts';

type OnDate = { readonly on?: LocalDate | null };

export function programmeResolvers(table: Table): ResolverMap {
  async function programmes(): Promise<readonly ProgrammeWithMembers[]> {
    const found = await table.getTogether(PROGRAMME_CODES.map(keys.programme));
    return found.flatMap((item) => stored<ProgrammeWithMembers>(item)?.value ?? []);
  }

  return {
    Query: {
      programmes,
      async networkPlaces(_: unknown, { on }: OnDate, { today }: RequestContext) {
        const date = on ?? today;
        const limited = (await programmes()).filter(({ places }) => places !== null);
        const holders = limited.flatMap((programme) => membersOn(programme, date));
        const places = limited.length === 0 ? null : limited.reduce((sum, each) => sum + (each.places ?? 0), 0);
        return { on: date, places, free: places === null ? null : places - holders.length, holders };
      },
    },
    Programme: {
      members: (programme: ProgrammeWithMembers, { on }: OnDate, { today }: RequestContext) =>
        membersOn(programme, on ?? today),
    },
  };
}

function membersOn({ members }: ProgrammeWithMembers, date: LocalDate) {
  return members
    .filter((member) => covers(member, date))
    .map(({ authority, ...membership }) => membershipView(membership, authority));
}
