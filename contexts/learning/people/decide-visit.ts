import { type LocalDate, londonDate } from '../../../platform/dates/index.ts';
import { type Call, notFound, refused } from '../../../platform/journal/decisions.ts';
import {
  type Decision,
  type FinalDecision,
  perform,
  type Performed,
  type Request,
} from '../../../platform/journal/perform.ts';
import type { Problem } from '../../../platform/journal/problem.ts';
import type { LearningDeps } from '../deps.ts';
import { type ContributionName, hidingOf } from '../domain/people/contribution.ts';
import {
  type Hosting,
  type HostStep,
  type Visit,
  type VisitorStep,
  visitState,
  type VisitState,
} from '../domain/people/visit.ts';
import { problemIf } from '../domain/rules.ts';
import { checkText } from '../practices/check-text.ts';
import { partitions } from '../store/keys.ts';
import { contributionFrom, keysOfContribution } from '../store/people/contributions.ts';
import { hostingFrom, writesOfHosting } from '../store/people/hostings.ts';
import { writesToInbox } from '../store/people/inbox.ts';
import { peopleKeys } from '../store/people/keys.ts';
import { changed } from './contributed.ts';
import { contributionId } from './ids.ts';
import type { VisitSides } from './visit-sides.ts';

export type VisitCall = Call & {
  /** Null for what is no visit's global id. */
  readonly visit: (ContributionName & { readonly kind: 'VISIT' }) | null;
};

export type VisitGrounds = {
  readonly request: Request;
  readonly sides: VisitSides;
  readonly state: VisitState;
  readonly today: LocalDate;
};

/** What one side says next, or what stands against it. */
type VisitStep =
  | readonly Problem[]
  | { readonly by: 'VISITOR'; readonly step: VisitorStep; readonly type: string }
  | { readonly by: 'HOST'; readonly step: HostStep; readonly type: string };

type VisitCommand = {
  readonly operation: string;
  readonly call: VisitCall;
  /** What is to be screened, by the names of the input's fields. */
  readonly texts: Readonly<Record<string, string>>;
  readonly decide: (grounds: VisitGrounds) => VisitStep;
};

/** Steps of one side: an item of the table is bounded. */
const MOST_STEPS = 20;

/** What visitor or host says of a visit: both sides are read, and one's own alone is written. */
export function decideVisit(
  { journal }: LearningDeps,
  request: Request,
  { operation, call, texts, decide }: VisitCommand,
): Promise<Performed<VisitSides>> {
  const { idempotencyKey, dryRun, ...input } = call;
  const { visit: name } = input;
  let host: Visit['host'] | null = null;
  return perform(journal, request, {
    operation,
    idempotencyKey,
    dryRun,
    input,
    reads: () => [
      ...(name === null ? [] : keysOfContribution(name)),
      ...(name === null || host === null ? [] : [peopleKeys.hosting(host, name.id)]),
    ],
    decide: (found): Decision<VisitSides> => {
      const visit = contributionFrom('VISIT', found);
      const { owner } = request.actor.scope;
      // Neither side's: told as if there were no such visit.
      if (visit === undefined || (visit.value.owner !== owner && visit.value.host !== owner))
        return notFound('visitId');
      if (host === null) {
        host = visit.value.host;
        return { kind: 'READ_MORE' };
      }
      const hosting = hostingFrom(found[2]);
      const sides: VisitSides = { ...visit, ...(hosting !== undefined && { hosting }) };
      const state = visitState(visit.value, hosting?.hosting);
      const against = [
        ...checkText(texts),
        ...problemIf(hidingOf(visit.oversight) !== null, 'LP9', 'input', 'visitId'),
        ...problemIf(stepsOf(sides, owner) >= MOST_STEPS, 'L17', 'input', 'visitId'),
      ];
      const said = against.length > 0 ? against : decide({ request, sides, state, today: londonDate(request.now) });
      return 'by' in said ? stepped(sides, said) : refused(said);
    },
  });
}

function stepsOf({ value, hosting }: VisitSides, owner: Visit['owner']): number {
  return value.owner === owner ? value.steps.length : (hosting?.hosting.steps.length ?? 0);
}

type Said = Exclude<VisitStep, readonly Problem[]>;

function stepped(sides: VisitSides, said: Said): FinalDecision<VisitSides> {
  const { value: visit, hosting } = sides;
  const event = { type: said.type, fields: ['steps'] };
  const told = toTheOther(visit, said);
  if (said.by === 'VISITOR') {
    const result = changed(sides, { after: { ...visit, steps: [...visit.steps, said.step] }, event, writes: told });
    return { ...result, state: { ...sides, ...result.state } };
  }
  const version = (hosting?.version ?? 0) + 1;
  const before: Hosting = hosting?.hosting ?? { authority: visit.host, id: visit.id, steps: [] };
  const after = { ...before, steps: [...before.steps, said.step] };
  return {
    kind: 'CHANGED',
    problems: [],
    state: { ...sides, hosting: { hosting: after, version } },
    changes: [
      {
        record: { id: contributionId({ kind: 'VISIT', authority: visit.owner, id: visit.id }), version },
        partition: partitions.shared({ authority: visit.host, id: visit.id }),
        event,
      },
    ],
    writes: [...writesOfHosting(visit, after, version), ...told],
  };
}

function toTheOther(visit: Visit, { by, step }: Said) {
  const [authority, to] = by === 'HOST' ? [visit.host, visit.owner] : [visit.owner, visit.host];
  const about = { kind: 'VISIT', authority: visit.owner, id: visit.id } as const;
  return writesToInbox(to, { authority, kind: 'VISIT_CHANGED', at: step.at, loop: visit.loop, about });
}
