import type { AttributeValue, Put, TransactWriteItem, Update } from '@aws-sdk/client-dynamodb';
import type { Asked } from './simulation.ts';

type Names = Readonly<Record<string, string>>;
type Item = Readonly<Record<string, AttributeValue>>;

/** The parts of all commands' inputs that IAM looks at. */
type Input = {
  readonly IndexName?: string;
  readonly Key?: Item;
  readonly RequestItems?: Readonly<Record<string, { readonly Keys?: readonly Item[] }>>;
  readonly TransactItems?: readonly TransactWriteItem[];
  readonly ExpressionAttributeValues?: Item;
};

/** What IAM is asked about one command of the SDK: a transaction is asked about action by action. */
export function askedOfIam(command: string, given: unknown, tableArn: string): readonly Asked[] {
  const input = given as Input;
  switch (command) {
    case 'GetItemCommand':
      return [{ action: 'dynamodb:GetItem', context: leading([keyOf(input.Key)]) }];
    case 'BatchGetItemCommand':
      return [{ action: 'dynamodb:BatchGetItem', context: leading(batchKeys(input)) }];
    case 'QueryCommand':
      return [
        {
          action: 'dynamodb:Query',
          resource: input.IndexName === undefined ? tableArn : `${tableArn}/index/${input.IndexName}`,
          context: leading([input.ExpressionAttributeValues?.[':p']?.S ?? '']),
        },
      ];
    case 'PutItemCommand':
      return [askedOfAction({ Put: given as Put })];
    case 'UpdateItemCommand':
      return [askedOfAction({ Update: given as Update })];
    case 'TransactWriteItemsCommand':
      return (input.TransactItems ?? []).map(askedOfAction);
    default:
      throw new Error(`Nothing is known of ${command}.`);
  }
}

function askedOfAction({ Put, Update, Delete, ConditionCheck }: TransactWriteItem): Asked {
  if (ConditionCheck !== undefined) {
    return { action: 'dynamodb:ConditionCheckItem', context: leading([keyOf(ConditionCheck.Key)]) };
  }
  if (Put !== undefined) return { action: 'dynamodb:PutItem', context: leading([keyOf(Put.Item)]) };
  if (Delete !== undefined) return { action: 'dynamodb:DeleteItem', context: leading([keyOf(Delete.Key)]) };
  if (Update === undefined) throw new Error('An action of a transaction is none that we know.');
  const named = [Update.UpdateExpression ?? '', Update.ConditionExpression ?? ''].join(' ');
  return {
    action: 'dynamodb:UpdateItem',
    context: {
      ...leading([keyOf(Update.Key)]),
      'dynamodb:Attributes': ['pk', 'sk', ...attributesIn(named, Update.ExpressionAttributeNames ?? {})],
    },
  };
}

/** Every word of an expression that is neither a value, nor a function or keyword of the language. */
function attributesIn(expression: string, names: Names): readonly string[] {
  const words = expression.match(/[:#]?\w+/g) ?? [];
  const ours = words.filter((word) => !/^(:.*|SET|REMOVE|ADD|DELETE|AND|OR|NOT|attribute_\w+|\d+)$/.test(word));
  return [...new Set(ours.map((word) => names[word] ?? word))];
}

function batchKeys({ RequestItems = {} }: Input): readonly string[] {
  return Object.values(RequestItems).flatMap(({ Keys = [] }) => Keys.map(keyOf));
}

function keyOf(item: Item | undefined): string {
  return item?.['pk']?.S ?? '';
}

function leading(keys: readonly string[]): NonNullable<Asked['context']> {
  return { 'dynamodb:LeadingKeys': keys };
}
