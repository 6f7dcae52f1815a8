import { seedProgramme } from '../../contexts/programme/index.ts';
import type { Sandbox } from '../../local/sandbox-contract.ts';
import type { OwnerId } from '../../platform/actor/scope.ts';
import { openTable } from '../../platform/table/table.ts';
import { apiClient, AUTHORITIES, authority, machine, twoAuthorities } from './two-authorities.ts';

const [ELSEWHERE, BEYOND] = ['A0000003', 'A0000004'] as [OwnerId, OwnerId];

/** Systems of two more authorities. */
export const MORE_USERS = {
  elsewhere: machine('sandbox-elsewhere-system'),
  beyond: machine('sandbox-beyond-system'),
} as const;

/** Two more authorities beside the two of most tests, each with a system of its own. */
export const fourAuthorities: Sandbox = {
  authorities: 4,
  users: [...twoAuthorities.users, ...Object.values(MORE_USERS)],
  async load(loading) {
    await twoAuthorities.load(loading);
    const table = openTable(loading.client, loading.tableName, () => Promise.resolve());
    const { elsewhere, beyond } = MORE_USERS;
    const items = seedProgramme({
      programmes: [],
      // All four, since the roster's directory is made of them.
      authorities: [...AUTHORITIES, authority(ELSEWHERE, '903', 'Elsewhere'), authority(BEYOND, '904', 'Beyond')],
      policies: [],
      clients: [
        apiClient('01K0000000000000000000000K', elsewhere.clientId, ELSEWHERE),
        apiClient('01K0000000000000000000000M', beyond.clientId, BEYOND),
      ],
      people: [],
    });
    await table.write(items.map((item) => ({ kind: 'PUT', item })));
  },
};
