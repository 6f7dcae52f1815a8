import type { HelpDecision, HelpRequest } from '../domain/people/help.ts';
import type { StoredContribution } from '../store/people/contributions.ts';

/** A request for help, and what whoever offers has decided about it. */
export type RequestState = StoredContribution<HelpRequest> & { readonly decision?: HelpDecision | undefined };
