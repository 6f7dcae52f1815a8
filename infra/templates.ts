import { readFileSync } from 'node:fs';
import { App, Stack } from 'aws-cdk-lib/core';
import { Template } from 'aws-cdk-lib/assertions';
import { ROOT } from './constructs/bundling.ts';
import { addNetwork } from './network.ts';

/** A resource of a template, its properties as the test expects to find them. */
export type Resource<Properties> = {
  readonly stack: string;
  readonly logicalId: string;
  readonly Type: string;
  readonly Properties: Properties;
  readonly DeletionPolicy?: string;
  readonly UpdateReplacePolicy?: string;
};

export type Templates = {
  readonly stacks: readonly Stack[];
  /** Every resource of a CloudFormation type, in whichever stack. */
  readonly ofType: <Properties = Record<string, unknown>>(type: string) => readonly Resource<Properties>[];
  /** Every template as text, for what must be nowhere. */
  readonly text: string;
};

/** What takes seconds: the bundles, and the rules that every `cdk synth` checks. infra/bundles.test.ts waits for both. */
const WITHOUT_BUNDLES = { 'aws:cdk:bundling-stacks': [] };

/** The network with the settings of cdk.json, changed as said. */
export function appOf(context: Readonly<Record<string, unknown>> = {}): App {
  const settings = JSON.parse(readFileSync(`${ROOT}/cdk.json`, 'utf8')) as {
    readonly context: Record<string, unknown>;
  };
  const app = new App({
    context: { ...settings.context, ...WITHOUT_BUNDLES, ...context },
    builtinCloudFormationValidation: false,
  });
  addNetwork(app);
  return app;
}

/** What CloudFormation would be handed, in a fraction of a second: nothing is bundled. */
export function synthesise(context: Readonly<Record<string, unknown>> = {}): Templates {
  const app = appOf(context);
  const stacks = app.node.children.filter((child) => Stack.isStack(child));
  const templates = stacks.map((stack) => ({ stack, template: Template.fromStack(stack) }));
  return {
    stacks,
    ofType: <Properties>(type: string) =>
      templates.flatMap(({ stack, template }) =>
        Object.entries(template.findResources(type)).map(
          ([logicalId, resource]) =>
            ({ Properties: {}, ...resource, stack: stack.stackName, logicalId }) as unknown as Resource<Properties>,
        ),
      ),
    text: JSON.stringify(templates.map(({ template }) => template.toJSON())),
  };
}
