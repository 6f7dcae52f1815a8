import { newKey } from '../../support/record.ts';
import { applied, keyOf } from './apply.ts';
import { type Actor, actorNamed, type Home } from './cast.ts';
import type { Api } from './stage.ts';

/** Global ids of what keeps an authority's records from being erased. */
export type Holds = { readonly standing: string };

const ERASE = 'mutation Erase($input: EraseConferenceInput!) { eraseConference(input: $input) { status } }';
const PLACE = 'mutation Place($input: PlaceLegalHoldInput!) { placeLegalHold(input: $input) { status hold { id } } }';
const LIFT = 'mutation Lift($input: LiftLegalHoldInput!) { liftLegalHold(input: $input) { status } }';

type Place = { readonly home: Home; readonly kept: string; readonly erased: string };

/** A hold that stands, one that has been lifted, and a record that is erased. */
export async function makeEndings(api: Api, { home, kept, erased }: Place): Promise<Holds> {
  const [holder, eraser] = home === 'nearby' ? KEEPERS.nearby : KEEPERS.faraway;
  const place = async (idempotencyKey: string): Promise<string> => {
    const input = { idempotencyKey, recordId: kept, reason: 'PUBLIC_INQUIRY', reference: 'INQUIRY1' };
    return (await applied(api, holder, PLACE, input)).hold?.id ?? '';
  };
  const lifted = await place(newKey());
  await applied(api, holder, LIFT, { idempotencyKey: newKey(), holdId: lifted });
  const standing = await place(home === 'nearby' ? keyOf(holder) : newKey());
  const idempotencyKey = home === 'nearby' ? keyOf(eraser) : newKey();
  await applied(api, eraser, ERASE, { idempotencyKey, conferenceId: erased, reason: 'RIGHT_TO_ERASURE' });
  return { standing };
}

/** Who places holds, and who erases. */
const KEEPERS: Readonly<Record<Home, readonly [Actor, Actor]>> = {
  nearby: [actorNamed('system-with-legal-hold-administer'), actorNamed('system-with-conference-erase')],
  faraway: [actorNamed('system-elsewhere'), actorNamed('system-elsewhere')],
};
