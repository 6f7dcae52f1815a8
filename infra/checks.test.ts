import { App, Validations } from 'aws-cdk-lib/core';
import { describe, expect, it } from '@jest/globals';
import type { IConstruct } from 'constructs';
import { except, packs } from './checks.ts';
import { appOf } from './templates.ts';

type Place = { readonly rule: string; readonly path: string };

function findingsIn(app: App): readonly Place[] {
  return packs(app).flatMap((pack) =>
    pack
      .validateScope(app)
      .violations.flatMap(({ ruleName, violatingResources }) =>
        violatingResources.map(({ constructPath = '' }) => ({ rule: ruleName, path: constructPath })),
      ),
  );
}

type Exception = Place & { readonly reason: string };

function exceptionsIn(construct: IConstruct): readonly Exception[] {
  const own = construct.node.metadata
    .filter(({ type }) => type === Validations.ACKNOWLEDGED_RULES_METADATA_KEY)
    .flatMap(({ data }) => Object.entries(data as Record<string, string>))
    .map(([id, reason]) => ({ rule: id.replace(/^annotation::/i, ''), path: construct.node.path, reason }));
  return [...own, ...construct.node.children.flatMap(exceptionsIn)];
}

const withExceptions = appOf();
const exceptions = exceptionsIn(withExceptions);
const found = findingsIn(appOf({ withoutExceptions: 'true' }));

const isAbout = (exception: Place, finding: Place): boolean =>
  finding.rule === exception.rule && `${finding.path}/`.startsWith(`${exception.path}/`);

describe('AwsSolutions and NIST 800-53', () => {
  it('find nothing that no exception gives a reason for', () => {
    expect(findingsIn(withExceptions)).toEqual([]);
  });

  it('find nothing either when the operator names whom alarms tell, or in production', () => {
    const alarmTopicArn = 'arn:aws:sns:eu-west-2:000000000000:on-call';

    expect(findingsIn(appOf({ alarmTopicArn, stage: 'production' }))).toEqual([]);
  });

  it('find nothing either where people sign in', () => {
    const provider = { issuer: 'https://login.example.org', clientId: 'fictional', clientSecretName: 'fictional' };
    const federation = { test: { entraId: provider, applicationUrls: ['https://console.example.org'] } };

    expect(findingsIn(appOf({ federation }))).toEqual([]);
  });

  it('find nothing either where there is a console', () => {
    const provider = { issuer: 'https://login.example.org', clientId: 'fictional', clientSecretName: 'fictional' };
    const federation = { test: { entraId: provider, applicationUrls: ['https://graphiql.example.org'] } };
    const certificateArn = 'arn:aws:acm:eu-west-2:000000000000:certificate/fictional';

    expect(
      findingsIn(appOf({ federation, console: { test: { domainName: 'console.example.org', certificateArn } } })),
    ).toEqual([]);
  });

  it('do look: what the exceptions are about is found without them', () => {
    expect(found.length).toBeGreaterThan(20);
  });

  it('find what has no exception', () => {
    const app = appOf();
    const [data] = app.node.children;
    const table = data!.node.findChild('Network').node.findChild('Table').node.defaultChild!;
    Object.assign(table, { pointInTimeRecoverySpecification: undefined });

    expect(findingsIn(app).map(({ rule }) => rule)).toContain('AwsSolutions-DDB3');
  });
});

describe('an exception', () => {
  it.each(exceptions)('has a reason of one sentence: $rule at $path', ({ reason }) => {
    expect(reason).toMatch(/^[A-Z][^.!?]{20,160}[.]$/);
  });

  it.each(exceptions)('is about something: $rule at $path', (exception) => {
    expect(found.filter((finding) => isAbout(exception, finding))).not.toEqual([]);
  });

  it('would be noticed if it were about nothing', () => {
    const app = new App();
    except(app, { 'AwsSolutions-S1': 'There is no bucket here, so there is nothing to find.' });
    const [idle] = exceptionsIn(app);

    expect(idle).toMatchObject({ rule: 'AwsSolutions-S1' });
    expect(found.filter((finding) => isAbout(idle!, finding))).toEqual([]);
  });

  it('is made for no stack as a whole', () => {
    expect(exceptions.filter(({ path }) => !path.includes('/'))).toEqual([]);
  });
});
