import { createHmac, timingSafeEqual } from 'node:crypto';
import * as z from 'zod';

/** The fields of a form, in lower case. */
export type Fields = ReadonlyMap<string, string>;

/** What S3 answers whoever it does not take a file from. */
export type Denied = { readonly status: number; readonly code: string; readonly message: string };

/** What a form lets in. */
export type Allowed = { readonly key: string; readonly leastBytes: number; readonly mostBytes: number };

const Policy = z.object({
  expiration: z.iso.datetime(),
  conditions: z.array(
    z.union([
      z.tuple([z.literal('content-length-range'), z.int(), z.int()]),
      z.tuple([z.enum(['eq', 'starts-with']), z.string(), z.string()]),
      z.record(z.string(), z.string()),
    ]),
  ),
});
type Condition = z.infer<typeof Policy>['conditions'][number];

/** Fields that a policy need not speak of. */
const FREE = new Set(['policy', 'x-amz-signature', 'file', 'bucket']);

/** Whether a form is as it was signed, by S3's own rules: signature, time, and each condition for each field. */
export function checkForm(
  fields: Fields,
  { secret, now }: { readonly secret: string; readonly now: Date },
): Allowed | Denied {
  const encoded = fields.get('policy') ?? '';
  if (!isSigned(fields, encoded, secret)) return denied('SignatureDoesNotMatch', 'The form is not as it was signed.');
  const policy = Policy.parse(JSON.parse(Buffer.from(encoded, 'base64').toString()));
  if (Date.parse(policy.expiration) < now.getTime())
    return denied('AccessDenied', 'Invalid according to Policy: Policy expired.');
  const conditions = policy.conditions;
  const broken = conditions.find((condition) => !holds(condition, fields));
  if (broken !== undefined) return denied('AccessDenied', 'Invalid according to Policy: Policy Condition failed.');
  const named = new Set(conditions.flatMap(namesIn));
  const extra = [...fields.keys()].find((name) => !named.has(name) && !FREE.has(name));
  if (extra !== undefined) return denied('AccessDenied', 'Invalid according to Policy: Extra input fields.');
  const range = conditions.find((condition) => Array.isArray(condition) && condition[0] === 'content-length-range');
  const [, leastBytes, mostBytes] = range ?? ['', 0, Infinity];
  return { key: fields.get('key') ?? '', leastBytes, mostBytes };
}

function isSigned(fields: Fields, policy: string, secret: string): boolean {
  const [, day = '', region = '', service = ''] = (fields.get('x-amz-credential') ?? '').split('/');
  const keyed = (key: Buffer | string, text: string): Buffer => createHmac('sha256', key).update(text).digest();
  const key = keyed(keyed(keyed(keyed(`AWS4${secret}`, day), region), service), 'aws4_request');
  const right = keyed(key, policy);
  const given = Buffer.from(fields.get('x-amz-signature') ?? '', 'hex');
  return given.length === right.length && timingSafeEqual(given, right);
}

function holds(condition: Condition, fields: Fields): boolean {
  if (!Array.isArray(condition)) {
    return Object.entries(condition).every(
      ([name, value]) => name === 'bucket' || fields.get(name.toLowerCase()) === value,
    );
  }
  if (condition[0] === 'content-length-range') return true;
  const [how, name, value] = condition;
  const given = fields.get(name.slice(1).toLowerCase()) ?? '';
  return how === 'eq' ? given === value : given.startsWith(value);
}

function namesIn(condition: Condition): readonly string[] {
  if (!Array.isArray(condition)) return Object.keys(condition).map((name) => name.toLowerCase());
  return condition[0] === 'content-length-range' ? [] : [condition[1].slice(1).toLowerCase()];
}

function denied(code: string, message: string): Denied {
  return { status: 403, code, message };
}
