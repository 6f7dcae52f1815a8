import { seedGovernance } from '../../../contexts/governance/index.ts';
import { seedLearning } from '../../../contexts/learning/index.ts';
import { seedProgramme } from '../../../contexts/programme/index.ts';
import { type AttributeMap, encodeItem } from '../../../platform/table/item.ts';
import type { SandboxChoice } from '../../sandbox-contract.ts';
import { practices } from '../practices/practices.ts';
import { governance } from '../registry/agreements.ts';
import { registry, senders } from '../registry/registry.ts';
import { authorityItems } from './authority-items.ts';

export type ItemsOptions = SandboxChoice & {
  /** Told of each conference as it is begun. */
  readonly onConference?: () => void;
};

/** All items of a sandbox, a few at a time: the same choice gives the same items in the same order, to the byte. */
export async function* sandboxItems(options: ItemsOptions): AsyncGenerator<readonly AttributeMap[]> {
  yield seedProgramme(registry).map(encodeItem);
  yield seedGovernance(governance).map(encodeItem);
  yield seedLearning(practices).map(encodeItem);
  for (const sender of senders) yield* authorityItems(sender, options);
}
