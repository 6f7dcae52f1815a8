import { copyFile, mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildSchema, Kind, NoUnusedFragmentsRule, parse, specifiedRules, validate } from 'graphql';
import { typeDefs } from '../../graphql/generated/type-defs.ts';
import { snippetsIn, type Snippet } from '../support/document-blocks.ts';
import { asShown, runPage } from '../support/document-run.ts';
import { useNetwork } from '../support/network.ts';
import { USERS } from '../support/two-authorities.ts';

/** The page for those who connect a system: each of its commands is run as it is written, in one shell, in order. */
const PAGE = new URL('../../docs/connecting.md', import.meta.url);
const SCHEMA = new URL('../../graphql/generated/schema.graphql', import.meta.url);
const OPERATIONS = new URL('../../graphql/operations/', import.meta.url);
const snippets = snippetsIn(await readFile(PAGE, 'utf8'));

const network = useNetwork('2026-06-23');
let folder: string;
let outputs: readonly string[];

beforeAll(async () => {
  const { graphqlUrl, identity } = network.running;
  const client = identity.findAppClient(USERS.nearby.clientId)!;
  folder = await projectFolder();
  outputs = await runPage(snippets, {
    folder,
    env: {
      GRAPHQL_URL: graphqlUrl,
      TOKEN_URL: identity.tokenUri,
      CLIENT_ID: client.clientId,
      CLIENT_SECRET: client.clientSecret,
    },
  });
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

/** A reader's own project: the packages that the page names are installed, and our schema lies in it. */
async function projectFolder(): Promise<string> {
  const made = await mkdtemp(join(tmpdir(), 'connecting-'));
  await symlink(join(process.cwd(), 'node_modules'), join(made, 'node_modules'));
  await copyFile(SCHEMA, join(made, 'schema.graphql'));
  return made;
}

describe('docs/connecting.md', () => {
  const shown = snippets.map((snippet, index): Snippet & { index: number } => ({ ...snippet, index }));

  it('has a command that ran for each that it shows', () => {
    expect(outputs).toHaveLength(snippets.length);
    expect(snippets.length).toBeGreaterThan(12);
  });

  it.each(shown.filter(({ answer }) => answer !== null))(
    '$heading: command $index answers as shown',
    ({ index, answer }) => {
      const given = JSON.parse(outputs[index]!) as object;

      expect(given).toMatchObject(asShown(answer) as object);
      expect(given).not.toHaveProperty('errors');
    },
  );

  it('leaves nothing to chance: no answer is shown without a command', async () => {
    const page = await readFile(PAGE, 'utf8');
    const answers = page.split('```json').length - 1;
    expect(answers).toBe(shown.filter(({ answer }) => answer !== null).length);
  });
});

describe('graphql/operations', () => {
  it('are lawful, each one named operation in a file', async () => {
    const schema = buildSchema(typeDefs);
    const files = await readdir(OPERATIONS, { recursive: true });
    const documents = await Promise.all(
      files
        .filter((one) => one.endsWith('.graphql'))
        .map(async (file) => ({ file, document: parse(await readFile(new URL(file, OPERATIONS), 'utf8')) })),
    );
    // A fragment lies beside the operation that it was made for, and others of the folder may use it.
    const shared = documents.flatMap(({ document }) =>
      document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION),
    );
    const rules = specifiedRules.filter((rule) => rule !== NoUnusedFragmentsRule);
    for (const { file, document } of documents) {
      const operations = document.definitions.filter(({ kind }) => kind !== Kind.FRAGMENT_DEFINITION);
      const names = operations.map((definition) =>
        definition.kind === Kind.OPERATION_DEFINITION ? kebab(definition.name?.value ?? '') : 'no operation',
      );
      const others = shared.filter((fragment) => !document.definitions.includes(fragment));
      const whole = { ...document, definitions: [...document.definitions, ...others] };
      expect({ file, names, errors: validate(schema, whole, rules) }).toEqual({
        file,
        names: [basename(file, '.graphql')],
        errors: [],
      });
    }
  });

  it('are what the README gives to paste, word for word', async () => {
    const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8');
    const [, pasted] = /^```graphql\n([\s\S]*?)^```$/m.exec(readme) ?? [];
    expect(pasted).toBe(await readFile(new URL('what-is-due.graphql', OPERATIONS), 'utf8'));
  });
});

function kebab(name: string): string {
  return name.replace(/(?<=.)[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
}
