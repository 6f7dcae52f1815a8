import {
  buildASTSchema,
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  parse,
} from 'graphql';
import type { Fact, FactKind } from '../../../contexts/conferences/domain/facts.ts';
import { typeDefs } from '../../../graphql/generated/type-defs.ts';

const schema: GraphQLSchema = buildASTSchema(parse(typeDefs), { assumeValidSDL: true });

const VALUES: Readonly<Record<string, unknown>> = {
  Boolean: true,
  Date: '2026-02-02',
  Int: 1,
  LocalReference: 'REF1',
  Month: '2016-03',
  ShortText: 'A plain note.',
  String: 'P3',
  Time: '09:30',
};

/** A place in the input of a fact. */
export type Place = readonly (string | number)[];

/** Every place in every kind of fact that holds a scalar, by the SDL. */
export function placesOfScalar(scalar: 'ShortText' | 'LocalReference'): readonly (readonly [FactKind, Place])[] {
  return Object.entries(factTypes()).flatMap(([kind, type]) =>
    placesIn(type, scalar, []).map((place) => [kind as FactKind, place] as const),
  );
}

/** A fact in which every field that the SDL knows is given, with this value at that place. */
export function filledFact(kind: FactKind, { at, value }: { readonly at: Place; readonly value: string }): Fact {
  const type = factTypes()[kind];
  if (type === undefined) throw new RangeError(`The SDL knows no fact ${kind}.`);
  return { kind, data: filled(type, at, value) } as Fact;
}

/**
 * A fact in which every text and every reference is changed: each that it holds, by `reference`; each short text that the
 * SDL knows, given or not, by `text`. What else it says stays as it is.
 */
export function withMarkers({ kind, data }: Fact, markers: Markers): Fact {
  const type = factTypes()[kind];
  if (type === undefined) throw new RangeError(`The SDL knows no fact ${kind}.`);
  return { kind, data: marked(type, data, markers) } as Fact;
}

export type Markers = { readonly reference: (was: string) => string; readonly text: () => string };

function marked(type: GraphQLInputType, value: unknown, markers: Markers): unknown {
  if (isNonNullType(type)) return marked(type.ofType, value, markers);
  if (isListType(type)) {
    if (value === undefined) return namedLeaf(type) === 'ShortText' ? [markers.text()] : undefined;
    return (value as readonly unknown[]).map((each) => marked(type.ofType, each, markers));
  }
  if (isInputObjectType(type)) {
    if (value === undefined) return undefined;
    const given = value as Readonly<Record<string, unknown>>;
    const fields = Object.values(type.getFields()).map((field) => [
      field.name,
      marked(field.type, given[field.name], markers),
    ]);
    return Object.fromEntries(fields.filter(([, each]) => each !== undefined));
  }
  if (!isEnumType(type) && type.name === 'ShortText') return markers.text();
  return !isEnumType(type) && type.name === 'LocalReference' && typeof value === 'string'
    ? markers.reference(value)
    : value;
}

function namedLeaf(type: GraphQLInputType): string {
  return isNonNullType(type) || isListType(type) ? namedLeaf(type.ofType) : type.name;
}

function factTypes(): Readonly<Record<string, GraphQLInputType>> {
  const input = schema.getType('FactInput');
  if (!isInputObjectType(input)) throw new Error('The SDL has no FactInput.');
  return Object.fromEntries(Object.values(input.getFields()).map(({ name, type }) => [name, type]));
}

function placesIn(type: GraphQLInputType, scalar: string, path: Place): readonly Place[] {
  if (isNonNullType(type)) return placesIn(type.ofType, scalar, path);
  if (isListType(type)) return placesIn(type.ofType, scalar, [...path, 0]);
  if (!isInputObjectType(type)) return type.name === scalar ? [path] : [];
  return Object.values(type.getFields()).flatMap((field) => placesIn(field.type, scalar, [...path, field.name]));
}

function filled(type: GraphQLInputType, at: Place | null, value: string): unknown {
  if (isNonNullType(type)) return filled(type.ofType, at, value);
  const [next, ...rest] = at ?? [];
  if (isListType(type)) return [filled(type.ofType, next === 0 ? rest : null, value)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (!isInputObjectType(type)) return at?.length === 0 ? value : VALUES[type.name];
  return Object.fromEntries(
    Object.values(type.getFields()).map((field) => [
      field.name,
      filled(field.type, next === field.name ? rest : null, value),
    ]),
  );
}
