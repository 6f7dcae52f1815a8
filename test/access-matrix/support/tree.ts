import {
  buildSchema,
  getNamedType,
  type GraphQLField,
  type GraphQLObjectType,
  isAbstractType,
  isLeafType,
  isObjectType,
} from 'graphql';
import { typeDefs } from '../../../graphql/generated/type-defs.ts';

export const schema = buildSchema(typeDefs);

export type Field = GraphQLField<unknown, unknown>;

/** A field where it stands in a selection, with all that is selected below it. */
export type Branch = {
  readonly on: GraphQLObjectType;
  readonly field: Field;
  readonly below: readonly Branch[];
};

/** Entries of a page within a page. */
const NESTED_PAGE = 2;

export const cellOf = ({ on, field }: Pick<Branch, 'on' | 'field'>): string => `${on.name}.${field.name}`;

/** Every cell of the schema, as `Type.field`. */
export function allCells(): readonly string[] {
  return Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type))
    .filter(({ name }) => !name.startsWith('__'))
    .flatMap((on) => Object.values(on.getFields()).map((field) => cellOf({ on, field })));
}

/**
 * All that can be selected below a field. What leads to any node goes no further: the lookups by id go there for each
 * type. A type that comes again on its own way down gives its leaves only, so that
 * every field of every type is there by every way that does not go in circles.
 *
 * @param only of an interface's types: null for what the field itself says
 */
export function everythingBelow(field: Field, only: GraphQLObjectType | null, trail: readonly string[] = []) {
  const named = getNamedType(field.type);
  if (isAbstractType(named) && trail.length > 0) return [];
  const types = isAbstractType(named) ? schema.getPossibleTypes(named) : isObjectType(named) ? [named] : [];
  return (only === null ? types : [only]).flatMap((type) => branchesOf(type, trail));
}

function branchesOf(on: GraphQLObjectType, trail: readonly string[]): readonly Branch[] {
  const isAgain = trail.includes(on.name);
  return Object.values(on.getFields())
    .filter((field) => !isAgain || isLeafType(getNamedType(field.type)))
    .map((field) => ({ on, field, below: everythingBelow(field, null, [...trail, on.name]) }));
}

export function everyBranch(branches: readonly Branch[]): readonly Branch[] {
  return branches.flatMap((branch) => [branch, ...everyBranch(branch.below)]);
}

export function keepOnly(branches: readonly Branch[], keep: (branch: Branch) => boolean): readonly Branch[] {
  return branches.filter(keep).map((branch) => ({ ...branch, below: keepOnly(branch.below, keep) }));
}

/** As GraphQL writes a selection. What keeps nothing below it is asked for its name alone. */
export function printed(branches: readonly Branch[], under: Field): string {
  const inner = branches.map((branch) => `${branch.field.name}${pageOf(branch.field)}${printedBelow(branch)}`);
  const text = ['__typename', ...inner].join(' ');
  const [first] = branches;
  return first !== undefined && isAbstractType(getNamedType(under.type)) ? `... on ${first.on.name} { ${text} }` : text;
}

export function printedBelow({ field, below }: Pick<Branch, 'field' | 'below'>): string {
  return isLeafType(getNamedType(field.type)) ? '' : ` { ${printed(below, field)} }`;
}

/** Lists within lists are asked for little, so that everything fits into what one operation may cost. */
export function pageOf({ args }: Field): string {
  return args.some(({ name }) => name === 'first') ? `(first: ${String(NESTED_PAGE)})` : '';
}
