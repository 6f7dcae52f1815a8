/**
 * US dollars, London, on demand, without free tiers, discounts or tax. Set down without the price list at hand: every
 * one is to be checked against it (https://aws.amazon.com/pricing/) before a budget relies on it.
 */
export const prices = {
  apiRequest: 3.5 / 1e6,
  firewallRequest: 0.6 / 1e6,
  /** For each 16 kB of bodies that may be looked at beyond the first 16: three of them. */
  firewallLongerBodies: (3 * 0.3) / 1e6,
  firewallMonth: 5,
  firewallRuleMonth: 1,
  functionRequest: 0.2 / 1e6,
  /** arm64. */
  functionGigabyteSecond: 0.0000133334,
  writeUnit: 0.7423 / 1e6,
  readUnit: 0.1485 / 1e6,
  tableGigabyteMonth: 0.297,
  pointInTimeRecoveryGigabyteMonth: 0.238,
  vaultGigabyteMonth: 0.119,
  logGigabyte: 0.6,
  trace: 5 / 1e6,
  alarmMetricMonth: 0.1,
  metricMonth: 0.3,
  dashboardMonth: 3,
  keyMonth: 1,
  keyRequest: 0.03 / 1e4,
  /** With a key on an elliptic curve. */
  signature: 0.15 / 1e4,
  secretMonth: 0.4,
  appClientMonth: 6,
  token: 0.00225,
} as const;
