import type { Context } from 'aws-lambda';

/** The context that Lambda would give to one invocation. */
export function lambdaContext(requestId: string, deadline: number): Context {
  return {
    awsRequestId: requestId,
    functionName: 'graphql-api',
    functionVersion: '$LATEST',
    invokedFunctionArn: 'arn:aws:lambda:eu-west-2:000000000000:function:graphql-api',
    memoryLimitInMB: '1024',
    logGroupName: '/aws/lambda/graphql-api',
    logStreamName: 'local',
    callbackWaitsForEmptyEventLoop: false,
    getRemainingTimeInMillis: () => Math.max(0, deadline - Date.now()),
    done: notForPromises,
    fail: notForPromises,
    succeed: notForPromises,
  };
}

function notForPromises(): never {
  throw new Error('A handler answers by its promise.');
}
