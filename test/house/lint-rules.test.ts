import { describe, expect, it } from '@jest/globals';
import { ESLint, Linter } from 'eslint';
import { parser } from 'typescript-eslint';
import * as z from 'zod';

const Config = z.object({ rules: z.object({ 'no-restricted-syntax': z.custom<Linter.RuleEntry>(Array.isArray) }) });
const eslint = new ESLint();

describe('lint rules for the SDL', () => {
  it('fail a type, a field, an argument and an enum value that have no description', async () => {
    const found = await lintSdl('type Planted { field(argument: Int!): Int }\nenum Code { A }');

    expect(found.filter((line) => line.startsWith('@graphql-eslint/require-description'))).toEqual([
      '@graphql-eslint/require-description: Description is required for type "Planted"',
      '@graphql-eslint/require-description: Description is required for field "field" in type "Planted"',
      '@graphql-eslint/require-description: Description is required for input value "argument" in field "field"',
      '@graphql-eslint/require-description: Description is required for enum "Code"',
      '@graphql-eslint/require-description: Description is required for enum value "A" in enum "Code"',
    ]);
  });

  it('fail a deprecation that does not say when the field goes', async () => {
    const undated = 'type Planted { field: Int @deprecated(reason: "Use other.") }';
    const dated = 'type Planted { field: Int @deprecated(reason: "Use other. Goes on 2027-04-01.") }';
    const when = expect.stringContaining('Say in the reason what to use instead and the day');

    expect(await lintSdl(undated)).toContainEqual(when);
    expect(await lintSdl(dated)).not.toContainEqual(when);
  });
});

describe('lint rules for TypeScript', () => {
  it.each([
    ['contexts/a/hold.ts', 'use(Date.now());', /^Take the instant from the request/],
    ['contexts/a/hold.ts', 'use(new Date());', /^Take the instant from the request/],
    ['platform/journal/entries.ts', 'use(new Date());', /^Take the instant from the request/],
    ['lambdas/api/handler.ts', 'use(new Date());', /^Take the instant from the request/],
    ['contexts/a/hold.ts', 'use(process.env.STAGE);', /^Only lambdas\/\*\/environment.ts reads the environment/],
    ['lambdas/api/handler.ts', 'use(process.env.STAGE);', /^Only lambdas\/\*\/environment.ts reads the environment/],
    ['platform/a.ts', "import { env } from 'node:process';", /^Only lambdas\/\*\/environment.ts reads the environment/],
    ['contexts/a/domain/assess.ts', 'async function assess() { return 1; }', /^A rule never awaits/],
    ['contexts/a/domain/assess.ts', 'use(new Date(day));', /^A Date is an instant/],
    ['contexts/a/domain/assess.ts', 'use(Math.random());', /^The same facts must assess alike/],
    ['platform/a.ts', 'class TableManager {}', /^Say what it is in the words of the field/],
  ])('fail, in %s: %s', async (path, text, message) => {
    expect(await restrictedSyntax(path, text)).toEqual([expect.stringMatching(message)]);
  });

  it.each([
    ['platform/clock.ts', 'use(new Date());'],
    ['platform/journal/entries.ts', 'use(new Date(instant));'],
    ['lambdas/api/environment.ts', 'use(process.env.STAGE);'],
    ['local/start.ts', 'use(process.env.STAGE, new Date());'],
    ['contexts/a/hold.test.ts', 'use(new Date());'],
    ['contexts/a/hold.ts', 'async function hold() { await load(); }'],
  ])('let pass, in %s: %s', async (path, text) => {
    expect(await restrictedSyntax(path, text)).toEqual([]);
  });
});

/** What `npm run lint` would say of a file of the SDL with this text, as `rule: message`, in the order of the text. */
async function lintSdl(text: string): Promise<readonly string[]> {
  const results = await eslint.lintText(text, { filePath: 'graphql/planted.graphql' });
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId ?? 'fatal'}: ${message}`));
}

/** The forbidden syntax that the rules for this path find in the text; the file need not exist, as no types are asked for. */
async function restrictedSyntax(path: string, text: string): Promise<readonly string[]> {
  const { rules } = Config.parse(await eslint.calculateConfigForFile(path));
  const languageOptions = { parser: parser as Linter.Parser };
  return new Linter().verify(text, { files: ['**/*.ts'], languageOptions, rules }, path).map(({ message }) => message);
}
