import { canonicalJson } from '../../../platform/canonical-json.ts';
import type { Pause } from '../../../platform/table/back-off.ts';
import type { Item } from '../../../platform/table/item.ts';
import type { Table } from '../../../platform/table/table.ts';
import { untilWritten } from '../../../platform/table/until-written.ts';
import { nextWrite } from '../store/next-write.ts';
import type { Key } from '../store/quality.ts';

/** What telling the programme stands on. */
export type TellingDeps = { readonly table: Table; readonly pause: Pause };

/** Tells the programme how something now stands, where that is not what it was told before. */
export async function tellProgramme(deps: TellingDeps, key: Key, look: () => Promise<Item['body']>): Promise<void> {
  await untilWritten(deps, async () => {
    const told = await deps.table.get(key);
    const now = await look();
    return canonicalJson(now) === canonicalJson(told?.body ?? null) ? [] : [nextWrite(key, told?.version ?? 0, now)];
  });
}
