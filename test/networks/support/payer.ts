import { pence } from '../../../contexts/networks/domain/pence.ts';
import type { PackageState } from '../../../contexts/networks/packages/decide-package.ts';
import type { Performed } from '../../../platform/journal/perform.ts';
import type { Clerk } from './clerk.ts';
import { TODAY } from './treasury.ts';

/** Payments against a line with room for ten of them. */
export const PAYERS = 64;
export const ROOM_FOR = 10;
export const EACH = pence(2_500);

/** The payment of that number, the same whoever sends it: so that it can be sent again after its sender is gone. */
export function payNumber(clerk: Clerk, packageId: string, number: number): Promise<Performed<PackageState>> {
  return clerk.pay({
    idempotencyKey: `payment-of-test-${String(number)}`,
    packageId,
    line: 1,
    pence: EACH,
    paidOn: TODAY,
    reference: `PAY${String(number)}`,
  });
}
