import { describe, expect, it } from '@jest/globals';
import { SCOPES, SENDING_SCOPES } from '../../console/pages/authorities/scopes.ts';
import { MAY_DO } from '../../platform/actor/permissions.ts';

/** Held by everybody who is signed in, and so given to nobody. */
const ALWAYS = ['SIGNED_IN', 'PROGRAMME_READ'];

describe('what the console can give a record system', () => {
  it('is all that one may have', () => {
    const all: readonly string[] = MAY_DO.AUTHORITY_SYSTEM;
    expect(Object.keys(SCOPES).toSorted()).toEqual(all.filter((scope) => !ALWAYS.includes(scope)).toSorted());
  });

  it('holds what is offered to a system that sends', () => {
    expect([...SENDING_SCOPES].filter((scope) => !Object.hasOwn(SCOPES, scope))).toEqual([]);
  });
});
