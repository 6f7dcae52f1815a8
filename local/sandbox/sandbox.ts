import type { Sandbox } from '../sandbox-contract.ts';
import { AS_OF } from './as-of.ts';
import { batchWrite } from './loading/batch-write.ts';
import { makeDataFile } from './loading/make-data-file.ts';
import { sandboxItems } from './loading/sandbox-items.ts';
import { senders } from './registry/registry.ts';
import { users } from './registry/users.ts';

/** Twelve fictional authorities with about three years of family group decision making, and packages that came of it. */
export const sandbox: Sandbox = {
  authorities: senders.length,
  asOf: AS_OF,
  users,
  async load(target) {
    const total = senders.length * target.conferencesPerAuthority;
    let done = 0;
    const onConference = (): void => {
      done += 1;
      target.onProgress({ done, total });
    };
    await batchWrite(sandboxItems({ ...target, onConference }), target);
  },
  makeDataFile,
};
