import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { planImport } from '../../../contexts/programme/domain/roster.ts';
import { checkContacts, CONTACT_PURPOSES } from '../../../contexts/programme/domain/contact.ts';
import { checkMemberships } from '../../../contexts/programme/domain/membership-rules.ts';
import { checkPolicy } from '../../../contexts/programme/domain/policy-rules.ts';
import { checkPerson } from '../../../contexts/programme/domain/person.ts';
import { checkLabel, checkScopes, kindOfClient } from '../../../contexts/programme/domain/api-client.ts';
import { MAY_DO } from '../../../platform/actor/permissions.ts';
import { addDays, localDate } from '../../../platform/dates/index.ts';
import { registry, senders } from './registry.ts';
import { users } from './users.ts';

type RosterFile = {
  readonly authorities: readonly {
    readonly codes: readonly { readonly newLaCode: string; readonly oldLaCode: string; readonly name: string }[];
    readonly region: { readonly code: string };
    readonly statisticalNeighbours: readonly string[];
  }[];
};

async function realRoster(): Promise<RosterFile> {
  return JSON.parse(await readFile(join(import.meta.dirname, '../../../data/roster-2025.json'), 'utf8')) as RosterFile;
}

const ours = registry.authorities.flatMap(({ codes }) => codes);

describe('the authorities of the sandbox', () => {
  it('are twelve: three of the first wave, five of the second, four of the pilot', () => {
    const arms = registry.authorities.map(({ memberships }) => memberships[0]?.arm);
    const count = (arm: string): number => arms.filter((one) => one === arm).length;
    expect([arms.length, count('FFCP_WAVE_1'), count('FFCP_WAVE_2'), count('FNP')]).toEqual([12, 3, 5, 4]);
  });

  it('share no code, name, region or neighbour with a real one', async () => {
    const { authorities } = await realRoster();
    const real = new Set(
      authorities.flatMap(({ codes, region, statisticalNeighbours }) => [
        ...codes.flatMap(({ newLaCode, oldLaCode, name }) => [newLaCode, oldLaCode, name.toLowerCase()]),
        ...statisticalNeighbours,
        region.code,
      ]),
    );
    const fictional = [
      ...ours.flatMap(({ newLaCode, oldLaCode, name }) => [newLaCode, oldLaCode, name.toLowerCase()]),
      ...registry.authorities.flatMap(({ region, statisticalNeighbours: neighbours }) => [region.code, ...neighbours]),
    ];
    expect(real.size).toBeGreaterThan(60);
    expect(fictional.filter((one) => real.has(one))).toEqual([]);
  });

  it('have codes of ranges in which none was ever issued', () => {
    expect(ours.filter(({ newLaCode }) => !/^E\d\d0009\d\d$/.test(newLaCode))).toEqual([]);
    expect(ours.filter(({ oldLaCode }) => Number(oldLaCode) < 981)).toEqual([]);
  });

  it('are written to at mailboxes of offices, under a name that nobody can have', () => {
    for (const { contacts = [] } of registry.authorities) {
      expect(contacts).toHaveLength(CONTACT_PURPOSES.length);
      expect(checkContacts(contacts)).toEqual([]);
      expect(contacts.filter(({ mailbox }) => !mailbox.endsWith('.example'))).toEqual([]);
    }
  });

  it('could be imported as a roster: no rule of the programme is broken', () => {
    const nothing = { directory: {}, authorities: new Map(), programmes: new Map() };
    const listed = { programmes: registry.programmes, authorities: registry.authorities };
    const { problems } = planImport(listed, nothing, (index) => registry.authorities[index]!.id);
    expect(problems).toEqual([]);
    expect(registry.authorities.flatMap(({ memberships }) => checkMemberships(memberships, []))).toEqual([]);
  });

  it('have policies that could have been set, each on the day before it begins', () => {
    const problems = registry.policies.flatMap(({ versions }) =>
      versions.flatMap((version, index) => {
        const effectiveFrom = version.effectiveFrom ?? localDate('2023-07-01');
        const targetsByModel = Object.entries(version.targetsByModel).map(([model, targets]) => ({
          model: model as 'OTHER_FGDM',
          targets,
        }));
        const asked = { ...version, effectiveFrom, targetsByModel };
        return checkPolicy(asked, { versions: versions.slice(0, index), today: addDays(effectiveFrom, -1) });
      }),
    );
    expect(problems).toEqual([]);
    const commenced = registry.policies.filter(
      ({ versions }) => typeof versions.at(-1)?.section31ZAInForceFrom === 'string',
    );
    expect(commenced).toHaveLength(1);
  });
});

describe('the users of the sandbox', () => {
  it('are a system and a practice lead of each authority, the network’s four, of whom two administer it, and the evaluators’ system', () => {
    expect(users.filter(({ kind }) => kind === 'machine')).toHaveLength(13);
    expect(users.filter(({ kind }) => kind === 'person')).toHaveLength(16);
  });

  it('are each registered, as a client or as a person', () => {
    const known = [
      ...registry.clients.flatMap(({ appClients }) => appClients.map(({ clientId }) => clientId)),
      ...registry.people.map(({ subject }) => subject),
    ];
    const asked = users.map((user) => (user.kind === 'machine' ? user.clientId : user.subject));
    expect(asked.toSorted()).toEqual(known.toSorted());
    expect(new Set(known).size).toBe(29);
    expect(senders.map(({ client }) => client.subject)).toContain('sandbox-northmoor-system');
  });

  it('could have been registered: no rule of the programme is broken', () => {
    expect(registry.people.flatMap(checkPerson)).toEqual([]);
    const ofClients = registry.clients.flatMap(({ label, scopes, authority }) => [
      ...checkLabel(label),
      ...checkScopes(scopes, MAY_DO[kindOfClient({ authority })]),
    ]);
    expect(ofClients).toEqual([]);
  });
});
