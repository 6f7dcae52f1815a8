import { existsSync } from 'node:fs';
import * as z from 'zod';
import { readJsonFile, writeJsonFile } from './data-folder/json-file.ts';
import type { Sandbox, SandboxChoice, SandboxFileTarget, SandboxTarget } from './sandbox-contract.ts';
import { StartFailure } from './start-failure.ts';

export const DEFAULT_CHOICE: SandboxChoice = { seed: 'sandbox', conferencesPerAuthority: 50 };

const SandboxFile = z.object({ seed: z.string(), conferencesPerAuthority: z.int() });

/** The choice of whoever starts the network: what is undefined is not asked for. */
export type AskedChoice = { readonly [Key in keyof SandboxChoice]: SandboxChoice[Key] | undefined };

export type LoadedSandbox = SandboxChoice & { readonly isNew: boolean };

type Once = {
  /** Says what was loaded, once all of it was. */
  readonly file: string;
  readonly asked: AskedChoice;
};

/**
 * Loads the sandbox once: what is there already is kept, and what an interrupted loading left is loaded over.
 *
 * @throws StartFailure when other data are there than are asked for.
 */
export function loadSandboxOnce(
  sandbox: Sandbox,
  target: Omit<SandboxTarget, keyof SandboxChoice>,
  given: Once,
): Promise<LoadedSandbox> {
  return once((choice) => sandbox.load({ ...target, ...choice }), given);
}

/**
 * The same before the engine starts, by making its data file. Null where that is not possible: a sandbox that cannot, or
 * a file that is there already, and may hold more than the sandbox.
 */
export async function makeSandboxFileOnce(
  { makeDataFile }: Sandbox,
  target: Omit<SandboxFileTarget, keyof SandboxChoice>,
  given: Once,
): Promise<LoadedSandbox | null> {
  if (makeDataFile === undefined || existsSync(target.dataFile)) return null;
  return once((choice) => makeDataFile({ ...target, ...choice }), given);
}

async function once(load: (choice: SandboxChoice) => Promise<void>, { file, asked }: Once): Promise<LoadedSandbox> {
  const loaded = await readJsonFile(file, SandboxFile);
  if (loaded !== null) {
    requireSame(loaded, asked);
    return { ...loaded, isNew: false };
  }
  const choice = {
    seed: asked.seed ?? DEFAULT_CHOICE.seed,
    conferencesPerAuthority: asked.conferencesPerAuthority ?? DEFAULT_CHOICE.conferencesPerAuthority,
  };
  await load(choice);
  await writeJsonFile(file, choice);
  return { ...choice, isNew: true };
}

function requireSame(loaded: SandboxChoice, asked: AskedChoice): void {
  const wanted = { ...loaded, ...definedOf(asked) };
  if (wanted.seed === loaded.seed && wanted.conferencesPerAuthority === loaded.conferencesPerAuthority) return;
  throw new StartFailure(
    `The data here were made with ${String(loaded.conferencesPerAuthority)} conferences per authority and the seed "${loaded.seed}".`,
    'Add --fresh to replace them, or leave out --conferences-per-authority and --seed to keep them.',
  );
}

function definedOf(asked: AskedChoice): Partial<SandboxChoice> {
  return {
    ...(asked.seed !== undefined && { seed: asked.seed }),
    ...(asked.conferencesPerAuthority !== undefined && { conferencesPerAuthority: asked.conferencesPerAuthority }),
  };
}
