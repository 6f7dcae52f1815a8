import {
  ConsoleAuthorityMembershipDocument,
  type ConsoleAuthorityMembershipQuery,
} from '../../../graphql/generated/console-operations.ts';
import { may, type Page } from '../../page.ts';
import { authorityAddress, partLinks } from './address.ts';
import { ACCREDITATION_WORDS, ARM_WORDS, PROGRAMME_WORDS, STEP_WORDS, STRAND_WORDS } from './words.ts';

type Authority = NonNullable<ConsoleAuthorityMembershipQuery['authority']>;
type Programmes = ConsoleAuthorityMembershipQuery['programmes'];

/** What was just recorded, as an address says it. */
const DONE: Readonly<Record<string, string>> = {
  membership: 'Membership recorded',
  end: 'Last day recorded',
  accreditation: 'Accreditation recorded',
};

/** The programmes that an authority is, was or will be in, its codes, and how its service is accredited. */
export const membershipPage: Page = {
  path: '/console/authorities/:id/membership',
  title: 'Membership',
  permissions: ['PROGRAMME_READ'],
  operations: ['ConsoleAuthorityMembership'],
  view: 'authorities/membership.njk',
  async load({ ask, params, query, reader }) {
    const { authority, programmes } = await ask(ConsoleAuthorityMembershipDocument, { id: params['id'] ?? '' });
    if (authority === null) return null;
    const { id, name, codes, accreditation, accreditationHistory } = authority;
    return {
      heading: `${name}: membership`,
      parts: partLinks(id, '/membership'),
      address: authorityAddress(id),
      done: DONE[query.get('done') ?? ''] ?? null,
      mayAdminister: may(reader, ['PROGRAMME_ADMINISTER']),
      memberships: membershipRows(authority, programmes),
      hasOpenMembership: authority.memberships.some(({ until }) => until === null),
      codes,
      accreditation: { ...accreditation, text: ACCREDITATION_WORDS[accreditation.status] },
      accreditationHistory: accreditationHistory.map(({ status, on }) => ({ text: STEP_WORDS[status], on })),
    };
  },
};

function membershipRows({ memberships }: Authority, programmes: Programmes) {
  return memberships.map(({ programme, wave, arm, from, until }) => {
    const known = programmes.find(({ code }) => code === programme);
    return {
      programme: known?.name ?? PROGRAMME_WORDS[programme],
      wave: known?.waves.find(({ code }) => code === wave)?.name ?? wave,
      arm: ARM_WORDS[arm],
      strands: (known?.strands ?? []).map((strand) => STRAND_WORDS[strand]),
      from,
      until,
    };
  });
}
