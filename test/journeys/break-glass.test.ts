import { beforeAll, describe, expect, it } from '@jest/globals';
import { SAMPLE } from '../../contexts/conferences/domain/testing/sample-facts.ts';
import type {
  AccessEntry,
  BreakGlassGrant,
  Mutation,
  Problem,
  Query,
} from '../../graphql/generated/resolvers-types.ts';
import type { Answer, Caller } from '../support/caller.ts';
import { useNetwork } from '../support/network.ts';
import { type Input, newKey, record } from '../support/record.ts';
import { AUTHORITY, type UserName } from '../support/two-authorities.ts';

/** Somebody of the programme looks at case records: by agreement, by leave of a second person, and in plain sight. */
const network = useNetwork('2026-06-10');
const NEARBY = `auth_NETWORK0_${AUTHORITY.nearby}`;
const GRANT = 'id status version approvedBy expiresAt revokedBy recordId';
const REFUSED = 'BREAK_GLASS_REFUSED';

let conference: string;
let another: string;

const as = (user: UserName): Promise<Caller> => network.as(user);

type Changed = {
  readonly status: string;
  readonly problems: readonly Problem[];
  readonly grant: BreakGlassGrant | null;
};

async function change(user: UserName, mutation: keyof Mutation, input: Input): Promise<Changed> {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const shown = mutation.includes('Sharing') ? 'agreement { id }' : `grant { ${GRANT} }`;
  const document = `mutation ($input: ${type}!) { ${mutation}(input: $input) { status problems { code path } ${shown} } }`;
  const caller = await as(user);
  const data = await caller.ask<Record<string, Changed>>(document, { input: { idempotencyKey: newKey(), ...input } });
  return data[mutation]!;
}

const codesOf = ({ status, problems }: Changed): string =>
  `${status} ${problems.map(({ code }) => code).join(' ')}`.trim();

async function agree(from = '2026-06-10'): Promise<void> {
  await change('administrator', 'offerSharingAgreement', {
    authorityId: NEARBY,
    recipient: 'PROGRAMME',
    dataClasses: ['CASE_RECORDS_IN_EMERGENCY'],
    purposes: ['SAFEGUARDING'],
    lawfulBasis: 'PUBLIC_TASK_SAFEGUARDING',
    from,
  });
  const { versions } = await agreement();
  await change('practiceLead', 'acceptSharingAgreement', {
    agreementId: AGREEMENT,
    agreementVersion: versions.at(-1)!.number,
  });
}

const AGREEMENT = `dsag_${AUTHORITY.nearby}_PROGRAMME`;

async function agreement() {
  const { sharingAgreements } = await (
    await as('practiceLead')
  ).ask<Pick<Query, 'sharingAgreements'>>(
    '{ sharingAgreements { edges { node { id inForce { number } versions { number status revokedBy } } } } }',
  );
  return sharingAgreements.edges[0]!.node;
}

async function asked(user: UserName = 'staff', change_: Input = {}): Promise<BreakGlassGrant> {
  const { grant, problems } = await change(user, 'requestBreakGlass', {
    authorityId: NEARBY,
    reason: 'CHILD_AT_RISK',
    justification: 'The authority cannot be reached and a worker is worried.',
    hours: 2,
    ...change_,
  });
  if (grant === null) throw new Error(JSON.stringify(problems));
  return grant;
}

async function approved(change_: Input = {}): Promise<BreakGlassGrant> {
  const { id } = await asked('staff', change_);
  const { grant } = await change('administrator', 'approveBreakGlass', { grantId: id });
  return grant!;
}

const ONE = 'query Look ($id: ID!) { conference(id: $id) { id status children { laChildId } } }';
const LIST = 'query Look { conferences { edges { node { id } } } }';

async function look<T = Pick<Query, 'conference'>>(grantId: string, user: UserName = 'staff', document = ONE) {
  return (await as(user)).send<T>(document, document === ONE ? { id: conference } : {}, { 'x-break-glass': grantId });
}

const outcomeOf = ({ status, errors, data }: Answer<unknown>): string =>
  errors.length === 0
    ? `${String(status)} ${JSON.stringify(data)}`
    : `${String(status)} ${String(errors[0]!.extensions['code'])}`;

const seen = (): string =>
  `200 ${JSON.stringify({ conference: { id: conference, status: 'REFERRED', children: [{ laChildId: CHILD }] } })}`;
let CHILD = '';

async function accessLog(): Promise<readonly AccessEntry[]> {
  const { accessLog: log } = await (
    await as('practiceLead')
  ).ask<Pick<Query, 'accessLog'>>(
    `{ accessLog(first: 5) { edges { node { operation actorKind actorId breakGlassGrant purpose recordCount records { nodeId } } } } }`,
  );
  return log.edges.map(({ node }) => node);
}

beforeAll(async () => {
  const nearby = await as('nearby');
  const referral = JSON.parse(
    JSON.stringify(SAMPLE.referral).replace(/"[PW]-[A-Z-]+"/g, (t) => t.replaceAll('-', '')),
  ) as Input;
  const make = async (recordId: string, laChildId: string): Promise<string> => {
    const children = (referral['children'] as Input[]).slice(0, 1).map((child) => ({ ...child, laChildId }));
    const made = await record(nearby, 'makeReferral', {
      sourceRecord: { system: 'CASES', recordId },
      referral: { ...referral, children },
    });
    return made.conference!.id;
  };
  CHILD = 'CHILD1';
  conference = await make('ONE', CHILD);
  another = await make('TWO', 'CHILD2');
});

describe('without an agreement', () => {
  it('nobody of the programme can even ask', async () => {
    const refused = await change('staff', 'requestBreakGlass', {
      authorityId: NEARBY,
      reason: 'CHILD_AT_RISK',
      justification: 'A worker is worried.',
      hours: 2,
    });
    expect(codesOf(refused)).toBe('REFUSED BG2');
  });

  it('nor for a reason that the agreement does not name', async () => {
    await agree();
    const other = { authorityId: NEARBY, reason: 'DATA_INCIDENT', justification: 'Records are mixed up.', hours: 2 };
    expect(codesOf(await change('staff', 'requestBreakGlass', other))).toBe('REFUSED BG2');
  });
});

describe('two people', () => {
  it('ask and approve, and then the one who asked may look', async () => {
    const { id, status } = await asked();
    expect(status).toBe('REQUESTED');
    expect(outcomeOf(await look(id))).toBe(`403 ${REFUSED}`);
    const { grant } = await change('administrator', 'approveBreakGlass', { grantId: id });
    expect(grant).toMatchObject({ status: 'APPROVED', version: 2 });
    expect(outcomeOf(await look(id))).toBe(seen());
  });

  it('are two, in whatever order and however often it is tried', async () => {
    const { id } = await asked('administrator');
    const tried = await Promise.all(
      Array.from({ length: 4 }, () => change('administrator', 'approveBreakGlass', { grantId: id })),
    );
    expect(new Set(tried.map(codesOf))).toEqual(new Set(['REFUSED BG1']));
    expect(outcomeOf(await look(id, 'administrator'))).toBe(`403 ${REFUSED}`);
    expect(codesOf(await change('otherAdministrator', 'approveBreakGlass', { grantId: id }))).toBe('APPLIED');
    expect(codesOf(await change('administrator', 'approveBreakGlass', { grantId: id }))).toBe('REFUSED BG1');
    expect(codesOf(await change('otherAdministrator', 'approveBreakGlass', { grantId: id }))).toBe('UNCHANGED');
    // Who approved may not look: only who asked.
    expect(outcomeOf(await look(id, 'otherAdministrator'))).toBe(`403 ${REFUSED}`);
    expect(outcomeOf(await look(id, 'administrator'))).toBe(seen());
  });

  it('of whom the second must be an administrator', async () => {
    const { id } = await asked('administrator');
    await expect(change('staff', 'approveBreakGlass', { grantId: id })).rejects.toThrow('BREAK_GLASS_APPROVE');
  });

  it('are one person where a subject is registered anew', async () => {
    const caller = await as('otherAdministrator');
    const people = await caller.ask<Pick<Query, 'people'>>('{ people { edges { node { id subject } } } }');
    const staff = people.people.edges.find(({ node }) => node.subject === 'programme-staff')!.node;
    const { id } = await asked('staff');
    const document = (mutation: string, type: string): string =>
      `mutation ($input: ${type}!) { ${mutation}(input: $input) { status } }`;
    await caller.ask(document('removePerson', 'RemovePersonInput'), {
      input: { idempotencyKey: newKey(), personId: staff.id },
    });
    const register = (kind: string): Promise<unknown> =>
      caller.ask(document('registerPerson', 'RegisterPersonInput'), {
        input: { idempotencyKey: newKey(), subject: staff.subject, kind },
      });
    await register('PROGRAMME_ADMINISTRATOR');
    network.clock.goTo('2026-06-10', '10:05');
    expect(codesOf(await change('staff', 'approveBreakGlass', { grantId: id }))).toBe('REFUSED BG1');
    const again = await caller.ask<Pick<Query, 'people'>>('{ people { edges { node { id subject status } } } }');
    const now = again.people.edges.find(({ node }) => node.subject === staff.subject && node.id !== staff.id)!.node;
    await caller.ask(document('removePerson', 'RemovePersonInput'), {
      input: { idempotencyKey: newKey(), personId: now.id },
    });
    await register('PROGRAMME_STAFF');
    network.clock.goTo('2026-06-10', '10:10');
    // What was given to the registration before is not inherited by the next.
    await change('administrator', 'approveBreakGlass', { grantId: id });
    expect(outcomeOf(await look(id))).toBe(`403 ${REFUSED}`);
  });
});

describe('a look', () => {
  it('is in the authority’s own access log: who, under which grant, why, and which records', async () => {
    const { id } = await approved();
    await look(id, 'staff');
    const [entry] = await accessLog();
    expect(entry).toMatchObject({
      operation: 'Look',
      actorKind: 'PROGRAMME_STAFF',
      breakGlassGrant: id,
      purpose: 'SAFEGUARDING',
      records: [{ nodeId: conference }],
    });
  });

  it('is there too when nothing was found', async () => {
    const { id } = await approved();
    await (
      await as('staff')
    ).send(ONE, { id: `fgdm_${AUTHORITY.nearby}_01K000000000000000000000ZZ` }, { 'x-break-glass': id });
    expect((await accessLog())[0]).toMatchObject({ breakGlassGrant: id, recordCount: 0 });
  });

  it('at one record shows that one, and of the others not even that they are there', async () => {
    const { id, recordId } = await approved({ recordId: conference });
    expect(recordId).toBe(conference);
    expect(outcomeOf(await look(id))).toBe(seen());
    const send = async (document: string): Promise<string> => outcomeOf(await look(id, 'staff', document));
    await expect(send(`{ conference(id: "${another}") { id } }`)).resolves.toBe('200 {"conference":null}');
    await expect(send(`{ node(id: "${another}") { id } }`)).resolves.toBe('200 {"node":null}');
    await expect(send(`{ nodes(ids: ["${another}", "${conference}"]) { id } }`)).resolves.toBe(
      `200 ${JSON.stringify({ nodes: [null, { id: conference }] })}`,
    );
    await expect(send(LIST)).resolves.toBe('200 {"conferences":{"edges":[]}}');
    await expect(send('{ workList { edges { node { overdue } } } }')).resolves.toBe('200 {"workList":{"edges":[]}}');
    await expect(
      send('{ conferenceBySourceRecord(sourceRecord: { system: "CASES", recordId: "TWO" }) { id } }'),
    ).resolves.toBe('200 {"conferenceBySourceRecord":null}');
    await expect(send(`{ conferences(filter: { laChildId: "CHILD2" }) { edges { node { id } } } }`)).resolves.toBe(
      '200 {"conferences":{"edges":[]}}',
    );
  });

  it('at the authority shows its list', async () => {
    const { id } = await approved();
    expect(outcomeOf(await look(id, 'staff', LIST))).toContain(another);
  });

  it('changes nothing, and sees neither the audit trail nor clients', async () => {
    const { id } = await approved();
    const send = async (document: string): Promise<string> => outcomeOf(await look(id, 'staff', document));
    const revoke = `mutation { revokeBreakGlass(input: { idempotencyKey: "${newKey()}", grantId: "${id}" }) { status } }`;
    await expect(send(revoke)).resolves.toBe('403 FORBIDDEN');
    for (const list of ['accessLog', 'auditTrail', 'apiClients', 'people', 'breakGlassGrants', 'sharingAgreements']) {
      await expect(send(`{ ${list} { edges { cursor } } }`)).resolves.toBe('200 FORBIDDEN');
    }
  });

  it('is charged to the person', async () => {
    const { id } = await approved();
    const left = ({ text }: Answer<unknown>): number => Number(/"remaining":(\d+)/.exec(text)![1]);
    const before = left(await (await as('staff')).send('{ viewer { kind } }'));
    expect(left(await look(id))).toBeLessThan(before);
  });
});

describe('a grant that opens nothing', () => {
  it('is refused in one way, whatever is wrong with it', async () => {
    const { id } = await approved();
    const bodies = new Set<string>();
    const tries: readonly (readonly [UserName, string])[] = [
      ['staff', ''],
      ['staff', 'nonsense'],
      ['staff', id.replace(/.$/, id.endsWith('0') ? '1' : '0')],
      ['staff', id.replace(AUTHORITY.nearby, AUTHORITY.faraway)],
      ['staff', (await asked()).id],
      ['administrator', id],
      ['practiceLead', id],
      ['nearby', id],
      ['evaluator', id],
    ];
    for (const [user, grantId] of tries) {
      const answer = await look(grantId, user);
      expect(outcomeOf(answer)).toBe(`403 ${REFUSED}`);
      bodies.add(answer.text);
    }
    expect(bodies.size).toBe(1);
  });

  it('is one whose hours are over', async () => {
    network.clock.goTo('2026-06-10', '12:00');
    const { id } = await approved({ hours: 1 });
    network.clock.goTo('2026-06-10', '12:59');
    expect(outcomeOf(await look(id))).toBe(seen());
    network.clock.goTo('2026-06-10', '13:01');
    expect(outcomeOf(await look(id))).toBe(`403 ${REFUSED}`);
  });

  it('is one that nobody approved within a day', async () => {
    network.clock.goTo('2026-06-10', '14:00');
    const { id } = await asked();
    network.clock.goTo('2026-06-11', '14:01');
    expect(codesOf(await change('administrator', 'approveBreakGlass', { grantId: id }))).toBe('REFUSED BG4');
  });

  it.each(['staff', 'administrator', 'otherAdministrator', 'practiceLead'] as const)(
    'is one that was revoked, from the very next request: by %s',
    async (user) => {
      const { id } = await approved();
      expect(outcomeOf(await look(id))).toBe(seen());
      const { grant } = await change(user, 'revokeBreakGlass', { grantId: id });
      expect(grant).toMatchObject({
        status: 'REVOKED',
        revokedBy: user === 'practiceLead' ? 'AUTHORITY' : 'PROGRAMME',
      });
      expect(outcomeOf(await look(id))).toBe(`403 ${REFUSED}`);
    },
  );

  it('is one that another authority tries to revoke: to them it is not there', async () => {
    const { id } = await approved();
    expect(codesOf(await change('farawayLead', 'revokeBreakGlass', { grantId: id }))).toBe('REFUSED NOT_FOUND');
    expect(outcomeOf(await look(id))).toBe(seen());
    const { breakGlassGrants: list } = await (
      await as('farawayLead')
    ).ask<Pick<Query, 'breakGlassGrants'>>(`{ breakGlassGrants { edges { cursor } } }`);
    expect(list.edges).toEqual([]);
  });

  it.each(['practiceLead', 'administrator'] as const)(
    'is one whose agreement is revoked, from the very next request: by %s',
    async (user) => {
      const { id } = await approved();
      await change(user, 'revokeSharingAgreement', { agreementId: AGREEMENT });
      expect(outcomeOf(await look(id))).toBe(`403 ${REFUSED}`);
      expect((await agreement()).inForce).toBeNull();
      await agree('2026-06-11');
      expect(outcomeOf(await look(id))).toBe(seen());
    },
  );

  it('is any, to every request that begins after its revocation was acknowledged, however many run at once', async () => {
    const { id } = await approved();
    let isAcknowledged = false;
    const late: string[] = [];
    const looking = Array.from({ length: 6 }, async () => {
      for (let round = 0; round < 6; round += 1) {
        const beganAfter = isAcknowledged;
        const outcome = outcomeOf(await look(id));
        if (beganAfter) late.push(outcome);
      }
    });
    await Promise.all([change('practiceLead', 'revokeBreakGlass', { grantId: id }), look(id)]);
    isAcknowledged = true;
    await Promise.all(looking);
    late.push(outcomeOf(await look(id)));
    expect(new Set(late)).toEqual(new Set([`403 ${REFUSED}`]));
  });

  it('is one that is approved and revoked at once, on either side', async () => {
    for (const user of ['practiceLead', 'otherAdministrator'] as const) {
      const { id } = await asked();
      await Promise.all([
        change('administrator', 'approveBreakGlass', { grantId: id }),
        change(user, 'revokeBreakGlass', { grantId: id }),
      ]);
      expect(outcomeOf(await look(id))).toBe(`403 ${REFUSED}`);
    }
  });
});

describe('what is asked for', () => {
  it.each<readonly [string, Input]>([
    ['REFUSED BG3', { hours: 5 }],
    ['REFUSED BG3', { hours: 0 }],
    ['REFUSED BG5', { justification: 'Mrs Example of 1 Sample Street was seen on 2 May 2026.' }],
    ['REFUSED NOT_FOUND', { authorityId: 'auth_NETWORK0_A0000009' }],
    ['REFUSED NOT_FOUND', { recordId: 'nonsense' }],
    ['REFUSED NOT_FOUND', { recordId: `fgdm_${AUTHORITY.faraway}_01K000000000000000000000ZZ` }],
  ])('%s', async (refusal, input) => {
    const usual = { authorityId: NEARBY, reason: 'CHILD_AT_RISK', justification: 'A worker is worried.', hours: 2 };
    expect(codesOf(await change('staff', 'requestBreakGlass', { ...usual, ...input }))).toBe(refusal);
  });

  it('is seen by the authority, its systems too, and by nobody who only evaluates', async () => {
    const { id } = await asked();
    for (const user of ['practiceLead', 'nearby', 'staff'] as const) {
      const { breakGlassGrants: list } = await (
        await as(user)
      ).ask<Pick<Query, 'breakGlassGrants'>>(
        '{ breakGlassGrants(first: 1) { edges { node { id justification authority { name } } } } }',
      );
      expect(list.edges[0]!.node).toMatchObject({ id, authority: { name: 'Nearby' } });
    }
    const { errors } = await (await as('evaluator')).send('{ breakGlassGrants { edges { cursor } } }');
    expect(errors[0]!.extensions['code']).toBe('FORBIDDEN');
  });

  it('had no failure of the network', () => {
    expect(network.failures).toEqual([]);
  });
});
