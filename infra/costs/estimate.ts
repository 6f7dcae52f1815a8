import { prices } from './prices.ts';
import {
  bytes,
  COPIES,
  gigabytes,
  LOG_BYTES_OF_A_REQUEST,
  measured,
  milliseconds,
  READ_UNITS_OF_A_SWEEP,
  sequencing,
  SWEEPS_A_YEAR,
  type Workload,
} from './workload.ts';

/** What a year costs, in US dollars, by service: at the end of the first year, when its records lie in the table. */
export type Estimate = Readonly<Record<Service, number>>;
export type Service = (typeof SERVICES)[number];

export const SERVICES = [
  'API Gateway',
  'Firewall',
  'Functions',
  'Table: reads and writes',
  'Table: storage and recovery',
  'Nightly copies',
  'Logs, traces, alarms',
  'Keys and secret',
  'Tokens and app clients',
] as const;

export type Traffic = {
  readonly changes: number;
  readonly reads: number;
  readonly polls: number;
  readonly requests: number;
  readonly tokens: number;
};

const MONTHS = 12;
const MINUTES_A_YEAR = 365 * 24 * 60;
const RULES = 4;
/** The alarms add up some two dozen metrics. */
const ALARM_METRICS = 28;
const CUSTOM_METRICS = 8;
/** Of platform/metrics.ts, for each authority, the network and nobody: paid for by the hour in which requests come. */
const METRICS_OF_AN_OWNER = 4;
const OWNERS_BESIDES = 2;
const KEYS = 4;
const HOURS_A_YEAR = 365 * 24;
const CHAINS_OF_AN_OWNER = 2;
/** A function asks the key anew every few minutes for each session that it holds. */
const KEY_REQUESTS_OF_A_REQUEST = 0.1;
const GIGABYTE = 1e9;

/** @param times as many changes, reads and polls as the workload says; authorities and their clients stay the same. */
export function trafficOf(workload: Workload, times = 1): Traffic {
  const { authorities, referralsOfAnAuthority, changesOfAReferral, readsOfAChange } = workload;
  const changes = times * authorities * referralsOfAnAuthority * changesOfAReferral;
  const reads = changes * readsOfAChange;
  const polls = (times * authorities * MINUTES_A_YEAR) / workload.minutesBetweenPolls;
  const tokens = (authorities * MINUTES_A_YEAR) / workload.minutesOfAToken;
  return { changes, reads, polls, requests: changes + reads + polls, tokens };
}

export function estimate(workload: Workload, times = 1): Estimate {
  const traffic = trafficOf(workload, times);
  const { changes, reads, polls, requests, tokens } = traffic;
  const stored = (changes * bytes.change + reads * bytes.read + polls * bytes.poll) / GIGABYTE;
  const appClients = workload.authorities * workload.appClientsOfAnAuthority;
  const ownersMetrics = (workload.authorities + OWNERS_BESIDES) * METRICS_OF_AN_OWNER;
  return {
    'API Gateway': requests * prices.apiRequest,
    Firewall:
      MONTHS * (prices.firewallMonth + RULES * prices.firewallRuleMonth) +
      requests * (prices.firewallRequest + prices.firewallLongerBodies),
    Functions: functionsOf(traffic),
    'Table: reads and writes': unitsOf(traffic),
    'Table: storage and recovery':
      MONTHS * stored * (prices.tableGigabyteMonth + prices.pointInTimeRecoveryGigabyteMonth),
    'Nightly copies': MONTHS * stored * COPIES * prices.vaultGigabyteMonth,
    'Logs, traces, alarms':
      (requests === 0 ? 0 : MONTHS * ownersMetrics * prices.metricMonth) +
      (requests * LOG_BYTES_OF_A_REQUEST * prices.logGigabyte) / GIGABYTE +
      requests * prices.trace +
      MONTHS * (ALARM_METRICS * prices.alarmMetricMonth + CUSTOM_METRICS * prices.metricMonth + prices.dashboardMonth),
    'Keys and secret':
      MONTHS * (KEYS * prices.keyMonth + prices.secretMonth) +
      requests * KEY_REQUESTS_OF_A_REQUEST * prices.keyRequest +
      workload.authorities * CHAINS_OF_AN_OWNER * HOURS_A_YEAR * prices.signature,
    'Tokens and app clients': MONTHS * appClients * prices.appClientMonth + tokens * prices.token,
  };
}

export function totalOf(estimated: Estimate): number {
  return Object.values(estimated).reduce((sum, dollars) => sum + dollars, 0);
}

function entriesOf({ changes, reads, polls }: Traffic): number {
  return changes * sequencing.entriesOfAChange + (reads + polls) * sequencing.entriesOfARead;
}

function functionsOf(traffic: Traffic): number {
  const entries = entriesOf(traffic);
  const seconds = (count: number, each: number): number => (count * each) / 1_000;
  const gigabyteSeconds =
    gigabytes.api * seconds(traffic.requests, milliseconds.api) +
    gigabytes.sequencer * (seconds(entries, milliseconds.stream) + seconds(SWEEPS_A_YEAR, milliseconds.sweep));
  const calls = traffic.requests + entries + SWEEPS_A_YEAR;
  return calls * prices.functionRequest + gigabyteSeconds * prices.functionGigabyteSecond;
}

function unitsOf(traffic: Traffic): number {
  const entries = entriesOf(traffic);
  const { changes, reads, polls } = traffic;
  const total = (unit: 'readUnits' | 'writeUnits'): number =>
    changes * measured.change[unit] +
    reads * measured.read[unit] +
    polls * measured.poll[unit] +
    entries * sequencing.entry[unit];
  const readUnits = total('readUnits') + SWEEPS_A_YEAR * READ_UNITS_OF_A_SWEEP;
  return readUnits * prices.readUnit + total('writeUnits') * prices.writeUnit;
}
