import { describe, expect, it } from '@jest/globals';
import type { Mutation, Query } from '../../graphql/generated/resolvers-types.ts';
import { NETWORK } from '../../platform/actor/scope.ts';
import { globalId } from '../../platform/graphql/global-id.ts';
import type { Caller } from '../support/caller.ts';
import { useNetwork } from '../support/network.ts';
import { newKey } from '../support/record.ts';
import { AUTHORITY } from '../support/two-authorities.ts';

/** The programme knows where to write to an authority, and nobody else is told. */
const network = useNetwork('2026-03-02');
const id = globalId({ type: 'Authority', owner: NETWORK, id: AUTHORITY.nearby });
const CONTACTS = 'authority { id } version contacts { purpose mailbox since }';
const READ = `query ($id: ID!) { authorityContacts(authorityId: $id) { ${CONTACTS} } }`;
const SET = `mutation ($input: SetAuthorityContactsInput!) {
  setAuthorityContacts(input: $input) { status replayed problems { code path } contacts { ${CONTACTS} } }
}`;
const FINANCE = { purpose: 'FINANCE', mailbox: 'finance@nearby.example' };
const LEADS = { purpose: 'PRACTICE_LEADS_OFFICE', mailbox: 'practice@nearby.example' };

async function read(caller: Caller, of = id): Promise<Query['authorityContacts']> {
  return (await caller.ask<Pick<Query, 'authorityContacts'>>(READ, { id: of })).authorityContacts;
}

async function set(caller: Caller, input: object): Promise<Mutation['setAuthorityContacts']> {
  const whole = { idempotencyKey: newKey(), authorityId: id, ...input };
  return (await caller.ask<Pick<Mutation, 'setAuthorityContacts'>>(SET, { input: whole })).setAuthorityContacts;
}

describe('the contacts of an authority', () => {
  it('are none before one is set', async () => {
    expect(await read(await network.as('staff'))).toEqual({ authority: { id }, version: 1, contacts: [] });
  });

  it('are set by an administrator, and seen by staff', async () => {
    const administrator = await network.as('administrator');
    const input = { idempotencyKey: newKey(), contacts: [FINANCE, LEADS], expectedVersion: 1 };
    const contacts = {
      authority: { id },
      version: 2,
      contacts: [
        { ...LEADS, since: '2026-03-02' },
        { ...FINANCE, since: '2026-03-02' },
      ],
    };
    expect(await set(administrator, input)).toMatchObject({ status: 'APPLIED', contacts });
    expect(await set(administrator, input)).toMatchObject({ status: 'APPLIED', replayed: true, contacts });
    expect(await read(await network.as('staff'))).toEqual(contacts);
  });

  it('are refused where one is no mailbox, or a person’s, or seen by nobody any more', async () => {
    const administrator = await network.as('administrator');
    const contacts = [LEADS, { ...FINANCE, mailbox: 'first.last@nearby.example' }, { ...FINANCE, mailbox: 'none' }];
    expect(await set(administrator, { contacts })).toMatchObject({
      status: 'REFUSED',
      problems: [
        { code: 'G30', path: ['input', 'contacts', '1', 'mailbox'] },
        { code: 'G29', path: ['input', 'contacts', '2', 'mailbox'] },
        { code: 'G31', path: ['input', 'contacts', '2', 'purpose'] },
      ],
    });
    expect(await set(administrator, { contacts: [LEADS], expectedVersion: 1 })).toMatchObject({
      status: 'REFUSED',
      problems: [{ code: 'VERSION_CONFLICT' }],
    });
    expect((await read(administrator))?.version).toBe(2);
  });

  it('are nobody’s where there is no such authority', async () => {
    const administrator = await network.as('administrator');
    const other = globalId({ type: 'Authority', owner: NETWORK, id: 'A0000009' });
    expect(await read(administrator, other)).toBeNull();
    expect(await set(administrator, { authorityId: other, contacts: [] })).toMatchObject({
      problems: [{ code: 'NOT_FOUND' }],
      contacts: null,
    });
  });

  it('can be set by no staff, and read by nobody else', async () => {
    await expect(set(await network.as('staff'), { contacts: [] })).rejects.toThrow('PROGRAMME_ADMINISTER');
    for (const user of ['nearby', 'practiceLead', 'evaluator'] as const) {
      await expect(read(await network.as(user))).rejects.toThrow('CONTACT_READ');
    }
    expect(network.failures).toEqual([]);
  });
});
