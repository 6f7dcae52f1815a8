type Attributes = Readonly<Record<string, { readonly S?: string } | undefined>>;

/** What a command for DynamoDB is given, as far as it matters here. */
type Input = { readonly Key?: Attributes; readonly Item?: Attributes };

const IDENTITY = 'NETWORK0#IDENTITY#';
const AUDIT = /^[^#]+#AUDIT#/;

/**
 * Whether a call of DynamoDB is one that no operation asks for: it looks up or charges whoever asks, or writes down what
 * was read. The audit entry of a change lies in the change's own transaction, and is none.
 */
export function isOverhead(input: object): boolean {
  const { Key, Item } = input as Input;
  return (Key?.['pk']?.S ?? '').startsWith(IDENTITY) || AUDIT.test(Item?.['pk']?.S ?? '');
}
