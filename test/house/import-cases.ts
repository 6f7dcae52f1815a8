/** Files of a small tree: path from its root, and text. */
export type Tree = Readonly<Record<string, string>>;

/** For one rule, a tree that breaks this rule alone, and its twin, which does nearly the same and is lawful. */
export type ImportCase = {
  readonly planted: Tree;
  readonly lawful: Tree;
};

const SDK = `import { DynamoDBClient } from '@aws-sdk/client-dynamodb';`;

/** By the rule's name in .dependency-cruiser.js. */
export const importCases: Readonly<Record<string, ImportCase>> = {
  'contexts-meet-at-their-index': {
    planted: { 'contexts/a/hold.ts': `import '../b/adopt.ts';`, 'contexts/b/adopt.ts': '' },
    lawful: { 'contexts/a/hold.ts': `import '../b/index.ts';`, 'contexts/b/index.ts': '' },
  },
  'contexts-are-entered-by-their-index': {
    planted: { 'lambdas/api/container.ts': `import '../../contexts/a/store.ts';`, 'contexts/a/store.ts': '' },
    lawful: { 'lambdas/api/container.ts': `import '../../contexts/a/index.ts';`, 'contexts/a/index.ts': '' },
  },
  'contexts-know-not-when-or-where-they-run': {
    planted: { 'contexts/a/hold.ts': `import '../../lambdas/api/environment.ts';`, 'lambdas/api/environment.ts': '' },
    lawful: { 'contexts/a/hold.ts': `import '../../platform/clock.ts';`, 'platform/clock.ts': '' },
  },
  'nothing-goes-back-up-to-resolvers': {
    planted: { 'contexts/a/hold.ts': `import './resolvers.ts';`, 'contexts/a/resolvers.ts': '' },
    lawful: { 'contexts/a/hold.ts': '', 'contexts/a/resolvers.ts': `import './hold.ts';` },
  },
  'domain-is-pure': {
    planted: { 'contexts/a/domain/assess.ts': `import 'node:fs';` },
    lawful: { 'contexts/a/domain/assess.ts': `import '../../../platform/dates/day.ts';`, 'platform/dates/day.ts': '' },
  },
  'domain-has-its-own-types': {
    planted: {
      'contexts/a/domain/assess.ts': `import type { Item } from '../../../platform/table/item.ts';`,
      'platform/table/item.ts': 'export interface Item { pk: string }',
    },
    lawful: {
      'contexts/a/domain/assess.ts': `import type { Problem } from '../../../platform/journal/problem.ts';`,
      'platform/journal/problem.ts': 'export interface Problem { code: string }',
      'contexts/a/domain/codes.ts': `export type { Sex } from '../../../graphql/generated/resolvers-types.ts';`,
      'graphql/generated/resolvers-types.ts': `export type Sex = 'FEMALE' | 'MALE';`,
    },
  },
  'pure-platform-stays-pure': {
    planted: { 'platform/dates/day.ts': `import '../clock.ts';`, 'platform/clock.ts': '' },
    lawful: { 'platform/dates/day.ts': `import '../compact.ts';`, 'platform/compact.ts': '' },
  },
  'only-stores-know-keys': {
    planted: { 'contexts/a/hold.ts': `import '../../platform/table/keys.ts';`, 'platform/table/keys.ts': '' },
    lawful: { 'contexts/a/store.ts': `import '../../platform/table/keys.ts';`, 'platform/table/keys.ts': '' },
  },
  'only-stores-know-the-sdk': {
    planted: { 'contexts/a/hold.ts': SDK },
    lawful: { 'contexts/a/store.ts': SDK, 'platform/table/client.ts': SDK },
  },
  'console-knows-the-schema-alone': {
    planted: { 'console/format.ts': `import '../platform/clock.ts';`, 'platform/clock.ts': '' },
    lawful: {
      'console/page.ts': `import '../graphql/generated/console-operations.ts';`,
      'graphql/generated/console-operations.ts': '',
    },
  },
  'console-is-run-by-its-lambda': {
    planted: { 'lambdas/api/container.ts': `import '../../console/console.ts';`, 'console/console.ts': '' },
    lawful: { 'lambdas/console/container.ts': `import '../../console/console.ts';`, 'console/console.ts': '' },
  },
  'examples-stand-alone': {
    planted: { 'examples/sender/send.ts': `import '../../platform/clock.ts';`, 'platform/clock.ts': '' },
    lawful: {
      'examples/sender/send.ts': `import { readFileSync } from 'node:fs';\nimport './source.ts';`,
      'examples/sender/source.ts': '',
    },
  },
  'platform-knows-no-context': {
    planted: { 'platform/loader.ts': `import '../contexts/a/index.ts';`, 'contexts/a/index.ts': '' },
    lawful: { 'platform/loader.ts': '', 'contexts/a/index.ts': `import '../../platform/loader.ts';` },
  },
  'lambdas-stand-alone': {
    planted: { 'lambdas/api/handler.ts': `import '../sequencer/container.ts';`, 'lambdas/sequencer/container.ts': '' },
    lawful: { 'lambdas/api/handler.ts': `import './container.ts';`, 'lambdas/api/container.ts': '' },
  },
  'infra-knows-the-table-and-the-variables': {
    planted: { 'infra/stack.ts': `import '../platform/table/keys.ts';`, 'platform/table/keys.ts': '' },
    lawful: {
      'infra/stack.ts': `import '../platform/table/definition.ts'; import '../lambdas/api/environment.ts';`,
      'platform/table/definition.ts': '',
      'lambdas/api/environment.ts': '',
    },
  },
  'local-knows-no-cdk': {
    planted: { 'local/start.ts': `import 'aws-cdk-lib';` },
    lawful: { 'infra/stack.ts': `import 'aws-cdk-lib';` },
  },
  'table-definition-imports-nothing': {
    planted: { 'platform/table/definition.ts': `import '../name.ts';`, 'platform/name.ts': '' },
    lawful: {
      'platform/table/definition.ts': `import type { Name } from '../name.ts';`,
      'platform/name.ts': 'export type Name = string;',
    },
  },
  'generated-types-are-types': {
    planted: {
      'contexts/a/resolvers.ts': `import { Resolvers } from '../../graphql/generated/resolvers-types.ts';`,
      'graphql/generated/resolvers-types.ts': 'export type Resolvers = object;',
    },
    lawful: {
      'contexts/a/resolvers.ts': `import type { Resolvers } from '../../graphql/generated/resolvers-types.ts';`,
      'graphql/generated/resolvers-types.ts': 'export type Resolvers = object;',
      'platform/graphql/schema.ts': `import { typeDefs } from '../../graphql/generated/type-defs.ts';`,
      'graphql/generated/type-defs.ts': `export const typeDefs = '';`,
    },
  },
  'generators-read-what-is-written': {
    planted: {
      'scripts/generators/page.ts': `import '../../graphql/generated/type-defs.ts';`,
      'graphql/generated/type-defs.ts': '',
    },
    lawful: {
      'scripts/generators/page.ts': `import './written-sdl.ts';`,
      'scripts/generators/written-sdl.ts': '',
      'graphql/generated/type-defs.ts': '',
    },
  },
  'graphql-runs-nothing': {
    planted: {
      'graphql/generated/resolvers-types.ts': `import { actor } from '../../platform/actor.ts';`,
      'platform/actor.ts': 'export const actor = 1;',
    },
    lawful: {
      'graphql/generated/resolvers-types.ts': `import type { Actor } from '../../platform/actor.ts';`,
      'platform/actor.ts': 'export type Actor = string;',
    },
  },
  'nothing-imports-tests': {
    planted: { 'contexts/a/hold.ts': `import '../../test/support/seed.ts';`, 'test/support/seed.ts': '' },
    lawful: { 'contexts/a/hold.test.ts': `import '../../test/support/seed.ts';`, 'test/support/seed.ts': '' },
  },
  'testing-folders-are-for-tests': {
    planted: { 'contexts/a/hold.ts': `import './testing/seed.ts';`, 'contexts/a/testing/seed.ts': '' },
    lawful: {
      'contexts/a/hold.test.ts': `import './testing/seed.ts';`,
      'contexts/a/testing/seed.ts': `import './more.ts';`,
      'contexts/a/testing/more.ts': '',
    },
  },
  'no-cycles': {
    planted: { 'platform/one.ts': `import './two.ts';`, 'platform/two.ts': `import './one.ts';` },
    lawful: {
      'platform/one.ts': `import './two.ts'; export type One = 1;`,
      'platform/two.ts': `import type { One } from './one.ts';`,
    },
  },
  'no-dev-dependencies-in-the-product': {
    planted: { 'platform/random.ts': `import 'fast-check';` },
    lawful: { 'platform/random.test.ts': `import 'fast-check';`, 'platform/schema.ts': `import 'zod';` },
  },
  'packages-are-declared': {
    planted: { 'platform/text.ts': `import 'undeclared';` },
    lawful: { 'platform/text.ts': `import 'zod';` },
  },
  'imports-lead-somewhere': {
    planted: { 'platform/text.ts': `import './nowhere.ts';` },
    lawful: { 'platform/text.ts': `import './somewhere.ts';`, 'platform/somewhere.ts': '' },
  },
};
