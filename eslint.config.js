import { existsSync } from 'node:fs';
import graphqlPlugin from '@graphql-eslint/eslint-plugin';
import js from '@eslint/js';
import jest from 'eslint-plugin-jest';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const TESTS = ['**/*.test.ts', 'test/**/*.ts'];
/** Programs for a person at a terminal: they print, and they read the environment that they are started in. */
const PROGRAMS = ['local/**/*.ts', 'bench/**/*.ts', 'scripts/**/*.ts', 'infra/**/*.ts', 'examples/**/*.ts'];
const OPERATIONS = 'graphql/operations/**/*.graphql';

const vagueNames = {
  selector:
    ':matches(ClassDeclaration, TSInterfaceDeclaration, TSTypeAliasDeclaration) > Identifier.id[name=/(Manager|Helper|Utils?|Impl)$|^I[A-Z][a-z]/]',
  message: 'Say what it is in the words of the field: this name would fit anything.',
};
const clock = [
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
    message:
      'Take the instant from the request (platform/clock.ts): read twice, the clock can give two days to one request.',
  },
  {
    selector: 'MemberExpression[object.name="Date"][property.name="now"]',
    message:
      'Take the instant from the request (platform/clock.ts): read twice, the clock can give two days to one request.',
  },
];
const environment = [
  {
    selector: 'MemberExpression[object.name="process"][property.name="env"]',
    message: 'Only lambdas/*/environment.ts reads the environment, once and checked: take the value as a parameter.',
  },
  {
    selector: 'ImportDeclaration[source.value=/^(node:)?process$/] > ImportSpecifier[imported.name="env"]',
    message: 'Only lambdas/*/environment.ts reads the environment, once and checked: take the value as a parameter.',
  },
];
const impurity = [
  {
    selector: ':matches(AwaitExpression, :function[async=true], ForOfStatement[await=true])',
    message: 'A rule never awaits: fetch first, then decide.',
  },
  {
    selector: 'Identifier[name="Date"]',
    message: "A Date is an instant in the machine's zone; a rule compares days, which are strings (platform/dates).",
  },
  {
    selector: 'MemberExpression[object.name="Math"][property.name="random"]',
    message: 'The same facts must assess alike every time.',
  },
];

/** A later block replaces the rule of an earlier one, so each block lists all that holds in it. */
const forbidSyntax = (...rules) => ({ 'no-restricted-syntax': ['error', vagueNames, ...rules.flat()] });

export default defineConfig(
  globalIgnores(['graphql/generated/', 'cdk.out/', '.data/', 'coverage/', 'dist/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  {
    files: ['**/*.js'],
    extends: [js.configs.recommended],
    languageOptions: { globals: { process: 'readonly' } },
  },

  {
    files: ['**/*.ts'],
    extends: [js.configs.recommended, tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // One way to write a shape, which unions need anyway, and which nobody can reopen from another file.
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      // `import { type X }` would still run the module, which is how a type turns into a cycle.
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // A new member of a union must stop the build at every switch; a `default` would swallow it.
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: false, requireDefaultForNonUnion: true },
      ],

      // Caps on what a tired person can hold in mind. A parameter too many asks for a named object.
      '@typescript-eslint/max-params': ['error', { max: 3 }],
      complexity: ['error', 12],
      'max-depth': ['error', 3],
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],

      eqeqeq: ['error', 'always'],
      'no-console': 'error',
      'no-param-reassign': 'error',
      ...forbidSyntax(environment),
    },
  },

  {
    files: ['contexts/**/*.ts', 'platform/**/*.ts', 'lambdas/**/*.ts', 'console/**/*.ts'],
    rules: forbidSyntax(environment, clock),
  },
  { files: ['platform/clock.ts'], rules: forbidSyntax(environment) },
  { files: ['lambdas/*/environment.ts'], rules: forbidSyntax(clock) },
  { files: ['contexts/*/domain/**/*.ts'], rules: forbidSyntax(environment, clock, impurity) },
  { files: PROGRAMS, rules: { 'no-console': 'off', ...forbidSyntax() } },

  {
    files: TESTS,
    plugins: { jest },
    extends: [jest.configs['flat/recommended']],
    rules: {
      // A story is as long as it is, a row of a table as wide; and a `!` that is wrong fails the test, as it should.
      'max-lines': 'off',
      'max-lines-per-function': 'off',
      'no-console': 'off',
      '@typescript-eslint/max-params': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/require-await': 'off',
      'jest/expect-expect': ['error', { assertFunctionNames: ['expect', 'expect*', 'fc.assert'] }],
      'jest/no-disabled-tests': 'error',
      'jest/consistent-test-it': ['error', { fn: 'it' }],
      // `import … from '@jest/globals'`: nothing is global here.
      'jest/prefer-importing-jest-globals': 'error',
      ...forbidSyntax(),
    },
  },

  {
    files: ['graphql/**/*.graphql'],
    plugins: { '@graphql-eslint': graphqlPlugin },
    languageOptions: {
      parser: graphqlPlugin.parser,
      parserOptions: {
        graphQLConfig: {
          schema: 'graphql/*.graphql',
          ...(existsSync('graphql/operations') ? { documents: OPERATIONS } : {}),
        },
      },
    },
  },
  {
    files: ['graphql/*.graphql'],
    rules: {
      ...graphqlPlugin.configs['flat/schema-recommended'].rules,
      ...graphqlPlugin.configs['flat/schema-relay'].rules,
      '@graphql-eslint/require-description': [
        'error',
        {
          types: true,
          DirectiveDefinition: true,
          EnumValueDefinition: true,
          FieldDefinition: true,
          InputValueDefinition: true,
          rootField: true,
        },
      ],
      // Forward only: a keyset cursor that survives deletion pages one way, and no user of ours pages back.
      '@graphql-eslint/relay-arguments': ['error', { includeBoth: false }],
      // The specification gives @deprecated a reason alone, so the date lives in it (the plugin wants an argument of its own).
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'Directive[name.value="deprecated"] Argument[name.value="reason"] > StringValue:not([value=/[0-9]{4}-[0-9]{2}-[0-9]{2}/])',
          message: 'Say in the reason what to use instead and the day, as yyyy-mm-dd, on which this goes.',
        },
      ],
      '@graphql-eslint/input-name': ['error', { checkInputType: true, caseSensitiveInputType: false }],
      // Lists that cannot grow past a bound (the people at one conference) are plain lists; and what is listed need not have
      // a life of its own (a line of a work list, an entry of a history).
      '@graphql-eslint/relay-edge-types': ['error', { listTypeCanWrapOnlyEdgeType: false, shouldImplementNode: false }],
      '@graphql-eslint/no-scalar-result-type-on-mutation': 'error',
      // One line or a block, as long as it is: Prettier keeps both readable.
      '@graphql-eslint/description-style': 'off',
      // `Conference.conferenceType` is sometimes what practitioners say.
      '@graphql-eslint/no-typename-prefix': 'off',
      // Only what has a life of its own is a node with an id; the parts of a conference have none.
      '@graphql-eslint/strict-id-in-types': 'off',
    },
  },
  {
    files: [OPERATIONS],
    rules: graphqlPlugin.configs['flat/operations-recommended'].rules,
  },
);
