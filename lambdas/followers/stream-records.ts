import type { DynamoDBRecord } from 'aws-lambda';
import { type OwnerId, type Scope, scopeOf } from '../../platform/actor/scope.ts';
import { ownerOfFeedSegment } from '../../platform/journal/sequencing/chain.ts';

/** The owners whose change feed has a new segment, each once: authorities and the network. */
export function ownersIn(records: readonly DynamoDBRecord[]): readonly Scope[] {
  const owners = records.map(ownerOf).filter((owner) => owner !== null);
  return [...new Set(owners)].map(scopeOf);
}

/** The stream's number of the first record of one of these owners, from which on the stream shall come again. */
export function firstOf(records: readonly DynamoDBRecord[], owners: ReadonlySet<OwnerId>): string | null {
  const first = records.find((record) => {
    const owner = ownerOf(record);
    return owner !== null && owners.has(owner);
  });
  return first?.dynamodb?.SequenceNumber ?? null;
}

function ownerOf({ dynamodb }: DynamoDBRecord): OwnerId | null {
  return ownerOfFeedSegment(dynamodb?.Keys?.['pk']?.S ?? '', dynamodb?.Keys?.['sk']?.S ?? '');
}
