import type { Scope } from '../../../platform/actor/scope.ts';
import type { Item } from '../../../platform/table/item.ts';
import type { Named } from '../domain/loop.ts';
import type { ConcernAbout } from '../domain/people/concern.ts';
import { adoptionFrom } from '../store/adoptions.ts';
import { type Key, keys } from '../store/keys.ts';
import { keysOfLoop } from '../store/loops.ts';
import { contributionFrom, keysOfContribution } from '../store/people/contributions.ts';

type Found = readonly (Item | undefined)[];

/** Both sides of what a concern is about: its author's and the programme's. */
export function keysOfAbout(about: ConcernAbout, scope: Scope): readonly Key[] {
  switch (about.kind) {
    case 'LOOP':
      return keysOfLoop(scope, about);
    case 'ADOPTION':
      return [keys.adoption(about), keys.adoptionOversight(about)];
    case 'QUESTION':
    case 'ANSWER':
    case 'OFFER':
    case 'REQUEST':
    case 'VISIT':
      return keysOfContribution(about);
  }
}

/** The loop that it has to do with. Undefined where there is no such thing. */
export function loopOfAbout(about: ConcernAbout, found: Found): Named | undefined {
  switch (about.kind) {
    case 'LOOP':
      return about;
    case 'ADOPTION':
      return adoptionFrom(found[0])?.adoption.source.loop;
    case 'QUESTION':
    case 'ANSWER':
    case 'OFFER':
    case 'REQUEST':
    case 'VISIT':
      return contributionFrom(about.kind, found)?.value.loop;
  }
}
