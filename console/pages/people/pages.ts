import type { Page } from '../../page.ts';
import { newPersonPage } from './new-person.ts';
import { peoplePage } from './people.ts';
import { personPage } from './person.ts';

/** Who may come in. The first whose path fits is shown, so `new` comes before an id. */
export const PEOPLE_PAGES: readonly Page[] = [peoplePage, newPersonPage, personPage];
