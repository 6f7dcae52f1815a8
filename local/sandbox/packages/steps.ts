import { type Line, pence, type SeededStep } from '../../../contexts/networks/index.ts';
import { localDate } from '../../../platform/dates/index.ts';

/** The package that a step is about, as it was asked for. */
export type Asked = { readonly of: string; readonly children: readonly string[]; readonly lines: readonly Line[] };

/** What came next, on a day. */
export type Next = (asked: Asked) => SeededStep;

/** UTC. Of one day, in the order in which they can only come. */
const HOUR = { request: 8, submit: 9, check: 10, approve: 11, commit: 12, pay: 13, review: 14, end: 15 } as const;

const RULES = ['E1', 'E2', 'E3', 'E4', 'E5', 'E6'] as const;

export function at(day: string, what: keyof typeof HOUR): Date {
  return new Date(`${day}T${String(HOUR[what]).padStart(2, '0')}:00:00.000Z`);
}

export function submitted(day: string): Next {
  return ({ of }) => ({ verb: 'submitPackage', at: at(day, 'submit'), of, input: {} });
}

export function checked(day: string): Next {
  const findings = RULES.map((rule) => ({ rule, answer: 'MET' }) as const);
  const input = { on: localDate(day), by: 'WORKER2', findings };
  return ({ of }) => ({ verb: 'checkEligibility', at: at(day, 'check'), of, input });
}

export function approved(day: string, role: 'SERVICE_MANAGER' | 'PANEL'): Next {
  const input = { by: role === 'PANEL' ? 'PANEL1' : 'SM1', role, reason: 'It lets the children stay with their own.' };
  return ({ of }) => ({ verb: 'approvePackage', at: at(day, 'approve'), of, input });
}

type Times = { readonly line: number; readonly times: number };

/** Sets aside so many of a line's payments. */
export function committed(day: string, { line, times }: Times): Next {
  return ({ of, lines }) => {
    const input = { line, pence: amountOf(lines, { line, times }) };
    return { verb: 'commitSupport', at: at(day, 'commit'), of, input };
  };
}

/** Pays so many of a line's payments in one. */
export function paid(day: string, { line, times }: Times): Next {
  return ({ of, lines }) => {
    const reference = `${of}-${day}-${String(line)}`;
    const input = { line, pence: amountOf(lines, { line, times }), paidOn: localDate(day), reference };
    return { verb: 'recordPayment', at: at(day, 'pay'), of, input };
  };
}

export function reviewed(day: string, next: 'CONTINUE' | 'END'): Next {
  return ({ of, children }) => {
    const barrier = next === 'END' ? 'REMOVED' : 'REDUCED';
    const input = { on: localDate(day), by: 'WORKER2', barrier, next, children: livingWithParent(children) } as const;
    return { verb: 'reviewPackage', at: at(day, 'review'), of, input };
  };
}

export function suspended(day: string): Next {
  const input = { on: localDate(day), reason: 'PAYMENT_QUERY' } as const;
  return ({ of }) => ({ verb: 'suspendPackage', at: at(day, 'end'), of, input });
}

export function closed(day: string): Next {
  return ({ of, children }) => {
    const ending = { on: localDate(day), by: 'WORKER2', reason: 'PURPOSE_ACHIEVED' } as const;
    return { verb: 'closePackage', at: at(day, 'end'), of, input: { ...ending, children: livingWithParent(children) } };
  };
}

function livingWithParent(children: readonly string[]) {
  return children.map((laChildId) => ({ laChildId, lives: 'WITH_PARENT' }) as const);
}

function amountOf(lines: readonly Line[], { line, times }: Times) {
  return pence(times * (lines[line - 1]?.pence ?? 0));
}
