import { newKey } from '../../support/record.ts';
import { applied, keyOf } from './apply.ts';
import { actorNamed, type Home } from './cast.ts';
import type { Api } from './stage.ts';

const RECORD = `mutation Record($input: RecordSharingDecisionInput!) {
  recordSharingDecision(input: $input) { status problems { code path } sharingDecision { __typename } }
}`;
const LIST = '{ sharingDecisions { edges { node { id } } } }';

/** Why information about a child was not shared. */
export const DECISION = {
  recipient: 'POLICE',
  decision: 'NOT_SHARED',
  ground: 'NOT_RELEVANT',
  rationale: 'It had nothing to do with the matter.',
  decidedOn: '2026-06-01',
  decidedBy: 'TEAM_MANAGER',
} as const;

/** A decision of an authority, about one of its conferences and a child: its global id. */
export async function makeDecision(api: Api, home: Home, aboutConferenceId: string): Promise<string> {
  const recorder = actorNamed(home === 'nearby' ? 'system-with-sharing-decision-record' : 'system-elsewhere');
  const idempotencyKey = home === 'nearby' ? keyOf(recorder) : newKey();
  // Who may only record is told that it was applied; the id is for those who may read.
  const input = { idempotencyKey, aboutConferenceId, laChildId: 'C1', decision: DECISION };
  await applied(api, recorder, RECORD, input);
  const reader = actorNamed(home === 'nearby' ? 'system' : 'system-elsewhere');
  const { data, body } = await api(reader, { query: LIST });
  const list = data as { readonly sharingDecisions: { readonly edges: readonly { readonly node: { id: string } }[] } };
  const [edge] = list.sharingDecisions.edges;
  if (edge === undefined) throw new Error(`The decision is in no list: ${body}`);
  return edge.node.id;
}
