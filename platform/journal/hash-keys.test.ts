import { describe, expect, it } from '@jest/globals';
import { hashKeysIn } from './hash-keys.ts';

describe('the keys that the journal hashes with', () => {
  it('are the current one, the one before and the one to come', () => {
    const keys = hashKeysIn({ HASH_KEY: 'now', HASH_KEY_PREVIOUS: 'before', HASH_KEY_NEXT: 'to come' });

    expect(keys).toEqual({ hashKey: 'now', otherHashKeys: ['before', 'to come'] });
  });

  it('are one where there is no other', () => {
    expect(hashKeysIn({ HASH_KEY: 'now' })).toEqual({ hashKey: 'now', otherHashKeys: [] });
  });

  it('are each there once, though while it is changed a key is current and to come', () => {
    const changed = hashKeysIn({ HASH_KEY: 'new', HASH_KEY_PREVIOUS: 'old', HASH_KEY_NEXT: 'new' });
    const setBack = hashKeysIn({ HASH_KEY: 'old', HASH_KEY_PREVIOUS: 'new', HASH_KEY_NEXT: 'new' });

    expect(changed).toEqual({ hashKey: 'new', otherHashKeys: ['old'] });
    expect(setBack).toEqual({ hashKey: 'old', otherHashKeys: ['new'] });
  });
});
