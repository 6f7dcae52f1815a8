import { parseGlobalId } from '../../../platform/graphql/global-id.ts';
import type { Journal, Request } from '../../../platform/journal/perform.ts';
import type { Item } from '../../../platform/table/item.ts';
import { conferenceKey, findSource, type Key } from '../store.ts';
import type { SourceRecord } from './conference-record.ts';
import { NOBODYS_ID } from './record-fact.ts';

/** The episode that another one reopens, named in one of two ways. */
export type EarlierEpisode =
  | { /** Global id. */ readonly conferenceId: string; readonly sourceRecord?: never }
  | { readonly sourceRecord: SourceRecord; readonly conferenceId?: never };

export type FoundEarlier = {
  /** ULID, of an erased one too; one that is nobody's if the name leads to nothing of ours. */
  readonly id: string;
  readonly item: Item | undefined;
};

export type Earlier = {
  readonly keys: () => Promise<readonly Key[]>;
  /** What was read: the earlier episode, and what else was asked for after it. */
  readonly read: (found: readonly (Item | undefined)[]) => {
    /** Undefined where none is named. */
    readonly earlier: FoundEarlier | undefined;
    readonly rest: readonly (Item | undefined)[];
  };
};

/** Finds what is reopened. A foreign, malformed or unknown name is looked up like any other, and answers alike. */
export function findEarlier(journal: Journal, { actor }: Request, named: EarlierEpisode | undefined): Earlier {
  if (named === undefined) return { keys: () => Promise.resolve([]), read: (rest) => ({ earlier: undefined, rest }) };
  const { scope } = actor;
  let id = NOBODYS_ID;

  async function idNow(): Promise<string> {
    if (named?.sourceRecord !== undefined) {
      const { id: found, erasedId } = await findSource(journal, scope, named.sourceRecord);
      return found ?? erasedId ?? NOBODYS_ID;
    }
    const name = parseGlobalId(named?.conferenceId ?? '');
    return name?.type === 'Conference' && name.owner === scope.owner ? name.id : NOBODYS_ID;
  }

  return {
    async keys() {
      id = await idNow();
      return [conferenceKey(scope, id)];
    },
    read: ([item, ...rest]) => ({ earlier: { id, item }, rest }),
  };
}
