import type { WebhookDeps } from '../../contexts/exchange/index.ts';
import { kmsSeal } from '../../platform/secrets/kms-sealing.ts';
import { localSealing } from '../../platform/secrets/sealing.ts';
import type { ApiEnvironment } from './environment.ts';

/** On AWS the API can seal secrets of webhooks, and nobody but what delivers can open them. */
export function webhookSealing(environment: ApiEnvironment): Pick<WebhookDeps, 'seal' | 'targets'> {
  if (environment.IDENTITY_PROVIDER === 'cognito') {
    return { seal: kmsSeal(environment.WEBHOOK_KEY_ARN), targets: 'PUBLIC' };
  }
  const targets = environment.WEBHOOK_LOOPBACK === 'allowed' ? 'LOOPBACK_TOO' : 'PUBLIC';
  return { seal: localSealing(environment.HASH_KEY).seal, targets };
}
