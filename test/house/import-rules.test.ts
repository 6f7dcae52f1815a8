import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { cruise } from 'dependency-cruiser';
import extractDepcruiseConfig from 'dependency-cruiser/config-utl/extract-depcruise-config';
import { importCases, type Tree } from './import-cases.ts';

const config = await extractDepcruiseConfig(join(process.cwd(), '.dependency-cruiser.js'));
const rules = config.forbidden ?? [];

const packageJson = {
  dependencies: { zod: '*', '@aws-sdk/client-dynamodb': '*' },
  devDependencies: { 'fast-check': '*', 'aws-cdk-lib': '*' },
};

/** Packages as empty modules: what matters is where they are declared. */
const packages: Tree = Object.fromEntries(
  ['zod', '@aws-sdk/client-dynamodb', 'fast-check', 'aws-cdk-lib', 'undeclared'].flatMap((name) => [
    [`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' })],
    [`node_modules/${name}/index.js`, ''],
  ]),
);

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'import-rules-'));
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

describe('import rules', () => {
  it('are each tried here', () => {
    expect(Object.keys(importCases).sort()).toEqual(rules.map(({ name }) => name).sort());
  });

  it.each(rules)('$name fails the build and says why in a sentence', ({ severity, comment }) => {
    expect(severity).toBe('error');
    expect(comment).toMatch(/^[A-Z].{30,}\.$/);
  });

  it.each(Object.entries(importCases))(
    '%s catches a planted violation, and nothing else does',
    async (name, { planted }) => {
      expect(await brokenRules(planted)).toEqual([name]);
    },
  );

  it.each(Object.entries(importCases))('%s lets the lawful twin pass', async (_, { lawful }) => {
    expect(await brokenRules(lawful)).toEqual([]);
  });
});

/** The names of the rules that the tree breaks, each once. */
async function brokenRules(tree: Tree): Promise<readonly string[]> {
  const files = { ...packages, 'package.json': JSON.stringify(packageJson), ...tree };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const { enhancedResolveOptions, tsConfig: _ours, ...options } = config.options ?? {};
  const { output } = await cruise(
    ['.'],
    { ...options, baseDir: root, validate: true, ruleSet: { forbidden: rules } },
    enhancedResolveOptions,
  );
  if (typeof output === 'string') throw new Error(`dependency-cruiser reported text: ${output}`);
  return [...new Set(output.summary.violations.map(({ rule }) => rule.name))].sort();
}
