import { numberLearning, tellLearning } from '../../../contexts/learning/index.ts';
import type { AttributeMap } from '../../../platform/table/item.ts';
import { practices } from './practices.ts';

let telling: Promise<readonly AttributeMap[]> | undefined;

/** All practice of the sandbox, its entries numbered on from the heads of the chains. Told once: it is the same for every seed. */
export async function practiceItems(heads: readonly AttributeMap[]): Promise<readonly AttributeMap[]> {
  telling ??= tellLearning(practices);
  return numberLearning(await telling, heads, practices.actors);
}
