import type { Performed, Request } from '../../../platform/journal/perform.ts';
import { acceptAnswer } from '../accept-answer.ts';
import { agreeVisit } from '../agree-visit.ts';
import { answerQuestion } from '../answer-question.ts';
import { askForVisit } from '../ask-for-visit.ts';
import { askQuestion } from '../ask-question.ts';
import { attachLoop } from '../attach-loop.ts';
import { cancelVisit } from '../cancel-visit.ts';
import { decideConcern } from '../decide-concern.ts';
import { decideHelpRequest } from '../decide-help-request.ts';
import type { LearningDeps } from '../deps.ts';
import type { Named } from '../domain/loop.ts';
import type { ContributionName } from '../domain/people/contribution.ts';
import { holdVisit } from '../hold-visit.ts';
import { type PracticeName, practiceNamedBy } from '../ids.ts';
import { joinGroup } from '../join-group.ts';
import { leaveGroup } from '../leave-group.ts';
import { offerHelp } from '../offer-help.ts';
import { aboutNamedBy, concernNamedBy } from '../people/concern-ids.ts';
import { groupNamedBy } from '../people/group-ids.ts';
import { namedOfKind } from '../people/ids.ts';
import { reportConcern } from '../report-concern.ts';
import { startGroup } from '../start-group.ts';
import { takeUpHelp } from '../take-up-help.ts';

/** The use cases by which people of a sandbox talk. */
const VERBS = {
  askQuestion,
  answerQuestion,
  acceptAnswer,
  offerHelp,
  takeUpHelp,
  decideHelpRequest,
  askForVisit,
  agreeVisit,
  holdVisit,
  cancelVisit,
  startGroup,
  joinGroup,
  leaveGroup,
  attachLoop,
  reportConcern,
  decideConcern,
};
type Verb = keyof typeof VERBS;

type Kind = ContributionName['kind'];

/** What the names of a story stand for. Each throws for a name that nothing was given. */
export type Names = {
  readonly practice: (name: string) => PracticeName;
  readonly said: <K extends Kind>(kind: K, name: string) => ContributionName & { readonly kind: K };
  readonly about: (name: string) => NonNullable<ReturnType<typeof aboutNamedBy>>;
  readonly group: (name: string) => Named;
  readonly concern: (name: string) => Named;
};

/** One call, its input written with the names of the story. */
export type PeopleStep = {
  [V in Verb]: {
    readonly verb: V;
    readonly at: Date;
    /** Who does it. */
    readonly by: string;
    /** The name of what it makes, or of what it is about. */
    readonly of: string;
    readonly input: (
      names: Names,
    ) => Omit<Parameters<(typeof VERBS)[V]>[2], 'idempotencyKey' | 'dryRun' | 'expectedVersion'>;
  };
}[Verb];

/** The global ids of what was told, by the names of the story. */
export type Records = Map<string, string>;

export function isPeopleStep(step: { readonly verb: string }): step is PeopleStep {
  return step.verb in VERBS;
}

type UseCase = (deps: LearningDeps, request: Request, call: never) => Promise<Performed<unknown>>;

/** @throws Error when the use case does not apply it. */
export async function tellPeopleStep(
  deps: LearningDeps,
  request: Request,
  { step, records }: { readonly step: PeopleStep; readonly records: Records },
): Promise<void> {
  const useCase: UseCase = VERBS[step.verb];
  const common = { idempotencyKey: request.id, dryRun: false, expectedVersion: null };
  const { outcome } = await useCase(deps, request, { ...common, ...step.input(namesIn(records)) } as never);
  const [record] = outcome.records;
  if (outcome.status !== 'APPLIED' || record === undefined) {
    throw new Error(`${step.verb} of ${step.of}: ${JSON.stringify(outcome.problems)}`);
  }
  if (!records.has(step.of)) records.set(step.of, record.id);
}

function namesIn(records: Records): Names {
  const named =
    <T>(read: (id: string) => T | null) =>
    (name: string): T => {
      const found = read(records.get(name) ?? '');
      if (found === null) throw new Error(`Nothing in the story is called ${name}.`);
      return found;
    };
  return {
    practice: named(practiceNamedBy),
    said: (kind, name) => named((id) => namedOfKind(id, kind))(name),
    about: named(aboutNamedBy),
    group: named(groupNamedBy),
    concern: named(concernNamedBy),
  };
}
