/**
 * Who may import whom: the table of docs/architecture.md, as rules that fail the build.
 *
 * test/house/import-rules.test.ts plants a violation of each rule, and a lawful twin of it.
 *
 * @type {import('dependency-cruiser').IConfiguration}
 */

/** Tests sit beside what they test and may reach for anything. */
const TESTS = '[.]test[.]ts$';

/**
 * Platform modules that compute and nothing else: the only ones that a domain may run. Before you add one: it neither
 * awaits, nor reads a clock, nor keeps state, nor imports a library or a platform module that is not in this list.
 */
const PURE_PLATFORM = '^platform/(canonical-json|compact|dates|money|privacy|result|retention/grace)(/|[.]ts$)';

const SDK = '^node_modules/(@aws-sdk|@smithy)/';

const contexts = [
  {
    name: 'contexts-meet-at-their-index',
    comment:
      'A context shows others its index.ts and nothing else, so that its insides can change without asking anyone.',
    from: { path: '^contexts/([^/]+)/', pathNot: TESTS },
    to: { path: '^contexts/', pathNot: ['^contexts/$1/', '^contexts/[^/]+/index[.]ts$'] },
  },
  {
    name: 'contexts-are-entered-by-their-index',
    comment: 'Lambdas and the local network wire contexts together by the same index.ts that other contexts see.',
    from: { path: '^(lambdas|local)/', pathNot: TESTS },
    to: { path: '^contexts/', pathNot: '^contexts/[^/]+/index[.]ts$' },
  },
  {
    name: 'contexts-know-not-when-or-where-they-run',
    comment: 'The same context runs in a Lambda, on a laptop and in a test, so it can know none of them.',
    from: { path: '^contexts/', pathNot: TESTS },
    to: { path: '^(lambdas|local|infra)/' },
  },
  {
    name: 'nothing-goes-back-up-to-resolvers',
    comment:
      'A request goes resolver, use case, rule, store: a use case that calls a resolver has its rule in the wrong place.',
    from: { path: '^contexts/([^/]+)/', pathNot: ['^contexts/[^/]+/(index[.]ts$|resolvers)', TESTS] },
    to: { path: '^contexts/$1/resolvers(/|[.]ts$)' },
  },
];

const domain = [
  {
    name: 'domain-is-pure',
    comment:
      'Rules that run nothing but rules can be read by a practitioner, tested by the thousand and replayed on old facts.',
    from: { path: '^contexts/([^/]+)/domain/', pathNot: TESTS },
    to: { pathNot: ['^contexts/$1/domain/', PURE_PLATFORM], dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'domain-has-its-own-types',
    comment:
      'The shape of a table item or of a GraphQL type must be free to change without touching a rule, and the other way round.',
    // One way in: the code lists are written once, in the SDL, and domain/codes.ts names those that rules speak of.
    from: { path: '^contexts/[^/]+/domain/', pathNot: ['^contexts/[^/]+/domain/codes[.]ts$', TESTS] },
    to: {
      path: ['^graphql/', '^platform/(table|graphql)/', '^node_modules/(graphql|@apollo|@types/aws-lambda)/', SDK],
      dependencyTypes: ['type-only'],
    },
  },
  {
    name: 'pure-platform-stays-pure',
    comment: 'A domain is only as pure as the platform modules that it runs.',
    from: { path: PURE_PLATFORM, pathNot: TESTS },
    to: { pathNot: PURE_PLATFORM, dependencyTypesNot: ['type-only'] },
  },
];

const stores = [
  {
    name: 'only-stores-know-keys',
    comment: 'If keys are spelt in one file a context, the table can change shape in one file a context.',
    from: { path: '^(contexts|lambdas|local)/', pathNot: ['^contexts/[^/]+/store(/|[.]ts$)', TESTS] },
    to: { path: '^platform/table/keys[.]ts$' },
  },
  {
    name: 'only-stores-know-the-sdk',
    comment: 'Retries, time-outs and conditions are decided where the SDK is called: in platform/ and in stores.',
    from: { path: '^(contexts|lambdas)/', pathNot: ['^contexts/[^/]+/store(/|[.]ts$)', TESTS] },
    to: { path: SDK },
  },
];

const layers = [
  {
    name: 'platform-knows-no-context',
    comment: 'The platform is how, for any context: one that knows conferences cannot serve the next context.',
    from: { path: '^platform/', pathNot: TESTS },
    to: { path: '^(contexts|lambdas|local|infra)/' },
  },
  {
    name: 'lambdas-stand-alone',
    comment: 'Each function is deployed by itself, and must not know of another, nor of where it runs.',
    from: { path: '^lambdas/([^/]+)/', pathNot: TESTS },
    to: { path: '^(lambdas|local|infra)/', pathNot: '^lambdas/$1/' },
  },
  {
    name: 'infra-knows-the-table-and-the-variables',
    comment:
      'Stacks need the definition of the table, the tag of a scan and the names of the variables; anything more would run at synth.',
    from: { path: '^infra/', pathNot: TESTS },
    to: {
      path: '^(contexts|platform|lambdas|local|graphql|scripts)/',
      pathNot: [
        '^platform/table/definition[.]ts$',
        '^platform/objects/scan-tag[.]ts$',
        '^lambdas/[^/]+/environment[.]ts$',
      ],
    },
  },
  {
    name: 'console-knows-the-schema-alone',
    comment: 'The pages are a client of the API like any other: they know its schema and their own operations.',
    from: { path: '^console/', pathNot: TESTS },
    to: { path: '^(contexts|platform|lambdas|local|infra|scripts)/' },
  },
  {
    name: 'console-is-run-by-its-lambda',
    comment: 'What serves the API must start without what draws pages.',
    from: { path: '^(contexts|platform|lambdas|local)/', pathNot: ['^lambdas/console/', TESTS] },
    to: { path: '^console/' },
  },
  {
    name: 'examples-stand-alone',
    comment: 'A supplier copies a folder of examples/ and runs it: it needs what Node brings, and nothing of ours.',
    from: { path: '^examples/([^/]+)/' },
    to: { pathNot: '^examples/$1/', dependencyTypesNot: ['core'] },
  },
  {
    name: 'local-knows-no-cdk',
    comment: 'The network on one machine starts in seconds because it runs the handlers, not a model of the cloud.',
    from: { path: '^local/', pathNot: TESTS },
    to: { path: ['^infra/', '^node_modules/(aws-cdk-lib|constructs)/'] },
  },
  {
    name: 'table-definition-imports-nothing',
    comment: 'CDK, the engine, the tests and the docs all read the definition of the table, so it drags nothing along.',
    from: { path: '^platform/table/definition[.]ts$' },
    to: { dependencyTypesNot: ['type-only'] },
  },
];

const generated = [
  {
    name: 'generated-types-are-types',
    comment: 'Code made from the schema gives types; the SDL text in type-defs.ts is all that exists at run time.',
    from: { pathNot: '^graphql/' },
    to: {
      path: '^graphql/generated/',
      pathNot: '^graphql/generated/(?:console-operations|definitions|type-defs)[.]ts$',
      dependencyTypesNot: ['type-only'],
    },
  },
  {
    name: 'generators-read-what-is-written',
    comment:
      'A page made from a generated file is made from the last one: two runs would be needed. See written-sdl.ts.',
    from: { path: '^scripts/generators/' },
    to: { path: '^graphql/generated/', dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'graphql-runs-nothing',
    comment: 'The schema is a promise, and depends on no code that keeps it; its mappers are types.',
    from: { path: '^graphql/' },
    to: { dependencyTypesNot: ['type-only'], pathNot: '^graphql/' },
  },
];

const tests = [
  {
    name: 'nothing-imports-tests',
    comment: 'What is deployed, or runs the network, must not lean on what only the tests install and start.',
    from: { path: '^(contexts|platform|lambdas|graphql|infra|local|scripts|console)/', pathNot: TESTS },
    to: { path: ['^(test|bench)/', TESTS] },
  },
  {
    name: 'testing-folders-are-for-tests',
    comment: 'What lies in a folder named testing sets up tests: it may lean on them, and nothing else may lean on it.',
    from: {
      path: '^(contexts|platform|lambdas|graphql|infra|local|scripts|tools)/',
      pathNot: [TESTS, '(^|/)testing/'],
    },
    to: { path: '(^|/)testing/', pathNot: '^node_modules/' },
  },
];

const packages = [
  {
    name: 'no-cycles',
    comment:
      'Modules that run each other in a circle load in an order that nobody chose; types are gone by then, and may circle.',
    from: {},
    to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  },
  {
    name: 'no-dev-dependencies-in-the-product',
    comment: 'A development dependency is not there in production; a type from one is gone before it matters.',
    from: { path: '^(contexts|platform|lambdas|console)/', pathNot: TESTS },
    to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['npm', 'type-only'] },
  },
  {
    name: 'packages-are-declared',
    comment: 'A package that package.json does not name is there by luck, in whatever version another package wants.',
    from: {},
    to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'imports-lead-somewhere',
    comment: 'An import that cannot be resolved fails at run time, on the path that no test took.',
    from: {},
    to: { couldNotResolve: true },
  },
];

const error = (rule) => ({ severity: 'error', ...rule });

export default {
  forbidden: [contexts, domain, stores, layers, generated, tests, packages].flat().map(error),
  options: {
    doNotFollow: { path: '^node_modules/' },
    exclude: { path: '^(node_modules/[.]|cdk[.]out|[.]data|coverage|dist)' },
    // Types count as imports, marked type-only: without it, `import type` would be invisible.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      // Some packages are types and nothing else.
      mainFields: ['main', 'types', 'typings'],
      extensions: ['.ts', '.js', '.mjs', '.cjs', '.json', '.d.ts'],
    },
  },
};
