type Attributes = Readonly<Record<string, { readonly S?: string } | undefined>>;

/** What a command for DynamoDB is given, as far as it matters here. */
type Input = {
  readonly Key?: Attributes;
  readonly Item?: Attributes;
  readonly TransactItems?: readonly { readonly Update?: { readonly Key?: Attributes } }[];
};

const IDENTITY = 'NETWORK0#IDENTITY#';
const ALLOWANCE = 'NETWORK0#ALLOWANCE#';
const AUDIT = /^[^#]+#AUDIT#/;

/**
 * Whether a call of DynamoDB is one that no operation asks for: it looks up or charges whoever asks, or writes down what
 * was read. The audit entry of a change lies in the change's own transaction, and is none.
 */
export function isOverhead(input: object): boolean {
  const { Key, Item } = input as Input;
  return (Key?.['pk']?.S ?? '').startsWith(IDENTITY) || AUDIT.test(Item?.['pk']?.S ?? '');
}

/** Whether a call draws from what an authority's callers may spend together: once in some hundred requests of a caller. */
export function isDrawing(input: object): boolean {
  const { Key, TransactItems = [] } = input as Input;
  const keys = [Key, ...TransactItems.map(({ Update }) => Update?.Key)];
  return keys.some((key) => key?.['pk']?.S?.startsWith(ALLOWANCE) === true);
}
