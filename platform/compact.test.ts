import { describe, expect, it } from '@jest/globals';
import { compact } from './compact.ts';

type Maybe<T> = T | null | undefined;
type ReferralInput = { id: string; note?: Maybe<string>; count: Maybe<number>; urgent?: boolean };
type Referral = { id: string; note?: string; count?: number; urgent?: boolean };

describe('compacting an input', () => {
  it('drops null and undefined, so that the key is not there', () => {
    const input: ReferralInput = { id: 'r1', note: null, count: undefined };
    const referral: Referral = compact(input);
    expect(Object.keys(referral)).toEqual(['id']);
  });

  it('keeps what is empty but given', () => {
    const input: ReferralInput = { id: '', note: '', count: 0, urgent: false };
    const referral: Referral = compact(input);
    expect(referral).toEqual({ id: '', note: '', count: 0, urgent: false });
  });

  it('keeps a required property required in the type', () => {
    const id: string = compact({ id: 'r1', note: null } as ReferralInput).id;
    expect(id).toBe('r1');
    // @ts-expect-error: a note may be absent, so it is not a string until that is checked.
    const note: string = compact({ id: 'r1', note: null } as ReferralInput).note;
    expect(note).toBeUndefined();
  });

  it('leaves the input as it was, and does not look inside it', () => {
    const input = { inner: { gone: null }, gone: null };
    expect(compact(input)).toEqual({ inner: { gone: null } });
    expect(input).toEqual({ inner: { gone: null }, gone: null });
  });
});
