import { GraphQLError, type GraphQLScalarType, Kind, type ValueNode, valueFromASTUntyped } from 'graphql';
import { parseLocalDate, parseMonth, parseWeek } from '../dates/index.ts';

type Rule = {
  readonly accepts: (text: string) => boolean;
  /** Completes "<Scalar> takes …". */
  readonly takes: string;
};

const MOST_TEXT_CHARACTERS = 500;
const MOST_PRACTICE_TEXT_CHARACTERS = 4_000;

const RULES = {
  Date: { accepts: (text) => parseLocalDate(text) !== null, takes: 'a day that exists, as YYYY-MM-DD' },
  Month: { accepts: (text) => parseMonth(text) !== null, takes: 'a month, as YYYY-MM' },
  Week: { accepts: (text) => parseWeek(text) !== null, takes: 'a week of the year, as 2026-W26' },
  Time: { accepts: (text) => /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(text), takes: 'a time of day, as HH:MM' },
  DateTime: { accepts: isInstant, takes: 'an instant in UTC, as 2026-01-31T09:30:00Z' },
  IdempotencyKey: {
    accepts: (text) => /^[A-Za-z0-9_-]{8,64}$/.test(text),
    takes: '8 to 64 letters, digits, hyphens or underscores',
  },
  LocalReference: { accepts: (text) => /^[A-Za-z0-9]{1,20}$/.test(text), takes: '1 to 20 letters and digits' },
  SourceSystem: {
    accepts: (text) => /^[A-Za-z0-9_-]{1,30}$/.test(text),
    takes: '1 to 30 letters, digits, hyphens or underscores',
  },
  SourceRecordId: {
    accepts: (text) => /^[A-Za-z0-9._:/-]{1,60}$/.test(text),
    takes: '1 to 60 letters, digits or any of . _ : / -',
  },
  PaymentReference: {
    accepts: (text) => /^[A-Za-z0-9._/-]{1,40}$/.test(text),
    takes: '1 to 40 letters, digits or any of . _ / -',
  },
  ShortText: {
    accepts: (text) => text.trim() !== '' && text.length <= MOST_TEXT_CHARACTERS,
    takes: `1 to ${MOST_TEXT_CHARACTERS} characters`,
  },
  PracticeText: {
    accepts: (text) => text.trim() !== '' && text.length <= MOST_PRACTICE_TEXT_CHARACTERS,
    takes: `1 to ${MOST_PRACTICE_TEXT_CHARACTERS} characters`,
  },
  MeasureKey: {
    accepts: (text) => /^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/.test(text),
    takes: '1 to 40 small letters, digits and hyphens',
  },
} as const satisfies Record<string, Rule>;

/** How our scalars are read and written. What does not fit is an error of the request. */
export const scalars: ReadonlyMap<string, Partial<GraphQLScalarType>> = new Map([
  ['Pence', penceScalar()],
  ['BatchRecord', unreadScalar()],
  ...Object.entries(RULES).map(([name, rule]: [string, Rule]): [string, Partial<GraphQLScalarType>] => {
    const parseValue = (value: unknown): string => {
      if (typeof value === 'string' && rule.accepts(value)) return value;
      throw new GraphQLError(`${name} takes ${rule.takes}.`, { extensions: { code: 'BAD_USER_INPUT' } });
    };
    const parseLiteral = (node: ValueNode): string => parseValue(node.kind === Kind.STRING ? node.value : undefined);
    return [name, { parseValue, parseLiteral, serialize: (value: unknown) => value }];
  }),
]);

/** A number rather than an Int: a year's budget may be more than 2^31 pence. Which amounts are sensible is for the rules to say. */
function penceScalar(): Partial<GraphQLScalarType> {
  const parseValue = (value: unknown): number => {
    if (typeof value === 'number' && Number.isSafeInteger(value)) return value;
    throw new GraphQLError('Pence takes a whole number.', { extensions: { code: 'BAD_USER_INPUT' } });
  };
  const parseLiteral = (node: ValueNode): number => parseValue(node.kind === Kind.INT ? Number(node.value) : undefined);
  return { parseValue, parseLiteral, serialize: (value: unknown) => value };
}

/** Taken as it comes: whoever is given it reads it. */
function unreadScalar(): Partial<GraphQLScalarType> {
  const asItIs = (value: unknown): unknown => value;
  return { parseValue: asItIs, parseLiteral: valueFromASTUntyped, serialize: asItIs };
}

function isInstant(text: string): boolean {
  const [, day = ''] = /^(\d{4}-\d\d-\d\d)T(?:[01]\d|2[0-3]):\d\d:\d\d(?:\.\d{1,9})?Z$/.exec(text) ?? [];
  return parseLocalDate(day) !== null && !Number.isNaN(Date.parse(text));
}
