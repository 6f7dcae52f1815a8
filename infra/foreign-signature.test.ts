import { describe, expect, it } from '@jest/globals';
import { synthesise } from './templates.ts';

type Pattern = { readonly [name: string]: readonly unknown[] | readonly Pattern[] | Pattern };
type RuleProperties = { readonly State: string; readonly EventPattern: Pattern };

const templates = synthesise();
const rule = templates
  .ofType<RuleProperties>('AWS::Events::Rule')
  .find(({ logicalId }) => logicalId.startsWith('CheckpointsForeignSignature'))!;
const [key] = templates.ofType('AWS::KMS::Key').filter(({ logicalId }) => logicalId.startsWith('SigningKeys'));
const role = templates.ofType('AWS::IAM::Role').find(({ logicalId }) => logicalId.startsWith('CheckpointsSign'))!;

/** References as they stand in the template: an event below names the same. */
const KEY = importOf(key!.logicalId);
const OURS = JSON.stringify({ 'Fn::GetAtt': [role.logicalId, 'Arn'] });

function importOf(logicalId: string): string {
  const { detail } = rule.Properties.EventPattern as { detail: { resources: { ARN: readonly unknown[] } } };
  return JSON.stringify(detail.resources.ARN.find((arn) => JSON.stringify(arn).includes(logicalId)));
}

const leaf = (pattern: unknown, value: string | undefined): boolean => {
  if (typeof pattern === 'object' && pattern !== null && 'exists' in pattern)
    return (value !== undefined) === pattern.exists;
  if (value === undefined) return false;
  if (typeof pattern === 'object' && pattern !== null && 'anything-but' in pattern) {
    return !(pattern['anything-but'] as readonly unknown[]).some((one) => JSON.stringify(one) === value);
  }
  return pattern === value || JSON.stringify(pattern) === value;
};

/** As EventBridge matches: each field by one of its patterns at least, and of lists any. */
function matches(pattern: Pattern, event: unknown): boolean {
  return Object.entries(pattern).every(([name, wanted]) => {
    if (name === '$or') return (wanted as readonly Pattern[]).some((one) => matches(one, event));
    const there = [event].flat().map((one) => (one as Record<string, unknown> | undefined)?.[name]);
    if (!Array.isArray(wanted)) return there.some((one) => matches(wanted as Pattern, one));
    return there.some((value) => wanted.some((one) => leaf(one, value as string | undefined)));
  });
}

type Who = Readonly<Record<string, unknown>>;
const byRole = (arn: string): Who => ({
  type: 'AssumedRole',
  sessionContext: { sessionIssuer: { type: 'Role', arn } },
});

/** As CloudTrail tells of it. */
const signed = (userIdentity: Who, { eventName = 'Sign', ARN = KEY } = {}) => ({
  source: 'aws.kms',
  'detail-type': 'AWS API Call via CloudTrail',
  detail: { eventSource: 'kms.amazonaws.com', eventName, readOnly: true, userIdentity, resources: [{ ARN }] },
});
const isTold = (event: unknown): boolean => matches(rule.Properties.EventPattern, event);

describe('a signature with a key of the checkpoints', () => {
  it.each<[string, Who]>([
    ['another role', byRole('arn:aws:iam::000000000000:role/somebody')],
    ['a role of ours that may not', byRole(JSON.stringify({ 'Fn::GetAtt': ['SequencerStreamRole', 'Arn'] }))],
    ['a user', { type: 'IAMUser', arn: 'arn:aws:iam::000000000000:user/somebody' }],
    ['a user with a second factor', { type: 'IAMUser', sessionContext: { attributes: { mfaAuthenticated: 'true' } } }],
    ['the root of the account', { type: 'Root' }],
    ['another account', { type: 'AWSAccount', accountId: '111111111111' }],
  ])('is told of when it is by %s', (_who, identity) => {
    expect(isTold(signed(identity))).toBe(true);
  });

  it('is not when it is by the function that may', () => {
    expect(isTold(signed(byRole(OURS)))).toBe(false);
  });

  it('is told apart from all else that is done with it, and from other keys', () => {
    const somebody = byRole('arn:aws:iam::000000000000:role/somebody');
    expect(isTold(signed(somebody, { eventName: 'GetPublicKey' }))).toBe(false);
    expect(isTold(signed(somebody, { ARN: 'arn:aws:kms:eu-west-2:000000000000:key/another' }))).toBe(false);
  });

  it('is heard of though CloudTrail counts it among what only reads', () => {
    expect(rule.Properties.State).toBe('ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS');
  });
});
