import { type ApiClient, type Authority, type Person, seedProgramme } from '../../contexts/programme/index.ts';
import { defaultConferencePolicy } from '../../contexts/programme/index.ts';
import type { User } from '../../local/identity/user.ts';
import type { Sandbox } from '../../local/sandbox-contract.ts';
import { MAY_DO } from '../../platform/actor/permissions.ts';
import { parseOwnerId, type OwnerId } from '../../platform/actor/scope.ts';
import { localDate } from '../../platform/dates/index.ts';
import { openTable } from '../../platform/table/table.ts';

const AT = '2026-01-01T00:00:00.000Z';

export const AUTHORITY = { nearby: ownerId('A0000001'), faraway: ownerId('A0000002') } as const;

export const AUTHORITIES: readonly Authority[] = [
  authority(AUTHORITY.nearby, '901', 'Nearby'),
  authority(AUTHORITY.faraway, '902', 'Faraway'),
];

/** Who may ask: two systems of one authority, one that may only read, one of another authority, and each kind of person. */
export const USERS = {
  nearby: machine('sandbox-nearby-system'),
  nearbyReports: machine('sandbox-nearby-reports'),
  faraway: machine('sandbox-faraway-system'),
  evaluatorSystem: machine('sandbox-evaluator-system'),
  practiceLead: person('practice-lead.901'),
  farawayLead: person('practice-lead.902'),
  evaluator: person('evaluator'),
  staff: person('programme-staff'),
  administrator: person('programme-administrator'),
  otherAdministrator: person('programme-administrator.2'),
} as const satisfies Record<string, User>;

export type UserName = keyof typeof USERS;

/** Two plainly fictional authorities in which section 31ZA is in force from 2026, their users, and no records. */
export const twoAuthorities: Sandbox = {
  authorities: 2,
  users: Object.values(USERS),
  async load({ client, tableName }) {
    const table = openTable(client, tableName, () => Promise.resolve());
    const { nearby, nearbyReports, faraway, practiceLead, farawayLead, evaluator, evaluatorSystem, staff } = USERS;
    const { administrator, otherAdministrator } = USERS;
    const items = seedProgramme({
      programmes: [],
      authorities: AUTHORITIES,
      policies: Object.values(AUTHORITY).map((id) => ({
        authority: id,
        versions: [
          {
            ...defaultConferencePolicy,
            version: 1,
            effectiveFrom: localDate('2025-01-01'),
            section31ZAInForceFrom: localDate('2026-01-01'),
          },
        ],
      })),
      clients: [
        apiClient('01K0000000000000000000000A', nearby.clientId, AUTHORITY.nearby),
        {
          ...apiClient('01K0000000000000000000000B', nearbyReports.clientId, AUTHORITY.nearby),
          scopes: ['CONFERENCE_READ'],
        },
        apiClient('01K0000000000000000000000C', faraway.clientId, AUTHORITY.faraway),
        {
          ...apiClient('01K0000000000000000000000N', evaluatorSystem.clientId, null),
          scopes: [...MAY_DO.EVALUATOR_SYSTEM],
        },
      ],
      people: [
        registered('01K0000000000000000000000D', practiceLead.subject, 'PRACTICE_LEAD'),
        registered('01K0000000000000000000000E', evaluator.subject, 'EVALUATOR'),
        registered('01K0000000000000000000000F', staff.subject, 'PROGRAMME_STAFF'),
        registered('01K0000000000000000000000G', administrator.subject, 'PROGRAMME_ADMINISTRATOR'),
        registered('01K0000000000000000000000H', otherAdministrator.subject, 'PROGRAMME_ADMINISTRATOR'),
        {
          ...registered('01K0000000000000000000000J', farawayLead.subject, 'PRACTICE_LEAD'),
          authority: AUTHORITY.faraway,
        },
      ],
    });
    await table.write(items.map((item) => ({ kind: 'PUT', item })));
  },
};

export function authority(id: OwnerId, digits: string, name: string): Authority {
  return {
    id,
    codes: [{ newLaCode: `E06000${digits}`, oldLaCode: digits, name, from: null, until: null }],
    region: { code: 'E12000099', name: 'Nowhere', partOf: null },
    statisticalNeighbours: [],
    memberships: [
      { programme: 'FFCP', wave: 'WAVE_1', arm: 'FFCP_WAVE_1', from: localDate('2023-07-01'), until: null },
    ],
  };
}

export function apiClient(id: string, clientId: string, owner: OwnerId | null): ApiClient {
  return {
    id,
    label: 'Case system',
    authority: owner,
    scopes: [...MAY_DO.AUTHORITY_SYSTEM],
    status: 'ACTIVE',
    appClients: [{ clientId, createdAt: AT, validUntil: null }],
    createdAt: AT,
    rotatedAt: null,
  };
}

function registered(id: string, subject: string, kind: Person['kind']): Person {
  const owner = kind === 'PRACTICE_LEAD' ? AUTHORITY.nearby : null;
  return { id, subject, kind, authority: owner, status: 'ACTIVE', registeredAt: AT };
}

export function machine(clientId: string) {
  return { kind: 'machine', clientId, label: clientId } as const;
}

function person(subject: string) {
  return { kind: 'person', subject, label: subject } as const;
}

function ownerId(text: string): OwnerId {
  const id = parseOwnerId(text);
  if (id === null) throw new Error(`${text} is not the id of an authority.`);
  return id;
}
