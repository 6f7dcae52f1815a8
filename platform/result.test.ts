import { describe, expect, it } from '@jest/globals';
import { err, ok, type Result } from './result.ts';

function half(of: number): Result<number, { code: 'ODD' }> {
  return of % 2 === 0 ? ok(of / 2) : err({ code: 'ODD' });
}

describe('a result', () => {
  it('that is ok holds the value, and no error', () => {
    expect(half(4)).toEqual({ ok: true, value: 2 });
  });

  it('that is not holds the error, and no value', () => {
    expect(half(3)).toEqual({ ok: false, error: { code: 'ODD' } });
  });

  it('narrows to one or the other', () => {
    const result = half(4);
    const sentence: string = result.ok ? result.value.toFixed(1) : result.error.code;
    expect(sentence).toBe('2.0');
  });

  it('may have nothing to say', () => {
    const done: Result<void, string> = ok();
    expect(done.ok).toBe(true);
  });
});
