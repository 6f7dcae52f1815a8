import { expect } from '@jest/globals';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { entriesOf, replay } from '../../../contexts/networks/domain/ledger.ts';
import { type Balance, NOTHING } from '../../../contexts/networks/domain/balance.ts';
import {
  entriesOfPackage,
  familyKeys,
  keys,
  packageGlobalId,
  readAccount,
  readAllocation,
  readFamily,
} from '../../../contexts/networks/store.ts';
import { parseGlobalId } from '../../../platform/graphql/global-id.ts';
import type { Item } from '../../../platform/table/item.ts';
import { isSameKey, type Key } from '../../../platform/table/keys.ts';
import { commandOf, type Plan } from './any-commands.ts';
import { flawsIn, readBooks } from './books.ts';
import { clerkOf } from './clerk.ts';
import { balanceOf, type Day, freeOf, type Model, type ModelPackage } from './model.ts';
import { type Command, follow } from './model-commands.ts';
import { against } from './model-rules.ts';
import { dateOf, tell } from './tell.ts';
import { NOW, type Treasury } from './treasury.ts';

const DAY_MS = 86_400_000;
export const ALLOCATED = 200_000;

/** What one command did to a line, as the model sees it: of which statements are made. */
type Movement = {
  readonly of: string;
  readonly line: number;
  readonly on: Day;
  readonly at: string;
  readonly delta: Balance;
};

function expectSame(found: unknown, wanted: unknown): void {
  expect(found).toEqual(wanted);
}

/** One sequence of commands, told to the product and to the model side by side. */
export class Run {
  readonly #treasury: Treasury;
  readonly #tableName: string;
  readonly #client: DynamoDBClient;
  readonly model: Model;
  readonly movements: Movement[] = [];
  #step = 0;

  constructor(client: DynamoDBClient, treasury: Treasury, tableName: string) {
    this.#client = client;
    this.#treasury = treasury;
    this.#tableName = tableName;
    this.model = {
      packages: [],
      allocations: new Map([
        ['2026 FAMILY_NETWORKS', { given: ALLOCATED, allocated: ALLOCATED, isClosed: false, version: 1 }],
      ]),
      today: Math.floor(NOW.getTime() / DAY_MS),
    };
  }

  #now(): Date {
    return new Date(this.model.today * DAY_MS + 9 * 3_600_000 + this.#step * 1_000);
  }

  /** @returns what was told and how it was answered; null if there was nothing to tell. */
  async step(plan: Plan): Promise<string | null> {
    const { model } = this;
    this.#step += 1;
    if (plan.verb === 'wait') {
      // A year goes by twice at most: the last is before the leap day of 2028.
      model.today += plan.shape === 0 && model.today < 20_800 ? 300 : plan.days % 20;
      return null;
    }
    const command = commandOf(model, plan);
    if (command === undefined) return null;
    const rules = against(model, command);
    const clerk = clerkOf(this.#treasury, () => this.#now());
    const { outcome } = await tell(clerk, model, { command, nextKey: this.#treasury.nextKey });
    const families = outcome.problems.map(({ code }) => (code === 'ERASED' ? code : familyOf(code)));
    const said = { command, rules, status: outcome.status, families };
    const isAsModelled =
      rules.length === 0 ? outcome.status !== 'REFUSED' : families.some((family) => rules.includes(family));
    expectSame({ ...said, isAsModelled }, { ...said, isAsModelled: true });
    if (outcome.status !== 'REFUSED') this.#follow(command, outcome.records[0]?.id ?? '');
    await this.#expectAgreement();
    return `${command.verb} ${outcome.status}`;
  }

  #follow(command: Command, id: string): void {
    const balances = () =>
      this.model.packages.flatMap((one) =>
        one.lines.map(({ number }) => ({ of: one.id, line: number, balance: balanceOf(one, number) })),
      );
    const before = balances();
    follow(this.model, command, id);
    for (const { of, line, balance } of balances()) {
      const was = before.find((one) => one.of === of && one.line === line)?.balance ?? NOTHING;
      const names = Object.keys(balance) as (keyof Balance)[];
      const delta = Object.fromEntries(names.map((name) => [name, balance[name] - was[name]])) as Balance;
      const on = command.verb === 'pay' ? command.on : this.model.today;
      if (names.some((name) => delta[name] !== 0))
        this.movements.push({ of, line, on, at: this.#now().toISOString(), delta });
    }
  }

  /** The books in themselves, and every balance, allocation and family against the model. */
  async #expectAgreement(): Promise<void> {
    const { model } = this;
    const items = await readBooks(this.#client, this.#tableName);
    expectSame(flawsIn(items), []);
    const { actor } = this.#treasury;
    const at = (key: Key): Item | undefined => items.find((item) => isSameKey(item.key, key));
    for (const one of model.packages) {
      const { balances } = readAccount(at(keys.balances(actor.scope, idIn(one))));
      const lines = one.approved.size === 0 ? [] : one.lines;
      expectSame(balances, new Map(lines.map(({ number }) => [number, balanceOf(one, number)])));
    }
    for (const [key, { allocated, isClosed, version }] of model.allocations) {
      const [year, strand] = key.split(' ') as [string, 'FAMILY_HELP'];
      const found = readAllocation(at(keys.allocation(actor.scope, Number(year) as never, strand)));
      expectSame(
        { key, ...found?.counts, isClosed: found?.value.closedOn !== undefined, version: found?.version },
        {
          key,
          allocated,
          free: freeOf(model, key),
          isClosed,
          version,
        },
      );
    }
    for (const family of ['FAM1', 'FAM2']) {
      const own = familyKeys(this.#treasury.deps.journal, actor.scope, family);
      const { approvals } = readFamily(own, own.map(at));
      for (const { package: id = '', pence } of approvals) {
        const of = model.packages.find((one) => one.id === packageGlobalId(actor.scope, id));
        expectSame({ id, pence }, { id, pence: of?.familyPence });
      }
    }
  }

  /** The account of every package on some day of the past, as far as it was known at some instant. */
  async expectStatements(draws: readonly number[]): Promise<void> {
    for (const [place, draw] of draws.entries()) {
      const { on: day, at } = this.movements[draw % Math.max(1, this.movements.length)] ?? { on: 0, at: '' };
      const asked = { on: dateOf(day), knownAt: place % 2 === 0 ? at : null };
      for (const one of this.model.packages) {
        const entries = await entriesOfPackage(
          this.#treasury.deps.journal.table,
          this.#treasury.actor.scope,
          idIn(one),
        );
        const stated = replay(entriesOf(entries, asked));
        expectSame(stated, statementOf(this.movements, { of: one.id, on: day, knownAt: asked.knownAt }));
      }
    }
  }
}

/** Such as `M4` of M4, M4A and M4L. */
function familyOf(code: string): string {
  return /^(M\d+|[A-Z])/.exec(code)?.[0] ?? code;
}

function idIn({ id }: ModelPackage): string {
  return parseGlobalId(id)?.id ?? '';
}

function statementOf(
  movements: readonly Movement[],
  { of, on, knownAt }: { readonly of: string; readonly on: Day; readonly knownAt: string | null },
) {
  const stated = new Map<number, Balance>();
  for (const movement of movements) {
    if (movement.of !== of || movement.on > on || (knownAt !== null && movement.at > knownAt)) continue;
    const was = stated.get(movement.line) ?? NOTHING;
    const names = Object.keys(was) as (keyof Balance)[];
    stated.set(
      movement.line,
      Object.fromEntries(names.map((name) => [name, was[name] + movement.delta[name]])) as Balance,
    );
  }
  return stated;
}
