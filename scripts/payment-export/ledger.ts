import * as z from 'zod';
import { type Api, pages } from '../pages.ts';

const Entry = z.object({
  id: z.string(),
  packageId: z.string(),
  kind: z.string(),
  pence: z.int(),
  on: z.string(),
  at: z.string(),
  lines: z.array(z.int()),
  paymentId: z.string().nullable(),
  reference: z.string().nullable(),
  payeeRef: z.string().nullable(),
  retrospectiveBy: z.string().nullable(),
});

export type Entry = z.infer<typeof Entry>;

/** Why something was mended is short free text: it is not asked for, so it cannot get into a file. */
const LEDGER = `query PaymentFile($from: DateTime, $to: DateTime!, $after: String) {
  list: supportLedger(from: $from, to: $to, first: 100, after: $after) {
    edges { node { id packageId kind pence on at lines paymentId reference payeeRef retrospectiveBy } }
    pageInfo { hasNextPage endCursor }
  }
}`;

/** ISO 8601. The entries that were recorded at `from` or later and before `to`. */
export type Period = { readonly from: string | undefined; readonly to: string };

/** Every entry of the period, in the order in which they were recorded, as their page comes. */
export async function* ledger(api: Api, period: Period): AsyncGenerator<Entry> {
  yield* pages(api, { query: LEDGER, variables: period }, Entry);
}
