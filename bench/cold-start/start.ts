import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda';
import type { RuntimeApi } from './runtime-api.ts';

/** One cold start. Milliseconds from the start of the process. */
export type Started = {
  /** Until its module was evaluated, and it asked for an event. */
  readonly initialised: number;
  /** Until it had answered it. */
  readonly answered: number;
  readonly peakKilobytes: number;
  /** Of all threads, until it had answered. Says more than the clock where other work shares the cores. */
  readonly cpu: number;
  readonly answer: APIGatewayProxyResult;
};

type Given = {
  readonly api: RuntimeApi;
  readonly event: APIGatewayProxyEvent;
  readonly environment: Readonly<Record<string, string>>;
};

const BOOTSTRAP = join(import.meta.dirname, 'bootstrap.mjs');

/** Starts the function of an archive in a fresh process, as Lambda does, and has it answer one event. */
export async function startOnce(root: string, { api, event, environment }: Given): Promise<Started> {
  const temporary = join(root, 'tmp');
  // A new instance finds nothing that another has left behind.
  rmSync(join(temporary, 'compile-cache'), { recursive: true, force: true });
  const serving = api.serve(event);
  const from = performance.now();
  const child = spawn(process.execPath, [BOOTSTRAP], {
    env: {
      ...environment,
      AWS_LAMBDA_RUNTIME_API: api.address,
      LAMBDA_TASK_ROOT: join(root, 'var', 'task'),
      _HANDLER: 'index.handler',
      TMPDIR: temporary,
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const exited = once(child, 'exit');
  try {
    const { askedAt, answeredAt, answer, peakKilobytes, cpuMicroseconds } = await serving;
    if (answer.statusCode !== 200 || answer.body.startsWith('{"errors"')) throw new Error(answer.body.slice(0, 500));
    const cpu = cpuMicroseconds / 1_000;
    return { initialised: askedAt - from, answered: answeredAt - from, peakKilobytes, cpu, answer };
  } finally {
    child.kill('SIGKILL');
    await exited;
  }
}
