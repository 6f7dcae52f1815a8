import { expect } from '@jest/globals';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { londonDate } from '../../../platform/dates/index.ts';
import { type Desk, NOW } from './desk.ts';
import { flawsIn } from './flaws.ts';
import { readAll, type Stored } from './stored.ts';

/** Every conference of the desk's authority is whole, as {@link flawsIn} says. Gives the table as it was found. */
export async function expectWhole(desk: Desk, client: DynamoDBClient, tableName: string): Promise<Stored> {
  const stored = await readAll(client, tableName);
  const profile = await desk.deps.profiles(desk.actor.scope.owner);
  expect(flawsIn(stored, { profile, today: londonDate(NOW) })).toEqual([]);
  return stored;
}
