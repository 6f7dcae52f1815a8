import type { ObjectKey } from './object-key.ts';
import type { Objects } from './objects.ts';
import { NO_THREATS, SCAN_TAG } from './scan-tag.ts';

/** What a scanner for malware has said of an object. `UNSCANNABLE`: it could not look into it, and never will. */
export type ScanResult = 'PENDING' | 'CLEAN' | 'INFECTED' | 'UNSCANNABLE';

/** Asks what was found in an object that is there. Another scanner is another function of this type. */
export type Scan = (key: ObjectKey) => Promise<ScanResult>;

const FOUND: ReadonlyMap<string, ScanResult> = new Map([
  [NO_THREATS, 'CLEAN'],
  ['THREATS_FOUND', 'INFECTED'],
  ['UNSUPPORTED', 'UNSCANNABLE'],
  ['ACCESS_DENIED', 'UNSCANNABLE'],
]);

/** By the tag of GuardDuty. A scan that failed is done again by it, and waited for. */
export function guardDutyScan(objects: Pick<Objects, 'tags'>): Scan {
  return async (key) => FOUND.get((await objects.tags(key))[SCAN_TAG] ?? '') ?? 'PENDING';
}

/** The test file of the European Institute for Computer Antivirus Research, in two parts: whole, it would be one itself. */
const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');

/** Off AWS: knows the one test file that every scanner knows, wherever in an object it stands. */
export function testFileScan(objects: Pick<Objects, 'find' | 'read'>): Scan {
  return async (key) => {
    const found = await objects.find(key);
    if (found === null) return 'PENDING';
    let end = '';
    for await (const chunk of await objects.read(key, found)) {
      const text = end + (chunk as Buffer).toString('latin1');
      if (text.includes(EICAR)) return 'INFECTED';
      end = text.slice(-EICAR.length);
    }
    return 'CLEAN';
  };
}
