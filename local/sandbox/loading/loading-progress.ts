import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { errorCode } from '../../error-code.ts';
import type { SandboxFileTarget } from '../../sandbox-contract.ts';
import { senders } from '../registry/registry.ts';

/** Bytes of the engine's file for a conference and all that hangs on it, as measured: only the progress bar asks. */
const BYTES_A_CONFERENCE = 23_500;
/** Making the conferences takes about as long as importing them. */
const SHARE_OF_MAKING = 0.5;
const LOOK_EVERY_MS = 250;

export type LoadingProgress = {
  /** One more conference is made. */
  readonly conference: () => void;
  /** All are made: from now on the growth of the engine's files tells how far it is. */
  readonly importing: () => void;
  readonly done: () => void;
  readonly stop: () => void;
};

export function loadingProgress(
  { conferencesPerAuthority, onProgress }: SandboxFileTarget,
  folder: string,
): LoadingProgress {
  const total = senders.length * conferencesPerAuthority;
  let made = 0;
  let timer: NodeJS.Timeout | undefined;
  const show = (share: number): void => {
    onProgress({ done: Math.floor(Math.min(share, 0.99) * total), total });
  };
  const look = (): void => {
    const share = Math.min(1, bytesOfFiles(folder) / (total * BYTES_A_CONFERENCE));
    show(SHARE_OF_MAKING + (1 - SHARE_OF_MAKING) * share);
  };
  return {
    conference() {
      made += 1;
      show((made / total) * SHARE_OF_MAKING);
    },
    importing() {
      look();
      timer = setInterval(look, LOOK_EVERY_MS);
    },
    done() {
      onProgress({ done: total, total });
    },
    stop() {
      clearInterval(timer);
    },
  };
}

/** Of those in the folder itself: the engine works in files of its own naming until it is done. */
function bytesOfFiles(folder: string): number {
  const files = entriesOf(folder).filter((entry) => entry.isFile());
  return files.reduce((sum, { name }) => sum + (statSync(join(folder, name), { throwIfNoEntry: false })?.size ?? 0), 0);
}

/** None once the folder is gone: whoever took it away, or stopped, is no concern of a progress bar. */
function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return [];
    throw error;
  }
}
