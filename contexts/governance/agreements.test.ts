import { describe, expect, it } from '@jest/globals';
import { addDays, localDate, londonDate } from '../../platform/dates/index.ts';
import type { Actor } from '../../platform/actor/actor.ts';
import { useEngine } from '../../test/support/engine.ts';
import { ACTORS, call, NOW, useGovernance } from '../../test/support/governance.ts';
import { AUTHORITY } from '../../test/support/two-authorities.ts';
import { acceptSharingAgreement } from './accept-sharing-agreement.ts';
import { askSharing } from './ask-sharing.ts';
import { type OfferSharingAgreement, offerSharingAgreement } from './offer-sharing-agreement.ts';
import { revokeSharingAgreement } from './revoke-sharing-agreement.ts';
import { history, type Parties, readAgreement } from './store/agreements.ts';

const governance = useGovernance(useEngine());
const { administrator, lead, farawayLead } = ACTORS;
const PARTIES: Parties = { authority: AUTHORITY.nearby, recipient: { kind: 'PROGRAMME' } };
const TODAY = londonDate(NOW);
const TERMS = {
  dataClasses: ['CASE_RECORDS_IN_EMERGENCY'],
  purposes: ['SAFEGUARDING'],
  lawfulBasis: 'PUBLIC_TASK_SAFEGUARDING',
  from: TODAY,
  until: null,
} as const;
const QUESTION = { ...PARTIES, dataClass: TERMS.dataClasses[0], purpose: TERMS.purposes[0], on: TODAY } as const;

const offer = (change: Partial<OfferSharingAgreement> = {}) =>
  governance.by(administrator, (request) =>
    offerSharingAgreement(governance.deps, request, { ...call(), ...PARTIES, terms: TERMS, ...change }),
  );
const accept = (number: number, actor: Actor = lead, parties: Parties | null = PARTIES) =>
  governance.by(actor, (request) => acceptSharingAgreement(governance.deps, request, { ...call(), parties, number }));
const revoke = (actor: Actor, expectedVersion: number | null = null) =>
  governance.by(actor, (request) =>
    revokeSharingAgreement(governance.deps, request, { ...call(), parties: PARTIES, expectedVersion }),
  );
/** As a request asks before anybody's data may be read. */
const ask = () => askSharing(governance.deps.journal.table, QUESTION);

const codes = ({ outcome }: Awaited<ReturnType<typeof offer>>) =>
  outcome.problems.map(({ code, path }) => `${code} ${path.join('.')}`);

describe('an agreement', () => {
  it('binds when both sides have agreed, and not before', async () => {
    expect((await offer()).outcome.status).toBe('APPLIED');
    await expect(ask()).resolves.toEqual({ allowed: false, because: 'NOT_ACCEPTED' });
    expect((await accept(1)).outcome.status).toBe('APPLIED');
    await expect(ask()).resolves.toMatchObject({ allowed: true, agreement: { version: 1 } });
  });

  it.each([
    ['the programme', administrator],
    ['the authority', lead],
  ] as const)('is over once %s has revoked it, until a new version is offered and accepted', async (_, actor) => {
    await offer();
    await accept(1);
    expect((await revoke(actor)).outcome.status).toBe('APPLIED');
    await expect(ask()).resolves.toEqual({ allowed: false, because: 'REVOKED' });
    expect(codes(await accept(1))).toEqual(['J7 input.agreementVersion']);
    expect((await revoke(actor)).outcome.status).toBe('UNCHANGED');
    expect((await offer()).outcome.status).toBe('APPLIED');
    await expect(ask()).resolves.toEqual({ allowed: false, because: 'NOT_ACCEPTED' });
    await accept(2);
    await expect(ask()).resolves.toMatchObject({ allowed: true, agreement: { version: 2 } });
  });

  it('leaves on each side of the fence an event and an audit entry of what that side did', async () => {
    await offer();
    await accept(1);
    await revoke(lead);
    const { table } = governance.deps.journal;
    const eventsOf = (actor: Actor, partition: Parameters<typeof table.query>[0]['partition']) =>
      governance.by(actor, async () => (await table.query({ partition, limit: 9 })).map(({ body }) => body));
    await expect(eventsOf(administrator, history.offer(PARTIES))).resolves.toMatchObject([
      { type: 'SHARING_AGREEMENT_OFFERED', version: 1 },
    ]);
    await expect(eventsOf(lead, history.answer(PARTIES))).resolves.toMatchObject([
      { type: 'SHARING_AGREEMENT_ACCEPTED', version: 1 },
      { type: 'SHARING_AGREEMENT_REVOKED', version: 2 },
    ]);
  });

  it('says so when nothing is new, or something came between', async () => {
    await offer();
    expect((await offer()).outcome.status).toBe('UNCHANGED');
    expect(codes(await offer({ terms: { ...TERMS, until: TODAY }, expectedVersion: 0 }))).toEqual([
      'VERSION_CONFLICT input.expectedVersion',
    ]);
    await accept(1);
    expect((await accept(1)).outcome.status).toBe('UNCHANGED');
    expect(codes(await revoke(lead, 7))).toEqual(['VERSION_CONFLICT input.expectedVersion']);
  });

  it('tried out changes nothing', async () => {
    expect((await offer({ dryRun: true })).state?.value.offer.versions).toHaveLength(1);
    await expect(readAgreement(governance.deps.journal.table, PARTIES)).resolves.toBeUndefined();
  });
});

describe('what is refused', () => {
  const emergency = { ...TERMS, lawfulBasis: 'PUBLIC_TASK_RESEARCH' } as const;
  const project = { kind: 'EVALUATION_PROJECT', project: 'EVAL1' } as const;

  it.each<readonly [string, Partial<OfferSharingAgreement>]>([
    ['NOT_FOUND input.authorityId', { authority: null }],
    ['NOT_FOUND input.authorityId', { authority: 'A0000009' as never }],
    ['J1 input.from', { terms: { ...TERMS, from: localDate('2026-06-09') } }],
    ['J1 input.until', { terms: { ...TERMS, until: localDate('2026-06-09') } }],
    ['J2 input.project', { recipient: null }],
    ['J3 input.dataClasses', { terms: { ...TERMS, dataClasses: [] } }],
    ['J3 input.purposes', { terms: { ...TERMS, purposes: [] } }],
    ['J4 input.dataClasses', { terms: emergency }],
    ['J4 input.dataClasses', { recipient: project }],
  ])('%s', async (refusal, change) => {
    expect(codes(await offer(change))).toEqual([refusal]);
  });

  it('is to accept what was never offered, has ended, or is not one’s own', async () => {
    await offer({ terms: { ...TERMS, until: TODAY } });
    expect(codes(await accept(2))).toEqual(['J6 input.agreementVersion']);
    expect(codes(await accept(1, farawayLead, null))).toEqual(['NOT_FOUND input.agreementId']);
    const tomorrow = new Date(NOW.getTime() + 86_400_000);
    const late = await governance.by(
      lead,
      (request) => acceptSharingAgreement(governance.deps, request, { ...call(), parties: PARTIES, number: 1 }),
      tomorrow,
    );
    expect(codes(late)).toEqual(['J7 input.agreementVersion']);
  });

  it('is to write on the other side of the fence, or to read another authority’s side, even by a bug', async () => {
    await offer();
    await expect(accept(1, farawayLead)).rejects.toThrow('another authority');
    await expect(accept(1, administrator)).rejects.toThrow('does not ask');
  });

  it('is a fifty-first version', async () => {
    for (let number = 1; number <= 50; number += 1) await offer({ terms: { ...TERMS, until: addDays(TODAY, number) } });
    expect(codes(await offer({ terms: { ...TERMS, until: addDays(TODAY, 51) } }))).toEqual(['J5 input']);
  });
});

describe('at once', () => {
  it('an acceptance and a revocation never leave an agreement in force that was revoked', async () => {
    for (let round = 1; round <= 10; round += 1) {
      await offer({ terms: { ...TERMS, until: addDays(TODAY, round) } });
      await Promise.all([accept(round), revoke(administrator), accept(round), revoke(lead)]);
      await expect(ask()).resolves.toMatchObject({ allowed: false });
    }
  });
});
