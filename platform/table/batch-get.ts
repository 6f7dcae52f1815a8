import { BatchGetItemCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { backOffMilliseconds, type Pause } from './back-off.ts';
import { type AttributeMap, text } from './item.ts';
import type { Key } from './keys.ts';

const MOST_KEYS_A_BATCH = 100;
const MOST_ATTEMPTS = 8;

export type BatchGet = (keys: readonly Key[]) => Promise<readonly (AttributeMap | undefined)[]>;

/** Items in the order asked, strongly consistent. What DynamoDB leaves unprocessed is asked again. */
export function batchGet(client: DynamoDBClient, tableName: string, pause: Pause): BatchGet {
  async function getBatch(keys: readonly Key[]): Promise<readonly AttributeMap[]> {
    const found: AttributeMap[] = [];
    let asked: AttributeMap[] = keys.map(attributesOf);
    for (let attempt = 0; asked.length > 0; attempt += 1) {
      if (attempt === MOST_ATTEMPTS) throw new Error('DynamoDB kept leaving keys of a batch unprocessed.');
      if (attempt > 0) await pause(backOffMilliseconds(attempt));
      const answer = await client.send(
        new BatchGetItemCommand({ RequestItems: { [tableName]: { Keys: asked, ConsistentRead: true } } }),
      );
      found.push(...(answer.Responses?.[tableName] ?? []));
      asked = answer.UnprocessedKeys?.[tableName]?.Keys ?? [];
    }
    return found;
  }

  return async (keys) => {
    const distinct = [...new Map(keys.map((key) => [nameOf(key), key])).values()];
    const batches: Promise<readonly AttributeMap[]>[] = [];
    for (let start = 0; start < distinct.length; start += MOST_KEYS_A_BATCH) {
      batches.push(getBatch(distinct.slice(start, start + MOST_KEYS_A_BATCH)));
    }
    const found = (await Promise.all(batches)).flat();
    const byName = new Map(found.map((item) => [nameOf({ pk: text(item, 'pk'), sk: text(item, 'sk') }), item]));
    return keys.map((key) => byName.get(nameOf(key)));
  };
}

export function attributesOf(key: Key): AttributeMap {
  return { pk: { S: key.pk }, sk: { S: key.sk } };
}

function nameOf({ pk, sk }: { readonly pk: string; readonly sk: string }): string {
  return `${pk}\n${sk}`;
}
