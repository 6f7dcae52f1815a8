import { describe, expect, it } from '@jest/globals';
import type { OwnerId } from '../../../platform/actor/scope.ts';
import {
  type ApiClient,
  checkAuthority,
  checkGrace,
  checkLabel,
  checkScopes,
  checkSecrets,
  rotated,
} from './api-client.ts';
import { type Identity, MACHINE, whyRefused } from './identity.ts';

const client: ApiClient = {
  id: '01CLNT00000000000000000000',
  label: 'Fictional system',
  authority: 'A0000001' as OwnerId,
  scopes: ['CONFERENCE_READ'],
  status: 'ACTIVE',
  appClients: [{ clientId: 'first', createdAt: '2026-01-01T00:00:00.000Z', validUntil: null }],
  createdAt: '2026-01-01T00:00:00.000Z',
  rotatedAt: null,
};

function secretsOf({ appClients }: ApiClient) {
  return appClients.map(({ clientId, validUntil }) => [clientId, validUntil]);
}

describe('rotating a secret', () => {
  const once = rotated(client, {
    clientId: 'second',
    at: '2026-02-01T00:00:00.000Z',
    graceEndsAt: '2026-02-08T00:00:00.000Z',
  });

  it('ends the old one with its grace, and the new one never', () => {
    expect(secretsOf(once)).toEqual([
      ['first', '2026-02-08T00:00:00.000Z'],
      ['second', null],
    ]);
  });

  it('does not lengthen a grace that is running', () => {
    const twice = rotated(once, {
      clientId: 'third',
      at: '2026-02-02T00:00:00.000Z',
      graceEndsAt: '2026-03-04T00:00:00.000Z',
    });
    expect(secretsOf(twice)).toEqual([
      ['first', '2026-02-08T00:00:00.000Z'],
      ['second', '2026-03-04T00:00:00.000Z'],
      ['third', null],
    ]);
  });

  it('drops those that have ended', () => {
    const later = rotated(once, {
      clientId: 'third',
      at: '2026-02-08T00:00:00.000Z',
      graceEndsAt: '2026-02-15T00:00:00.000Z',
    });
    expect(secretsOf(later).map(([clientId]) => clientId)).toEqual(['second', 'third']);
  });

  it('with no grace drops all but the new one', () => {
    const at = '2026-02-02T00:00:00.000Z';
    expect(secretsOf(rotated(once, { clientId: 'third', at, graceEndsAt: at }))).toEqual([['third', null]]);
  });

  it('keeps at most five valid at once (G15)', () => {
    const appClients = Array.from({ length: 5 }, (_, index) => ({
      clientId: `app-${index}`,
      createdAt: '',
      validUntil: '2026-12-01',
    }));
    expect(checkSecrets({ ...client, appClients })).toEqual([]);
    const six = rotated({ ...client, appClients }, { clientId: 'sixth', at: '2026-02-01', graceEndsAt: '2026-02-08' });
    expect(checkSecrets(six).map(({ code }) => code)).toEqual(['G15']);
  });
});

describe('what a client is given', () => {
  it.each(['A', 'Case system 2', 'x'.repeat(40)])('may be labelled "%s"', (label) => {
    expect(checkLabel(label)).toEqual([]);
  });

  it.each(['', ' ', 'x'.repeat(41), 'nan@example.org', 'Zoë', 'a\nb'])('may not be labelled "%s" (G12)', (label) => {
    expect(checkLabel(label).map(({ code }) => code)).toEqual(['G12']);
  });

  it('is no more than a record system may do (G13)', () => {
    const told = (problems: ReturnType<typeof checkScopes>) =>
      problems.map(({ code, path }) => `${code} ${path.join('.')}`);
    const most = ['CONFERENCE_READ', 'CONFERENCE_RECORD'] as const;
    expect(told(checkScopes(['CONFERENCE_READ', 'CLIENT_ADMINISTER'], most))).toEqual(['G13 input.scopes.1']);
  });

  it('is an authority for a record system, and for no other (G28)', () => {
    const codes = (...of: Parameters<typeof checkAuthority>) => checkAuthority(...of).map(({ code }) => code);
    const { authority } = client;
    expect([codes('AUTHORITY_SYSTEM', authority), codes('EVALUATOR_SYSTEM', null)]).toEqual([[], []]);
    expect([codes('AUTHORITY_SYSTEM', null), codes('EVALUATOR_SYSTEM', authority)]).toEqual([['G28'], ['G28']]);
  });

  it.each([-1, 31])('is no grace of %d days (G14)', (days) => {
    expect(checkGrace(days).map(({ code }) => code)).toEqual(['G14']);
  });
});

describe('refusing the bearer of a token', () => {
  const now = '2026-02-01T00:00:00.000Z';
  const identity: Identity = {
    of: 'CLIENT',
    id: client.id,
    kind: 'AUTHORITY_SYSTEM',
    authority: client.authority,
    scopes: [],
    status: 'ACTIVE',
    validUntil: null,
  };

  it.each([
    ['an active one', identity, null],
    ['nobody we know', undefined, 'UNKNOWN'],
    ["a person, by a machine's token", { ...identity, of: 'PERSON' }, 'WRONG_KIND'],
    ['a suspended one', { ...identity, status: 'SUSPENDED' }, 'SUSPENDED'],
    ['one whose time has ended', { ...identity, validUntil: now }, 'EXPIRED'],
    ['one whose time has not ended', { ...identity, validUntil: '2026-02-01T00:00:00.001Z' }, null],
  ] as const)('for %s', (_, known, reason) => {
    expect(whyRefused(known, MACHINE, now)).toBe(reason);
  });
});
