import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { TestNetwork } from '../../support/network.ts';
import { USERS } from '../../support/two-authorities.ts';
import type { Front } from './front.ts';
import type { Language } from './language.ts';

/** How a sender ended, and what it printed. */
export type Ended = {
  readonly code: number | null;
  readonly signal: string | null;
  readonly out: string;
  readonly err: string;
};

export type Sending = {
  readonly network: TestNetwork;
  readonly front: Front;
  readonly language: Language;
  readonly source: string;
  readonly state: string;
};

/** A sender as a process of its own, with the credentials of its authority's system. */
export async function runSender(sending: Sending, ...options: readonly string[]): Promise<Ended> {
  const { network, front, language, source, state } = sending;
  const { identity } = network.running;
  const { clientId } = USERS[language.user];
  const client = identity.findAppClient(clientId);
  if (client === null) throw new Error(`There is no client ${clientId}.`);
  const [program = '', ...file] = language.command;
  const child = spawn(program, [...file, '--source', source, '--state', state, ...options], {
    env: {
      PATH: process.env['PATH'] ?? '',
      GRAPHQL_URL: front.url,
      TOKEN_URL: identity.tokenUri,
      CLIENT_ID: clientId,
      CLIENT_SECRET: client.clientSecret,
      BACK_OFF_SECONDS: '0.01',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  front.onKill(() => child.kill('SIGKILL'));
  let [out, err] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  const [code, signal] = (await once(child, 'close')) as [number | null, string | null];
  return { code, signal, out, err };
}
