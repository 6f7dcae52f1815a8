import {
  coerceInputValue,
  type GraphQLError,
  type GraphQLInputType,
  type GraphQLNamedInputType,
  GraphQLNonNull,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isSpecifiedScalarType,
} from 'graphql';
import type { ProblemView } from '../../../platform/graphql/problem-resolvers.ts';
import { withoutNulls } from '../../../platform/without-nulls.ts';
import type { BatchDeps } from './deps.ts';
import type { SentRecord, UnreadRecord } from './record-one.ts';

type Path = readonly (string | number)[];

/**
 * Reads one record of a batch as an input of its kind. Each is read by itself: what the API would refuse as a broken
 * request, were it an argument, refuses this record alone.
 */
export function readRecord(
  { kinds }: Pick<BatchDeps, 'kinds'>,
  schema: GraphQLSchema,
  { value, index }: { readonly value: unknown; readonly index: number },
): SentRecord | UnreadRecord {
  const type = schema.getType('BatchRecordInput');
  if (!isInputObjectType(type)) throw new Error('The SDL has no BatchRecordInput.');
  const problems: ProblemView[] = [];
  const read: unknown = coerceInputValue(value, new GraphQLNonNull(type), (path, _value, error) => {
    const problem = problemAt(index, placeOf(type, path, error));
    // Two fields of nobody in one place are told alike.
    if (!problems.some(({ hint, path: at }) => hint === problem.hint && at.join() === problem.path.join()))
      problems.push(problem);
  });
  if (problems.length > 0) return { problems: problems.slice(0, MOST_PROBLEMS) };
  const [name, input] = Object.entries(withoutNulls(read as object))[0] ?? [];
  const kind = kinds.find((known) => known.name === name);
  if (kind === undefined) throw new Error(`No context takes a ${String(name)} in batches.`);
  return { kind, input: input as never };
}

const MOST_PROBLEMS = 100;

type Place = { readonly path: Path; /** What it takes, without what was given. */ readonly hint: string };

function problemAt(index: number, { path, hint }: Place): ProblemView {
  return { code: 'B6', severity: 'ERROR', path: ['input', 'records', index, ...path].map(String), hint };
}

const MISSING = /^Field "(\w+)" of required type/;

/** The messages of the library may hold what was given; ours say what is taken, and nothing else. */
function placeOf(root: GraphQLInputType, path: Path, error: GraphQLError): Place {
  const type = typeAt(root, path);
  if (isEnumType(type)) {
    const codes = type.getValues().map(({ name }) => name);
    return { path, hint: `${type.name} takes one of ${codes.join(', ')}.` };
  }
  if (!isInputObjectType(type)) {
    const isOurs = !isSpecifiedScalarType(type) && error.extensions['code'] === 'BAD_USER_INPUT';
    return { path, hint: isOurs ? error.message : `${type.name} is taken here, and nothing else.` };
  }
  const [, missing] = MISSING.exec(error.message) ?? [];
  if (missing !== undefined) return { path: [...path, missing], hint: `${type.name}.${missing} is required.` };
  const names = Object.keys(type.getFields()).join(', ');
  return { path, hint: `${type.name} takes ${type.isOneOf ? 'exactly one' : 'only'} of ${names}.` };
}

/** The named type that stands at a path: a list's is that of its entries. */
function typeAt(root: GraphQLInputType, path: Path): GraphQLNamedInputType {
  let type = root;
  for (const step of path) {
    const here = getNullableType(type);
    if (isListType(here)) type = here.ofType;
    else if (isInputObjectType(here)) type = here.getFields()[String(step)]?.type ?? type;
  }
  return getNamedType(type);
}
