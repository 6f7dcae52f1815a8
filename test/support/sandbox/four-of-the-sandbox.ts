import { allItems } from '../../../local/testing/all-items.ts';
import type { Sandbox } from '../../../local/sandbox-contract.ts';
import { batchWrite } from '../../../local/sandbox/loading/batch-write.ts';
import { sandbox } from '../../../local/sandbox/sandbox.ts';
import { type AttributeMap, decodeItem } from '../../../platform/table/item.ts';

/** Of the twelve: as many as a release of them needs. */
const FOUR = ['ASANDB01', 'ASANDB02', 'ASANDB03', 'ASANDB04'];
const CONFERENCES = 40;
export const SEED = 'releases';

const isOfOthers = (text: string): boolean => /ASANDB\d\d/.test(text) && !FOUR.some((id) => text.includes(id));

/** All items of four authorities alone, and of the network: some months of the sandbox, figures of which take seconds. */
export async function itemsOfFour(): Promise<readonly AttributeMap[]> {
  const everything = await allItems({ seed: SEED, conferencesPerAuthority: CONFERENCES });
  return everything.flatMap((attributes) => {
    const { key, body } = decodeItem(attributes);
    if (isOfOthers(key.pk) || isOfOthers(key.sk)) return [];
    return key.sk.startsWith('PROGRAMME#')
      ? [{ ...attributes, body: { S: JSON.stringify(ofFour(body)) } }]
      : [attributes];
  });
}

/** A programme has no member that the roster has not. */
function ofFour(body: unknown): unknown {
  const { members, ...programme } = body as { readonly members: readonly { readonly authority: string }[] };
  return { ...programme, members: members.filter(({ authority }) => FOUR.includes(authority)) };
}

/** The same, as `npm start` loads the sandbox. */
export const fourOfTheSandbox: Sandbox = {
  authorities: FOUR.length,
  users: sandbox.users,
  load: async (target) => batchWrite([await itemsOfFour()], target),
};
