import type { APIGatewayProxyEvent } from 'aws-lambda';
import { LIMITS } from '../../platform/graphql/limits/limits.ts';
import type { Refusal } from '../../platform/graphql/limits/refusal.ts';
import { isDeeperThan } from './json-depth.ts';
import { BODY_DEPTH_LIMIT, BODY_LIMIT, NOT_UTF8 } from './refusals.ts';

export type Body = { readonly text: string } | { readonly refusal: Refusal };

/** Of each byte, base 64 makes four thirds of a character. */
const MOST_BASE64_CHARACTERS = Math.ceil(LIMITS.bodyBytes / 3) * 4;

/** The body as text. What is too long is not decoded, and what is nested too deep is parsed by nobody. */
export function readBody(sent: Sent): Body {
  const body = decoded(sent);
  return 'text' in body && isDeeperThan(LIMITS.bodyDepth, body.text) ? { refusal: BODY_DEPTH_LIMIT } : body;
}

type Sent = Pick<APIGatewayProxyEvent, 'body' | 'isBase64Encoded'>;

function decoded({ body, isBase64Encoded }: Sent): Body {
  if (body === null) return { text: '' };
  if (!isBase64Encoded) return Buffer.byteLength(body) > LIMITS.bodyBytes ? { refusal: BODY_LIMIT } : { text: body };
  if (body.length > MOST_BASE64_CHARACTERS) return { refusal: BODY_LIMIT };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(body, 'base64')) };
  } catch {
    return { refusal: NOT_UTF8 };
  }
}
