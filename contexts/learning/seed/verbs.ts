import type { Performed, Request } from '../../../platform/journal/perform.ts';
import { acknowledgeNotice } from '../acknowledge-notice.ts';
import { adoptPractice } from '../adopt-practice.ts';
import { beginCycle } from '../begin-cycle.ts';
import { decideCycle } from '../decide-cycle.ts';
import { decideHarm } from '../decide-harm.ts';
import type { LearningDeps } from '../deps.ts';
import { endCycle } from '../end-cycle.ts';
import { type NoticeName, type PracticeName, practiceNamedBy } from '../ids.ts';
import { moderateHarm } from '../moderate-harm.ts';
import { moderateLoop } from '../moderate-loop.ts';
import { planCycle } from '../plan-cycle.ts';
import type { Records } from './people-verbs.ts';
import { type Practice, testedOf } from '../practices/practice.ts';
import { rateEvidence } from '../rate-evidence.ts';
import { reportHarm } from '../report-harm.ts';
import { retireLoop } from '../retire-loop.ts';
import { startLoop } from '../start-loop.ts';
import { studyCycle } from '../study-cycle.ts';
import { submitLoop } from '../submit-loop.ts';

/** The use cases that a sandbox's stories are told by. */
const VERBS = {
  startLoop,
  planCycle,
  beginCycle,
  endCycle,
  studyCycle,
  decideCycle,
  submitLoop,
  moderateLoop,
  rateEvidence,
  retireLoop,
  reportHarm,
  decideHarm,
  moderateHarm,
  adoptPractice,
  acknowledgeNotice,
};
type Verb = keyof typeof VERBS;

/** Filled in as the step is told. */
type Given = 'idempotencyKey' | 'dryRun' | 'expectedVersion' | 'name' | 'harm';

/** One call. Loops, adoptions and harm go by names of the story's own. */
export type PracticeStep = {
  [V in Verb]: {
    readonly verb: V;
    readonly at: Date;
    /** Who does it. */
    readonly by: string;
    /** The loop or the adoption that it is about; of a loop that is started, its own name. */
    readonly of: string;
    /** The name of the adoption or the harm that it makes. */
    readonly makes?: string;
    /** The harm that is decided about, or of which one says that one knows. */
    readonly about?: string;
    readonly input: Omit<Parameters<(typeof VERBS)[V]>[2], Given>;
  };
}[Verb];

/** What the story's names stand for, as far as it was told. */
export type Told = {
  readonly practices: Map<string, PracticeName>;
  readonly harms: Map<string, NoticeName>;
  /** The same as global ids, and what people said about them. */
  readonly records: Records;
};

type UseCase = (deps: LearningDeps, request: Request, call: never) => Promise<Performed<unknown>>;

/** @throws Error when the use case does not apply it. */
export async function tellStep(deps: LearningDeps, request: Request, telling: Telling): Promise<void> {
  const { verb, of, about = '', input } = telling.step;
  const { practices, harms } = telling.told;
  const useCase: UseCase = VERBS[verb];
  const harm = harms.get(about);
  const name = verb === 'acknowledgeNotice' ? harm : practices.get(of);
  const common = { idempotencyKey: request.id, dryRun: false, expectedVersion: null };
  // Each verb's own input, by the type of the step: what is missing of a call was filled in here.
  const { outcome, state } = await useCase(deps, request, { ...common, name, harm, ...input } as never);
  const [record] = outcome.records;
  if (outcome.status !== 'APPLIED' || record === undefined) {
    throw new Error(`${verb} of ${of}: ${JSON.stringify(outcome.problems)}`);
  }
  note(telling, record.id, state);
}

type Telling = { readonly step: PracticeStep; readonly told: Told };

function note({ step, told }: Telling, record: string, state: unknown): void {
  const practice = practiceNamedBy(record);
  const made = step.verb === 'startLoop' ? step.of : (step.makes ?? '');
  if (step.verb === 'reportHarm' && practice !== null) {
    const id = testedOf(state as Practice).harms.at(-1)?.id ?? '';
    told.harms.set(made, { practice, id });
    return;
  }
  if ((step.verb === 'startLoop' || step.verb === 'adoptPractice') && practice !== null) {
    told.practices.set(made, practice);
    told.records.set(made, record);
  }
}
