import { resolve } from 'node:path';
import type { OpenHandlers } from './handlers.ts';
import { type Network, startNetwork } from './network.ts';
import { HELP, parseStartOptions, type StartOptions } from './options.ts';
import { progressBar } from './progress-bar.ts';
import type { Sandbox } from './sandbox-contract.ts';
import { StartFailure } from './start-failure.ts';
import { onStopSignal } from './stop-signals.ts';
import { welcome } from './welcome.ts';

/** What the network runs: the handlers of `lambdas/`, and the sandbox's data. */
export type Parts = { readonly openHandlers: OpenHandlers; readonly sandbox: Sandbox };

/** Milliseconds that the process may take to end once all is stopped. */
const END_WITHIN = 3000;

/** The command `npm start`: runs the network until it is told to stop. Sets the process's exit code. */
export async function start(args: readonly string[], parts: Parts): Promise<void> {
  try {
    const options = parseStartOptions(args);
    if (options.help) console.log(HELP);
    else await runUntilStopped(options, parts);
  } catch (error) {
    process.exitCode = 1;
    // A failure that we did not foresee is a bug: whoever mends it needs to know where.
    if (error instanceof StartFailure) console.error(`${error.message}\n${error.whatToDo}`);
    else console.error(error);
  }
  setTimeout(() => process.exit(), END_WITHIN).unref();
}

async function runUntilStopped(options: StartOptions, parts: Parts): Promise<void> {
  const stopping = new AbortController();
  const stopped = Promise.withResolvers<null>();
  onStopSignal(() => {
    console.log('\nStopping. Ctrl-C once more stops at once.');
    stopping.abort();
    stopped.resolve(null);
  });

  const network = await startUnlessStopped(options, parts, stopping.signal);
  if (network === null) return;
  console.log(welcomeTo(network, parts.sandbox));

  const failure = await Promise.race([network.failed, stopped.promise]);
  await network.stop();
  if (failure !== null) throw failure;
  console.log('Stopped. The data are kept.');
}

/** Null when it was told to stop before it had started. */
async function startUnlessStopped(options: StartOptions, parts: Parts, signal: AbortSignal): Promise<Network | null> {
  const dynamoDbEndpoint = process.env['DYNAMODB_ENDPOINT'];
  try {
    return await startNetwork({
      ...parts,
      dataFolder: resolve('.data'),
      ports: options.ports,
      fresh: options.fresh,
      sandboxChoice: options.sandboxChoice,
      ...(dynamoDbEndpoint !== undefined && dynamoDbEndpoint !== '' && { dynamoDbEndpoint }),
      onProgress: progressBar(process.stdout),
      onError: (error) => {
        console.error(error);
      },
      signal,
    });
  } catch (error) {
    if (signal.aborted) return null;
    throw error;
  }
}

function welcomeTo(network: Network, sandbox: Sandbox): string {
  const machine = sandbox.users.find((user) => user.kind === 'machine');
  const client = machine && network.identity.findAppClient(machine.clientId);
  if (client === undefined || client === null) throw new Error('The sandbox has no authority system.');
  return welcome(network, client, sandbox);
}
