import {
  assertInterfaceType,
  assertObjectType,
  type GraphQLDirective,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  GraphQLSchema,
  isObjectType,
  specifiedDirectives,
  specifiedScalarTypes,
} from 'graphql';
import type { Definitions } from './definitions.ts';
import { type Elements, elementsOf } from './schema-elements.ts';
import { typeAtNeed, type Wiring } from './type-at-need.ts';

type Implementations = ReturnType<GraphQLSchema['getImplementations']>;

/**
 * A schema whose types are made when an operation first names them. A function that starts to answer one question needs
 * some thirty of many hundred, and made the rest in half of its start. The SDL is known to be valid: its tests say so.
 */
export class SchemaAtNeed extends GraphQLSchema {
  readonly #definitions: Definitions;
  readonly #elements: Elements;
  readonly #types: Readonly<Record<string, GraphQLNamedType>>;
  readonly #implementations = new Map<string, Implementations>();
  #directives: readonly GraphQLDirective[] | undefined;

  constructor(definitions: Definitions, wiring: Wiring) {
    super({ assumeValid: true, types: specifiedScalarTypes });
    this.#definitions = definitions;
    this.#elements = elementsOf((name) => {
      const type = this.getType(name);
      if (type === undefined) throw new Error(`The SDL names the type ${name}, and does not define it.`);
      return type;
    });
    const make = (sdl: string): GraphQLNamedType => typeAtNeed(sdl, this.#elements, wiring);
    this.#types = Object.defineProperties(super.getTypeMap(), gettersOf(definitions, make));
  }

  override getTypeMap(): Record<string, GraphQLNamedType> {
    return this.#types;
  }

  override getQueryType(): GraphQLObjectType | undefined {
    return this.#root('Query');
  }

  override getMutationType(): GraphQLObjectType | undefined {
    return this.#root('Mutation');
  }

  #root(name: string): GraphQLObjectType | undefined {
    const type = this.getType(name);
    return isObjectType(type) ? type : undefined;
  }

  override getImplementations({ name }: GraphQLInterfaceType): Implementations {
    const known = this.#implementations.get(name) ?? this.#implementing(name);
    this.#implementations.set(name, known);
    return known;
  }

  #implementing(name: string): Implementations {
    const isOne = new RegExp(`^(type|interface) (\\w+) implements [^{@]*\\b${name}\\b`);
    const found = Object.values(this.#definitions).flatMap((sdl) => {
      const [, keyword, implementing = ''] = isOne.exec(sdl) ?? [];
      return keyword === undefined ? [] : [{ keyword, type: this.getType(implementing) }];
    });
    const of = (wanted: string) => found.filter(({ keyword }) => keyword === wanted).map(({ type }) => type);
    return { objects: of('type').map(assertObjectType), interfaces: of('interface').map(assertInterfaceType) };
  }

  override getDirectives(): readonly GraphQLDirective[] {
    this.#directives ??= [
      ...Object.entries(this.#definitions)
        .filter(([name]) => name.startsWith('@'))
        .map(([, sdl]) => this.#elements.directive(sdl)),
      ...specifiedDirectives,
    ];
    return this.#directives;
  }
}

/** A property of each type that makes it, and then is it. */
function gettersOf(definitions: Definitions, make: (sdl: string) => GraphQLNamedType): PropertyDescriptorMap {
  const types = Object.entries(definitions).filter(([name]) => !name.startsWith('@'));
  return Object.fromEntries(
    types.map(([name, sdl]) => {
      let made: GraphQLNamedType | undefined;
      return [name, { enumerable: true, get: () => (made ??= make(sdl)) }];
    }),
  );
}
