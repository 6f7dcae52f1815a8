import { execFile } from 'node:child_process';
import { copyFile, mkdir, readdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import compiler from 'relay-compiler';
import type { ConcreteRequest, GraphQLTaggedNode } from 'relay-runtime';

const SCHEMA = new URL('../../../graphql/generated/schema.graphql', import.meta.url);
const SOURCE = new URL('conferences.js', import.meta.url);

/** An application's folder as relay-compiler's own documentation wants it, with the schema that we publish. */
export async function compiledIn(folder: string): Promise<{
  readonly names: readonly string[];
  readonly request: (name: string) => ConcreteRequest;
  readonly fragment: (name: string) => GraphQLTaggedNode;
}> {
  const [source, artefacts] = [join(folder, 'src'), join(folder, 'artefacts')];
  await Promise.all([mkdir(source), mkdir(artefacts)]);
  const config = {
    src: './src',
    schema: './schema.graphql',
    language: 'javascript',
    artifactDirectory: './artefacts',
    // Node runs what is made; of ES modules it would want the endings that a bundler adds.
    eagerEsModules: false,
  };
  await Promise.all([
    copyFile(SCHEMA, join(folder, 'schema.graphql')),
    copyFile(SOURCE, join(source, 'conferences.js')),
    writeFile(join(folder, 'relay.config.json'), JSON.stringify(config)),
  ]);
  await promisify(execFile)(binary(), [], { cwd: folder });
  const require = createRequire(join(artefacts, 'index.js'));
  return {
    names: (await readdir(artefacts)).map((name) => name.replace(/\.graphql\.js$/, '')).sort(),
    request: (name) => require(`./${name}.graphql.js`) as ConcreteRequest,
    fragment: (name) => require(`./${name}.graphql.js`) as GraphQLTaggedNode,
  };
}

/** The package brings one for each platform, and downloads nothing. */
function binary(): string {
  if (compiler === null) throw new Error(`relay-compiler has no binary for ${process.platform} (${process.arch}).`);
  return compiler;
}
