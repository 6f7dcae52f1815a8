import { describe, expect, it } from '@jest/globals';
import type { Charge } from '../../contexts/programme/admission.ts';
import { permissionsOf } from '../../platform/actor/permissions.ts';
import { parseOwnerId, scopeOf } from '../../platform/actor/scope.ts';
import { localDate } from '../../platform/dates/index.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import type { OperationToRun } from '../../platform/graphql/gate.ts';
import type { AuditEntry } from '../../platform/journal/entries.ts';
import { noteRead } from '../../platform/journal/read-audit.ts';
import type { Table } from '../../platform/table/table.ts';
import type { Write } from '../../platform/table/write.ts';
import { createRequestGate } from './request-gate.ts';

const NOW = new Date('2026-06-10T09:00:00.000Z');
const WINDOW = { allowance: 100, remaining: 93, endsAt: NOW.getTime() + 12_400, authority: null };
const AUTHORITY = { allowance: 1_000, remaining: 3, endsAt: NOW.getTime() + 40_000 };
const QUERY: OperationToRun = { kind: 'query', cost: 7, name: 'Case', fields: ['conference'], costOnly: false };
const MUTATION: OperationToRun = { ...QUERY, kind: 'mutation' };

function contextOf(): RequestContext {
  const owner = parseOwnerId('A0000001')!;
  const actor = {
    kind: 'PRACTICE_LEAD' as const,
    id: '01LEAD00000000000000000000',
    subject: 'lead',
    client: 'graphiql',
    authority: owner,
    permissions: permissionsOf('PRACTICE_LEAD', null),
    scope: scopeOf(owner),
  };
  return { id: 'request-1', actor, now: NOW, today: localDate('2026-06-10'), made: new Map(), purpose: 'SAFEGUARDING' };
}

type SetUp = { readonly isExpected?: boolean; readonly writeFails?: boolean };

function setUp({ isExpected = true, writeFails = false }: SetUp = {}) {
  const written: Write[][] = [];
  const failures: unknown[] = [];
  const charged: number[] = [];
  const answer = Promise.withResolvers<Charge>();
  let ids = 0;
  const write = (writes: readonly Write[]): Promise<void> => {
    written.push([...writes]);
    return writeFails ? Promise.reject(new Error('No table.')) : Promise.resolve();
  };
  const gate = createRequestGate({
    admission: {
      isExpectedToPass: () => isExpected,
      charge(_actor, points) {
        charged.push(points);
        return answer.promise;
      },
    },
    journal: {
      table: { write } as unknown as Table,
      pause: () => Promise.resolve(),
      nextId: () => `id-${String((ids += 1))}`,
      hashKey: 'x'.repeat(32),
    },
    noteFailure: (error) => failures.push(error),
  });
  const entries = () => written.flat().map((one) => ('item' in one ? (one.item.body as AuditEntry) : null));
  return { gate, context: contextOf(), answer, written, entries, failures, charged };
}

describe('a question of somebody who was let in a moment ago', () => {
  it('begins before it is charged, and its answer waits for the charge', async () => {
    const { gate, context, answer, charged } = setUp();
    expect(await gate.enter(context, QUERY)).toBeNull();
    expect(charged).toEqual([7]);

    let hasLeft = false;
    const leaving = gate.leave(context).finally(() => (hasLeft = true));
    await new Promise((resolve) => setImmediate(resolve));
    expect(hasLeft).toBe(false);
    answer.resolve({ kind: 'CHARGED', ...WINDOW });
    expect(await leaving).toEqual({
      kind: 'ANSWER',
      allowance: { allowance: 100, remaining: 93, resetsAt: '2026-06-10T09:00:12.400Z', authority: null },
    });
  });

  it.each([
    ['suspended meanwhile', { kind: 'REFUSED' }, 401, 'UNAUTHENTICATED'],
    ['changed meanwhile', { kind: 'CHANGED' }, 503, 'IDENTITY_UNAVAILABLE'],
    ['out of points', { kind: 'EXHAUSTED', of: 'CLIENT', ...WINDOW }, 429, 'ALLOWANCE_EXHAUSTED'],
  ] as const)(
    'but who is %s gets no answer, and what was read for it is not written down',
    async (_name, charge, status, code) => {
      const { gate, context, answer, written } = setUp();
      await gate.enter(context, QUERY);
      noteRead(context, { id: 'case-1', version: 1 });
      answer.resolve(charge);
      expect(await gate.leave(context)).toMatchObject({ kind: 'REFUSED', refusal: { status, code } });
      expect(written).toEqual([]);
      expect(gate.actorHasChanged()).toBe(charge.kind === 'CHANGED');
    },
  );

  it('gets no answer where the registry cannot be asked', async () => {
    const { gate, context, answer, failures } = setUp();
    await gate.enter(context, QUERY);
    answer.reject(new Error('No table.'));
    expect(await gate.leave(context)).toMatchObject({
      kind: 'REFUSED',
      refusal: { status: 503, code: 'IDENTITY_UNAVAILABLE' },
    });
    expect(failures).toHaveLength(1);
  });
});

describe('what is charged before it begins', () => {
  it.each([
    ['a change', MUTATION, true],
    ['a question of what it would cost', { ...QUERY, costOnly: true }, true],
    ['a question of somebody who was turned away a moment ago', QUERY, false],
  ])('is %s', async (_name, operation, isExpected) => {
    const { gate, context, answer, charged } = setUp({ isExpected });
    const entering = gate.enter(context, operation);
    answer.resolve({ kind: 'EXHAUSTED', of: 'CLIENT', ...WINDOW });
    expect(await entering).toMatchObject({
      status: 429,
      headers: { 'retry-after': '13' },
      data: { exhausted: 'CLIENT', requested: 7, allowance: 100, remaining: 93, resetsAt: '2026-06-10T09:00:12.400Z' },
    });
    expect(charged).toEqual([operation.costOnly ? 0 : 7]);
  });
});

describe('a caller of an authority that has used up what all its callers share', () => {
  it('is told so, with both allowances, and when to come again', async () => {
    const { gate, context, answer } = setUp({ isExpected: false });
    const entering = gate.enter(context, QUERY);
    answer.resolve({ kind: 'EXHAUSTED', of: 'AUTHORITY', ...WINDOW, authority: AUTHORITY });
    expect(await entering).toMatchObject({
      status: 429,
      message: "The operation costs 7 points; 3 of your authority's 1000 are left until 2026-06-10T09:00:40.000Z.",
      headers: { 'retry-after': '40' },
      data: {
        exhausted: 'AUTHORITY',
        remaining: 93,
        authority: { allowance: 1_000, remaining: 3, resetsAt: '2026-06-10T09:00:40.000Z' },
      },
    });
  });
});

describe('what was read', () => {
  it('is written down in one entry before the answer leaves, each record once in the version last seen, in the order of their ids', async () => {
    const { gate, context, answer, entries } = setUp();
    await gate.enter(context, QUERY);
    noteRead(context, { id: 'case-2', version: 4 });
    noteRead(context, { id: 'case-1', version: 1 });
    noteRead(context, { id: 'case-1', version: 2 });
    answer.resolve({ kind: 'CHARGED', ...WINDOW });
    await gate.leave(context);
    expect(entries()).toEqual([
      {
        id: 'id-1',
        at: NOW.toISOString(),
        operation: 'Case',
        outcome: 'READ',
        actor: { kind: 'PRACTICE_LEAD', id: '01LEAD00000000000000000000', client: 'graphiql' },
        purpose: 'SAFEGUARDING',
        request: 'request-1',
        records: [
          { id: 'case-1', version: 2 },
          { id: 'case-2', version: 4 },
        ],
        fields: ['conference'],
      },
    ]);
  });

  it('does not leave if that cannot be written', async () => {
    const { gate, context, answer, failures } = setUp({ writeFails: true });
    await gate.enter(context, QUERY);
    noteRead(context, { id: 'case-1', version: 1 });
    answer.resolve({ kind: 'CHARGED', ...WINDOW });
    expect(await gate.leave(context)).toMatchObject({
      kind: 'REFUSED',
      refusal: { status: 503, code: 'AUDIT_UNAVAILABLE' },
    });
    expect(failures).toHaveLength(1);
  });

  it('is nothing where no case record was: then nothing is written', async () => {
    const { gate, context, answer, written } = setUp();
    await gate.enter(context, QUERY);
    answer.resolve({ kind: 'CHARGED', ...WINDOW });
    await gate.leave(context);
    expect(written).toEqual([]);
  });

  it('is split into entries of at most 100 kB, written all at once', async () => {
    const { gate, context, answer, written, entries } = setUp();
    await gate.enter(context, QUERY);
    for (let number = 0; number < 2_500; number += 1) {
      noteRead(context, { id: `fgdm_A0000001_${String(number).padStart(26, '0')}`, version: 99_999_999 });
    }
    answer.resolve({ kind: 'CHARGED', ...WINDOW });
    await gate.leave(context);
    expect(written).toHaveLength(1);
    expect(entries().map((entry) => entry?.records.length)).toEqual([1_000, 1_000, 500]);
    expect(Math.max(...entries().map((entry) => Buffer.byteLength(JSON.stringify(entry))))).toBeLessThan(100_000);
  });
});
