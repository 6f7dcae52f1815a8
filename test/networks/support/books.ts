import { expect } from '@jest/globals';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { AllocationEntry } from '../../../contexts/networks/domain/allocation.ts';
import type { Count } from '../../../contexts/networks/domain/balance.ts';
import type { LedgerEntry } from '../../../contexts/networks/domain/ledger.ts';
import type { SupportPackage } from '../../../contexts/networks/domain/package.ts';
import { decodeItem, type Item } from '../../../platform/table/item.ts';
import { readAll } from '../../conferences/support/stored.ts';

/** One package's items as they lie in the table. */
type Account = {
  readonly id: string;
  /** Of one that was erased: what stays of it beside the tombstone. */
  readonly state: Pick<SupportPackage, 'request'> | undefined;
  readonly counts: Readonly<Record<string, number>>;
  readonly entries: readonly Item[];
};

/**
 * What does not agree in the books of a table, added up from the items as they lie and by no code of the product:
 * every ledger with its balances, every payment with what mends it, every allocation with what is approved from it.
 */
export async function flawsInBooks(client: DynamoDBClient, tableName: string): Promise<readonly string[]> {
  return flawsIn(await readBooks(client, tableName));
}

export async function expectBooks(client: DynamoDBClient, tableName: string): Promise<void> {
  expect(await flawsInBooks(client, tableName)).toEqual([]);
}

/** Every item of a table. */
export async function readBooks(client: DynamoDBClient, tableName: string): Promise<readonly Item[]> {
  return [...(await readAll(client, tableName)).values()].map(decodeItem);
}

export function flawsIn(items: readonly Item[]): readonly string[] {
  const accounts = accountsIn(items);
  return [
    ...accounts.flatMap(flawsInAccount),
    ...accounts.flatMap(({ entries, id }) => flawsInPayments(entries).map((flaw) => `${id}: ${flaw}`)),
    ...flawsInAllocations(items, accounts),
    ...flawsInReferences(items, accounts),
  ];
}

function accountsIn(items: readonly Item[]): readonly Account[] {
  const ofPackages = items.filter(({ key }) => key.pk.split('#')[1] === 'PKG');
  const partitions = [...new Set(ofPackages.map(({ key }) => key.pk))];
  return partitions.map((pk) => {
    const own = ofPackages.filter(({ key }) => key.pk === pk);
    return {
      id: pk,
      state: stateIn(own.find(({ key }) => key.sk === 'STATE')),
      counts: own.find(({ key }) => key.sk === 'BALANCES')?.counts ?? {},
      entries: own.filter(({ key }) => key.sk.startsWith('ENTRY#')),
    };
  });
}

function stateIn(item: Item | undefined): Account['state'] {
  const body = item?.body as SupportPackage | { readonly account: SupportPackage } | undefined;
  return body !== undefined && 'account' in body ? body.account : body;
}

function flawsInAccount({ id, counts, entries }: Account): readonly string[] {
  const sums: Record<string, number> = {};
  for (const { line, move } of entries.flatMap(({ body }) => (body as LedgerEntry).moves)) {
    for (const [count, delta] of Object.entries(move)) add(sums, `l${String(line)}_${count}`, delta);
  }
  const { terms: _terms, payable: _payable, ...balances } = counts;
  const names = [...new Set([...Object.keys(sums), ...Object.keys(balances)])];
  const lines = new Set(names.map((name) => name.split('_')[0] ?? ''));
  return [
    ...names
      .filter((name) => (sums[name] ?? 0) !== (balances[name] ?? 0))
      .map((name) => `${id} ${name}: the ledger says ${text(sums[name])}, the balance ${text(balances[name])}`),
    ...names.filter((name) => (balances[name] ?? 0) < 0).map((name) => `${id} ${name} is below nought`),
    ...[...lines].filter((line) => !isConserved(balances, line)).map((line) => `${id} ${line}: a penny is lost`),
  ];
}

function isConserved(balances: Readonly<Record<string, number>>, line: string): boolean {
  const of = (count: Count): number => balances[`${line}_${count}`] ?? 0;
  return of('approved') === of('free') + of('toPay') + of('paid') - of('refunded');
}

/** Each payment's own counts, against the refunds and corrections that name it. */
function flawsInPayments(entries: readonly Item[]): readonly string[] {
  const bodies = entries.map(({ body }) => body as LedgerEntry);
  return entries.flatMap(({ body, counts }) => {
    const payment = body as LedgerEntry;
    if (payment.kind !== 'PAYMENT') return [];
    const mended = (kind: string): number =>
      sumOf(bodies.filter((entry) => entry.payment === payment.id && entry.kind === kind));
    const amount = payment.pence + mended('CORRECTION');
    const left = amount - mended('REFUND');
    const isRight = counts?.['amount'] === amount && counts['left'] === left && left >= 0;
    return isRight ? [] : [`payment ${payment.id} is ${JSON.stringify(counts)}, not ${text(amount)}, ${text(left)}`];
  });
}

/** `free` is what was allocated less what is approved of it, and both are the sums of the movements. */
function flawsInAllocations(items: readonly Item[], accounts: readonly Account[]): readonly string[] {
  const allocations = items.filter(({ key }) => key.sk.startsWith('ALLOCATION#'));
  const moves = items.filter(({ key }) => key.sk.startsWith('MOVEMENT#')).map(({ body }) => body as AllocationEntry);
  return allocations.flatMap(({ key, body, counts }) => {
    const { year, strand } = body as { readonly year: number; readonly strand: string };
    const { allocated = 0, free = 0 } = counts ?? {};
    const owner = key.pk.split('#')[0] ?? '';
    const approved = accounts
      .filter(({ id, state }) => id.startsWith(`${owner}#`) && state?.request.strand === strand)
      .reduce((sum, account) => sum + approvedIn(account, year), 0);
    const own = moves.filter((entry) => entry.year === year && entry.strand === strand);
    const moved = sumOf(own);
    const given = sumOf(own.filter(({ kind }) => kind !== 'APPROVED' && kind !== 'RELEASED'));
    return [
      ...(free === allocated - approved
        ? []
        : [`${key.pk} ${strand}: ${text(free)} free of ${text(allocated)}, ${text(approved)} approved`]),
      ...(allocated === given ? [] : [`${key.pk} ${strand}: ${text(allocated)} allocated, but ${text(given)} given`]),
      ...(free === moved ? [] : [`${key.pk} ${strand}: ${text(free)} free, but its movements make ${text(moved)}`]),
    ];
  });
}

function approvedIn({ state, counts }: Account, year: number): number {
  const lines = state?.request.lines ?? [];
  return lines
    .filter(({ from }) => financialYear(from) === year)
    .reduce((sum, { number }) => sum + (counts[`l${String(number)}_approved`] ?? 0), 0);
}

function financialYear(day: string): number {
  return Number(day.slice(0, 4)) - (day.slice(5) < '04-01' ? 1 : 0);
}

/** Each payment holds its reference, as a hash once its package is erased, and none holds one without having been made (M12). */
function flawsInReferences(items: readonly Item[], accounts: readonly Account[]): readonly string[] {
  const held = items.filter(({ key }) => key.pk.includes('#MARK#PAYMENT#')).length;
  const hashed = items.filter(({ key }) => key.pk.includes('#MARK#ERASED-PAYMENT#')).length;
  const entries = accounts.flatMap((account) => account.entries.map(({ body }) => body as LedgerEntry));
  const payments = entries.filter(({ kind }) => kind === 'PAYMENT');
  const references = payments.flatMap(({ reference }) => reference ?? []);
  const isOnce = new Set(references).size === references.length;
  const isEach = isOnce && held === references.length && hashed === payments.length - references.length;
  return isEach ? [] : [`${text(payments.length)} payments hold ${text(held)} references and ${text(hashed)} hashes`];
}

function sumOf(entries: readonly { readonly pence: number }[]): number {
  return entries.reduce((sum, { pence }) => sum + pence, 0);
}

function add(sums: Record<string, number>, name: string, delta: number): void {
  sums[name] = (sums[name] ?? 0) + delta;
}

function text(value: number | undefined): string {
  return value === undefined ? 'nothing' : String(value);
}
