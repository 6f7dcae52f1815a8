import type { Item } from '../../../platform/table/item.ts';
import type { Table } from '../../../platform/table/table.ts';
import type { Contribution, ContributionName } from '../domain/people/contribution.ts';
import { type Key, keys } from '../store/keys.ts';
import { loopFrom, type StoredLoop } from '../store/loops.ts';
import { keyOfAcceptance } from '../store/people/acceptances.ts';
import { readContributions, type StoredContribution } from '../store/people/contributions.ts';
import { peopleKeys } from '../store/people/keys.ts';

/** Something that was said, the loop that it is about, and what its other side has said of it. */
export type SaidWhole = {
  readonly stored: StoredContribution;
  readonly loop: StoredLoop | undefined;
  readonly other: Item | undefined;
};

const KEYS_OF_EACH = 3;

/** In the order of the names, undefined for each that is not there. Two round trips for up to thirty-three. */
export async function readSaid(
  table: Table,
  names: readonly ContributionName[],
): Promise<readonly (SaidWhole | undefined)[]> {
  const found = await readContributions(table, names);
  const there = found.filter((each) => each !== undefined);
  const besides = await table.getTogether(there.flatMap(({ value }) => keysBeside(value)));
  const wholes = there.map((stored, place): SaidWhole => {
    const [loop, oversight, other] = besides.slice(KEYS_OF_EACH * place, KEYS_OF_EACH * (place + 1));
    return { stored, loop: loopFrom(stored.value.loop, [undefined, loop, oversight], []), other };
  });
  const byStored = new Map(wholes.map((whole) => [whole.stored, whole]));
  return found.map((stored) => stored && byStored.get(stored));
}

function keysBeside(said: Contribution): readonly Key[] {
  return [keys.loop(said.loop), keys.oversight(said.loop), keyOfOther(said)];
}

/** What the other side says of it. Where there is no other side its loop once more, which is read once all the same. */
function keyOfOther(said: Contribution): Key {
  switch (said.kind) {
    case 'QUESTION':
      return keyOfAcceptance(said);
    case 'REQUEST':
      return peopleKeys.contribution({ kind: 'OFFER', ...said.offer });
    case 'VISIT':
      return peopleKeys.hosting(said.host, said.id);
    case 'ANSWER':
    case 'OFFER':
      return keys.loop(said.loop);
  }
}
