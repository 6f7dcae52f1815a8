import { App, Stack } from 'aws-cdk-lib/core';
import { Template } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from '@jest/globals';
import { SigningKeys } from './signing-keys.ts';

function templateWith(generations: number): Template {
  const stack = new Stack(new App(), 'Keys');
  new SigningKeys(stack, 'SigningKeys', { generations, signs: 'the checkpoints', output: 'AuditSigningKey' });
  return Template.fromStack(stack);
}

const outputOf = (template: Template): unknown => template.findOutputs('AuditSigningKey')['AuditSigningKey']?.['Value'];
const namesOf = (template: Template): string[] => Object.keys(template.findResources('AWS::KMS::Key'));

describe('the keys that sign', () => {
  it('are on P-256, sign and do nothing else, and are kept when the stack is deleted', () => {
    const keys = Object.values(templateWith(1).findResources('AWS::KMS::Key'));

    expect(keys).toMatchObject([
      {
        Properties: { KeySpec: 'ECC_NIST_P256', KeyUsage: 'SIGN_VERIFY' },
        DeletionPolicy: 'Retain',
        UpdateReplacePolicy: 'Retain',
      },
    ]);
  });

  it('gain one with each generation, which signs from then on, and lose none', () => {
    const [first, second] = [templateWith(1), templateWith(2)];
    const [old] = namesOf(first);
    const [kept, current] = namesOf(second);

    expect(kept).toBe(old);
    expect(outputOf(first)).toEqual({ 'Fn::GetAtt': [old, 'Arn'] });
    expect(outputOf(second)).toEqual({ 'Fn::GetAtt': [current, 'Arn'] });
  });

  it('stay exported, so that a new one can be deployed while the old one is in use', () => {
    const exported = Object.values(templateWith(2).findOutputs('*', {})).filter((output) => 'Export' in output);

    expect(exported.map(({ Value }) => Value as unknown)).toEqual(
      namesOf(templateWith(2)).map((name) => ({ 'Fn::GetAtt': [name, 'Arn'] })),
    );
  });

  it('begin with a first', () => {
    expect(() => templateWith(0)).toThrow('There is no signing key');
  });
});
