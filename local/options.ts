import { parseArgs } from 'node:util';
import { portsFrom, type Ports } from './ports.ts';
import type { AskedChoice } from './load-sandbox.ts';
import { StartFailure } from './start-failure.ts';

export type StartOptions = {
  readonly ports: Ports;
  readonly fresh: boolean;
  readonly sandboxChoice: AskedChoice;
  readonly help: boolean;
};

export const HELP = `Starts the Families First network on this machine.

  npm start -- [options]

  --port N                        gateway on port N, identity on N+1, database on N+2, files on N+3
                                  (default 4000)
  --fresh                         delete all local data and start over
  --conferences-per-authority N   size of the sandbox, 1 to 20000 (default 50); only with new data
  --seed TEXT                     another sandbox; the same seed gives the same data; only with new data
  --help                          this text

Data are kept in .data/. Set DYNAMODB_ENDPOINT to use another DynamoDB than the embedded one.
`;

const SEE_HELP = 'See npm start -- --help.';

/** @throws StartFailure that names the option that is not understood. */
export function parseStartOptions(args: readonly string[]): StartOptions {
  const { values } = parsed(args);
  return {
    ports: portsFrom(wholeNumber('--port', values.port, { least: 1, most: 65_532 }) ?? 4000),
    fresh: values.fresh,
    sandboxChoice: {
      seed: values.seed,
      conferencesPerAuthority: wholeNumber('--conferences-per-authority', values['conferences-per-authority'], {
        least: 1,
        most: 20_000,
      }),
    },
    help: values.help,
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: false,
      options: {
        port: { type: 'string' },
        fresh: { type: 'boolean', default: false },
        'conferences-per-authority': { type: 'string' },
        seed: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (cause) {
    throw new StartFailure(sentenceOf(cause), SEE_HELP, { cause });
  }
}

/** Node's sentences name the option; what follows the first is advice on positional arguments, which we have none of. */
function sentenceOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return `${message.split(/\.(?:\s|$)/)[0] ?? message}.`;
}

function wholeNumber(
  option: string,
  text: string | undefined,
  { least, most }: { readonly least: number; readonly most: number },
): number | undefined {
  if (text === undefined) return undefined;
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= least && number <= most) return number;
  throw new StartFailure(
    `${option} takes a whole number from ${String(least)} to ${String(most)}, not "${text}".`,
    SEE_HELP,
  );
}
