import type { Permission } from '../graphql/generated/console-operations.ts';
import type { Ask } from './api/client.ts';

/** What a page is asked with. */
export type PageRequest = {
  /** What its path holds, such as the id of a release. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** Who asks: their global id, and what they may do. */
  readonly reader: Reader;
  readonly ask: Ask;
  /** When it was asked for: read once. */
  readonly now: Date;
};

export type Reader = {
  readonly actorId: string;
  readonly kind: string;
  readonly permissions: ReadonlySet<string>;
};

/** What is wrong with what was sent. `field` is the id of the field that it is said of, where there is one. */
export type PageProblem = { readonly text: string; readonly field?: string };

export type ActionRequest = PageRequest & { readonly form: URLSearchParams };

/**
 * DONE leads to a page, with the name of what to say there; REFUSED shows the page again, with what was sent. SHOWN answers
 * with a view of its own, for what must stand in no address and be seen once, such as a secret. SIGNED_OUT ends the session.
 */
export type ActionOutcome =
  | { readonly kind: 'DONE'; readonly to: string }
  | { readonly kind: 'SHOWN'; readonly view: string; readonly model: ViewModel }
  | { readonly kind: 'SIGNED_OUT' }
  | Refused;

export type Refused = {
  readonly kind: 'REFUSED';
  readonly problems: readonly PageProblem[];
  /** Somebody else has changed what the page was opened on. */
  readonly isStale?: boolean;
};

export type Action = {
  readonly permission: Permission;
  readonly run: (request: ActionRequest) => Promise<ActionOutcome>;
};

/** What a view is given. */
export type ViewModel = Readonly<Record<string, unknown>>;

/** A page of the console: all that is known of it lies here, and what tests walk. */
export type Page = {
  /** As URLPattern has it, such as `/console/releases/:id`. */
  readonly path: string;
  /** What the browser's tab and, where the page has none of its own, its heading say. */
  readonly title: string;
  /** All that its reader needs. */
  readonly permissions: readonly Permission[];
  /** The operations that it may ask the API for, by name: two of them at most for one request. */
  readonly operations: readonly string[];
  /** Its view, under `console/views/`. */
  readonly view: string;
  /** Its place in the navigation. Absent for a page that others lead to. */
  readonly section?: string;
  /** Null where what the path names is not there. */
  readonly load: (request: PageRequest) => Promise<ViewModel | null>;
  /** What its forms can do, by the value of their `action`. */
  readonly actions?: Readonly<Record<string, Action>>;
  /** The same figures as a file: the page's own address with `format=csv`. */
  readonly csv?: (model: ViewModel) => CsvFile;
};

export type CsvFile = { readonly name: string; readonly rows: readonly (readonly string[])[] };

export function may(reader: Reader, permissions: readonly Permission[]): boolean {
  return permissions.every((permission) => reader.permissions.has(permission));
}
