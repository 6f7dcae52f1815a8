import { type DynamoDBClient, DeleteItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import type { AttributeMap } from '../../../platform/table/item.ts';
import { allAttributes } from '../../support/journal/table-contents.ts';
import type { EngineCall } from './stage.ts';

type Place = { readonly client: DynamoDBClient; readonly tableName: string };

/** The table as it was when the ledger was opened. */
export type Ledger = {
  /** Puts back what these calls have written, so that each exchange begins from the same. */
  readonly undo: (calls: readonly EngineCall[]) => Promise<void>;
  /** Keys of all that differs by now; of an allowance only that it is counted does not matter. */
  readonly changed: () => Promise<readonly string[]>;
};

export async function openLedger(place: Place): Promise<Ledger> {
  const { client, tableName: TableName } = place;
  const before = await contents(place);
  return {
    async undo(calls) {
      await Promise.all(
        writtenBy(calls).map((key) => {
          const Item = before.get(nameOf(key));
          if (Item === undefined) return client.send(new DeleteItemCommand({ TableName, Key: keyOf(key) }));
          return client.send(new PutItemCommand({ TableName, Item }));
        }),
      );
    },
    async changed() {
      const now = await contents(place);
      const names = new Set([...before.keys(), ...now.keys()]);
      const text = (item: AttributeMap | undefined): string => JSON.stringify(withoutAllowance(item));
      return [...names].filter((name) => text(before.get(name)) !== text(now.get(name)));
    },
  };
}

async function contents({ client, tableName }: Place): Promise<ReadonlyMap<string, AttributeMap>> {
  return new Map((await allAttributes(client, tableName)).map((item) => [nameOf(item), item]));
}

const keyOf = ({ pk, sk }: AttributeMap): AttributeMap => ({ ...(pk && { pk }), ...(sk && { sk }) });

export const nameOf = ({ pk, sk }: AttributeMap): string => `${pk?.S ?? ''} ${sk?.S ?? ''}`;

/** Whoever asks spends points, whatever is answered: they are counted beside an identity, and for its authority. */
const COUNTED = ['pointsLeft', 'windowEnds', 'allowance', 'drawn', 'sharedLeft', 'sharedEnds', 'sharedAllowance'];
const COUNTED_AT = /^NETWORK0#(?:IDENTITY|ALLOWANCE)#/;

function withoutAllowance(item: AttributeMap | undefined): unknown {
  const attributes = Object.entries(item ?? {}).filter(([name]) => !COUNTED.includes(name));
  return Object.fromEntries(attributes.toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

type Written = {
  readonly Key?: AttributeMap;
  readonly Item?: AttributeMap;
};
type Inputs = Written & {
  readonly TransactItems?: readonly Partial<Readonly<Record<'Put' | 'Update' | 'Delete', Written>>>[];
};

const WRITES = new Set(['PutItemCommand', 'UpdateItemCommand', 'DeleteItemCommand', 'TransactWriteItemsCommand']);
const READS = new Set(['GetItemCommand', 'BatchGetItemCommand', 'QueryCommand', 'TransactGetItemsCommand']);

/**
 * The keys of all that these calls write.
 *
 * @throws Error for a command that it does not know: it might write.
 */
export function writtenBy(calls: readonly EngineCall[]): readonly AttributeMap[] {
  return calls.flatMap(({ name, input }) => {
    if (READS.has(name)) return [];
    if (!WRITES.has(name)) throw new Error(`Say in ledger.ts what ${name} writes.`);
    const { TransactItems, ...single } = input as Inputs;
    const written = TransactItems?.map(({ Put, Update, Delete }) => Put ?? Update ?? Delete ?? {}) ?? [single];
    return written.flatMap(({ Key, Item }) => [Key ?? Item ?? {}].filter(({ pk }) => pk !== undefined));
  });
}

/** Whether a call only reads who asks, or counts what they spend: nothing but an allowance is written by an update. */
export function isCharge(call: EngineCall): boolean {
  const { Key, TransactItems } = call.input as Inputs;
  const keys = TransactItems?.map(({ Update }) => Update?.Key) ?? [Key];
  return keys.every((key) => COUNTED_AT.test(key?.['pk']?.S ?? ''));
}

/** The keys of what was written, but for what is counted of an allowance. */
export function changesIn(calls: readonly EngineCall[]): readonly AttributeMap[] {
  return writtenBy(calls.filter((call) => !isCharge(call)));
}
