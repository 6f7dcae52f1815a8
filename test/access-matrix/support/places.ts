import { type GraphQLInputType, isInputObjectType, isListType, isNonNullType } from 'graphql';
import type { Entry } from './entries.ts';
import type { Variables } from './samples.ts';
import { schema } from './tree.ts';

/** What a caller can name, by the scalar or the input that it is given as. */
export type Naming = 'ID' | 'IdempotencyKey' | 'SourceRecordInput' | 'LocalReference' | 'Cursor';

/** A place in an entry's variables at which something can be named. */
export type NamingPlace = { readonly path: readonly (string | number)[]; readonly naming: Naming };

const NAMINGS: ReadonlySet<string> = new Set<Naming>(['ID', 'IdempotencyKey', 'SourceRecordInput', 'LocalReference']);
const isNaming = (name: string): name is Naming => NAMINGS.has(name);

/** Every place of an entry's arguments at which something can be named, discovered from the SDL. */
export function placesOf({ root }: Entry): readonly NamingPlace[] {
  return root.field.args.flatMap(({ name, type }) =>
    name === 'after' ? [{ path: [name], naming: 'Cursor' as const }] : placesIn(type, [name]),
  );
}

function placesIn(type: GraphQLInputType, path: readonly (string | number)[]): readonly NamingPlace[] {
  if (isNonNullType(type)) return placesIn(type.ofType, path);
  if (isListType(type)) return placesIn(type.ofType, [...path, 0]);
  if (isNaming(type.name)) return [{ path, naming: type.name }];
  // A scalar to the schema, so that each is read by itself; to its sender, an input.
  if (type.name === 'BatchRecord') return placesIn(inputNamed('BatchRecordInput'), path);
  if (!isInputObjectType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) => placesIn(field.type, [...path, field.name]));
}

function inputNamed(name: string): GraphQLInputType {
  const type = schema.getType(name);
  if (!isInputObjectType(type)) throw new Error(`The schema has no input ${name}.`);
  return type;
}

/** The variables with another value at a place. Null where what holds the place is not given, so that it would say nothing. */
export function withValueAt(variables: Variables, { path, naming }: NamingPlace, value: unknown): Variables | null {
  const copy = structuredClone(variables) as Record<string, unknown>;
  let holder: Record<string | number, unknown> = copy;
  for (const [index, step] of path.slice(0, -1).entries()) {
    // A filter, or what names another record, is given for the sake of the place; a part of a record is not.
    const isForItsSake = index === 0 || naming === 'ID' || naming === 'SourceRecordInput';
    if (isForItsSake) holder[step] ??= {};
    const next = holder[step];
    if (typeof next !== 'object' || next === null) return null;
    holder = next as Record<string | number, unknown>;
  }
  const last = path.at(-1);
  if (last !== undefined) holder[last] = value;
  return copy;
}
