import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { askedOfIam } from './asked-of-iam.ts';
import type { Asked } from './simulation.ts';

/** What IAM would be asked about each call of a client, noted as the client makes it. */
export function recordCalls(client: DynamoDBClient, tableArn: string): readonly Asked[] {
  const asked: Asked[] = [];
  client.middlewareStack.add(
    (next, { commandName = '' }) =>
      (args) => {
        asked.push(...askedOfIam(commandName, args.input, tableArn));
        return next(args);
      },
    { step: 'initialize' },
  );
  return asked;
}
