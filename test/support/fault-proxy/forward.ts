import { Agent, type IncomingHttpHeaders, request } from 'node:http';
import type { Answer } from './answer.ts';

export type Forward = {
  readonly send: (headers: IncomingHttpHeaders, body: Buffer) => Promise<Answer>;
  readonly close: () => void;
};

/** Sends requests on to the engine, over connections that stay open. */
export function forwardTo(target: string): Forward {
  const agent = new Agent({ keepAlive: true });
  const { host } = new URL(target);
  return {
    close: () => {
      agent.destroy();
    },
    send: (headers, body) => {
      const { promise, resolve, reject } = Promise.withResolvers<Answer>();
      const onward = request(target, {
        method: 'POST',
        agent,
        headers: { ...onwardHeaders(headers), host, 'content-length': String(body.byteLength) },
      });
      onward.on('error', reject);
      onward.on('response', (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          resolve({
            status: response.statusCode ?? 500,
            headers: keptHeaders(response.headers),
            body: Buffer.concat(chunks),
          });
        });
      });
      onward.end(body);
      return promise;
    },
  };
}

/** The client's own, but for those that are about one connection. */
function onwardHeaders(headers: IncomingHttpHeaders): Record<string, string> {
  return keptHeaders(headers, ['authorization', 'user-agent']);
}

function keptHeaders(headers: IncomingHttpHeaders, also: readonly string[] = []): Record<string, string> {
  const kept = Object.entries(headers).filter(
    ([name]) => name === 'content-type' || name.startsWith('x-') || also.includes(name),
  );
  return Object.fromEntries(kept.map(([name, value]) => [name, String(value)]));
}
