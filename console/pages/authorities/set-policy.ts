import { randomUUID } from 'node:crypto';
import {
  ConsoleAuthorityPolicyDocument,
  ConsoleSetPolicyDocument,
} from '../../../graphql/generated/console-operations.ts';
import type { ActionOutcome, ActionRequest, Page } from '../../page.ts';
import { outcomeOf, seenVersion, sentText } from '../outcome.ts';
import { authorityAddress } from './address.ts';
import { readPolicyForm } from './policy-form.ts';
import {
  MODEL_NAMES,
  MODELS,
  type PolicyVersion,
  RETENTION,
  RETENTION_CLASSES,
  TARGET_NAMES,
  TARGETS,
} from './targets.ts';

/** Sets a new version of an authority's policies: the form begins with what was set last, since a version is a whole. */
export const setPolicyPage: Page = {
  path: '/console/authorities/:id/policy/set',
  title: 'Set a policy',
  permissions: ['PROGRAMME_READ', 'POLICY_READ', 'POLICY_ADMINISTER'],
  operations: ['ConsoleAuthorityPolicy'],
  view: 'authorities/set-policy.njk',
  async load({ ask, params }) {
    const { authority } = await ask(ConsoleAuthorityPolicyDocument, { id: params['id'] ?? '' });
    if (!authority?.policy) return null;
    const { policy } = authority;
    const last = policy.versions.at(-1) ?? policy.inForceOn;
    return {
      heading: `Set a policy for ${authority.name}`,
      address: authorityAddress(authority.id, '/policy'),
      version: policy.version,
      idempotencyKey: randomUUID(),
      targets: TARGET_NAMES.map((name) => ({ name, ...TARGETS[name] })),
      models: MODEL_NAMES.map((name) => ({ name, text: MODELS[name] })),
      retention: RETENTION_CLASSES.map((name) => ({ name, text: RETENTION[name] })),
      values: valuesOf(last, policy.section31ZAInForceFrom),
    };
  },
  actions: { set: { permission: 'POLICY_ADMINISTER', run: set } },
};

type Field = readonly [name: string, value: string];

/** What was set last, by the names of the form's fields. */
function valuesOf(last: PolicyVersion, section31ZA: string | null): Readonly<Record<string, string>> {
  const [year = '', month = '', day = ''] = (section31ZA ?? '').split('-');
  const ofModels = last.targetsByModel.flatMap((ofModel) =>
    TARGET_NAMES.map((name): Field => [`${ofModel.model}.${name}`, String(ofModel[name] ?? '')]),
  );
  return Object.fromEntries<string>([
    ...TARGET_NAMES.map((name): Field => [name, String(last.targets[name])]),
    ...ofModels,
    ...RETENTION_CLASSES.map((name): Field => [`years.${name}`, String(last.retentionYears[name])]),
    ['section31ZAInForceFrom-day', day.replace(/^0/, '')],
    ['section31ZAInForceFrom-month', month.replace(/^0/, '')],
    ['section31ZAInForceFrom-year', year],
  ]);
}

async function set({ ask, form, params }: ActionRequest): Promise<ActionOutcome> {
  const read = readPolicyForm(form);
  if (read.kind === 'WRONG') return { kind: 'REFUSED', problems: read.problems };
  const input = {
    ...read.policy,
    authorityId: params['id'] ?? '',
    idempotencyKey: sentText(form, 'idempotencyKey'),
    expectedVersion: seenVersion(form) ?? 0,
  };
  const { setPolicy } = await ask(ConsoleSetPolicyDocument, { input });
  const fields = ['effectiveFrom', 'section31ZAInForceFrom', ...TARGET_NAMES];
  return outcomeOf(setPolicy.problems, `${authorityAddress(params['id'] ?? '', '/policy')}?set`, fields);
}
