import { describe, expect, it } from '@jest/globals';
import { synthesise } from './templates.ts';

type Pattern = { readonly [name: string]: readonly unknown[] | readonly Pattern[] | Pattern };
type RuleProperties = { readonly State: string; readonly EventPattern: Pattern };

const templates = synthesise();
/** Where each kind of key is used, and what it is called. References are as they stand in the template: an event below names the same. */
const watched = [
  { signs: 'checkpoints', ruleId: 'CheckpointsForeignSignature', keyId: 'SigningKeys', roleId: 'CheckpointsSign' },
  { signs: 'receipts', ruleId: 'SnapshotsForeignReceipt', keyId: 'ReceiptKeys', roleId: 'SnapshotsTake' },
].map(({ signs, ruleId, keyId, roleId }) => {
  const rule = idBegins<RuleProperties>('AWS::Events::Rule', ruleId);
  const role = idBegins('AWS::IAM::Role', roleId);
  return {
    signs,
    rule,
    key: importOf(rule.Properties, idBegins('AWS::KMS::Key', keyId).logicalId),
    ours: JSON.stringify({ 'Fn::GetAtt': [role.logicalId, 'Arn'] }),
  };
});

function idBegins<Properties>(type: string, id: string) {
  return templates.ofType<Properties>(type).find(({ logicalId }) => logicalId.startsWith(id))!;
}

function importOf({ EventPattern }: RuleProperties, logicalId: string): string {
  const { detail } = EventPattern as { detail: { resources: { ARN: readonly unknown[] } } };
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
const signed = (userIdentity: Who, ARN: string, eventName = 'Sign') => ({
  source: 'aws.kms',
  'detail-type': 'AWS API Call via CloudTrail',
  detail: { eventSource: 'kms.amazonaws.com', eventName, readOnly: true, userIdentity, resources: [{ ARN }] },
});

describe.each(watched)('a signature with a key of the $signs', ({ rule, key, ours }) => {
  const isTold = (event: unknown): boolean => matches(rule.Properties.EventPattern, event);

  it.each<[string, Who]>([
    ['another role', byRole('arn:aws:iam::000000000000:role/somebody')],
    ['a role of ours that may not', byRole(JSON.stringify({ 'Fn::GetAtt': ['SequencerStreamRole', 'Arn'] }))],
    ['a user', { type: 'IAMUser', arn: 'arn:aws:iam::000000000000:user/somebody' }],
    ['a user with a second factor', { type: 'IAMUser', sessionContext: { attributes: { mfaAuthenticated: 'true' } } }],
    ['the root of the account', { type: 'Root' }],
    ['another account', { type: 'AWSAccount', accountId: '111111111111' }],
  ])('is told of when it is by %s', (_who, identity) => {
    expect(isTold(signed(identity, key))).toBe(true);
  });

  it('is told of when it is by the function that may use the other key', () => {
    const others = watched.filter(({ ours: other }) => other !== ours);
    expect(others.map((other) => isTold(signed(byRole(other.ours), key)))).toEqual([true]);
  });

  it('is not when it is by the function that may', () => {
    expect(isTold(signed(byRole(ours), key))).toBe(false);
  });

  it('is told apart from all else that is done with it, and from other keys', () => {
    const somebody = byRole('arn:aws:iam::000000000000:role/somebody');
    expect(isTold(signed(somebody, key, 'GetPublicKey'))).toBe(false);
    expect(isTold(signed(somebody, 'arn:aws:kms:eu-west-2:000000000000:key/another'))).toBe(false);
  });

  it('is heard of though CloudTrail counts it among what only reads', () => {
    expect(rule.Properties.State).toBe('ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS');
  });
});
