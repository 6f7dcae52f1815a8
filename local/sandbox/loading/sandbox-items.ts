import { seedConferences } from '../../../contexts/conferences/index.ts';
import { seedGovernance } from '../../../contexts/governance/index.ts';
import { seedProgramme } from '../../../contexts/programme/index.ts';
import { type AttributeMap, encodeItem } from '../../../platform/table/item.ts';
import type { SandboxChoice } from '../../sandbox-contract.ts';
import { AS_OF } from '../as-of.ts';
import { authoritySendings } from '../episodes/authority-sendings.ts';
import { governance } from '../registry/agreements.ts';
import { registry, senders } from '../registry/registry.ts';

export type ItemsOptions = SandboxChoice & {
  /** Told of each conference as it is begun. */
  readonly onConference?: () => void;
};

/** All items of a sandbox, a few at a time: the same choice gives the same items in the same order, to the byte. */
export function* sandboxItems(options: ItemsOptions): Generator<readonly AttributeMap[]> {
  const { seed, conferencesPerAuthority: conferences, onConference } = options;
  yield seedProgramme(registry).map(encodeItem);
  yield seedGovernance(governance).map(encodeItem);
  for (const sender of senders) {
    const sendings = authoritySendings(sender, {
      seed,
      conferences,
      asOf: AS_OF,
      ...(onConference && { onConference }),
    });
    yield* seedConferences({ ...sender, seed: `${seed}/${sender.slug}`, sendings });
  }
}
