import { familyMeetingIn, seedConferences, type SeededMeeting } from '../../../contexts/conferences/index.ts';
import { seedNetworks } from '../../../contexts/networks/index.ts';
import { conferencesToFollowIn, seedOutcomes } from '../../../contexts/outcomes/index.ts';
import { scopeOf } from '../../../platform/actor/scope.ts';
import { CHAINS } from '../../../platform/journal/entries.ts';
import { headKey } from '../../../platform/journal/sequencing/chain.ts';
import { type AttributeMap, decodeItem } from '../../../platform/table/item.ts';
import type { SandboxChoice } from '../../sandbox-contract.ts';
import { AS_OF } from '../as-of.ts';
import { authoritySendings } from '../episodes/authority-sendings.ts';
import { followUpsOf } from '../follow-ups/follow-ups.ts';
import { packageSteps } from '../packages/packages.ts';
import type { Sender } from '../registry/registry.ts';

/** However large the sandbox, of so many meetings a package finds its own. */
const MOST_MEETINGS = 200;
/** However large the sandbox, the children of so many conferences are followed up. */
const MOST_FOLLOWED = 400;

export type AuthorityChoice = SandboxChoice & { readonly onConference?: () => void };

/** An authority's conferences, what became of their children, then its packages: the chains go on from one to the next. */
export async function* authorityItems(
  sender: Sender,
  { seed, conferencesPerAuthority: conferences, onConference }: AuthorityChoice,
): AsyncGenerator<readonly AttributeMap[]> {
  const scope = scopeOf(sender.authority.id);
  const isHead = isOneOf(CHAINS.map((chain) => headKey(scope, chain)));
  const heads: AttributeMap[] = [];
  const meetings: SeededMeeting[] = [];
  const followed: AttributeMap[] = [];
  const sendings = authoritySendings(sender, { seed, conferences, asOf: AS_OF, ...(onConference && { onConference }) });
  for (const items of seedConferences({ ...sender, seed: `${seed}/${sender.slug}`, sendings })) {
    heads.push(...items.filter(isHead));
    if (meetings.length < MOST_MEETINGS) meetings.push(...meetingsIn(items));
    if (followed.length < MOST_FOLLOWED) followed.push(...items.filter(isConference));
    yield items.filter((item) => !isHead(item));
  }
  const told = await followUpItems(sender, seed, [...heads, ...followed]);
  heads.push(...told.filter(isHead));
  yield told.filter((item) => !isHead(item));
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

/** What is told of how the children of these conferences are, with the heads of the chains as they then stand. */
function followUpItems(sender: Sender, seed: string, held: readonly AttributeMap[]): Promise<readonly AttributeMap[]> {
  const { authority, client, slug } = sender;
  const followUps = followUpsOf(slug, seed, conferencesToFollowIn(held));
  return seedOutcomes({ authority: authority.id, client, seed: `${seed}/${slug}/follow-ups`, followUps }, held);
}

function isConference({ pk, sk }: AttributeMap): boolean {
  return sk?.S === 'STATE' && pk?.S?.split('#')[1] === 'CONF';
}

function meetingsIn(items: readonly AttributeMap[]): readonly SeededMeeting[] {
  return items.flatMap((item) => familyMeetingIn(decodeItem(item)) ?? []).filter(({ heldOn }) => heldOn.length > 0);
}

function isOneOf(keys: readonly { readonly pk: string; readonly sk: string }[]): (item: AttributeMap) => boolean {
  return ({ pk, sk }) => keys.some((key) => key.pk === pk?.S && key.sk === sk?.S);
}
