import type { OpenNetwork } from '../api/open-network.ts';
import { type Operation, operations } from '../operations.ts';
import type { Measured, Results } from '../results.ts';
import { entriesIn } from './answer.ts';
import { eventsOf, type Tokens } from './callers.ts';
import { type Effort, measure } from './measure.ts';
import { openGateway } from './through-gateway.ts';

type Given = { readonly effort: Effort; readonly tokens: Tokens; readonly seed: string };

const [conference] = operations;

/** Has each authority ask each API once, so that no lookup of a caller is measured with an operation. */
export async function meetCallers(
  networks: readonly OpenNetwork[],
  tokens: Tokens,
): Promise<Results['readsOfConference']> {
  const reads: number[] = [];
  for (const network of networks) {
    for (const owner of tokens.keys()) {
      const known = network.known.filter((one) => one.owner === owner);
      const next = eventsOf(theConference(), { known, tokens, seed: 'first' });
      for (const { handler } of [network.counted, network.counted, network.api]) {
        network.counted.taken();
        entriesIn(theConference(), await handler(next()));
        reads.push(network.counted.taken().reads);
      }
    }
  }
  return { first: reads[0] ?? NaN, after: reads[1] ?? NaN };
}

export async function measureOperations(
  { small, large }: { readonly small: OpenNetwork; readonly large: OpenNetwork },
  { seed, note, ...given }: Given & { readonly note: (text: string) => void },
): Promise<readonly Measured[]> {
  const measured: Measured[] = [];
  for (const operation of operations) {
    note(operation.title);
    const lanes = [small, large].map((network) => ({ network, send: network.api.handler, seed }));
    const [ofSmall, ofLarge] = await measure(operation, lanes, given);
    if (ofSmall !== undefined && ofLarge !== undefined) measured.push({ operation, small: ofSmall, large: ofLarge });
  }
  return measured;
}

export async function compareGateway(network: OpenNetwork, { seed, ...given }: Given): Promise<Results['gateway']> {
  const gateway = await openGateway(network);
  try {
    const lanes = [network.api.handler, gateway.send].map((send) => ({ network, send, seed }));
    const [inProcess, overHttp] = await measure(theConference(), lanes, given);
    if (inProcess === undefined || overHttp === undefined) throw new Error('There are two ways to compare.');
    return { inProcess, overHttp };
  } finally {
    await gateway.close();
  }
}

function theConference(): Operation {
  if (conference === undefined) throw new Error('The first operation reads a conference.');
  return conference;
}
