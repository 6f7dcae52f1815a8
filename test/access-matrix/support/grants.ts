import { newKey } from '../../support/record.ts';
import { applied, keyOf } from './apply.ts';
import { actorNamed, type Home, LOOKERS } from './cast.ts';
import type { Api, Stage } from './stage.ts';

/** Leave to look at an authority's case records: global ids, by how each stands. */
export type Grants = { readonly approved: string; readonly requested: string; readonly revoked: string };

const REQUEST = `mutation Request($input: RequestBreakGlassInput!) {
  requestBreakGlass(input: $input) { status problems { code path } grant { id } }
}`;
const APPROVE = `mutation Approve($input: ApproveBreakGlassInput!) {
  approveBreakGlass(input: $input) { status problems { code path } grant { id } }
}`;
const REVOKE = `mutation Revoke($input: RevokeBreakGlassInput!) {
  revokeBreakGlass(input: $input) { status problems { code path } grant { id } }
}`;

export const ASKED = {
  reason: 'CHILD_AT_RISK',
  justification: 'The authority cannot be reached and a worker is worried.',
  hours: 2,
} as const;

/** From its approval on. */
export const GRANTED_MILLISECONDS = ASKED.hours * 60 * 60 * 1_000;

type Place = { readonly home: Home; readonly authorityId: string; readonly recordId: string };

/** One that a second person has approved, one that waits for that, and one that the authority has revoked. */
export async function makeGrants(api: Api, { home, authorityId, recordId }: Place): Promise<Grants> {
  const [staff, administrator] = [actorNamed('programme-staff'), actorNamed('programme-administrator')];
  const lead = actorNamed(home === 'nearby' ? 'practice-lead' : 'practice-lead-elsewhere');
  const request = async (idempotencyKey: string): Promise<string> => {
    const input = { idempotencyKey, authorityId, recordId, ...ASKED };
    return (await applied(api, staff, REQUEST, input)).grant?.id ?? '';
  };
  const approve = (grantId: string) => applied(api, administrator, APPROVE, { idempotencyKey: newKey(), grantId });

  const approved = await request(home === 'nearby' ? keyOf(staff) : newKey());
  const requested = await request(newKey());
  const revoked = await request(newKey());
  await approve(approved);
  await approve(revoked);
  await applied(api, lead, REVOKE, { idempotencyKey: newKey(), grantId: revoked });
  return { approved, requested, revoked };
}

/** Gives each of those who look a grant of their own: for one record of their home, or for all. */
export async function giveLooks(
  { api, lend }: Pick<Stage, 'api' | 'lend'>,
  granted: Readonly<Record<Home, Omit<Place, 'home'>>>,
): Promise<void> {
  for (const actor of LOOKERS) {
    const { authorityId, recordId } = granted[actor.home ?? 'nearby'];
    const narrowed = actor.look === 'ONE_RECORD' ? { recordId } : {};
    const input = { idempotencyKey: keyOf(actor), authorityId, ...narrowed, ...ASKED };
    const grantId = (await applied(api, actor, REQUEST, input)).grant?.id ?? '';
    await applied(api, actorNamed('programme-administrator'), APPROVE, { idempotencyKey: newKey(), grantId });
    lend(actor, grantId);
  }
}

/** A look at a case record under a grant, so that one stands in the log of who has looked. */
export async function lookUnder(api: Api, grant: string, id: string): Promise<void> {
  const query = 'query Look($id: ID!) { conference(id: $id) { status } }';
  const { errors } = await api(actorNamed('programme-staff'), { query, variables: { id }, grant });
  if (errors.length > 0) throw new Error(`The look under a grant was refused: ${JSON.stringify(errors)}`);
}
