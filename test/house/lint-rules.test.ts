import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';

const Report = z.array(
  z.object({ messages: z.array(z.object({ ruleId: z.string().nullable(), message: z.string() })) }),
);

describe('lint rules for the SDL', () => {
  it('fail a type, a field, an argument and an enum value that have no description', async () => {
    const found = await lint('graphql/planted.graphql', 'type Planted { field(argument: Int!): Int }\nenum Code { A }');

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

    expect(await lint('graphql/planted.graphql', undated)).toContainEqual(when);
    expect(await lint('graphql/planted.graphql', dated)).not.toContainEqual(when);
  });
});

/** What `npm run lint` would say of a file with this text, as `rule: message`, in the order of the text. */
async function lint(path: string, text: string): Promise<readonly string[]> {
  const eslint = join(process.cwd(), 'node_modules/eslint/bin/eslint.js');
  const report = await new Promise<string>((resolve) => {
    // ESLint exits with 1 if it finds anything, which is what we ask it to do: the report tells.
    const child = execFile(
      process.execPath,
      [eslint, '--stdin', '--stdin-filename', path, '-f', 'json'],
      (_, stdout) => {
        resolve(stdout);
      },
    );
    child.stdin?.end(text);
  });
  return Report.parse(JSON.parse(report)).flatMap(({ messages }) =>
    messages.map(({ ruleId, message }) => `${ruleId ?? 'fatal'}: ${message}`),
  );
}
