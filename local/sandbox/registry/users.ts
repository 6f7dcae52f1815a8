import type { ApiClient, Person, PersonKind } from '../../../contexts/programme/index.ts';
import { fixedClock } from '../../../platform/clock.ts';
import { seededIds } from '../../../platform/ids.ts';
import type { User } from '../../identity/user.ts';
import { type Site, sites } from './authorities.ts';

/** Before the first record of the sandbox. */
const REGISTERED_AT = '2023-07-01T09:00:00.000Z';

/** Whatever the seed: a client keeps its id when the data are made anew from another. */
const ids = seededIds('sandbox registry', fixedClock(new Date(REGISTERED_AT)));

const NETWORK_PEOPLE = [
  { kind: 'EVALUATOR', subject: 'evaluator', label: 'Evaluator' },
  { kind: 'PROGRAMME_STAFF', subject: 'programme-staff', label: 'Programme staff' },
  { kind: 'PROGRAMME_ADMINISTRATOR', subject: 'programme-administrator', label: 'Programme administrator' },
  // Some things take two: what one asks for, the other approves.
  { kind: 'PROGRAMME_ADMINISTRATOR', subject: 'programme-administrator.2', label: 'Second programme administrator' },
] as const;

const clientsOfSites: readonly ApiClient[] = sites.map((site) => ({
  id: ids.next(),
  label: 'Case management system',
  authority: site.authority.id,
  scopes: [
    'CONFERENCE_READ',
    'CONFERENCE_RECORD',
    'POLICY_READ',
    'SUPPORT_READ',
    'SUPPORT_RECORD',
    'SUPPORT_APPROVE',
    'SUPPORT_PAY',
    'BATCH_RECORD',
    'CHANGES_READ',
    'DATA_QUALITY_READ',
  ],
  status: 'ACTIVE',
  appClients: [{ clientId: systemOf(site), createdAt: REGISTERED_AT, validUntil: null }],
  createdAt: REGISTERED_AT,
  rotatedAt: null,
}));

export const people: readonly Person[] = [
  ...sites.map((site) => person('PRACTICE_LEAD', practiceLeadOf(site), site.authority.id)),
  ...NETWORK_PEOPLE.map(({ kind, subject }) => person(kind, subject, null)),
];

/** Of the evaluators: named last, so that all others keep their ids. */
const EVALUATORS = { clientId: 'sandbox-evaluator-system', label: 'System of the evaluators' };

export const clients: readonly ApiClient[] = [
  ...clientsOfSites,
  {
    id: ids.next(),
    label: EVALUATORS.label,
    authority: null,
    scopes: ['EVALUATION_CHANGES_READ', 'RELEASE_READ'],
    status: 'ACTIVE',
    appClients: [{ clientId: EVALUATORS.clientId, createdAt: REGISTERED_AT, validUntil: null }],
    createdAt: REGISTERED_AT,
    rotatedAt: null,
  },
];

/** One of each kind first, then those of the other authorities: the order in which they are offered. */
export const users: readonly User[] = [
  ...sites.slice(0, 1).flatMap(usersOf),
  ...NETWORK_PEOPLE.map(({ subject, label }): User => ({ kind: 'person', subject, label })),
  { kind: 'machine', ...EVALUATORS },
  ...sites.slice(1).flatMap(usersOf),
];

function usersOf(site: Site): readonly User[] {
  return [
    { kind: 'machine', clientId: systemOf(site), label: `Authority system of ${site.name}` },
    { kind: 'person', subject: practiceLeadOf(site), label: `Practice lead of ${site.name}` },
  ];
}

function person(kind: PersonKind, subject: string, authority: Person['authority']): Person {
  return { id: ids.next(), subject, kind, authority, status: 'ACTIVE', registeredAt: REGISTERED_AT };
}

function systemOf({ slug }: Site): string {
  return `sandbox-${slug}-system`;
}

function practiceLeadOf({ oldLaCode }: Site): string {
  return `practice-lead.${oldLaCode}`;
}
