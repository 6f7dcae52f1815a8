import type { Problem } from '../../../platform/journal/problem.ts';
import { type FieldNames, placesOfIdentifiers } from '../../../platform/privacy/index.ts';

/** A refusal names at most this many problems: it is remembered, and an item is bounded. */
const MOST_PROBLEMS = 100;

const FIELDS: FieldNames = {
  references:
    /(?:^ref|Ref|Refs|^laChildId|^children|^requester|^by|^consulted|^leadPractitioner|^reference|^recordId)$/,
  coded: /(?:On|^on|[fF]rom|[uU]ntil|At|Id|^kind|^system|Key)$/,
};

/** I1: no text or reference of the input holds a direct identifier. */
export function checkGiven(input: unknown): readonly Problem[] {
  return placesOfIdentifiers(input, FIELDS, ['input'])
    .slice(0, MOST_PROBLEMS)
    .map((path): Problem => ({ code: 'I1', severity: 'ERROR', path: asSent(path) }));
}

/** Where it stands in what is sent: a payee, an exemption and a policy are kept otherwise than they are told. */
function asSent(path: readonly string[]): readonly string[] {
  return path
    .join('.')
    .replace(/\.payee\.ref$/, '.payeeRef')
    .replace(/\.need\.consulted$/, '.need.exemption.consulted')
    .replace(/^input\.policy\./, 'input.')
    .split('.');
}
