import type { Visit } from '../domain/people/visit.ts';
import type { StoredContribution } from '../store/people/contributions.ts';
import type { StoredHosting } from '../store/people/hostings.ts';

/** Both sides of a visit. `hosting` is absent until the host speaks. */
export type VisitSides = StoredContribution<Visit> & { readonly hosting?: StoredHosting | undefined };
