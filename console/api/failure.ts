/** Why the API has not answered as a page needs. */
export type ApiFailureKind =
  /** It did not answer, or failed. */
  | 'UNAVAILABLE'
  /** Too much was asked of it within a minute. */
  | 'TOO_MUCH'
  /** The token is good no more. */
  | 'SIGNED_OUT'
  /** The reader may not. */
  | 'FORBIDDEN'
  /** It refused what we asked: a bug of the console's. */
  | 'REFUSED';

/** The API has not answered as a page needs: the page that says so is shown in its stead. */
export class ApiFailure extends Error {
  readonly kind: ApiFailureKind;
  /** By which the API's logs know the request. */
  readonly requestId: string | null;
  /** Seconds after which to try again. Null where it is not said. */
  readonly retryAfter: number | null;

  constructor(
    kind: ApiFailureKind,
    about: { readonly requestId?: string | null; readonly retryAfter?: number | null } = {},
  ) {
    super(`The API has not answered: ${kind}.`);
    this.kind = kind;
    this.requestId = about.requestId ?? null;
    this.retryAfter = about.retryAfter ?? null;
  }
}
