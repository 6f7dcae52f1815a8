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
import { isUnsaid, singular, snake } from './column-names.ts';

/** A column of a flat table: a leaf of the input of its kind. */
export type Column = {
  readonly name: string;
  /** Within what the table's rows say. */
  readonly path: readonly string[];
  readonly type: GraphQLLeafType;
  /** Whether a cell may hold several, with `|` between them. */
  readonly isList: boolean;
  readonly obligation: Obligation;
  /** What an empty cell means, where that is a value. */
  readonly standard: string | null;
  /** What it says, and first what that is part of. */
  readonly description: string;
};

/** When a row needs a value in a column. `group`: what the columns begin with that say one thing together. */
export type Obligation =
  | { readonly is: 'EACH_ROW' }
  /** Wherever another of its group has one. */
  | { readonly is: 'WITH_GROUP'; readonly group: string }
  /** Exactly one thing of the group is said. */
  | { readonly is: 'ONE_OF_GROUP'; readonly group: string }
  | { readonly is: 'NONE' };

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
  FOLLOW_UP: {
    field: 'followUp',
    table: 'ssd_fgdm_follow_up',
    prefix: 'fgdm_follow_up',
    keys: [['conferenceSourceRecord', 'system'], ['conferenceSourceRecord', 'recordId'], ['laChildId'], ['point']],
  },
  SUPPORT_PACKAGE: { field: 'supportPackage', table: 'ssd_fnsp', prefix: 'fnsp', keys: SOURCE },
  SUPPORT_PACKAGE_PURGE: { field: 'supportPackagePurge', table: 'ssd_fnsp_purge', prefix: 'fnsp', keys: SOURCE },
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

/** The input that is being looked at, and where it stands in what a row says. */
type Within = {
  readonly of: GraphQLInputObjectType;
  readonly path: readonly string[];
  /** The innermost part around it that may be left out. */
  readonly optional: readonly string[] | null;
  readonly said: readonly string[];
};

function tablesOf({ name, place, type, description }: Given): readonly FlatTable[] {
  const columns: Column[] = [];
  const below: FlatTable[] = [];
  const prefix = name.slice('ssd_'.length);
  const walk = (within: Within): void => {
    for (const field of Object.values(within.of.getFields())) {
      const path = [...within.path, field.name];
      const named = getNamedType(field.type);
      const isList = isListType(getNullableType(field.type));
      const said = isUnsaid(path) ? [] : [...within.said, field.description ?? ''];
      if (isLeafType(named)) {
        columns.push({
          name: `${prefix}_${snake(path)}`,
          path,
          type: named,
          isList,
          obligation: obligationOf(prefix, within, field),
          standard: typeof field.defaultValue === 'string' ? field.defaultValue : null,
          description: said.join(' '),
        });
      } else if (isInputObjectType(named) && !isList) {
        walk({ of: named, path, said, optional: isNonNullType(field.type) ? within.optional : path });
      } else if (isInputObjectType(named)) below.push(...listed(name, path, { field, type: named }));
    }
  };
  walk({ of: type, path: [], optional: null, said: [] });
  return [{ name, place, columns, description }, ...below];
}

function obligationOf(prefix: string, { of, path, optional }: Within, field: GraphQLInputField): Obligation {
  const group = (at: readonly string[]): string => `${prefix}_${snake(at)}_`.replace(/source_record_$/, 'source_');
  if (of.isOneOf) return { is: 'ONE_OF_GROUP', group: group(path) };
  if (!isNonNullType(field.type) || field.defaultValue !== undefined) return { is: 'NONE' };
  return optional === null ? { is: 'EACH_ROW' } : { is: 'WITH_GROUP', group: group(optional) };
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
