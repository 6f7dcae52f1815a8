import type { App } from 'aws-cdk-lib/core';
import { ApiStack } from './api-stack.ts';
import { DataStack } from './data-stack.ts';
import { IdentityStack } from './identity-stack.ts';
import { REGION, settingsFrom } from './settings.ts';

/** The whole network of one stage: what must be kept in two stacks of its own, and what can be made again in a third. */
export function addNetwork(app: App): void {
  const { prefix } = settingsFrom(app.node);
  const props = { env: { region: REGION } };
  const kept = { ...props, terminationProtection: true };

  const data = new DataStack(app, `${prefix}-data`, kept);
  const identity = new IdentityStack(app, `${prefix}-identity`, kept);
  const { table, hashKey, signingKeys, files, attachments, extracts, extractKey, releases, receiptKeys, webhookKey } =
    data;
  const given = {
    table,
    hashKey,
    signingKeys,
    files,
    attachments,
    extracts,
    extractKey,
    releases,
    receiptKeys,
    webhookKey,
    identity: identity.pool,
  };
  new ApiStack(app, `${prefix}-api`, { ...props, ...given });
}
