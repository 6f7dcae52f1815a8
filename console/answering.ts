import type { ConsoleRequest, ConsoleResponse } from './http/exchange.ts';
import type { Reader } from './page.ts';
import type { Said } from './said.ts';

export type NoteFailure = (error: unknown, requestId: string) => void;

/** Who has signed in, and what each of their forms carries. */
export type Signed = { readonly reader: Reader; readonly csrf: string };

/** What every part that answers is given. */
export type Answering = {
  readonly request: ConsoleRequest;
  /** Of the one script within the page. */
  readonly nonce: string;
  readonly say: (said: Said, signed?: Signed) => ConsoleResponse;
};
