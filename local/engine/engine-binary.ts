import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { StartFailure } from '../start-failure.ts';

export type Machine = { readonly platform: string; readonly arch: string };

/**
 * Where the embedded engine's program is. npm installs the one package that fits the machine and leaves out the rest,
 * so that its absence means that there is none for this machine, or that optional packages were left out.
 *
 * @throws StartFailure when there is none.
 */
export function engineBinary(machine: Machine = process): string {
  const packageName = `@dynoxide/${machine.platform}-${machine.arch}`;
  const folder = folderOf(packageName);
  if (folder === null) throw noBinary(packageName);
  return join(folder, machine.platform === 'win32' ? 'dynoxide.exe' : 'dynoxide');
}

function folderOf(packageName: string): string | null {
  try {
    return dirname(createRequire(import.meta.url).resolve(`${packageName}/package.json`));
  } catch {
    return null;
  }
}

function noBinary(packageName: string): StartFailure {
  return new StartFailure(
    `The embedded DynamoDB engine has no program for this machine: the package ${packageName} is not installed.`,
    `Try \`npm install --no-save ${packageName}\`; or run any other DynamoDB, such as AWS's DynamoDB Local, and set ` +
      'DYNAMODB_ENDPOINT to its address, such as http://127.0.0.1:8000.',
  );
}
