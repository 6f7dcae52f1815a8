import { type LocalDate, londonDate } from '../../platform/dates/index.ts';
import { type Call, notFound, refused } from '../../platform/journal/decisions.ts';
import { type Decision, perform, type Performed, type Request } from '../../platform/journal/perform.ts';
import type { LearningDeps } from './deps.ts';
import type { PracticeHelp } from './domain/codes.ts';
import { checkOffer } from './domain/people/check-help.ts';
import type { HelpOffer, PracticeContact } from './domain/people/help.ts';
import { problemIf } from './domain/rules.ts';
import type { PracticeName } from './ids.ts';
import { contributed } from './people/contributed.ts';
import { isPractised, readingPractice } from './people/practised.ts';
import { checkText } from './practices/check-text.ts';
import type { StoredContribution } from './store/people/contributions.ts';

export type OfferHelp = Call & {
  /** Null for what is neither a loop's nor an adoption's global id. */
  readonly practice: PracticeName | null;
  readonly help: readonly PracticeHelp[];
  readonly text: string;
  readonly contact: PracticeContact;
  /** Authorities. */
  readonly capacity: number;
  readonly until: LocalDate;
};

type State = StoredContribution<HelpOffer>;

/** Whoever practises something helps others with it. */
export function offerHelp({ journal }: LearningDeps, request: Request, call: OfferHelp): Promise<Performed<State>> {
  const { idempotencyKey, dryRun, ...input } = call;
  const { practice, text, help, contact, capacity, until } = input;
  const { scope } = request.actor;
  const own = practice?.authority === scope.owner ? practice : null;
  const reading = own === null ? null : readingPractice(journal.table, scope, own);
  const id = journal.nextId();
  return perform(journal, request, {
    operation: 'offerHelp',
    idempotencyKey,
    dryRun,
    input,
    reads: () => reading?.keys() ?? [],
    decide: (found): Decision<State> => {
      const shown = reading?.read(found);
      if (shown === 'READ_MORE') return { kind: 'READ_MORE' };
      if (shown === undefined) return notFound('practiceId');
      const problems = [
        ...checkText({ text }),
        ...checkOffer({ help, capacity, until }, londonDate(request.now)),
        ...problemIf(!isPractised(shown), 'LP4', 'input', 'practiceId'),
      ];
      if (problems.length > 0) return refused(problems);
      const { owner, id: loop } = shown.loop.loop;
      const offer: HelpOffer = {
        kind: 'OFFER',
        id,
        owner: scope.owner,
        at: request.now.toISOString(),
        loop: { authority: owner, id: loop },
        practice: shown.name,
        text,
        ...{ help, contact, capacity, until, decisions: [] },
      };
      return contributed(offer, { event: { type: 'HELP_OFFERED', fields: ['help', 'text', 'until'] }, to: null });
    },
  });
}
