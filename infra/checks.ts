import { type App, Validations } from 'aws-cdk-lib/core';
import { AwsSolutionsChecks, NIST80053R5Checks, type NagPack } from 'cdk-nag';
import type { IConstruct } from 'constructs';

/** What every template is held against: AWS's own good practice, and NIST 800-53 revision 5. */
export function packs(app: App): readonly NagPack[] {
  return [new AwsSolutionsChecks(app), new NIST80053R5Checks(app)];
}

/** From then on, `cdk synth` fails on every finding that no exception gives a reason for. */
export function addChecks(app: App): void {
  Validations.of(app).addPlugins(...packs(app));
}

/**
 * Says of rules that they shall not hold for a construct and what is within it, and why, in one sentence each. With
 * `--context withoutExceptions=true` none is made, and `cdk synth` shows what they are about.
 */
export function except(construct: IConstruct, reasons: Readonly<Record<string, string>>): void {
  if (construct.node.tryGetContext('withoutExceptions') === 'true') return;
  Validations.of(construct).acknowledge(...Object.entries(reasons).map(([id, reason]) => ({ id, reason })));
}
