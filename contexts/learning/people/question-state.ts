import type { Question } from '../domain/people/contribution.ts';
import type { Acceptance } from '../store/people/acceptances.ts';
import type { StoredContribution } from '../store/people/contributions.ts';

/** A question, and which answer the loop's owner stands by. */
export type QuestionState = StoredContribution<Question> & { readonly acceptance?: Acceptance | undefined };
