import { seedGovernance } from '../../../contexts/governance/index.ts';
import { seedProgramme } from '../../../contexts/programme/index.ts';
import { type AttributeMap, encodeItem } from '../../../platform/table/item.ts';
import type { SandboxChoice } from '../../sandbox-contract.ts';
import { practiceItems } from '../practices/practice-items.ts';
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
  const heads: AttributeMap[] = [];
  for (const sender of senders) {
    for await (const items of authorityItems(sender, options)) {
      heads.push(...items.filter(isHead));
      yield items.filter((item) => !isHead(item));
    }
  }
  yield await practiceItems(heads);
}

/** Of a chain, which goes on with what is told next. */
function isHead({ pk, sk }: AttributeMap): boolean {
  return sk?.S === 'HEAD' && pk?.S?.split('#')[1] === 'CHAIN';
}
