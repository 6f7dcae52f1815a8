import { newKey } from '../../support/record.ts';
import { applied, keyOf } from './apply.ts';
import { actorNamed, type Home } from './cast.ts';
import type { Api } from './stage.ts';

/** Global ids of an authority's webhooks. */
export type Webhooks = { readonly active: string; readonly paused: string };

const REGISTER = `mutation Register($input: RegisterWebhookInput!) {
  registerWebhook(input: $input) { status problems { code path } webhook { id } }
}`;
const ROTATE = 'mutation Rotate($input: RotateWebhookSecretInput!) { rotateWebhookSecret(input: $input) { status } }';

const PAUSE = 'mutation Pause($input: PauseWebhookInput!) { pauseWebhook(input: $input) { status } }';

/** One whose receiver takes what it is told, with two keys; one that is paused; and one whose receiver is gone. */
export async function makeWebhooks(api: Api, home: Home): Promise<Webhooks> {
  const nearby = actorNamed('system-with-webhook-administer');
  const actor = home === 'nearby' ? nearby : actorNamed('system-elsewhere');
  const register = async (idempotencyKey: string, url: string): Promise<string> => {
    const input = { idempotencyKey, url, kinds: ['CONFERENCE', 'WEBHOOK'] };
    return (await applied(api, actor, REGISTER, input)).webhook?.id ?? '';
  };
  const active = await register(home === 'nearby' ? keyOf(actor) : newKey(), 'https://receiver.example.org/hook');
  await applied(api, actor, ROTATE, { idempotencyKey: newKey(), webhookId: active });
  await register(newKey(), 'https://gone.example.org/hook');
  const paused = await register(newKey(), 'https://paused.example.org/hook');
  await applied(api, actor, PAUSE, { idempotencyKey: newKey(), webhookId: paused });
  return { active, paused };
}
