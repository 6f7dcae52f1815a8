import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { GATEWAY_REFUSALS } from './gateway-refusals.ts';

const PAGE = readFileSync(new URL('../../docs/connecting.md', import.meta.url), 'utf8');

describe('every refusal of API Gateway', () => {
  it.each(GATEWAY_REFUSALS)('is explained to those who connect a system: $status $code', ({ status, code }) => {
    const row = PAGE.split('\n').find((line) => line.startsWith('|') && line.includes(`\`${code}\``));
    expect(row).toContain(String(status));
  });

  it('for want of room says how long to wait', () => {
    const throttled = GATEWAY_REFUSALS.filter(({ status }) => status === 429);
    expect(throttled).toHaveLength(1);
    expect(throttled[0]?.headers).toHaveProperty(['Retry-After']);
  });
});
