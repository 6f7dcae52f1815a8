import type { MutationResolvers } from '../../../graphql/generated/resolvers-types.ts';
import type { ResolverMap } from '../../../platform/graphql/executable-schema.ts';
import type { RequestContext } from '../../../platform/graphql/context.ts';
import { withoutNulls } from '../../../platform/without-nulls.ts';
import type { FactData, FactKind } from '../domain/facts.ts';
import { changeSourceRecord } from '../change-source-record.ts';
import { makeReferral } from '../make-referral.ts';
import { recordConference } from '../record-conference.ts';
import type { ConferencesDeps } from '../recording/deps.ts';
import { factVerbs } from '../recording/fact-verbs.ts';
import type { RecordFact } from '../recording/record-fact.ts';
import { reopenConference } from '../reopen-conference.ts';
import { factOf } from './fact-of.ts';
import { payload, type PayloadView } from './payload.ts';
import type { ConferenceViews } from './view.ts';

type Arguments<Input> = { readonly input: Input };

export function conferenceMutations(deps: ConferencesDeps, views: ConferenceViews): ResolverMap {
  const wholeEpisodes: Pick<
    MutationResolvers,
    'makeReferral' | 'recordConference' | 'reopenConference' | 'changeSourceRecord'
  > = {
    async makeReferral(_root, { input }, context) {
      return payload(views, context, await makeReferral(deps, context, withoutNulls(input)));
    },
    async reopenConference(_root, { input }, context) {
      return payload(views, context, await reopenConference(deps, context, withoutNulls(input)));
    },
    async changeSourceRecord(_root, { input }, context) {
      return payload(views, context, await changeSourceRecord(deps, context, withoutNulls(input)));
    },
    async recordConference(_root, { input }, context) {
      const given = withoutNulls(input);
      return payload(
        views,
        context,
        await recordConference(deps, context, { ...given, facts: given.facts.map(factOf) }),
      );
    },
  };
  const verbs = Object.values(factVerbs).map((verb) => [
    verb.operation,
    verbResolver(verb as RecordFact<FactKind>, deps, views),
  ]);
  return { Mutation: { ...wholeEpisodes, ...(Object.fromEntries(verbs) as Record<string, unknown>) } };
}

/** A verb's input holds its fact under the name of its kind. */
type VerbInput = {
  readonly idempotencyKey: string;
  readonly conferenceId: string;
  readonly expectedVersion?: number | null;
  readonly dryRun: boolean;
} & Readonly<Record<string, unknown>>;

function verbResolver(verb: RecordFact<FactKind>, deps: ConferencesDeps, views: ConferenceViews) {
  return async (_root: unknown, { input }: Arguments<VerbInput>, context: RequestContext): Promise<PayloadView> => {
    const { idempotencyKey, conferenceId, expectedVersion, dryRun } = input;
    const data = withoutNulls(input[verb.kind]) as FactData[FactKind];
    const command = { idempotencyKey, conferenceId, dryRun, data, expectedVersion: expectedVersion ?? undefined };
    return payload(views, context, await verb(deps, context, command));
  };
}
