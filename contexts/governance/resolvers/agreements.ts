import type {
  MutationAcceptSharingAgreementArgs,
  MutationOfferSharingAgreementArgs,
  MutationRevokeSharingAgreementArgs,
  QuerySharingAgreementsArgs,
  QueryWouldShareArgs,
} from '../../../graphql/generated/resolvers-types.ts';
import type { Actor } from '../../../platform/actor/actor.ts';
import { connectionOf, filledPage, listName, pageRequest } from '../../../platform/graphql/connection.ts';
import type { RequestContext } from '../../../platform/graphql/context.ts';
import { badInput } from '../../../platform/graphql/errors.ts';
import type { ResolverMap } from '../../../platform/graphql/executable-schema.ts';
import { payload, versionedCallOf } from '../../../platform/graphql/payload.ts';
import type { Performed } from '../../../platform/journal/perform.ts';
import { acceptSharingAgreement } from '../accept-sharing-agreement.ts';
import { askSharing } from '../ask-sharing.ts';
import type { GovernanceDeps } from '../deps.ts';
import { recipientOf } from '../domain/terms-rules.ts';
import { namedBy, recipientOfId } from '../ids.ts';
import { offerSharingAgreement } from '../offer-sharing-agreement.ts';
import { revokeSharingAgreement } from '../revoke-sharing-agreement.ts';
import { listAgreements, type Parties, readAgreement, type StoredAgreement } from '../store/agreements.ts';
import { authorityAsked, authorityNamed } from './authorities.ts';
import { type AgreementView, agreementView, versionInForce, versionView } from './views.ts';

export function agreementResolvers(deps: GovernanceDeps): ResolverMap {
  return {
    Query: agreementQueries(deps),
    Mutation: agreementMutations(deps),
    SharingAgreement: {
      inForce: ({ agreement }: AgreementView, _: unknown, { today }: RequestContext) =>
        versionInForce(agreement, today),
      versions: ({ agreement }: AgreementView, _: unknown, { today }: RequestContext) =>
        agreement.offer.versions.map((version) => versionView(agreement, version, today)),
    },
  };
}

/** Null if there is none, or it is another authority's. */
export async function agreementById(
  { journal }: GovernanceDeps,
  { actor }: RequestContext,
  id: string,
): Promise<AgreementView | null> {
  const parties = partiesNamed(id, actor);
  const found = parties === null ? undefined : await readAgreement(journal.table, parties);
  return found === undefined ? null : agreementView(found);
}

function agreementQueries({ journal: { table } }: GovernanceDeps) {
  return {
    async sharingAgreements(_: unknown, args: QuerySharingAgreementsArgs, { actor }: RequestContext) {
      const asked = authorityAsked(args.authorityId, actor);
      const list = listName('sharingAgreements', asked);
      const request = pageRequest(args, list);
      const page = await filledPage({
        request,
        matches: null,
        async fetch(after, limit) {
          if (asked === 'NONE') return [];
          const found = await listAgreements(table, { authority: asked, after, limit });
          return found.map(({ item, sortKey }) => ({ item: agreementView(item), sortKey }));
        },
      });
      return connectionOf(page, list, request);
    },

    async wouldShare(_: unknown, args: QueryWouldShareArgs, { actor, today }: RequestContext) {
      const { dataClass, purpose } = args;
      const on = args.on ?? today;
      const authority = authorityAsked(args.authorityId, actor);
      if (authority === null) throw badInput('Name the authority whose data are meant: you belong to none.');
      const recipient = recipientOf(args.recipient, args.project ?? null);
      const verdict =
        authority === 'NONE' || recipient === null
          ? ({ allowed: false, because: 'NO_AGREEMENT' } as const)
          : await askSharing(table, { authority, recipient, dataClass, purpose, on });
      const by = verdict.allowed ? verdict.agreement : null;
      return {
        allowed: verdict.allowed,
        on,
        agreementId: by?.id ?? null,
        agreementVersion: by?.version ?? null,
        because: verdict.allowed ? null : verdict.because,
      };
    },
  };
}

function agreementMutations(deps: GovernanceDeps) {
  const shown = (performed: Performed<StoredAgreement>, context: RequestContext) =>
    payload(performed, {
      field: 'agreement',
      view: agreementView,
      reread: (id) => agreementById(deps, context, id),
    });
  return {
    async offerSharingAgreement(_: unknown, { input }: MutationOfferSharingAgreementArgs, context: RequestContext) {
      const { dataClasses, purposes, lawfulBasis, from, until } = input;
      const terms = { dataClasses, purposes, lawfulBasis, from, until: until ?? null };
      const authority = authorityNamed(input.authorityId);
      const recipient = recipientOf(input.recipient, input.project ?? null);
      const call = { ...versionedCallOf(input), authority, recipient, terms };
      return shown(await offerSharingAgreement(deps, context, call), context);
    },
    async acceptSharingAgreement(_: unknown, { input }: MutationAcceptSharingAgreementArgs, context: RequestContext) {
      const parties = partiesNamed(input.agreementId, context.actor);
      const call = { ...versionedCallOf(input), parties, number: input.agreementVersion };
      return shown(await acceptSharingAgreement(deps, context, call), context);
    },
    async revokeSharingAgreement(_: unknown, { input }: MutationRevokeSharingAgreementArgs, context: RequestContext) {
      const parties = partiesNamed(input.agreementId, context.actor);
      return shown(await revokeSharingAgreement(deps, context, { ...versionedCallOf(input), parties }), context);
    },
  };
}

function partiesNamed(id: string, actor: Actor): Parties | null {
  const name = namedBy(id, 'SharingAgreement', actor);
  const recipient = name === null ? null : recipientOfId(name.id);
  return name === null || recipient === null ? null : { authority: name.authority, recipient };
}
