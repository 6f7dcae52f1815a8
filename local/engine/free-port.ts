import { createServer } from 'node:http';
import { closeGracefully, listen } from '../http/listen.ts';

export type HeldPort = { readonly port: number; readonly release: () => Promise<void> };

/** A port that nobody else is given until it is released. */
export async function holdFreePort(): Promise<HeldPort> {
  const server = createServer();
  const port = await listen(server, 0);
  return { port, release: () => closeGracefully(server, 0) };
}

/** A port that is free now. Another program may take it first: whoever listens on it must be ready to be refused. */
export async function freePort(): Promise<number> {
  const { port, release } = await holdFreePort();
  await release();
  return port;
}
