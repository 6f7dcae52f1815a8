import { describe, expect, it } from '@jest/globals';
import { networkScope } from '../actor/scope.ts';
import { scopeNamed } from '../../test/support/journal/notebook.ts';
import { isSameKey, keyIn, ownerOfKey, partitionIn, segment } from './keys.ts';

const scope = scopeNamed('A0000001');

describe('a partition', () => {
  it('begins with its owner', () => {
    expect(partitionIn(scope, 'CONF', '01ABC')).toBe('A0000001#CONF#01ABC');
    expect(partitionIn(networkScope, 'ROSTER')).toBe('NETWORK0#ROSTER');
  });

  it.each(['', '#', 'a#b', 'A0000002#CONF'])('refuses the part "%s", which could name another’s', (part) => {
    expect(() => partitionIn(scope, 'CONF', part)).toThrow('"#"');
  });

  it.each(['a#b', 'é/ü', '%23', ' ', '#'])('takes any text that was made a segment: "%s"', (text) => {
    const partition = partitionIn(scope, 'SRC', segment(text));
    expect(partition.split('#')).toHaveLength(3);
    expect(decodeURIComponent(partition.split('#')[2] ?? '')).toBe(text);
  });

  it('keeps texts apart that differ only in what a segment escapes', () => {
    expect(segment('a#b')).not.toBe(segment('a%23b'));
  });
});

describe('the owner of a key', () => {
  it.each([
    ['A0000001#CONF#1', 'A0000001'],
    ['NETWORK0#ROSTER', 'NETWORK0'],
    ['NETWORK1#ROSTER', null],
    ['A000000I#CONF', null],
    ['a0000001#CONF', null],
    ['A00000011#CONF', null],
    ['#CONF', null],
    ['', null],
  ])('of "%s" is %s', (pk, owner) => {
    expect(ownerOfKey(pk)).toBe(owner);
  });
});

describe('two keys', () => {
  it('are the same if both parts are', () => {
    const key = keyIn(partitionIn(scope, 'CONF'), 'STATE');
    expect(isSameKey(key, { ...key })).toBe(true);
    expect(isSameKey(key, { ...key, sk: 'OTHER' })).toBe(false);
    expect(isSameKey(key, { ...key, pk: 'OTHER' })).toBe(false);
  });
});
