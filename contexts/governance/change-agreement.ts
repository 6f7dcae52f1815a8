import { type Call, notFound } from '../../platform/journal/decisions.ts';
import { type Decision, perform, type Performed, type Request } from '../../platform/journal/perform.ts';
import type { GovernanceDeps } from './deps.ts';
import { agreementFrom, keysOfBothSides, type Parties, type StoredAgreement } from './store/agreements.ts';

export type AgreementCall = Call & {
  /** Null for what is no agreement's global id, or another authority's. */
  readonly parties: Parties | null;
  /** Of the side that the change is made on. */
  readonly expectedVersion: number | null;
};

export type Found = { readonly parties: Parties; readonly current: StoredAgreement };

type Change = {
  readonly operation: string;
  readonly call: AgreementCall;
  readonly decide: (found: Found) => Decision<StoredAgreement>;
};

/** Reads both sides of an agreement in one round trip, and decides on what they say. */
export function changeAgreement(
  { journal }: GovernanceDeps,
  request: Request,
  { operation, call, decide }: Change,
): Promise<Performed<StoredAgreement>> {
  const { idempotencyKey, dryRun, ...input } = call;
  const { parties } = input;
  return perform(journal, request, {
    operation,
    idempotencyKey,
    dryRun,
    input,
    reads: () => (parties === null ? [] : keysOfBothSides(parties)),
    decide: (sides) => {
      const current = parties === null ? undefined : agreementFrom(parties, sides);
      return parties === null || current === undefined ? notFound('agreementId') : decide({ parties, current });
    },
  });
}
