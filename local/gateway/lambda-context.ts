import type { Context } from 'aws-lambda';

/** Node 24 on Lambda has no callbacks any more, though the type still names them. */
type Callbacks = 'done' | 'fail' | 'succeed';

/** The context that Lambda would give to one invocation. */
export function lambdaContext(requestId: string, deadline: number): Context {
  const context: Omit<Context, Callbacks> = {
    awsRequestId: requestId,
    functionName: 'graphql-api',
    functionVersion: '$LATEST',
    invokedFunctionArn: 'arn:aws:lambda:eu-west-2:000000000000:function:graphql-api',
    memoryLimitInMB: '1024',
    logGroupName: '/aws/lambda/graphql-api',
    logStreamName: 'local',
    callbackWaitsForEmptyEventLoop: false,
    getRemainingTimeInMillis: () => Math.max(0, deadline - Date.now()),
  };
  return context as Context;
}
