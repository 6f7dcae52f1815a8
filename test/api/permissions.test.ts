import { describe, expect, it } from '@jest/globals';
import { buildSchema, type GraphQLField, getNamedType, isLeafType, Kind } from 'graphql';
import { typeDefs } from '../../graphql/generated/type-defs.ts';
import type { Query } from '../../graphql/generated/resolvers-types.ts';
import { type ActorKind, MAY_DO, type Permission } from '../../platform/actor/permissions.ts';
import { useNetwork } from '../support/network.ts';
import { smallestArguments } from '../support/smallest-input.ts';
import type { UserName } from '../support/two-authorities.ts';

/** Each user asks everything that can be asked, and is let in exactly where the table of permissions says so. */
const network = useNetwork('2026-03-02');
const schema = buildSchema(typeDefs);

type Root = { readonly operation: 'query' | 'mutation'; readonly field: GraphQLField<unknown, unknown> };

const ROOTS: readonly Root[] = [
  ...Object.values(schema.getQueryType()!.getFields()).map((field): Root => ({ operation: 'query', field })),
  ...Object.values(schema.getMutationType()!.getFields()).map((field): Root => ({ operation: 'mutation', field })),
];

/** As the SDL has it. */
function permissionOf({ field }: Root): string {
  const directive = field.astNode?.directives?.find(({ name }) => name.value === 'requires');
  const value = directive?.arguments?.[0]?.value;
  return value?.kind === Kind.ENUM ? value.value : 'none';
}

function documentFor({ operation, field }: Root): string {
  const variables = field.args.filter(({ name }) => name in smallestArguments(field));
  const declared = variables.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const passed = variables.map(({ name }) => `${name}: $${name}`).join(', ');
  const inBrackets = (text: string): string => (text === '' ? '' : `(${text})`);
  const selection = isLeafType(getNamedType(field.type)) ? '' : '{ __typename }';
  return `${operation} ${inBrackets(declared)} { ${field.name}${inBrackets(passed)} ${selection} }`;
}

const KINDS: readonly (readonly [UserName, ActorKind, readonly Permission[]])[] = [
  ['nearby', 'AUTHORITY_SYSTEM', MAY_DO.AUTHORITY_SYSTEM],
  ['nearbyReports', 'AUTHORITY_SYSTEM', ['SIGNED_IN', 'PROGRAMME_READ', 'CONFERENCE_READ']],
  ['practiceLead', 'PRACTICE_LEAD', MAY_DO.PRACTICE_LEAD],
  ['evaluator', 'EVALUATOR', MAY_DO.EVALUATOR],
  ['staff', 'PROGRAMME_STAFF', MAY_DO.PROGRAMME_STAFF],
  ['administrator', 'PROGRAMME_ADMINISTRATOR', MAY_DO.PROGRAMME_ADMINISTRATOR],
];

describe.each(KINDS)('%s, as %s', (user, kind, permissions) => {
  it('is told what it is and what it may do', async () => {
    const caller = await network.as(user);
    const { viewer } = await caller.ask<Pick<Query, 'viewer'>>('{ viewer { kind permissions } }');

    expect(viewer.kind).toBe(kind);
    expect([...viewer.permissions].sort()).toEqual([...permissions].sort());
  });

  it('is let in where that is so, and elsewhere is told which permission is missing', async () => {
    const caller = await network.as(user);
    const wrong: string[] = [];
    for (const root of ROOTS) {
      const permission = permissionOf(root);
      const { data, errors, status } = await caller.send<object>(documentFor(root), smallestArguments(root.field));
      const isLetIn = errors.every(({ extensions }) => extensions['code'] !== 'FORBIDDEN');
      const isMeant = permissions.some((held) => held === permission);
      const name = `${root.operation === 'query' ? 'Query' : 'Mutation'}.${root.field.name}`;
      const isTold =
        errors.length === 1 &&
        errors[0]?.message === `${name} needs the permission ${permission}, which you do not have.` &&
        errors[0].extensions['permission'] === permission &&
        Object.values(data ?? {}).every((value) => value === null);
      if (isLetIn !== isMeant || (!isMeant && !isTold))
        wrong.push(`${name}: ${String(status)} ${JSON.stringify(errors)}`);
      if (status === 400) wrong.push(`${name} was not asked rightly: ${JSON.stringify(errors)}`);
    }
    expect(wrong).toEqual([]);
  });
});

describe('what lies deeper', () => {
  it('is denied field by field, and leaves the rest of the answer', async () => {
    const { status, data, errors } = await (
      await network.as('evaluator')
    ).send(`{ authorities(first: 1) { edges { node { name policy { version } } } } }`);

    expect(status).toBe(200);
    expect(data).toEqual({ authorities: { edges: [{ node: { name: 'Nearby', policy: null } }] } });
    expect(errors).toMatchObject([
      {
        path: ['authorities', 'edges', 0, 'node', 'policy'],
        extensions: { code: 'FORBIDDEN', permission: 'POLICY_READ' },
      },
    ]);
  });

  it('had no failure of the network', () => {
    expect(network.failures).toEqual([]);
  });
});
