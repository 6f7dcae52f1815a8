import { type Authority, seedProgramme } from '../../contexts/programme/index.ts';
import { parseOwnerId } from '../../platform/actor/scope.ts';
import { openTable } from '../../platform/table/table.ts';
import type { User } from '../identity/user.ts';
import type { Sandbox } from '../sandbox-contract.ts';

const AT = '2026-01-01T00:00:00.000Z';

const machine = { kind: 'machine', clientId: 'sandbox-first-system', label: 'Authority system of First' } as const;
const people = [
  { kind: 'PRACTICE_LEAD', subject: 'practice-lead.901', label: 'Practice lead of First' },
  { kind: 'EVALUATOR', subject: 'evaluator', label: 'Evaluator' },
  { kind: 'PROGRAMME_STAFF', subject: 'programme-staff', label: 'Programme staff' },
  { kind: 'PROGRAMME_ADMINISTRATOR', subject: 'programme-administrator', label: 'Programme administrator' },
] as const;

/** One authority and a user of each kind, and no records: as little as the real handlers let in. */
export const registrySandbox: Sandbox = {
  authorities: 1,
  users: [machine, ...people.map(({ subject, label }): User => ({ kind: 'person', subject, label }))],
  async load({ client, tableName }) {
    const table = openTable(client, tableName, () => Promise.resolve());
    const items = seedProgramme({
      programmes: [],
      authorities: [authority()],
      policies: [],
      clients: [
        {
          id: 'first-client',
          label: 'Case system',
          authority: authority().id,
          scopes: ['CONFERENCE_READ', 'CONFERENCE_RECORD', 'POLICY_READ'],
          status: 'ACTIVE',
          appClients: [{ clientId: machine.clientId, createdAt: AT, validUntil: null }],
          createdAt: AT,
          rotatedAt: null,
        },
      ],
      people: people.map(({ kind, subject }) => ({
        id: `person-${subject}`,
        subject,
        kind,
        authority: kind === 'PRACTICE_LEAD' ? authority().id : null,
        status: 'ACTIVE',
        registeredAt: AT,
      })),
    });
    await table.write(items.map((item) => ({ kind: 'PUT', item })));
  },
};

function authority(): Authority {
  const id = parseOwnerId('A0000001');
  if (id === null) throw new Error('The id of the test authority has the wrong form.');
  return {
    id,
    codes: [{ newLaCode: 'E06000901', oldLaCode: '901', name: 'First', from: null, until: null }],
    region: { code: 'E12000099', name: 'Nowhere', partOf: null },
    statisticalNeighbours: [],
    memberships: [],
  };
}
