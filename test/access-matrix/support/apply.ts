import type { Actor } from './cast.ts';
import type { Api } from './stage.ts';

/** The idempotency key under which an actor has made a change. */
export const keyOf = ({ name }: Actor): string => `the-key-of-${name}`;

type WithId = { readonly id: string } | null;

export type Payload = {
  readonly status?: string;
  readonly conference?: WithId;
  readonly followUp?: WithId;
  readonly agreement?: WithId;
  readonly grant?: WithId;
  readonly project?: WithId;
  readonly hold?: WithId;
  readonly webhook?: WithId;
  readonly package?: WithId;
  readonly entry?: WithId;
  readonly loop?: WithId;
  readonly adoption?: WithId;
  readonly question?: WithId;
  readonly snapshot?: WithId;
  readonly release?: WithId;
  readonly simulation?: WithId;
  readonly harm?: { readonly harmId: string } | null;
  readonly concern?: WithId;
  readonly group?: WithId;
};

/** @throws Error unless it was applied. */
export async function applied(api: Api, actor: Actor, query: string, input: object): Promise<Payload> {
  const { body, data } = await api(actor, { query, variables: { input }, purpose: 'SERVICE_DELIVERY' });
  const [payload] = Object.values((data ?? {}) as Readonly<Record<string, Payload>>);
  if (payload?.status !== 'APPLIED') throw new Error(`${actor.name}: ${body}`);
  return payload;
}
