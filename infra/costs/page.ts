import type { Deployed, DeployedFunction } from './deployed.ts';
import { estimate, SERVICES, totalOf, trafficOf } from './estimate.ts';
import { prices } from './prices.ts';
import { bytes, COPIES, following, functions, measured, sequencing, today } from './workload.ts';

const TIMES = 100;

/** docs/costs.md, whole. */
export function costsPage(deployed: Deployed): string {
  const [once, often] = [estimate(today, deployed), estimate(today, deployed, TIMES)];
  const [little, much] = [trafficOf(today), trafficOf(today, TIMES)];
  const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    '<!-- Made by `node infra/costs/write-page.ts` from the files beside it: change those. -->',
    '',
    '# What a year costs',
    '',
    `An estimate for ${today.authorities} authorities at today's volumes, and at ${TIMES} times them, in US dollars a year before tax. **Every`,
    'unit price is to be checked against the current price list before a budget relies on it**; they are in',
    '`infra/costs/prices.ts`, without free tiers and discounts.',
    '',
    row('service', 'today', `${TIMES} times`),
    row('---', '---:', '---:'),
    ...SERVICES.map((service) => row(service, dollars(once[service]), dollars(often[service]))),
    row('**all**', `**${dollars(totalOf(once))}**`, `**${dollars(totalOf(often))}**`),
    '',
    `A stage that nobody uses costs ${dollars(totalOf(estimate({ ...today, authorities: 0 }, deployed)))} a year: the firewall, keys, alarms and what runs by the clock.`,
    '',
    '## What it says',
    '',
    '- Asking whether there is anything new is most of the traffic. An authority that asks every quarter of an hour instead',
    `  of every ${today.minutesBetweenPolls} minutes saves two thirds of it; a webhook saves nearly all.`,
    '- App clients are the dearest thing today, and do not grow with use: one for each system, not for each purpose.',
    '- The table is paid for what is written. A change costs some forty write units, for its record, its indexes, its event,',
    '  its audit entry and its outcome; every read that shows a record costs three or more for its audit entry.',
    '- Storage grows by as much each year until records are disposed of, and nightly copies hold it thirty-five times over:',
    '  at a hundred times the volume a weekly copy, beside point-in-time recovery, is the first thing to think about.',
    '',
    '## What it assumes',
    '',
    row('a year', 'today', `${TIMES} times`),
    row('---', '---:', '---:'),
    row('changes', count(little.changes), count(much.changes)),
    row('of which of packages and their money', count(little.packageChanges), count(much.packageChanges)),
    row('records looked at', count(little.reads), count(much.reads)),
    row('polls', count(little.polls), count(much.polls)),
    row('files of a thousand records', count(little.files), count(much.files)),
    row('tokens', count(little.tokens), count(much.tokens)),
    '',
    `- ${today.referralsOfAnAuthority} referrals a year in each authority with ${today.changesOfAReferral} changes each, ${today.packagesOfAnAuthority} packages with ${today.changesOfAPackage},`,
    `  and ${today.readsOfAChange} look at the record for each change.`,
    `- A poll every ${today.minutesBetweenPolls} minutes, day and night, each as if it found a full page of fifty.`,
    `- Read and write units as the benchmark counted them: a change ${units(measured.change)}, a look at a record`,
    `  ${units(measured.read)}, a page ${units(measured.poll)}; numbering an entry ${units(sequencing.entry)}; following an event`,
    `  ${units(following.event)}, and ${units(following.ofAPackage)} more for one of a package.`,
    ...deployed.functions.map(functionTold),
    `- ${count(bytes.change)} bytes stay of each change, ${count(bytes.read)} of each look, ${count(bytes.poll)} of each poll, and ${COPIES} copies of all in the vault.`,
    `- An app client costs ${dollars(prices.appClientMonth)} a month, a token ${prices.token} dollars, and a token lasts ${today.minutesOfAToken} minutes.`,
    '- Not counted: the files of releases, extracts and attachments, some gigabytes, and the scan of what is attached; the',
    '  console, which a stage has where its settings say so; data transfer, support, other stages, and people.',
    '',
  ].join('\n');
}

const WAKERS = {
  REQUEST: 'a request',
  ENTRY: 'an entry',
  CHANGE: 'a change',
  FILE: 'a file',
  SCHEDULE: 'a run',
} as const;

function functionTold({ name, gigabytes, runsAYear }: DeployedFunction): string {
  const work = functions[name];
  if (work === undefined) return `- \`${name}\` is not counted.`;
  const runs = runsAYear === null ? '' : `, ${count(runsAYear)} runs a year`;
  const megabytes = count(gigabytes * 1_024);
  return `- \`${name}\` is paid for ${count(work.milliseconds)} ms ${WAKERS[work.wokenBy]} with ${megabytes} MB${runs}.`;
}

function dollars(amount: number): string {
  return `$${count(amount)}`;
}

function count(number: number): string {
  return Math.round(number).toLocaleString('en-GB');
}

function units({ readUnits, writeUnits }: { readonly readUnits: number; readonly writeUnits: number }): string {
  return `${readUnits} to read and ${writeUnits} to write`;
}
