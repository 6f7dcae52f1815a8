import { createServer } from 'node:http';
import { closeGracefully, listen } from './http/listen.ts';

export type Ports = {
  readonly gateway: number;
  readonly identity: number;
  readonly engine: number;
  readonly files: number;
};

/** The four ports of a network, one after another. */
export function portsFrom(gateway: number): Ports {
  return { gateway, identity: gateway + 1, engine: gateway + 2, files: gateway + 3 };
}

/**
 * Finds a taken port before anything is started.
 *
 * @throws StartFailure that names the first taken one.
 */
export async function requireFreePorts(ports: readonly number[]): Promise<void> {
  for (const port of ports) {
    const server = createServer();
    await listen(server, port);
    await closeGracefully(server, 0);
  }
}
