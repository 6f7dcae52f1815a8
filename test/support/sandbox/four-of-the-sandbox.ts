import { allItems } from '../../../local/testing/all-items.ts';
import type { Sandbox } from '../../../local/sandbox-contract.ts';
import { batchWrite } from '../../../local/sandbox/loading/batch-write.ts';
import { sandbox } from '../../../local/sandbox/sandbox.ts';
import { decodeItem } from '../../../platform/table/item.ts';

/** Of the twelve: as many as a release of them needs. */
export const FOUR = ['ASANDB01', 'ASANDB02', 'ASANDB03', 'ASANDB04'];
const CONFERENCES = 40;
const SEED = 'releases';

const isOfOthers = (text: string): boolean => /ASANDB\d\d/.test(text) && !FOUR.some((id) => text.includes(id));

/** The sandbox as `npm start` loads it, of four authorities alone and some months of each: figures of it take seconds. */
export const fourOfTheSandbox: Sandbox = {
  authorities: FOUR.length,
  users: sandbox.users,
  async load(target) {
    const everything = await allItems({ seed: SEED, conferencesPerAuthority: CONFERENCES });
    const own = everything.filter((item) => {
      const { key } = decodeItem(item);
      return !isOfOthers(key.pk) && !isOfOthers(key.sk);
    });
    await batchWrite([own], target);
  },
};
