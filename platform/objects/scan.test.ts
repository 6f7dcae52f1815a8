import { Readable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import { parseOwnerId, scopeOf } from '../actor/scope.ts';
import { objectKeyIn } from './object-key.ts';
import { guardDutyScan, testFileScan } from './scan.ts';

const KEY = objectKeyIn(scopeOf(parseOwnerId('A0000001')!), 'attachments', 'one');
/** In parts, so that this file is none itself. */
const TEST_FILE = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');

describe('a verdict of GuardDuty', () => {
  const scanned = (status?: string) =>
    guardDutyScan({
      tags: () => Promise.resolve(status === undefined ? {} : { GuardDutyMalwareScanStatus: status }),
    })(KEY);

  it.each([
    ['NO_THREATS_FOUND', 'CLEAN'],
    ['THREATS_FOUND', 'INFECTED'],
    ['UNSUPPORTED', 'UNSCANNABLE'],
    ['ACCESS_DENIED', 'UNSCANNABLE'],
    ['FAILED', 'PENDING'],
    ['toString', 'PENDING'],
    [undefined, 'PENDING'],
  ])('is read from the tag %s as %s', async (status, result) => {
    await expect(scanned(status)).resolves.toBe(result);
  });
});

describe('the scan off AWS', () => {
  const scanned = (chunks: readonly Buffer[]) =>
    testFileScan({
      find: () => Promise.resolve({ bytes: 1, contentType: '', etag: 'one' }),
      read: () => Promise.resolve(Readable.from(chunks)),
    })(KEY);

  it('finds the test file of all scanners wherever it stands, also across two chunks', async () => {
    const bytes = Buffer.concat([Buffer.from('%PDF-1.7 '), Buffer.from(TEST_FILE), Buffer.from(' end')]);
    for (let cut = 0; cut <= bytes.length; cut += 1) {
      await expect(scanned([bytes.subarray(0, cut), bytes.subarray(cut)])).resolves.toBe('INFECTED');
    }
  });

  it('finds nothing in what is not quite that', async () => {
    await expect(scanned([Buffer.from(TEST_FILE.replace('STANDARD', 'STANDART'))])).resolves.toBe('CLEAN');
    await expect(scanned([])).resolves.toBe('CLEAN');
  });

  it('waits for what has not arrived', async () => {
    const scan = testFileScan({ find: () => Promise.resolve(null), read: () => Promise.reject(new Error('never')) });
    await expect(scan(KEY)).resolves.toBe('PENDING');
  });
});
