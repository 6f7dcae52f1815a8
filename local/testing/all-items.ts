import type { AttributeMap } from '../../platform/table/item.ts';
import { type ItemsOptions, sandboxItems } from '../sandbox/loading/sandbox-items.ts';

/** All items of a small sandbox at once. */
export async function allItems(options: ItemsOptions): Promise<readonly AttributeMap[]> {
  const items: AttributeMap[] = [];
  for await (const group of sandboxItems(options)) items.push(...group);
  return items;
}
