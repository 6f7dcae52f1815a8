import {
  type ApiClient,
  type Authority,
  defaultConferencePolicy,
  type Person,
  type PersonKind,
  type Programme,
  seedProgramme,
} from '../../../contexts/programme/index.ts';
import type { Sandbox } from '../../../local/sandbox-contract.ts';
import { localDate } from '../../../platform/dates/index.ts';
import { openTable } from '../../../platform/table/table.ts';
import { AUTHORITY } from '../../support/two-authorities.ts';
import { type Actor, EVERYBODY } from './cast.ts';

const AT = '2026-01-01T00:00:00.000Z';

/** Points a minute: the most that may be set, so that the matrix never runs out of them. */
const AUTHORITY_ALLOWANCE = 100_000_000;
const CLIENT_ALLOWANCE = 10_000_000;

/** What a first secret's days of grace end at: long after the matrix is run. */
const GRACE_ENDS = '2027-01-01T00:00:00.000Z';

const PROGRAMMES: readonly Programme[] = [
  {
    code: 'FFCP',
    name: 'A programme',
    places: 12,
    strands: ['FAMILY_NETWORKS'],
    waves: [{ code: 'WAVE_1', name: 'Wave 1', arm: 'FFCP_WAVE_1' }],
  },
  {
    code: 'FNP',
    name: 'A programme without members',
    places: null,
    strands: ['FAMILY_NETWORKS'],
    waves: [{ code: 'PILOT', name: 'The pilot', arm: 'FNP' }],
  },
];

/** Two fictional authorities, their users and nothing else: with every field of the roster filled. */
export const registry: Sandbox = {
  authorities: 2,
  users: EVERYBODY.map(({ user }) => user),
  async load({ client, tableName }) {
    const table = openTable(client, tableName, () => Promise.resolve());
    const items = seedProgramme({
      programmes: PROGRAMMES,
      authorities: [authority('nearby', '901'), authority('faraway', '902')],
      policies: Object.values(AUTHORITY).map((id) => ({
        authority: id,
        versions: [
          {
            ...defaultConferencePolicy,
            version: 1,
            effectiveFrom: localDate('2025-01-01'),
            section31ZAInForceFrom: localDate('2026-01-01'),
            targetsByModel: { FAMILY_NETWORK_MEETING: defaultConferencePolicy.targets },
          },
        ],
      })),
      clients: EVERYBODY.flatMap((actor, index) => (actor.user.kind === 'machine' ? [clientOf(actor, index)] : [])),
      people: EVERYBODY.flatMap((actor, index) => (actor.user.kind === 'person' ? [personOf(actor, index)] : [])),
    });
    for (let from = 0; from < items.length; from += MOST_WRITES)
      await table.write(items.slice(from, from + MOST_WRITES).map((item) => ({ kind: 'PUT', item })));
  },
};

/** Of one transaction. */
const MOST_WRITES = 100;

/** Our own id of an actor: 26 characters, as a ULID has. */
export function registeredId(index: number): string {
  return `01K00000000000000000000${String(index).padStart(3, '0')}`;
}

function authority(home: keyof typeof AUTHORITY, digits: string): Authority {
  const name = home === 'nearby' ? 'Nearby' : 'Faraway';
  const since = { newLaCode: `E06000${digits}`, oldLaCode: digits, name };
  return {
    id: AUTHORITY[home],
    codes: [
      { ...since, newLaCode: `E06001${digits}`, from: localDate('2000-04-01'), until: localDate('2009-03-31') },
      { ...since, from: localDate('2009-04-01'), until: null },
    ],
    region: { code: 'E12000099', name: 'Nowhere', partOf: { code: 'E12000098', name: 'Nowhere at all' } },
    statisticalNeighbours: ['E06000999'],
    allowance: AUTHORITY_ALLOWANCE,
    accreditation: [{ status: 'ACCREDITED', on: localDate('2025-01-06') }],
    contacts: [{ purpose: 'FINANCE', mailbox: 'finance@council.example', since: localDate('2025-01-06') }],
    memberships: [
      {
        programme: 'FFCP',
        wave: 'WAVE_1',
        arm: 'FFCP_WAVE_1',
        from: localDate('2023-07-01'),
        until: localDate('2027-03-31'),
      },
    ],
  };
}

function clientOf({ user, scopes, home, name }: Actor, index: number): ApiClient {
  if (user.kind !== 'machine' || scopes === null) throw new Error(`${name} is no client.`);
  const secrets = [
    { clientId: `${user.clientId}-before`, createdAt: AT, validUntil: GRACE_ENDS },
    { clientId: user.clientId, createdAt: AT, validUntil: null },
  ];
  const id = registeredId(index);
  const status = 'ACTIVE' as const;
  return {
    id,
    label: name,
    authority: home === null ? null : AUTHORITY[home],
    scopes,
    status,
    appClients: secrets,
    createdAt: AT,
    rotatedAt: AT,
    ...(scopes.length === 0 && { allowance: CLIENT_ALLOWANCE }),
  };
}

function personOf({ user, kind, home, look, name }: Actor, index: number): Person {
  if (user.kind !== 'person') throw new Error(`${name} is no person.`);
  return {
    id: registeredId(index),
    subject: user.subject,
    kind: kind as PersonKind,
    authority: home === null || look !== null ? null : AUTHORITY[home],
    status: 'ACTIVE',
    registeredAt: AT,
  };
}
