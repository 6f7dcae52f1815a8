import {
  getNamedType,
  getNullableType,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLLeafType,
  type GraphQLSchema,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
} from 'graphql';
import type { FileRecordKind } from '../../../graphql/generated/resolvers-types.ts';

/** A column of a flat table: a leaf of the input of its kind. */
export type Column = {
  readonly name: string;
  /** Within what the table's rows say. */
  readonly path: readonly string[];
  readonly type: GraphQLLeafType;
  /** Whether a cell may hold several, with `|` between them. */
  readonly isList: boolean;
  /** Whether each row of the table needs it. */
  readonly isRequired: boolean;
  readonly description: string;
};

/** Where what a row says belongs in the record. */
export type TablePlace =
  | { readonly kind: 'RECORD' }
  /** An entry of a list of which each entry is one of several things. */
  | { readonly kind: 'FACT'; readonly list: string; readonly member: string }
  /** An entry of a list within what the nearest row before it of another table says. */
  | {
      readonly kind: 'PART';
      readonly of: string;
      readonly path: readonly string[];
      /** Whether there must be a list, be it empty. */
      readonly isNeeded: boolean;
    };

export type FlatTable = {
  readonly name: string;
  readonly place: TablePlace;
  readonly columns: readonly Column[];
  readonly description: string;
};

export type FlatTables = {
  readonly kind: FileRecordKind;
  /** The field of `BatchRecordInput`. */
  readonly field: string;
  /** What names a record: on each of its rows, whatever the table. */
  readonly keys: readonly Column[];
  readonly tables: readonly FlatTable[];
};

type KindOf = {
  readonly field: string;
  readonly table: string;
  /** What the key columns begin with. */
  readonly prefix: string;
  readonly keys: readonly (readonly string[])[];
};

const SOURCE = [
  ['sourceRecord', 'system'],
  ['sourceRecord', 'recordId'],
];

export const FILE_KINDS: Readonly<Record<FileRecordKind, KindOf>> = {
  CONFERENCE: { field: 'conference', table: 'ssd_fgdm_episode', prefix: 'fgdm', keys: SOURCE },
  PURGE: { field: 'purge', table: 'ssd_fgdm_purge', prefix: 'fgdm', keys: SOURCE },
  SUPPORT_PACKAGE: { field: 'supportPackage', table: 'ssd_fnsp', prefix: 'fnsp', keys: SOURCE },
  PAYMENT: { field: 'payment', table: 'ssd_fnsp_payment', prefix: 'fnsp_payment', keys: [['reference']] },
};

/** The column that says of which table a row is. Not needed where a kind has one. */
export const TABLE_COLUMN = 'ssd_table';

/** The flat tables of a kind of record, from the input that the schema has for it. */
export function flatTables(schema: GraphQLSchema, kind: FileRecordKind): FlatTables {
  const { field, table, prefix, keys } = FILE_KINDS[kind];
  const records = schema.getType('BatchRecordInput');
  if (!isInputObjectType(records)) throw new Error('The SDL has no BatchRecordInput.');
  const given = records.getFields()[field];
  const type = given && getNamedType(given.type);
  if (!isInputObjectType(type)) throw new Error(`The SDL has no ${field} in batches.`);
  const isKey = (path: readonly string[]): boolean => keys.some((key) => key.join() === path.join());
  const tables = tablesOf({ name: table, place: { kind: 'RECORD' }, type, description: type.description ?? '' });
  const [root, ...others] = tables;
  if (root === undefined) throw new Error('A kind of record has no table.');
  return {
    kind,
    field,
    keys: root.columns
      .filter(({ path }) => isKey(path))
      .map((column) => ({ ...column, name: `${prefix}_${snake(column.path)}` })),
    tables: [{ ...root, columns: root.columns.filter(({ path }) => !isKey(path)) }, ...others],
  };
}

type Given = {
  readonly name: string;
  readonly place: TablePlace;
  readonly type: GraphQLInputObjectType;
  readonly description: string;
};

function tablesOf({ name, place, type, description }: Given): readonly FlatTable[] {
  const columns: Column[] = [];
  const below: FlatTable[] = [];
  const walk = (of: GraphQLInputObjectType, path: readonly string[], isRequired: boolean): void => {
    for (const field of Object.values(of.getFields())) {
      const at = [...path, field.name];
      const named = getNamedType(field.type);
      const isList = isListType(getNullableType(field.type));
      const isNeeded = isRequired && isNonNullType(field.type) && field.defaultValue === undefined && !of.isOneOf;
      if (isLeafType(named)) {
        columns.push({
          name: `${name.slice('ssd_'.length)}_${snake(at)}`,
          path: at,
          type: named,
          isList,
          isRequired: isNeeded,
          description: field.description ?? '',
        });
      } else if (isInputObjectType(named) && !isList) walk(named, at, isNeeded);
      else if (isInputObjectType(named)) below.push(...listed(name, at, { field, type: named }));
    }
  };
  walk(type, [], true);
  return [{ name, place, columns, description }, ...below];
}

/** Tables of the entries of a list. */
function listed(
  of: string,
  path: readonly string[],
  { field, type }: { readonly field: GraphQLInputField; readonly type: GraphQLInputObjectType },
): readonly FlatTable[] {
  if (!type.isOneOf) {
    const name = `${of}_${snake([singular(path.at(-1) ?? '')])}`;
    const isNeeded = isNonNullType(field.type);
    return tablesOf({ name, place: { kind: 'PART', of, path, isNeeded }, type, description: field.description ?? '' });
  }
  const family = of.replace(/_[^_]+$/, '');
  return Object.values(type.getFields()).flatMap((member) => {
    const named = getNamedType(member.type);
    if (!isInputObjectType(named)) return [];
    const place: TablePlace = { kind: 'FACT', list: field.name, member: member.name };
    return tablesOf({
      name: `${family}_${snake([member.name])}`,
      place,
      type: named,
      description: member.description ?? '',
    });
  });
}

const SINGULAR: Readonly<Record<string, string>> = { children: 'child', accessibilityNeeds: 'accessibilityNeed' };

function singular(name: string): string {
  return SINGULAR[name] ?? name.replace(/s$/, '');
}

/** As the dataset writes names. What a package asks for is the package; and a source record's id is no record's record. */
function snake(path: readonly string[]): string {
  const [first, ...rest] = path;
  const named = first === 'request' && rest.length > 0 ? rest : path;
  return named
    .map((part) => part.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`))
    .join('_')
    .replace(/source_record_system$/, 'source_system')
    .replace(/source_record_record_id$/, 'source_record_id');
}
