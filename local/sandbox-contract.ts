import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { LocalDate } from '../platform/dates/index.ts';
import type { User } from './identity/user.ts';

/** What is loaded: the same choice gives the same data to the byte. */
export type SandboxChoice = {
  readonly seed: string;
  readonly conferencesPerAuthority: number;
};

export type SandboxTarget = SandboxChoice & {
  readonly client: DynamoDBClient;
  readonly tableName: string;
  readonly onProgress: (progress: Progress) => void;
  /** Loading stops soon after this aborts, and rejects. */
  readonly signal: AbortSignal;
};

/** The embedded engine's data file: it does not exist yet, and the engine does not run. */
export type SandboxFileTarget = Omit<SandboxTarget, 'client'> & { readonly dataFile: string };

export type Progress = { readonly done: number; readonly total: number };

/** The fictional authorities, their users, and years of their data. */
export type Sandbox = {
  readonly authorities: number;
  /** The day before which all of its data lie, whenever it is loaded. Undefined if it has none. */
  readonly asOf?: LocalDate;
  /** In the order in which GraphiQL offers them. */
  readonly users: readonly User[];
  /** Loads all of it, over what an interrupted loading left. */
  readonly load: (target: SandboxTarget) => Promise<void>;
  /** Makes the data file with the table and all of it, quicker than `load`: whole, or not at all. */
  readonly makeDataFile?: (target: SandboxFileTarget) => Promise<void>;
};
