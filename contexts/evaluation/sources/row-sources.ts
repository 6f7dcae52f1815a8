import type { Scope } from '../../../platform/actor/scope.ts';
import type { NodeName } from '../../../platform/graphql/global-id.ts';
import type { Table } from '../../../platform/table/table.ts';
import { adoptionFacts, loopFacts } from '../../learning/index.ts';
import { conferenceOfFollowUp } from '../../outcomes/index.ts';
import { packageFacts, packageOfEntry } from '../../networks/index.ts';
import { armOn, type Profiles } from '../../programme/index.ts';
import {
  contributionOfPackage,
  contributionOfPractice,
  contributionsOfEpisode,
  contributionsOfFollowUps,
  type Whose,
} from '../domain/measures/contribution.ts';
import { episodesFollowed } from './episodes-followed.ts';
import { type RowSource, rowSource } from './row-source.ts';

/** All that snapshots are made of, in the order in which it is looked at. */
export function rowSources(deps: { readonly table: Table; readonly profiles: Profiles }): readonly RowSource[] {
  const whose = async ({ owner }: Scope): Promise<Whose> => {
    const profile = await deps.profiles(owner);
    return { authority: owner, armOn: (day) => armOn(profile, day) };
  };
  const practice = { whose, contributionsOf: asOne(contributionOfPractice) };
  return [
    rowSource({
      type: 'Conference',
      facts: episodesFollowed(deps),
      whose,
      contributionsOf: ({ episode, followUps }, of) => [
        ...contributionsOfEpisode(episode, of),
        ...contributionsOfFollowUps(episode, followUps, of),
      ],
      idOf: conferenceIn,
    }),
    rowSource({
      type: 'SupportPackage',
      facts: packageFacts(deps),
      whose,
      contributionsOf: asOne(contributionOfPackage),
      idOf: packageIn,
    }),
    rowSource({ type: 'LearningLoop', facts: loopFacts(deps), ...practice }),
    rowSource({ type: 'PracticeAdoption', facts: adoptionFacts(deps), ...practice }),
  ];
}

/** What is found of a child months later belongs to the row of its conference. */
function conferenceIn(name: NodeName): string | null {
  return name.type === 'Conference' ? name.id : conferenceOfFollowUp(name);
}

/** What happens to a package's money happens to its ledger. */
function packageIn({ type, id }: NodeName): string | null {
  if (type === 'LedgerEntry') return packageOfEntry(id);
  return type === 'SupportPackage' ? id : null;
}

function asOne<Facts, Of, Contribution>(
  contributionOf: (facts: Facts, of: Of) => Contribution,
): (facts: Facts, of: Of) => readonly Contribution[] {
  return (facts, of) => [contributionOf(facts, of)];
}
