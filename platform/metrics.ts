import type { Actor } from './actor/actor.ts';
import type { OwnerId } from './actor/scope.ts';
import { type EmfSettings, writeMetrics } from './emf.ts';
import type { Tally } from './tally.ts';

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
  /** Fields of Query or Mutation that it asked for, as the schema names them. */
  readonly fields: readonly string[];
  readonly outcome: RequestOutcome;
  readonly tally: Tally;
  readonly milliseconds: number;
  readonly points: number;
  /** The first of its container. */
  readonly isFirst: boolean;
};

export type Measure = (figures: RequestFigures) => void;

/** Metrics that are kept by authority. Each is paid for by the authority, so they are few. */
const METRICS = ['Requests', 'Points', 'Failures', 'TurnedAway', 'ReadUnits', 'WriteUnits'] as const;
const REFUSALS = 'RuleRefusals';
export const REQUEST_METRICS = [...METRICS, REFUSALS] as const;

/**
 * One line a request, and one more for each rule that refused it. The one dimension is `authority`: an id of ours, of which
 * there are as many as authorities. By field and by rule, of which there are hundreds, the lines themselves are asked, in
 * Logs Insights: see the dashboard.
 */
export function requestMetrics(settings: EmfSettings): Measure {
  return ({ owner, actor, operation, fields, outcome, tally, milliseconds, points, isFirst }) => {
    const dimensions = ['authority'];
    const common = { authority: owner ?? 'NOBODY', operation, field: fieldOf(fields) };
    const values: Record<(typeof METRICS)[number], number> = {
      Requests: 1,
      Points: points,
      Failures: outcome === 'FAILED' || outcome === 'UNAVAILABLE' ? 1 : 0,
      TurnedAway: outcome === 'TURNED_AWAY' ? 1 : 0,
      ReadUnits: tally.readUnits,
      WriteUnits: tally.writeUnits,
    };
    const metrics = METRICS.map((Name) => ({ Name, Unit: 'Count' }) as const);
    writeMetrics(settings, {
      metrics,
      dimensions,
      fields: { ...common, actor, outcome, milliseconds, isFirst, ...values },
    });
    for (const [rule, count] of tally.rules) {
      if (!RULE_CODE.test(rule)) continue;
      const refusals = [{ Name: REFUSALS, Unit: 'Count' }] as const;
      writeMetrics(settings, { metrics: refusals, dimensions, fields: { ...common, rule, [REFUSALS]: count } });
    }
  };
}

/** As our catalogues of rules name them. Asked as each line is written, whatever the code was thought to be. */
const RULE_CODE = /^[A-Z][A-Z0-9_]{0,39}$/;

/** Null where nothing was run. A request for several is of none of them. */
function fieldOf([only, ...more]: readonly string[]): string | null {
  return more.length === 0 ? (only ?? null) : 'SEVERAL';
}

/** By what the caller was answered. */
export function outcomeOf(status: number, hasFailed: boolean): RequestOutcome {
  if (status === 503) return 'UNAVAILABLE';
  if (status >= 500 || hasFailed) return 'FAILED';
  if (status === 401) return 'UNAUTHENTICATED';
  if (status === 429) return 'TURNED_AWAY';
  return status >= 400 ? 'REFUSED' : 'ANSWERED';
}
