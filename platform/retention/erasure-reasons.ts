import type { ErasureReason } from '../../graphql/generated/resolvers-types.ts';

export const ERASURE_REASONS = [
  'RETENTION_ENDED',
  'RIGHT_TO_ERASURE',
  'RECORDED_IN_ERROR',
  'ERASED_AT_SOURCE',
] as const satisfies readonly ErasureReason[];
