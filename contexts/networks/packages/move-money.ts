import type { Performed, Request } from '../../../platform/journal/perform.ts';
import type { Problem } from '../../../platform/journal/problem.ts';
import type { Write } from '../../../platform/table/write.ts';
import { type Move, NOTHING } from '../domain/balance.ts';
import type { LineAccount, MoneyAnswer } from '../domain/check-money.ts';
import type { LedgerEntry } from '../domain/ledger.ts';
import { problem } from '../domain/rules.ts';
import { entryGlobalId, entryPartition, entryWrite, moneyWrite } from '../store.ts';
import { accountAfter } from './advance.ts';
import { takenBy, takingWrites } from './allocations.ts';
import { checkGiven } from './check-given.ts';
import {
  decidePackage,
  type Grounds,
  type PackageCommand,
  type PackageDecided,
  type PackageState,
  refused,
} from './decide-package.ts';
import type { NetworksDeps } from './deps.ts';

/** What is to be done with the money of a line, once it is known what the package is. */
export type MoneyPlan = {
  readonly line: number;
  readonly answer: (account: LineAccount) => MoneyAnswer;
  /** `on`: today, unless said. */
  readonly entry: Omit<LedgerEntry, 'id' | 'at' | 'moves' | 'on'> & { readonly on?: LedgerEntry['on'] };
  /** What else must hold or be written, such as the marker of a payment's reference. */
  readonly alsoWrites?: (made: { readonly entryId: string; readonly move: Move }) => readonly Write[];
};

export type MoneyCommand = Omit<PackageCommand, 'decide'> & {
  readonly plan: (grounds: Grounds) => MoneyPlan | { readonly problems: readonly Problem[] };
  /** What happened, in the past tense. */
  readonly event: string;
};

/**
 * Moves money of one line: the balance, by conditions of its own, and an entry of the ledger. The package itself is not
 * touched, so that payments wait for nobody but each other, and for those only as long as one write takes.
 */
export function moveMoney(
  deps: NetworksDeps,
  request: Request,
  { plan, event, ...command }: MoneyCommand,
): Promise<Performed<PackageState>> {
  const id = deps.journal.nextId();
  return decidePackage(deps, request, {
    ...command,
    decide: (grounds) => {
      const planned = plan(grounds);
      const against = [...checkGiven(command.call), ...('problems' in planned ? planned.problems : [])];
      if (against.length > 0 || 'problems' in planned) return refused(against, grounds.scope, grounds.state);
      return carryOut(grounds, planned, { id, event, nextId: deps.journal.nextId });
    },
  });
}

function carryOut(
  grounds: Grounds,
  plan: MoneyPlan,
  { id, event, nextId }: { readonly id: string; readonly event: string; readonly nextId: () => string },
): PackageDecided {
  const { state, scope, request, today } = grounds;
  const { current, account } = state;
  const line = current.request.lines.find(({ number }) => number === plan.line);
  if (line === undefined) return refused([problem('M3L', 'input', 'line')], scope, state);
  const answer = plan.answer({ line, balance: account.balances.get(line.number) ?? NOTHING });
  if (answer.kind === 'REFUSED') return refused(answer.problems, scope, state);

  const moves = [{ line: line.number, move: answer.move }];
  const entry: LedgerEntry = { on: today, ...plan.entry, id, at: request.now.toISOString(), moves };
  return {
    kind: 'CHANGED',
    problems: [],
    state: { current, account: accountAfter(account, { ...account, moves }), entry },
    changes: [
      {
        record: { id: entryGlobalId(scope, current.id, id), version: 1 },
        partition: entryPartition(scope, `${current.id}${id}`),
        event: { type: event, fields: ['ledger'] },
      },
    ],
    writes: [
      moneyWrite(scope, current.id, { moves, account }),
      entryWrite(scope, current.id, entry),
      ...(plan.alsoWrites?.({ entryId: id, move: answer.move }) ?? []),
      // Only of a package that has ended: what comes back goes to its year.
      ...takingWrites(grounds, takenBy(moves, current.request.lines), { nextId }),
    ],
  };
}
