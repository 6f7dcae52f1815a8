import {
  type GraphQLField,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
} from 'graphql';
import { newKey } from './record.ts';

/** A value that each scalar takes. */
const SCALARS: Readonly<Record<string, () => unknown>> = {
  ID: () => 'fgdm_A0000009_00000000000000000000000000',
  String: () => 'CODE',
  Int: () => 1,
  Float: () => 1,
  Boolean: () => true,
  Date: () => '2026-03-02',
  DateTime: () => '2026-03-02T09:00:00Z',
  Time: () => '09:00',
  Week: () => '2026-W27',
  Month: () => '2016-05',
  IdempotencyKey: newKey,
  LocalReference: () => 'REF1',
  PaymentReference: () => 'PAY/1',
  Pence: () => 100,
  PracticeText: () => 'A few words.',
  MeasureKey: () => 'a-measure',
  ShortText: () => 'A few words.',
  SourceSystem: () => 'SYSTEM',
  SourceRecordId: () => '1',
  // Read by itself, and refused so.
  BatchRecord: () => ({}),
};

/** The least that a field must be given, to be tried out where that is possible. */
export function smallestArguments({ args }: GraphQLField<unknown, unknown>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    args.filter(({ type }) => isNonNullType(type)).map(({ name, type }) => [name, smallest(type)]),
  );
}

function smallest(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return smallest(type.ofType);
  if (isListType(type)) return [smallest(type.ofType)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (!isInputObjectType(type)) return scalar(type.name);
  const fields = Object.values(type.getFields());
  const needed = type.isOneOf ? fields.slice(0, 1) : fields.filter(isRequiredInputField);
  return {
    ...Object.fromEntries(needed.map((field) => [field.name, smallest(field.type)])),
    ...(fields.some(({ name }) => name === 'dryRun') && { dryRun: true }),
  };
}

function scalar(name: string): unknown {
  const value = SCALARS[name];
  if (value === undefined) throw new Error(`Say here what ${name} takes.`);
  return value();
}
