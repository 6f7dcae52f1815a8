/** Why a request is refused before it runs, as a value: `code` and `message` reach the caller. */
export type Refusal = {
  /** HTTP status. */
  readonly status: number;
  readonly code: string;
  readonly message: string;
  /** More for machines, in the error's `extensions`. */
  readonly data?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
};

export function tooMuch(code: string, message: string, data: Refusal['data'] = {}): Refusal {
  return { status: 400, code, message, data };
}
