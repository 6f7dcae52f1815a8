import type { Chronicle } from './chronicle.ts';

/** What section 31ZA is about is done for all children of an episode, unless a fact names those whom it concerns. */
export type Concerning = { readonly laChildIds?: readonly string[] };

/** The kinds of fact that may name them. */
export const CONCERNING_KINDS = ['letter', 'offer', 'offerResponse', 'exemption', 'application'] as const;

export function concerns({ laChildIds }: Concerning, laChildId: string): boolean {
  return laChildIds?.includes(laChildId) ?? true;
}

/** What concerns one child. Whatever else an episode holds, a meeting too, is of all its children. */
export function concerning(chronicle: Chronicle, laChildId: string): Chronicle {
  const isOfChild = (fact: Concerning): boolean => concerns(fact, laChildId);
  const { letter, offer, offerResponse, exemption, application } = chronicle;
  return {
    ...chronicle,
    letter: letter.filter(isOfChild),
    offer: offer.filter(isOfChild),
    offerResponse: offerResponse.filter(isOfChild),
    exemption: exemption.filter(isOfChild),
    application: application.filter(isOfChild),
  };
}

/** Whether any child may stand differently from another. */
export function tellsChildrenApart(chronicle: Chronicle): boolean {
  return CONCERNING_KINDS.some((kind) =>
    chronicle[kind].some(({ laChildIds }: Concerning) => laChildIds !== undefined),
  );
}
