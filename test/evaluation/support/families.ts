import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { held, scheduled } from '../../../contexts/conferences/domain/testing/episode.ts';
import { SAMPLE } from '../../../contexts/conferences/domain/testing/sample-facts.ts';
import type { OwnerId } from '../../../platform/actor/scope.ts';
import { seededRandom } from '../../../platform/seeded-random.ts';
import { openDesk } from '../../conferences/support/desk.ts';
import { idOf, recordEpisode } from '../../conferences/support/episode-calls.ts';

/** Enough for an extract in which nobody can be told apart. */
const FAMILIES = 60;

type Into = { readonly client: DynamoDBClient; readonly tableName: string; readonly seed: number };

/**
 * Records families of one to three children of an authority, some of whom have met and some of whom have not.
 *
 * @returns the references of the children
 */
export async function recordFamilies(owner: OwnerId, { client, tableName, seed }: Into): Promise<ReadonlySet<string>> {
  const random = seededRandom(`${String(seed)} ${owner}`);
  const desk = openDesk(client, tableName, { authority: owner });
  const references = new Set<string>();
  for (let family = 0; family < FAMILIES; family += 1) {
    const names = Array.from({ length: random.int(1, 3) }, (_none, nth) => `${owner}F${String(family)}N${String(nth)}`);
    for (const name of names) references.add(name);
    const children = names.map((laChildId) => ({
      ...SAMPLE.referral.children[0]!,
      laChildId,
      sex: random.pick(['F', 'M'] as const),
    }));
    const met = names.map((laChildId) => ({ laChildId, participation: 'PN1' as const }));
    const built = random.chance(0.5) ? held().but('meeting', { children: met }) : scheduled();
    idOf(desk, await recordEpisode(desk, built.but('referral', { children }).facts()));
  }
  return references;
}
