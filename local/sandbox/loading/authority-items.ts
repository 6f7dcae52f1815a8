import { familyMeetingIn, seedConferences, type SeededMeeting } from '../../../contexts/conferences/index.ts';
import { seedNetworks } from '../../../contexts/networks/index.ts';
import { scopeOf } from '../../../platform/actor/scope.ts';
import { CHAINS } from '../../../platform/journal/entries.ts';
import { headKey } from '../../../platform/journal/sequencing/chain.ts';
import { type AttributeMap, decodeItem } from '../../../platform/table/item.ts';
import type { SandboxChoice } from '../../sandbox-contract.ts';
import { AS_OF } from '../as-of.ts';
import { authoritySendings } from '../episodes/authority-sendings.ts';
import { packageSteps } from '../packages/packages.ts';
import type { Sender } from '../registry/registry.ts';

/** However large the sandbox, of so many meetings a package finds its own. */
const MOST_MEETINGS = 200;

export type AuthorityChoice = SandboxChoice & { readonly onConference?: () => void };

/** An authority's conferences, then its packages: the chains go on where the conferences left them. */
export async function* authorityItems(
  sender: Sender,
  { seed, conferencesPerAuthority: conferences, onConference }: AuthorityChoice,
): AsyncGenerator<readonly AttributeMap[]> {
  const scope = scopeOf(sender.authority.id);
  const isHead = isOneOf(CHAINS.map((chain) => headKey(scope, chain)));
  const heads: AttributeMap[] = [];
  const meetings: SeededMeeting[] = [];
  const sendings = authoritySendings(sender, { seed, conferences, asOf: AS_OF, ...(onConference && { onConference }) });
  for (const items of seedConferences({ ...sender, seed: `${seed}/${sender.slug}`, sendings })) {
    heads.push(...items.filter(isHead));
    if (meetings.length < MOST_MEETINGS) meetings.push(...meetingsIn(items));
    yield items.filter((item) => !isHead(item));
  }
  yield await seedNetworks(
    {
      authority: scope.owner,
      client: sender.client,
      seed: `${seed}/${sender.slug}/packages`,
      meetings: (_scope, id) => Promise.resolve(meetings.find((meeting) => meeting.id === id)),
      steps: packageSteps(sender, seed, meetings),
    },
    heads,
  );
}

function meetingsIn(items: readonly AttributeMap[]): readonly SeededMeeting[] {
  return items.flatMap((item) => familyMeetingIn(decodeItem(item)) ?? []).filter(({ heldOn }) => heldOn.length > 0);
}

function isOneOf(keys: readonly { readonly pk: string; readonly sk: string }[]): (item: AttributeMap) => boolean {
  return ({ pk, sk }) => keys.some((key) => key.pk === pk?.S && key.sk === sk?.S);
}
