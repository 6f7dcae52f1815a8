import type { Line } from '../../../contexts/networks/domain/line.ts';
import { type Pence, pence } from '../../../contexts/networks/domain/pence.ts';
import { localDate } from '../../../platform/dates/index.ts';
import type { Performed } from '../../../platform/journal/perform.ts';
import type { Clerk } from './clerk.ts';
import { type Day, keyOf, type Model, type ModelLine } from './model.ts';
import type { Command } from './model-commands.ts';
import { asking } from './treasury.ts';

/** Tells the product what a command says. `nextKey`: for records that need a name of their own. */
// eslint-disable-next-line complexity -- one case for each verb, a line or two each: a table of them would say no less.
export function tell(
  clerk: Clerk,
  model: Model,
  { command, nextKey }: { readonly command: Command; readonly nextKey: () => string },
): Promise<Performed<unknown>> {
  const on = dateOf(model.today);
  const why = { reason: 'As it was decided.', by: 'FINANCE1' };
  switch (command.verb) {
    case 'request': {
      const { family, strand, who, lines } = command;
      const more = { familyRef: family, strand: strand as never, requester: who };
      const sourceRecord = { system: 'SHEETS', recordId: nextKey() };
      return clerk.request({ sourceRecord, request: asking(lines.map(lineOf), more) });
    }
    case 'check': {
      const findings = [{ rule: 'E1', answer: command.isMet ? 'MET' : 'NOT_MET' } as const];
      return clerk.check({ packageId: command.of.id, on, by: 'WORKER1', findings });
    }
    case 'approve': {
      const role = command.who === 'PANEL1' ? 'PANEL' : 'TEAM_MANAGER';
      const override = command.isOverridden && { override: 'The board said so.' };
      return clerk.approve({ packageId: command.of.id, by: command.who, role, ...override });
    }
    case 'reject':
    case 'giveBack':
      return clerk[command.verb]({ packageId: command.of.id, by: command.who, reason: why.reason });
    case 'vary': {
      const { of, who, lines } = command;
      return clerk.vary({ packageId: of.id, requester: who, reason: why.reason, lines: lines.map(lineOf) });
    }
    case 'commit':
    case 'release':
      return clerk[command.verb]({ packageId: command.of.id, line: command.line, pence: pence(command.amount) });
    case 'pay': {
      const { of, line, amount, payee, retrospectiveBy } = command;
      const paidOn = dateOf(command.on);
      const named = {
        ...(payee !== null && { payeeRef: payee }),
        ...(retrospectiveBy !== null && { retrospectiveBy }),
      };
      return clerk.pay({ packageId: of.id, line, pence: pence(amount), paidOn, reference: nextKey(), ...named });
    }
    case 'refund':
    case 'correct':
      return clerk[command.verb]({
        paymentId: command.payment.id,
        on,
        pence: pence(command.amount),
        reason: why.reason,
      });
    case 'review': {
      const children = [{ laChildId: 'CHILD1', lives: 'WITH_PARENT' }] as const;
      return clerk.review({
        packageId: command.of.id,
        on,
        by: 'WORKER1',
        barrier: 'REDUCED',
        children,
        next: 'CONTINUE',
      });
    }
    case 'close': {
      const children = [{ laChildId: 'CHILD1', lives: 'WITH_PARENT' }] as const;
      return clerk.close({ packageId: command.of.id, on, by: 'WORKER1', reason: 'PURPOSE_ACHIEVED', children });
    }
    case 'suspend':
      return clerk.suspend({ packageId: command.of.id, on, reason: 'PAYMENT_QUERY' });
    case 'cancel':
      return clerk.cancel({ packageId: command.of.id, reason: why.reason });
    case 'erase':
      return clerk.erase({ packageId: command.of.id, reason: 'RECORDED_IN_ERROR' });
    case 'submit':
    case 'resume':
      return clerk[command.verb]({ packageId: command.of.id });
    case 'allocate': {
      const expectedVersion = model.allocations.get(keyOf(command.year, command.strand))?.version ?? 0;
      const conditions = { purposes: null, categories: null };
      return clerk.allocate({
        ...why,
        ...yearOf(command),
        pence: command.amount as Pence,
        conditions,
        expectedVersion,
      });
    }
    case 'transfer': {
      const { year, strand, to, amount } = command;
      return clerk.transfer({ ...why, year, from: strand as never, to: to as never, pence: pence(amount) });
    }
    case 'closeYear':
      return clerk.closeYear({ ...why, ...yearOf(command), carriedForward: command.amount as Pence });
  }
}

function yearOf({ year, strand }: { readonly year: number; readonly strand: string }) {
  return { year, strand: strand as 'FAMILY_NETWORKS' };
}

export function dateOf(day: Day) {
  return localDate(new Date(day * 86_400_000).toISOString().slice(0, 10));
}

function lineOf({ number, weekly, from, until, pence: amount, payee }: ModelLine): Line {
  return {
    number,
    category: 'HOUSEHOLD_ITEMS',
    frequency: weekly ? 'WEEKLY' : 'ONE_OFF',
    from: dateOf(from),
    until: dateOf(until),
    pence: pence(amount),
    payee: { type: 'SUPPLIER', ref: payee },
  };
}
