import { crc32 } from 'node:zlib';

/** What the client is sent back. */
export type Answer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
};

export type CancellationReason = { readonly Code: string; readonly Message?: string };

/** An answer in DynamoDB's wire form, with its checksum. */
export function answer(status: number, content: object): Answer {
  const body = Buffer.from(JSON.stringify(content));
  return {
    status,
    headers: { 'content-type': 'application/x-amz-json-1.0', 'x-amz-crc32': String(crc32(body)) },
    body,
  };
}

/** An error that DynamoDB's own service gives: the client's fault is 400, the server's 500. */
export function refusal(name: string, message: string): Answer {
  const status = name === 'InternalServerError' ? 500 : 400;
  return answer(status, { __type: `${namespaceOf(name)}#${name}`, message });
}

/** `Message` with a capital, as DynamoDB writes it in this error alone. One reason for each item, in their order. */
export function cancelled(reasons: readonly CancellationReason[]): Answer {
  const codes = reasons.map(({ Code }) => Code).join(', ');
  return answer(400, {
    __type: 'com.amazonaws.dynamodb.v20120810#TransactionCanceledException',
    CancellationReasons: reasons,
    Message: `Transaction cancelled, please refer cancellation reasons for specific reasons [${codes}]`,
  });
}

/** The name of the error in an answer, null when it is none. */
export function errorNameOf({ status, body }: Answer): string | null {
  if (status < 400) return null;
  const type = (JSON.parse(body.toString()) as { readonly __type?: string }).__type;
  return type?.split('#').at(-1) ?? 'unknown';
}

function namespaceOf(name: string): string {
  return name === 'ThrottlingException' ? 'com.amazon.coral.availability' : 'com.amazonaws.dynamodb.v20120810';
}
