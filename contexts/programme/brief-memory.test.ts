import { describe, expect, it } from '@jest/globals';
import { rememberBriefly } from './brief-memory.ts';

function setUp(worthKeeping: (value: string) => boolean = () => true) {
  let milliseconds = 0;
  const asked: string[] = [];
  const answers: ((value: string) => void)[] = [];
  const failures: ((error: Error) => void)[] = [];
  const read = (key: string) =>
    new Promise<string>((resolve, reject) => {
      asked.push(key);
      answers.push(resolve);
      failures.push(reject);
    });
  const remembered = rememberBriefly(read, { clock: { now: () => new Date(milliseconds) }, worthKeeping });
  const pass = (by: number) => (milliseconds += by);
  return { remembered, pass, asked, answers, failures };
}

describe('remembering what was read', () => {
  it('reads once for all who ask while it is read', async () => {
    const { remembered, asked, answers } = setUp();
    const all = Promise.all([remembered('a'), remembered('a')]);
    answers[0]?.('read');
    expect(await all).toEqual(['read', 'read']);
    expect(asked).toEqual(['a']);
  });

  it('holds for less than thirty seconds from the start of the reading', async () => {
    const { remembered, pass, asked, answers } = setUp();
    const first = remembered('a');
    pass(29_999);
    answers[0]?.('old');
    await first;
    expect(await remembered('a')).toBe('old');
    pass(1);
    const second = remembered('a');
    answers[1]?.('new');
    expect(await second).toBe('new');
    expect(asked).toEqual(['a', 'a']);
  });

  it('forgets a reading that failed', async () => {
    const { remembered, answers, failures } = setUp();
    const first = remembered('a');
    failures[0]?.(new Error('out of order'));
    await expect(first).rejects.toThrow('out of order');
    const second = remembered('a');
    answers[1]?.('read');
    expect(await second).toBe('read');
  });

  it('forgets what is not worth keeping', async () => {
    const { remembered, asked, answers } = setUp((value) => value !== 'none');
    const first = remembered('a');
    answers[0]?.('none');
    await first;
    void remembered('a');
    expect(asked).toEqual(['a', 'a']);
  });

  it('keeps at most two thousand, and drops the oldest', () => {
    const { remembered, asked } = setUp();
    for (let key = 0; key <= 2_000; key += 1) void remembered(String(key));
    void remembered('1');
    expect(asked).toHaveLength(2_001);
    void remembered('0');
    expect(asked).toHaveLength(2_002);
  });
});
