import { beforeEach, describe, expect, it } from '@jest/globals';
import { useEngine } from '../../test/support/engine.ts';
import { NOW, type Notebook, openNotebook, systemOf } from '../../test/support/journal/notebook.ts';
import { localDate } from '../dates/index.ts';
import { GENERAL_RULES, type RuleText } from '../journal/rule.ts';
import { oncePerRequest, type RequestContext } from './context.ts';
import type { ResolverMap } from './executable-schema.ts';
import { globalId, type NodeName } from './global-id.ts';
import { nodeResolvers } from './node-resolvers.ts';
import { outcomeResolvers } from './outcome-resolvers.ts';
import { problemResolvers } from './problem-resolvers.ts';

function contextOf(owner = 'A0000001', now = NOW): RequestContext {
  return { id: 'request-1', actor: systemOf(owner), now, today: localDate('2026-06-10'), made: new Map() };
}

/** A resolver, called as the schema calls it. */
function call(map: ResolverMap, [type, field]: readonly [string, string], ...args: readonly unknown[]): unknown {
  const resolver = map[type]?.[field] as (...given: readonly unknown[]) => unknown;
  return resolver(...args);
}

describe('node and nodes', () => {
  const asked: NodeName[] = [];
  const resolvers = nodeResolvers({
    Conference: (_, name) => {
      asked.push(name);
      return Promise.resolve(name.id.startsWith('0') ? { id: name.id } : null);
    },
  });
  const known = globalId({
    type: 'Conference',
    owner: systemOf('A0000001').scope.owner,
    id: '01ARZ3NDEKTSV4RRFFQ69G5FAV',
  });
  const missing = globalId({
    type: 'Conference',
    owner: systemOf('A0000001').scope.owner,
    id: '71ARZ3NDEKTSV4RRFFQ69G5FAV',
  });

  beforeEach(() => {
    asked.length = 0;
  });

  it('find by the kind of the id', async () => {
    expect(await call(resolvers, ['Query', 'node'], {}, { id: known }, contextOf())).toEqual({
      id: '01ARZ3NDEKTSV4RRFFQ69G5FAV',
    });
  });

  it.each([missing, 'nonsense', '', known.replace('fgdm', 'clnt')])('find nothing by "%s"', async (id) => {
    expect(await call(resolvers, ['Query', 'node'], {}, { id }, contextOf())).toBeNull();
  });

  it('answer in the order asked, with null in the place of each that is missing', async () => {
    const found = call(resolvers, ['Query', 'nodes'], {}, { ids: [missing, known, 'nonsense', known] }, contextOf());
    expect(await found).toEqual([null, { id: expect.any(String) }, null, { id: expect.any(String) }]);
  });

  it('take fifty at once', async () => {
    const found = call(resolvers, ['Query', 'nodes'], {}, { ids: Array<string>(50).fill(known) }, contextOf());
    expect(await found).toHaveLength(50);
    expect(await call(resolvers, ['Query', 'nodes'], {}, { ids: [] }, contextOf())).toEqual([]);
  });

  it('refuse fifty-one, and look for none', () => {
    const ids = Array<string>(51).fill(known);
    expect(() => call(resolvers, ['Query', 'nodes'], {}, { ids }, contextOf())).toThrow(
      'at most 50 ids at once; there were 51',
    );
    expect(asked).toEqual([]);
  });
});

describe('outcome', () => {
  const engine = useEngine();
  let notebook: Notebook;
  let resolvers: ResolverMap;

  beforeEach(async () => {
    notebook = openNotebook(engine.client, await engine.freshTable());
    resolvers = outcomeResolvers(notebook.journal);
  });

  async function outcomeOf(idempotencyKey: string, context = contextOf()): Promise<unknown> {
    return call(resolvers, ['Query', 'outcome'], {}, { idempotencyKey }, context);
  }

  it('tells what became of a key, applied or refused', async () => {
    const applied = await notebook.add({ idempotencyKey: 'key-0001', text: 'one' });
    const refused = await notebook.add({ idempotencyKey: 'key-0002', text: '' });
    expect(await outcomeOf('key-0001')).toEqual(applied.outcome);
    expect(await outcomeOf('key-0002')).toEqual(refused.outcome);
  });

  it('knows nothing of a key that was never used, or only tried out', async () => {
    await notebook.add({ idempotencyKey: 'key-0001', text: 'one', dryRun: true });
    expect(await outcomeOf('key-0001')).toBeNull();
    expect(await outcomeOf('key-0002')).toBeNull();
  });

  it('knows nothing of another’s key', async () => {
    await notebook.add({ idempotencyKey: 'key-0001', text: 'one' });
    expect(await outcomeOf('key-0001', contextOf('A0000002'))).toBeNull();
  });

  it('knows nothing of a key that has expired, whether or not it was deleted', async () => {
    await notebook.add({ idempotencyKey: 'key-0001', text: 'one' });
    const after = (days: number): RequestContext =>
      contextOf('A0000001', new Date(NOW.getTime() + days * 86_400_000 + 1000));
    expect(await outcomeOf('key-0001', after(29))).not.toBeNull();
    expect(await outcomeOf('key-0001', after(30))).toBeNull();
  });
});

describe('problems and rules', () => {
  const rule = (message: string): RuleText => ({
    severity: 'FLAG',
    message,
    nextStep: 'Look.',
    fields: ['line.text'],
    source: 'Here',
    since: '1.0',
  });
  const resolvers = problemResolvers([{ D10: { ...rule('ten'), retryable: true }, D2: rule('two') }, GENERAL_RULES]);
  const problem = { code: 'D10', severity: 'FLAG', path: [] };

  it('take their sentences from the table of rules', () => {
    expect(call(resolvers, ['Problem', 'message'], problem)).toBe('ten');
    expect(call(resolvers, ['Problem', 'nextStep'], problem)).toBe('Look.');
  });

  it('are not retryable unless their rule says so', () => {
    expect(call(resolvers, ['Problem', 'retryable'], problem)).toBe(true);
    expect(call(resolvers, ['Problem', 'retryable'], { ...problem, code: 'D2' })).toBe(false);
  });

  it('with a code that no table holds are our own fault', () => {
    expect(() => call(resolvers, ['Problem', 'message'], { ...problem, code: 'X9' })).toThrow('X9');
  });

  it('are published in the order of their codes, numbers by their size', () => {
    const codes = (call(resolvers, ['Query', 'rules']) as { code: string }[]).map(({ code }) => code);
    expect(codes).toEqual(['D2', 'D10', 'IDEMPOTENCY_KEY_REUSED', 'NOT_FOUND', 'SOURCE_STATE_OLD', 'VERSION_CONFLICT']);
  });
});

describe('what is made once a request', () => {
  it('is the same within a request, and another in the next', () => {
    let made = 0;
    const counter = oncePerRequest('counter', () => (made += 1));
    const [one, other] = [contextOf(), contextOf()];
    expect([counter(one), counter(one), counter(other), counter(one)]).toEqual([1, 1, 2, 1]);
  });

  it('is kept apart from another thing of the same name', () => {
    const context = contextOf();
    expect([oncePerRequest('a', () => 1)(context), oncePerRequest('a', () => 2)(context)]).toEqual([1, 2]);
  });
});
