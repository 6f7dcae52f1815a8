import { type AttributeMap, countAttribute, type Counts, type Item } from './item.ts';

/** Of an update: what is set, and on which conditions. */
type Update = {
  readonly UpdateExpression: string;
  readonly ConditionExpression: string;
  readonly ExpressionAttributeNames?: Record<string, string>;
  readonly ExpressionAttributeValues: AttributeMap;
};

type Counted = {
  /** What is added to each count (taken, if negative). */
  readonly add: Counts;
  /** Counts that must be as they were seen. */
  readonly where?: Counts;
  /** Whether what is taken may be more than there is. */
  readonly overdrawn?: boolean;
};

type Parts = {
  readonly sets: readonly string[];
  readonly conditions: readonly string[];
  readonly names: Record<string, string>;
  readonly values: AttributeMap;
};

/** Adds to counts of an item that is there. */
export function counting(counted: Counted): Update {
  const parts = partsOf(counted);
  return update({ ...parts, conditions: ['attribute_exists(pk)', ...parts.conditions] });
}

/** Puts the next version of a body in the stead of the one before, and adds to the counts beside it. */
export function revising({ item, add = {}, where = {} }: { readonly item: Item } & Partial<Counted>): Update {
  const { sets, conditions, names, values } = partsOf({ add, where });
  return update({
    sets: ['body = :body', 'v = :v', ...sets],
    conditions: ['v = :before', ...conditions],
    names,
    values: {
      ...values,
      ':body': { S: JSON.stringify(item.body) },
      ':v': { N: String(item.version) },
      ':before': { N: String(item.version - 1) },
    },
  });
}

/** What is taken must be there: a condition compares what remains, since it cannot add. */
function partsOf({ add, where = {}, overdrawn = false }: Counted): Parts {
  const sets: string[] = [];
  const conditions: string[] = [];
  const names: Record<string, string> = {};
  const values: AttributeMap = {};
  for (const [place, [name, delta]] of Object.entries(add).entries()) {
    const [count, amount] = [`#a${place}`, `:a${place}`];
    names[count] = countAttribute(name);
    values[amount] = { N: String(Math.abs(delta)) };
    if (delta < 0) {
      sets.push(`${count} = ${count} - ${amount}`);
      if (!overdrawn) conditions.push(`${count} >= ${amount}`);
    } else {
      sets.push(`${count} = if_not_exists(${count}, :zero) + ${amount}`);
      values[':zero'] = { N: '0' };
    }
  }
  for (const [place, [name, seen]] of Object.entries(where).entries()) {
    names[`#w${place}`] = countAttribute(name);
    values[`:w${place}`] = { N: String(seen) };
    conditions.push(`#w${place} = :w${place}`);
  }
  return { sets, conditions, names, values };
}

function update({ sets, conditions, names, values }: Parts): Update {
  return {
    UpdateExpression: `SET ${sets.join(', ')}`,
    ConditionExpression: conditions.join(' AND '),
    ...(Object.keys(names).length > 0 && { ExpressionAttributeNames: names }),
    ExpressionAttributeValues: values,
  };
}
