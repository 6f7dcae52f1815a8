import type { Actor } from './actor/actor.ts';
import type { OwnerId } from './actor/scope.ts';
import { type EmfSettings, writeMetrics } from './emf.ts';

/** What came of a request, as its authority's figures count it. */
export const REQUEST_OUTCOMES = [
  'ANSWERED',
  'REFUSED',
  'UNAUTHENTICATED',
  /** Its own allowance, or its authority's, does not suffice. */
  'TURNED_AWAY',
  /** Something that we stand on did not answer. */
  'UNAVAILABLE',
  'FAILED',
] as const;
export type RequestOutcome = (typeof REQUEST_OUTCOMES)[number];

/** Of one request. Each field is a number or one of a closed set: nothing that anybody has sent fits in. */
export type RequestFigures = {
  /** Null where nobody was let in. */
  readonly owner: OwnerId | null;
  readonly actor: Actor['kind'] | null;
  /** Null where nothing was run. */
  readonly operation: 'query' | 'mutation' | null;
  readonly outcome: RequestOutcome;
  readonly milliseconds: number;
  readonly points: number;
  /** The first of its container. */
  readonly isFirst: boolean;
};

export type Measure = (figures: RequestFigures) => void;

/** Metrics that are kept by authority. Each is paid for by the authority, so they are few. */
const METRICS = ['Requests', 'Points', 'Failures', 'TurnedAway'] as const;
export type RequestMetric = (typeof METRICS)[number];

/**
 * One line a request, with `authority` as the one dimension: an id of ours, of which there are as many as authorities. All
 * else can be asked of the lines themselves, in Logs Insights.
 */
export function requestMetrics(settings: EmfSettings): Measure {
  return ({ owner, actor, operation, outcome, milliseconds, points, isFirst }) => {
    const values: Record<RequestMetric, number> = {
      Requests: 1,
      Points: points,
      Failures: outcome === 'FAILED' || outcome === 'UNAVAILABLE' ? 1 : 0,
      TurnedAway: outcome === 'TURNED_AWAY' ? 1 : 0,
    };
    writeMetrics(settings, {
      metrics: METRICS.map((Name) => ({ Name, Unit: 'Count' })),
      dimensions: ['authority'],
      fields: { actor, operation, outcome, milliseconds, isFirst, authority: owner ?? 'NOBODY', ...values },
    });
  };
}

/** By what the caller was answered. */
export function outcomeOf(status: number, hasFailed: boolean): RequestOutcome {
  if (status === 503) return 'UNAVAILABLE';
  if (status >= 500 || hasFailed) return 'FAILED';
  if (status === 401) return 'UNAUTHENTICATED';
  if (status === 429) return 'TURNED_AWAY';
  return status >= 400 ? 'REFUSED' : 'ANSWERED';
}
