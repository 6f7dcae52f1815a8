import { prices } from './prices.ts';
import type { Deployed, DeployedFunction } from './deployed.ts';
import {
  bytes,
  COPIES,
  following,
  functions,
  LOG_BYTES_OF_A_REQUEST,
  measured,
  sequencing,
  type Work,
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
  /** Of which `packageChanges` are of packages and their money. */
  readonly changes: number;
  readonly packageChanges: number;
  readonly reads: number;
  readonly polls: number;
  readonly files: number;
  readonly requests: number;
  readonly tokens: number;
};

const MONTHS = 12;
const MINUTES_A_YEAR = 365 * 24 * 60;
/** That of platform/journal/sequencing/waiting-metric.ts, which is nobody's by itself. */
const METRICS_OF_ALL = 1;
/** Of platform/metrics.ts, for each authority, the network and nobody: paid for by the hour in which requests come. */
const METRICS_OF_AN_OWNER = 7;
const OWNERS_BESIDES = 2;
const HOURS_A_YEAR = 365 * 24;
const CHAINS_OF_AN_OWNER = 2;
/** A function asks the key anew every few minutes for each session that it holds. */
const KEY_REQUESTS_OF_A_REQUEST = 0.1;
const GIGABYTE = 1e9;

/** @param times as many changes, reads and polls as the workload says; authorities and their clients stay the same. */
export function trafficOf(workload: Workload, times = 1): Traffic {
  const { authorities, referralsOfAnAuthority, changesOfAReferral, readsOfAChange } = workload;
  const packageChanges = times * authorities * workload.packagesOfAnAuthority * workload.changesOfAPackage;
  const changes = times * authorities * referralsOfAnAuthority * changesOfAReferral + packageChanges;
  const reads = changes * readsOfAChange;
  const polls = (times * authorities * MINUTES_A_YEAR) / workload.minutesBetweenPolls;
  const tokens = (authorities * MINUTES_A_YEAR) / workload.minutesOfAToken;
  const files = times * authorities * workload.filesOfAnAuthority;
  return { changes, packageChanges, reads, polls, files, requests: changes + reads + polls, tokens };
}

export function estimate(workload: Workload, deployed: Deployed, times = 1): Estimate {
  const traffic = trafficOf(workload, times);
  const { changes, reads, polls, requests, tokens } = traffic;
  const stored = (changes * bytes.change + reads * bytes.read + polls * bytes.poll) / GIGABYTE;
  const appClients = workload.authorities * workload.appClientsOfAnAuthority;
  const owners = workload.authorities + OWNERS_BESIDES;
  return {
    'API Gateway': requests * prices.apiRequest,
    Firewall:
      MONTHS * (prices.firewallMonth + deployed.firewallRules * prices.firewallRuleMonth) +
      requests * (prices.firewallRequest + prices.firewallLongerBodies),
    Functions: functionsOf(traffic, deployed),
    'Table: reads and writes': unitsOf(traffic, deployed),
    'Table: storage and recovery':
      MONTHS * stored * (prices.tableGigabyteMonth + prices.pointInTimeRecoveryGigabyteMonth),
    'Nightly copies': MONTHS * stored * COPIES * prices.vaultGigabyteMonth,
    'Logs, traces, alarms':
      (requests === 0 ? 0 : MONTHS * owners * METRICS_OF_AN_OWNER * prices.metricMonth) +
      (requests * LOG_BYTES_OF_A_REQUEST * prices.logGigabyte) / GIGABYTE +
      requests * prices.trace +
      MONTHS * watchingOf(deployed, owners),
    'Keys and secret':
      MONTHS * (deployed.keys * prices.keyMonth + deployed.secrets * prices.secretMonth) +
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

/** US dollars a month. */
function watchingOf(deployed: Deployed, owners: number): number {
  return (
    (deployed.alarmMetrics + deployed.alarmsByOwner * owners) * prices.alarmMetricMonth +
    (deployed.loggedMetrics + METRICS_OF_ALL) * prices.metricMonth +
    deployed.dashboards * prices.dashboardMonth
  );
}

/** @throws Error for a function of which the workload says nothing, or something else than its template. */
function workOf({ name, runsAYear }: DeployedFunction): Work {
  const work = functions[name];
  if (work === undefined) throw new Error(`What does the function ${name} do? Say so in infra/costs/workload.ts.`);
  if ((work.wokenBy === 'SCHEDULE') !== (runsAYear !== null)) throw new Error(`What wakes the function ${name}?`);
  return work;
}

function timesOf(fn: DeployedFunction, traffic: Traffic): number {
  if (fn.runsAYear !== null) return fn.runsAYear;
  const { wokenBy } = workOf(fn);
  if (wokenBy === 'REQUEST') return traffic.requests;
  if (wokenBy === 'FILE') return traffic.files;
  return wokenBy === 'CHANGE' ? traffic.changes : entriesOf(traffic);
}

function functionsOf(traffic: Traffic, deployed: Deployed): number {
  return deployed.functions.reduce((sum, fn) => {
    const seconds = workOf(fn).milliseconds / 1_000;
    return (
      sum + timesOf(fn, traffic) * (prices.functionRequest + fn.gigabytes * seconds * prices.functionGigabyteSecond)
    );
  }, 0);
}

function unitsOf(traffic: Traffic, deployed: Deployed): number {
  const entries = entriesOf(traffic);
  const { changes, packageChanges, reads, polls } = traffic;
  const total = (unit: 'readUnits' | 'writeUnits'): number =>
    changes * measured.change[unit] +
    reads * measured.read[unit] +
    polls * measured.poll[unit] +
    entries * sequencing.entry[unit] +
    changes * following.event[unit] +
    packageChanges * following.ofAPackage[unit] +
    deployed.functions.reduce((sum, fn) => sum + timesOf(fn, traffic) * (workOf(fn)[unit] ?? 0), 0);
  return total('readUnits') * prices.readUnit + total('writeUnits') * prices.writeUnit;
}
