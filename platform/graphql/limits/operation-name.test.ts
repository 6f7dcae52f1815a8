import { describe, expect, it } from '@jest/globals';
import { Kind, parse } from 'graphql';
import { operationName } from './operation-name.ts';
import { rootFields } from './root-fields.ts';

describe('the name of an operation, as the audit trail has it', () => {
  it.each(['WhatIsDue', 'conferences_v2', 'Page50'])('is its own if it is a plain one, such as %s', (name) => {
    expect(operationName(name, '{ a }')).toBe(name);
  });

  it.each([null, undefined, 'Child20160417', '_hidden', 'x'.repeat(51)])(
    'is the hash of its document for %s',
    (name) => {
      expect(operationName(name, '{ a }')).toMatch(/^document:[0-9a-f]{16}$/);
      expect(operationName(name, '{ a }')).not.toBe(operationName(name, '{ b }'));
    },
  );
});

describe('the fields of the root', () => {
  it('are found in fragments too, each once, by their own names', () => {
    const document = parse('{ x: a ...F ... { b } } fragment F on Query { b c ...F }');
    const [operation] = document.definitions;
    if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('There is no operation.');
    expect(rootFields(document, operation)).toEqual(['a', 'b', 'c']);
  });
});
