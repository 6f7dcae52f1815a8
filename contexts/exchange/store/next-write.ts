import type { Item } from '../../../platform/table/item.ts';
import type { Key } from '../../../platform/table/keys.ts';
import type { Write } from '../../../platform/table/write.ts';

/** What is next after a version, on the condition that nobody else has written since: the first where there was none. */
export function nextWrite(key: Key, before: number, body: Item['body']): Write {
  const item = { key, version: before + 1, body };
  return { kind: before === 0 ? 'CREATE' : 'ADVANCE', item };
}
