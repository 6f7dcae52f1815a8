import type { Node } from 'constructs';
import manifest from '../package.json' with { type: 'json' };
import { type ConsoleSettings, consoleFrom } from './console-settings.ts';
import { type Federation, federationFrom } from './federation.ts';

/** Every stage is in London: case records do not leave the country. */
export const REGION = 'eu-west-2';

const VERSION = manifest.version;

const STAGES = ['test', 'preproduction', 'production'] as const;
export type Stage = (typeof STAGES)[number];

export type Settings = {
  readonly stage: Stage;
  /** What the names of this stage's stacks and alarms begin with, so that two stages can share an account. */
  readonly prefix: string;
  /** An SNS topic of the operator's, told of every alarm. Absent: alarms only change colour. */
  readonly alarmTopicArn: string | undefined;
  /** The stream of a restored table, which then takes the place of the one we made. Absent but after a restore. */
  readonly restoredTableStreamArn: string | undefined;
  /** What is deployed, such as a commit: what is released tells it. Absent: the version of package.json. */
  readonly codeVersion: string;
  /** Where people sign in. Absent: only machines come in. */
  readonly federation: Federation | undefined;
  /** Where the console is. Absent: there is none. */
  readonly console: ConsoleSettings | undefined;
};

/**
 * What was said on the command line (`--context stage=test`) or in cdk.json.
 *
 * @throws Error when the stage is not one of ours.
 */
export function settingsFrom(node: Node): Settings {
  const given: unknown = node.tryGetContext('stage');
  const stage = STAGES.find((known) => known === given);
  if (stage === undefined) {
    throw new Error(`There is no stage ${String(given)}: say --context stage= and one of ${STAGES.join(', ')}.`);
  }
  return {
    stage,
    prefix: `families-first-${stage}`,
    alarmTopicArn: textFrom(node, 'alarmTopicArn'),
    restoredTableStreamArn: textFrom(node, 'restoredTableStreamArn'),
    codeVersion: textFrom(node, 'codeVersion') ?? VERSION,
    federation: federationFrom(node, stage),
    console: consoleFrom(node, stage),
  };
}

function textFrom(node: Node, name: string): string | undefined {
  const given: unknown = node.tryGetContext(name);
  return typeof given === 'string' && given !== '' ? given : undefined;
}
