import type { APIGatewayProxyEvent } from 'aws-lambda';
import type { ApiEnvironment } from '../../lambdas/graphql-api/environment.ts';
import type { Handler, Read, Subject } from './handler.ts';
import { openSubject } from './subjects.ts';

export type Task =
  | {
      readonly kind: 'OPEN';
      readonly subject: Subject;
      readonly read: Read;
      readonly environment: ApiEnvironment;
      readonly events: readonly APIGatewayProxyEvent[];
    }
  | { readonly kind: 'RUN'; readonly requests: number };

/** Microseconds of this process's CPU, user and system, for each request. */
export type Reply = { readonly cpu: number };

let handler: Handler | undefined;
let events: readonly APIGatewayProxyEvent[] = [];
let sent = 0;

/** One request at a time, as an instance of a function takes them. */
async function run(requests: number): Promise<Reply> {
  const before = process.cpuUsage();
  for (let left = requests; left > 0; left -= 1) {
    const event = events[sent % events.length];
    sent += 1;
    if (handler === undefined || event === undefined) throw new Error('Nothing has been opened yet.');
    const { statusCode, body } = await handler(event);
    if (statusCode !== 200 || body.startsWith('{"errors"')) throw new Error(`${statusCode}: ${body.slice(0, 500)}`);
  }
  const { user, system } = process.cpuUsage(before);
  return { cpu: (user + system) / requests };
}

process.on('message', (task: Task) => {
  if (task.kind === 'OPEN') {
    handler = openSubject(task.subject, task.read, task.environment);
    ({ events } = task);
    return;
  }
  run(task.requests).then(
    (reply) => process.send?.(reply),
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
});
