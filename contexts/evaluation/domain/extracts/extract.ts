import type { OwnerId } from '../../../../platform/actor/scope.ts';
import type { LocalDate } from '../../../../platform/dates/index.ts';
import type { ExtractRefusal, ExtractStatus } from '../codes.ts';
import type { Explained } from './extract-table.ts';
import type { ExtractParameters } from './parameters.ts';

/** That an extract was asked for, of what and for whom. Instants are ISO 8601 in UTC. */
export type Extract = {
  readonly id: string;
  /** Reference of the research project. */
  readonly project: string;
  /** Id of the snapshot whose rows it is made of. */
  readonly snapshot: string;
  /** That shared with the project when it was asked for, in the order of their ids. */
  readonly authorities: readonly OwnerId[];
  readonly parameters: ExtractParameters;
  readonly requestedBy: string;
  readonly requestedAt: string;
  /** The last day on which it can be had. */
  readonly expiresOn: LocalDate;
  /** Who has had an address of it, and when: the last of them, oldest first. */
  readonly downloads: readonly Download[];
};

export type Download = { readonly by: string; readonly at: string };

/** What became of it. Written once, by the worker. */
export type Made = { readonly at: string } & (
  | {
      readonly kind: 'MADE';
      readonly rows: number;
      readonly children: number;
      readonly leftOut: number;
      readonly bytes: number;
      readonly sha256: string;
      readonly columns: readonly Explained[];
    }
  | { readonly kind: 'REFUSED'; readonly because: ExtractRefusal }
);

/** Days, as long as the project lasts: what was erased meanwhile is in no extract any more by then. */
export const KEPT_DAYS = 90;
/** Older ones stay in the audit trail. */
export const MOST_DOWNLOADS = 100;

export function extractStatusOn(
  { expiresOn }: Pick<Extract, 'expiresOn'>,
  made: Made | undefined,
  today: LocalDate,
): ExtractStatus {
  if (made?.kind === 'REFUSED') return 'REFUSED';
  if (expiresOn < today) return 'EXPIRED';
  return made === undefined ? 'WAITING' : 'READY';
}
