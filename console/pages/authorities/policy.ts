import { ConsoleAuthorityPolicyDocument } from '../../../graphql/generated/console-operations.ts';
import { may, type Page } from '../../page.ts';
import { authorityAddress, partLinks } from './address.ts';
import { linesOf, type PolicyVersion } from './targets.ts';

/** What an authority is held to: what holds today, what is planned, and every version that there was. */
export const policyPage: Page = {
  path: '/console/authorities/:id/policy',
  title: 'Policy',
  permissions: ['PROGRAMME_READ', 'POLICY_READ'],
  operations: ['ConsoleAuthorityPolicy'],
  view: 'authorities/policy.njk',
  async load({ ask, params, query, reader }) {
    const { authority } = await ask(ConsoleAuthorityPolicyDocument, { id: params['id'] ?? '' });
    if (!authority?.policy) return null;
    const { id, name, policy } = authority;
    const current = policy.inForceOn;
    return {
      heading: `${name}: policy`,
      parts: partLinks(id, '/policy'),
      address: authorityAddress(id, '/policy'),
      done: query.has('set') ? 'Policy set' : null,
      maySet: may(reader, ['POLICY_ADMINISTER']),
      section31ZAInForceFrom: policy.section31ZAInForceFrom,
      current: shownVersion(current, 'Holds today'),
      planned: policy.versions
        .filter((version) => isPlanned(version, current))
        .map((one) => shownVersion(one, 'Planned')),
      earlier: policy.versions
        .filter((version) => version.version !== current.version && !isPlanned(version, current))
        .map((one) => shownVersion(one, 'No longer holds'))
        .toReversed(),
    };
  },
};

/** Whatever begins after what holds today has not begun: else it would hold. */
function isPlanned({ effectiveFrom }: PolicyVersion, current: PolicyVersion): boolean {
  return effectiveFrom !== null && effectiveFrom > (current.effectiveFrom ?? '');
}

function shownVersion(version: PolicyVersion, status: string) {
  const { version: number, effectiveFrom } = version;
  return {
    heading: number === 0 ? 'The default of the network' : `Version ${number}`,
    effectiveFrom,
    status,
    lines: linesOf(version),
  };
}
