import { describe, expect, it } from '@jest/globals';
import { scopeOf } from './actor/scope.ts';
import { jsonLog, type Log, LOG_CODES } from './log.ts';
import { errorFields, requestIdOf } from './loggable.ts';

const PLANTED = 'Zebedee Quillfeather';
let lines: string[] = [];
const log: Log = jsonLog((line) => lines.push(line));

function written(write: () => void): unknown {
  lines = [];
  write();
  expect(lines).toHaveLength(1);
  return JSON.parse(lines[0] ?? '');
}

describe('a line of the log', () => {
  it('has its code and the fields of that code', () => {
    expect(written(() => log('EVENT_PARKED', { chain: 'FEED', sequence: 7 }))).toEqual({
      code: 'EVENT_PARKED',
      chain: 'FEED',
      sequence: 7,
    });
  });

  it('names the request by the id that the gateway has made up', () => {
    const request = requestIdOf('3f1c9a52-0000-4000-8000-000000000000');
    expect(written(() => log('OUTAGE', { outage: 'UNAVAILABLE', request }))).toMatchObject({ request });
  });
});

describe('text that somebody sent', () => {
  it('does not compile as any field of a line, and is left out if it came past the compiler', () => {
    // @ts-expect-error A name of a closed set is no free text.
    expect(written(() => log('TOKEN_REFUSED', { reason: PLANTED }))).toEqual({ code: 'TOKEN_REFUSED' });
    // @ts-expect-error Nor is a chain,
    expect(written(() => log('EVENT_PARKED', { chain: PLANTED, sequence: 1 }))).not.toHaveProperty('chain');
    // @ts-expect-error nor a count,
    expect(written(() => log('SWEPT', { found: PLANTED }))).toEqual({ code: 'SWEPT' });
    // @ts-expect-error nor the id of a request, unless it was looked at,
    expect(written(() => log('REQUEST_FAILED', { request: PLANTED }))).toEqual({ code: 'REQUEST_FAILED' });
    // @ts-expect-error nor what an error is called, or where it came from,
    expect(written(() => log('REQUEST_FAILED', { error: PLANTED, place: PLANTED }))).toEqual({
      code: 'REQUEST_FAILED',
    });
    const { owner } = scopeOf(PLANTED as never);
    expect(written(() => log('CHECKPOINT_FAILED', { owner, chain: 'AUDIT' }))).not.toHaveProperty('owner');
  });

  it('does not compile as a field that a code does not have, and is left out if it came past the compiler', () => {
    // @ts-expect-error No code has a field for notes.
    expect(written(() => log('SWEPT', { found: 1, note: PLANTED }))).toEqual({ code: 'SWEPT', found: 1 });
    const fields = { found: 1, note: PLANTED };
    expect(written(() => log('SWEPT', fields))).toEqual({ code: 'SWEPT', found: 1 });
    // @ts-expect-error Nor has a code without fields any.
    expect(written(() => log('IDENTITY_LEFT_BEHIND', { note: PLANTED }))).toEqual({ code: 'IDENTITY_LEFT_BEHIND' });
  });

  it.each(LOG_CODES)('is in no line of %s, whichever field it is put into', (code) => {
    const names = ['error', 'place', 'request', 'outage', 'reason', 'chain', 'sequence', 'owner', 'found', 'signed'];
    const fields = Object.fromEntries([...names, 'fault', 'note'].map((name) => [name, PLANTED]));
    expect(written(() => log(...([code, fields] as unknown as Parameters<Log>)))).toEqual({ code });
  });
});

describe('an error', () => {
  it('is told by its name and by where it came from', () => {
    expect(errorFields(new TypeError(PLANTED))).toEqual({
      error: 'TypeError',
      place: expect.stringMatching(/^log\.test\.ts:\d+:\d+$/),
    });
  });

  it('is told without a name that is no error’s', () => {
    const error = new Error('any');
    error.name = PLANTED;
    expect(errorFields(error)).not.toHaveProperty('error');
  });

  it('is told as nothing where something else was thrown', () => {
    expect(errorFields(PLANTED)).toEqual({});
  });
});

describe('the id of a request', () => {
  it.each([undefined, '', PLANTED, 'x'.repeat(65), 'a\nb'])('is none where no gateway would make it up: %j', (text) => {
    expect(requestIdOf(text)).toBeUndefined();
  });
});
